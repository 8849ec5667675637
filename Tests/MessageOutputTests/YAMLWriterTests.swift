import MessageOutput
import MessageSource
import Testing

@testable import MessageModel

struct YAMLWriterTests {
    @Test(arguments: [
        ("订单已发货", "订单已发货"),
        ("【告警】磁盘使用率超过 90%", "【告警】磁盘使用率超过 90%"),
        ("https://example.com/track?a=1&b=2#top", "https://example.com/track?a=1&b=2#top"),
        ("a|b", "a|b"),
        ("C# {x} [y], \"z\" 'w' \\ a:b", "C# {x} [y], \"z\" 'w' \\ a:b"),
        ("9:30 开会", "9:30 开会"),
        ("SF1001", "SF1001"),
        ("é", "é"),
        ("", "\"\""),
        ("🎂 生日快乐", "\"🎂 生日快乐\""),
        ("@all", "\"@all\""),
        ("**注意** 今晚", "\"**注意** 今晚\""),
        ("> 引用", "\"> 引用\""),
        ("- 键盘", "\"- 键盘\""),
        ("# 标题", "\"# 标题\""),
        ("`code`", "\"`code`\""),
        ("[a](b)", "\"[a](b)\""),
        ("\"重要\" 通知", "'\"重要\" 通知'"), ("\"it's\"", "\"\\\"it's\\\"\""),
        ("a\\b ", "'a\\b '"),
        ("工单 #128", "\"工单 #128\""),
        ("提醒: 明天", "\"提醒: 明天\""),
        ("提醒:", "\"提醒:\""),
        (" a", "\" a\""),
        ("a\u{A0}", "\"a\u{A0}\""),
        ("a\tb", "\"a\\tb\""),
        ("a\r\nb", "\"a\\r\\nb\""),
        ("a\0\u{7F}\u{85}\u{2028}\u{FEFF}", "\"a\\x00\\x7F\\x85\\u2028\\uFEFF\""),
        ("a\u{202E}b\u{1FFFE}", "\"a\\u202Eb\\U0001FFFE\""),
    ])
    func quotesATextOnlyWhereItMustBe(text: String, expected: String) {
        #expect(YAMLValue.text(text).write() == expected + "\n")
    }

    @Test(arguments: [
        "no", "On", "y", "NULL", "True", "~", "12", "-1", "+1", "1_000", "1,000", "0x1f", "0o17", "0b1", "1e3",
        "1.5E-3",
        "12:30:45", "2026-11-21", "2026-11-21T10:00:00Z", "2026-11-21 10:00:00 +8", ".5", ".inf", ".NaN", "=", "<<",
    ])
    func quotesWhatAReaderTakesForAnotherType(text: String) {
        #expect(YAMLValue.text(text).write() == "\"\(text)\"\n")
        #expect(YAMLValue.mapping([(text, .bare("1"))]).write() == "\"\(text)\": 1\n")
        #expect(YAMLValue.bare(text).write() == text + "\n")
    }

    @Test(arguments: [
        ("a{b", "a{b"),
        ("a{{b}}", "a{{{{b}}"),
        ("a{{{b", "a{{{{{b"),
        ("a{{{{b", "a{{{{{{{{b"),
        ("a{{{{{b", "a{{{{{{{{{b"),
        ("a{{\u{301}", "a{{{{\u{301}"),
        ("{{a}}", "\"{{{{a}}\""),
        ("a\n{{", "|-\n  a\n  {{{{"),
    ])
    func writesTwoBracesAsFour(text: String, expected: String) {
        #expect(Array(YAMLValue.text(text).write().utf8) == Array((expected + "\n").utf8))
    }

    @Test func bracesInKeysAreNoHole() {
        #expect(YAMLValue.mapping([("{{a", .text("{{a"))]).write() == "\"{{a\": \"{{{{a\"\n")
    }

    @Test(arguments: [
        ("a\nb", "|-\n  a\n  b"),
        ("\n\na\n\n  # b\n\tc\td", "|-\n\n\n  a\n\n    # b\n  \tc\td"),
        ("---\n...", "|-\n  ---\n  ..."),
        ("a\n", "\"a\\n\""),
        ("a\nb\n\n", "\"a\\nb\\n\\n\""),
        ("\n", "\"\\n\""),
        (" a\nb", "\" a\\nb\""),
        ("\n\ta", "\"\\n\\ta\""),
        ("a \nb", "\"a \\nb\""),
        ("a\n  \nb", "\"a\\n  \\nb\""),
        ("a\nb\t", "\"a\\nb\\t\""),
        ("a\nb\u{2029}", "\"a\\nb\\u2029\""),
    ])
    func writesLinesAsABlockWhereItCanSayThem(text: String, expected: String) {
        #expect(YAMLValue.text(text).write() == expected + "\n")
    }

    @Test(arguments: [
        (YAMLValue.mapping([]), "{}\n"),
        (.sequence([]), "[]\n"),
        (.mapping([("a", .mapping([])), ("b", .sequence([.sequence([])]))]), "a: {}\nb:\n  - []\n"),
        // Outside lists everything is in block style.
        (.mapping([("a", .mapping([("b", .mapping([("c", .bare("1"))]))]))]), "a:\n  b:\n    c: 1\n"),
        (.mapping([("totag", .sequence([.bare("3"), .text("5")]))]), "totag:\n  - 3\n  - \"5\"\n"),
        (.mapping([("text", .mapping([("content", .text("a\n\nb"))]))]), "text:\n  content: |-\n    a\n\n    b\n"),
        // Within lists, what is short is on one line.
        (
            .sequence([.mapping([("type", .bare("1")), ("title", .text("查看, 然后")), ("url", .text("https://a.cn"))])]),
            "- {type: 1, title: \"查看, 然后\", url: \"https://a.cn\"}\n"
        ),
        (
            .sequence([.mapping([("tag", .text("div")), ("text", .mapping([("tag", .text("plain_text"))]))])]),
            "- tag: div\n  text: {tag: plain_text}\n"
        ),
        (.sequence([.sequence([.bare("1")]), .sequence([.sequence([])])]), "- [1]\n- - []\n"),
        (.sequence([.mapping([("a", .text("1\n2")), ("b", .bare("null"))])]), "- a: |-\n    1\n    2\n  b: null\n"),
        (.sequence([.text("a\nb"), .text("c")]), "- |-\n  a\n  b\n- c\n"),
        (
            .sequence([.mapping("abcde".map { (String($0), .bare("1")) })]),
            "- a: 1\n  b: 1\n  c: 1\n  d: 1\n  e: 1\n"
        ),
        (
            .mapping([("a", .sequence([.mapping([("b", .bare("1"))])])), ("c", .mapping([("d", .bare("2"))]))]),
            "a:\n  - {b: 1}\nc:\n  d: 2\n"
        ),
    ])
    func writesCollections(value: YAMLValue, expected: String) {
        #expect(value.write() == expected)
    }

    @Test func aLineOfAListEndsAtColumn80() {
        // Each ideograph takes two columns, and everything else on the line 10.
        let fits = String(repeating: "一", count: 35)
        let item = YAMLValue.sequence([.mapping([("abcd", .text(fits))])])
        #expect(item.write() == "- {abcd: \(fits)}\n")
        let tooLong = YAMLValue.sequence([.mapping([("abcde", .text(fits))])])
        #expect(tooLong.write() == "- abcde: \(fits)\n")
    }

    @Test func everyLineIsSetIn() {
        let value = YAMLValue.mapping([("a", .text("1\n\n2")), ("b", .sequence([.text("c")]))])
        #expect(value.write(indent: 4) == "    a: |-\n      1\n\n      2\n    b:\n      - c\n")
    }

    @Test func aKeyTooLongForItsLineIsMarked() {
        let fits = String(repeating: "k", count: 1024)
        #expect(YAMLValue.mapping([(fits, .bare("1"))]).write() == "\(fits): 1\n")
        let long = fits + "k"
        let value = YAMLValue.sequence([.mapping([(long, .bare("1")), (long + "k", .mapping([("a", .text("b"))]))])])
        #expect(value.write() == "- ? \(long)\n  : 1\n  ? \(long)k\n  :\n    a: b\n")
    }

    @Test func writesEveryPartOfADocument() {
        let span = SourceFile(path: "a.json", text: "").start
        let writing = Writing(source: .house, isNative: true, path: [])
        func text(_ parts: String...) -> DocumentValue {
            .text(DocumentText(Text(parts.map { Text.Piece(.data($0)) }, span: span), .plain, [], writing))
        }
        func list(_ items: [DocumentValue]) -> DocumentList {
            DocumentList(items: items.map { Item($0) }, limits: [], place: DocumentPlace(writing, at: span))
        }
        let document = DocumentValue.object([
            Member("touser", .joined(list([text("张三"), text("7"), text("{{")]), separator: "|")),
            Member("totag", .joined(list([text("5")]), separator: "|")),
            Member("msgtype", .word("text")),
            Member("text", .object([Member("content", text("a{", "{b"))])),
            Member("safe", .bit(.literal(true, span))),
            Member("agentid", .integer(.literal(-1, span))),
            Member("open", .boolean(.literal(false, span))),
            Member("style", .choice(.literal("no", span))),
            Member("ratio", .number("1.50e3")),
            Member("nothing", .null),
            Member("list", .list(list([text("a"), .object([])]))),
        ])
        #expect(
            YAMLValue(JSONValue(document)).write() == """
                touser: 张三|7|{{{{
                totag: "5"
                msgtype: text
                text:
                  content: a{{{{b
                safe: 1
                agentid: -1
                open: false
                style: "no"
                ratio: 1.50e3
                nothing: null
                list:
                  - a
                  - {}

                """)
    }
}
