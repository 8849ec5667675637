import MessageRuntime
import MessageSource
import Testing

@testable import MessageModel
@testable import MessageVendors

/// Whatever a value says, Feishu's dialects show it, and find no markup but the author's.
struct FeishuMarkupTests {
    static let combinations = FeishuPlace.all.flatMap { place in place.dialects.map { (place, $0) } }

    /// Those that a `text` parameter takes.
    static let values =
        (HostileValues.texts + [
            ":OK:", ":THUMBSUP:", "OK:", ":OK", "<at id=all></at>", "<at ids=ou_1,ou_2></at>", "<at email=a@b.cn>",
            "<font color='red'>x</font>", "<text_tag color='red'>x", "<number_tag>9</number_tag>", "<br>", "<hr>",
            "<person id='ou_1'></person>", "<link url='http://e'>x</link>", "<local_datetime></local_datetime>",
            "<raw>**x**</raw>", "<audio file_key='k'></audio>", "![x](img_1)", "[x]($NAME)", "[x](tel://1)", "__x__",
            "_x_", "****", "____", "~~x~~", "1) x", "+ x", "* x", "- [ ] x", "---", "***", "===", "    x", "\tx",
            "|", "a|b\n-|-", "```js", "&sim;", "&#58;OK&#58;", "x!", "!", "](", "]: http://e", "#58;", "\n", " \n ",
        ]).filter { value in
            !value.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
                && value.utf8.count < 1_000
        }

    @Test(arguments: combinations, ["text", "id", "url"])
    func noValueIsMarkup(combination: (FeishuPlace, FeishuMarkdownReading.Dialect), type: String) throws {
        let (place, dialect) = combination
        let text = try FeishuText(place.source, dialect.syntax, type: "{type: \(type)}")
        #expect(text.findings.isEmpty)
        for value in Self.values(type) where !value.isEmpty {
            let filled = text.filled(p: value)
            let faults = place.faults(of: filled, in: dialect, filledWith: value)
            #expect(faults.isEmpty, "\(place.name), \(dialect): '\(value)' in \(filled)")
        }
    }

    private static func values(_ type: String) -> [String] {
        switch type {
        case "id": values.filter(\.isID)
        case "url": values.map { "https://e.cn/" + $0 }
        default: values
        }
    }

    /// In code nothing is markup but what ends it, and what could is seen in its full-width form.
    @Test(arguments: [
        ("`¤`", "`"), ("甲 `¤¤` 乙", "`"), ("- `a ¤`", "`"), ("```\n¤\n```", "```"),
        ("```JSON\n{\"a\": ¤}\n```\n乙", "```"), ("甲\n~~~\n¤\n~~~", "```"),
    ])
    func noValueEndsCode(source: String, sign: String) throws {
        let text = try FeishuText(source, .feishuMarkdown2)
        #expect(text.findings.isEmpty)
        let expected = FeishuMarkdownReading(text.filled(p: "甲"), .markdown2)
        for value in Self.values where !value.isEmpty {
            let reading = FeishuMarkdownReading(text.filled(p: value), .markdown2)
            #expect(reading.marks.map(\.sign) == expected.marks.map(\.sign), "'\(value)'")
            let code = reading.marks.first { $0.sign == sign }?.text ?? ""
            let meant = sign == "`" ? value.replacing("\n", with: " ") : value
            let seen = code.halfWidth.replacing("｜", with: "|").replacing("～", with: "~")
            let shown = meant.halfWidth.replacing("～", with: "~")
            #expect(
                Array(seen.unicodeScalars).firstRange(of: Array(shown.unicodeScalars)) != nil, "'\(value)' in \(code)")
        }
    }

    /// What may be code or not gets what words get.
    @Test(arguments: [
        "`¤", "¤`", "a ` ¤\nb ` ¤", "``¤``", "`a` ``¤``", "\\`¤`", "<a href=\"`\">¤`</a>", "|`|¤`|\n|-|-|",
        "  ```\n¤\n  ```", "- a\n  ```\n¤", "```\n¤```\n¤\n```", "¤```\n¤", "```\n```¤\n¤", "> ```\n> ¤\n> ```",
        "``¤`\n¤", "~~~\n~~¤~\n¤",
    ])
    func whatMayBeCodeGetsWhatWordsGet(source: String) throws {
        for syntax in [Syntax.feishuMarkdown, .feishuMarkdown2] {
            let text = try FeishuText(source, syntax)
            let holes = text.text.pieces.filter { if case .hole = $0.content { true } else { false } }
            #expect(holes.allSatisfy { $0.escape != .feishuCode && $0.escape != .feishuCodeBlock }, "\(source)")
        }
    }

    /// Where a parameter of each type may stand in tags and addresses.
    @Test(
        arguments: [
            ("<at id=¤></at>", ["id", "integer"]), ("<at id='¤'></at>", ["id", "integer"]),
            ("<at ids=ou_1,¤,ou_2></at>", ["id", "integer"]), ("<at email=¤></at>", ["id", "integer"]),
            ("<person id = '¤' show_name = true></person>", ["id", "integer"]),
            ("<at id=ou_¤></at>", ["id", "integer"]),
            ("<at id=a¤></at>", []), ("<at id=¤¤></at>", []), ("<at id=¤l></at>", []), ("<at ¤></at>", []),
            ("<font color=¤>甲</font>", []), ("<font color='¤'>甲</font>", []), ("<¤>", []), ("<number_tag ¤>", []),
            ("<a href=¤>甲</a>", ["url"]), ("<a href='¤'>甲</a>", ["url"]),
            ("<link icon='chat' url='¤' pc_url='¤'>甲</link>", ["url"]), ("[看](¤)", ["url"]),
            ("<a href='https://a.cn/¤'>甲</a>", ["text", "id", "url", "integer"]),
            ("[看](https://a.cn/¤)", ["text", "id", "url", "integer"]),
            (
                "<local_datetime millisecond='1' link='https://a.cn/?q=¤'></local_datetime>",
                ["text", "id", "url", "integer"]
            ),
        ] as [(String, [String])])
    func tagsTakeWhatIsSafe(source: String, types: [String]) throws {
        for syntax in [Syntax.larkMD, .feishuMarkdown, .feishuMarkdown2] {
            for type in ["text", "id", "url", "integer"] {
                let text = try FeishuText(source, syntax, type: "{type: \(type)}")
                #expect(
                    text.findings.isEmpty == types.contains(type), "\(type) in \(source): \(text.findings.map(\.code))")
            }
        }
    }

    /// The key of a picture is an id, where the dialect has pictures and the author writes one.
    @Test(arguments: [
        ("![图](¤)", true), ("![](img_¤)", true), ("![{{s}}](¤)", true), ("甲! ![图](¤)乙", true), ("[图](¤)", false),
        ("\\![图](¤)", false), ("! [图](¤)", false), ("!{{s}}[图](¤)", false), ("![甲] [图](¤)", false),
        ("`!`[图](¤)", false), ("![[图](¤)", false), ("!\n[图](¤)", false),
    ])
    func keysOfPicturesAreIDs(source: String, isPicture: Bool) throws {
        for dialect in FeishuMarkdownReading.Dialect.allCases {
            for type in ["id", "integer", "text"] {
                let text = try FeishuText(source, dialect.syntax, type: "{type: \(type)}")
                let isTaken = isPicture && dialect != .larkMD && type != "text"
                #expect(text.findings.isEmpty == isTaken, "\(type) in \(source), \(dialect)")
            }
        }
    }

    /// No value ends the tag or the address that it stands in.
    @Test(arguments: [
        ("<at id=¤></at>", "{type: id}"), ("![图](img_¤)", "{type: id}"), ("<a href='¤'>甲</a>", "{type: url}"),
        ("[看](¤)", "{type: url}"),
        ("<a href=https://a.cn/¤>甲</a>", "{type: text}"), ("[看](https://a.cn/¤)", "{type: text}"),
        ("![图](img_1)[看](https://a.cn/?q=¤#f)", "{type: text}"),
    ])
    func noValueEndsATag(source: String, type: String) throws {
        for dialect in FeishuMarkdownReading.Dialect.allCases {
            let text = try FeishuText(source, dialect.syntax, type: type)
            let benign = FeishuMarkdownReading(text.filled(p: "https://e.cn"), dialect)
            for value in Self.values {
                let reading = FeishuMarkdownReading(
                    text.filled(p: type == "{type: url}" ? "http://" + value : value), dialect)
                #expect(reading.seen == benign.seen, "'\(value)'")
                #expect(reading.marks.map(\.sign) == benign.marks.map(\.sign), "'\(value)'")
            }
        }
    }

    /// Two values side by side make no mark of each other, even where one of them is empty.
    @Test(arguments: [
        "¤{{s}}", "[重要]¤{{s}}", "¤({{s}})", "**甲**¤{{s}}", ":¤{{s}}:", ":¤ {{s}}", "1¤{{s}}", "¤[看](https://a.cn){{s}}",
        "- ¤{{s}}", "¤<at id=ou_1></at>{{s}}", "&¤{{s}}", "`甲`¤{{s}}",
    ])
    func neighboursMakeNothingOfEachOther(source: String) throws {
        let parts = [
            "", "a", "](", "[x]", "(http://e)", "!", "*", "**", "_", "`", "<", ">", "at id=all", ":", "OK", ".", "-",
            " ",
            "    ", "#", "&#42", ";", "|", "~", "~~", "\\", "\n",
        ]
        for dialect in FeishuMarkdownReading.Dialect.allCases {
            let text = try FeishuText(source, dialect.syntax)
            #expect(text.findings.isEmpty)
            let expected = FeishuMarkdownReading(text.filled(p: "甲", s: "乙"), dialect).marks.map(\.sign)
            for (p, s) in parts.flatMap({ p in parts.map { (p, $0) } }) {
                if dialect != .markdown2, (p + s).contains("\n") { continue }
                let signs = FeishuMarkdownReading(text.filled(p: p, s: s), dialect).marks.map(\.sign)
                #expect(signs == expected, "\(dialect): '\(p)' and '\(s)' in \(source)")
            }
        }
    }
}
