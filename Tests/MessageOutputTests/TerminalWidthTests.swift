import MessageOutput
import Testing

@Suite struct TerminalWidthTests {
    @Test(arguments: [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u{301}", 1),
        ("e\u{301}\u{323}\u{30A}", 1),
        ("订单", 4),
        ("ｱ", 1),
        ("Ａ，", 4),
        ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2),
        ("か\u{3099}", 2),
        ("—…·“”", 5),
        ("\u{200B}\u{FEFF}", 0),
        ("\u{2028}", 0),
        ("สวัสดี", 4),
        ("हि", 2),
        ("👍", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🏳️‍🌈", 2),
        ("❤️", 2),
        ("❤", 1),
        ("❤️‍🔥", 2),
        ("☎︎", 1),
        ("1️⃣", 2),
        ("1", 1),
        ("🇨🇳🇩🇪", 4),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("⌚", 2),
        ("𠮷", 2),
        ("\u{FFFD}", 1),
        ("\u{AD}", 1),
        ("\u{1B}", 0),
    ])
    func columns(text: String, expected: Int) {
        #expect(TerminalWidth.columns(of: text) == expected)
    }
}
