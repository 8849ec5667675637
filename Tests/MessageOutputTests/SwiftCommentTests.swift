import Testing

@testable import MessageOutput

struct SwiftCommentTests {
    @Test(arguments: [
        ("Tells a buyer.", ["/// Tells a buyer."]), ("", []), (" \n\n ", []), ("a\nb", ["/// a", "/// b"]),
        ("a\r\nb\rc", ["/// a", "/// b", "/// c"]),
        ("a\u{2028}b\u{2029}c\u{B}d\u{C}e\u{85}f", ["a", "b", "c", "d", "e", "f"].map { "/// " + $0 }),
        ("\n a \n\n b\n", ["/// a", "///", "/// b"]), ("*/ `x` \"\"\"", ["/// */ `x` \"\"\""]),
        ("a\u{202E}b\u{0}", ["/// a\u{FFFD}b\u{2400}"]),
    ])
    func nothingBreaksOut(text: String, lines: [String]) {
        #expect(SwiftComment.lines(text) == lines)
    }

    @Test func errorsComeLast() {
        #expect(SwiftComment.lines("a", nil, "b", throwing: "c") == ["/// a", "/// b", "///", "/// - Throws: c"])
        #expect(SwiftComment.lines(nil, throwing: "c") == ["/// - Throws: c"])
    }
}
