import MessageModel
import MessageRuntime
import MessageSource
import MessageSyntax
import Testing

@testable import MessageVendors

/// A text in one of Feishu's dialects that a parameter fills, with what a person must see of it and which marks must be
/// in it, whatever the value says.
struct FeishuPlace: Sendable, CustomTestStringConvertible {
    typealias Mark = FeishuMarkdownReading.Mark

    let name: String
    /// The author's markup, with `¤` for the value.
    let source: String
    /// What is seen, with `¤` for the value.
    let seen: String
    /// Those that the author wrote, with `¤` for the value.
    let marks: [Mark]
    let dialects: [FeishuMarkdownReading.Dialect]

    init(
        _ name: String, _ source: String, seen: String? = nil, _ marks: [Mark] = [],
        in dialects: [FeishuMarkdownReading.Dialect] = FeishuMarkdownReading.Dialect.allCases
    ) {
        self.name = name
        self.source = source
        self.seen = seen ?? source
        self.marks = marks
        self.dialects = dialects
    }

    var testDescription: String { name }

    /// What is wrong with the text that a value gives.
    func faults(of text: String, in dialect: FeishuMarkdownReading.Dialect, filledWith value: String) -> [String] {
        let reading = FeishuMarkdownReading(text, dialect)
        let expected = marks.map { Mark($0.sign, $0.text.replacing("¤", with: value), to: $0.address) }
        var faults: [String] = []
        // A value of several lines ends the mark that it stands in, where the dialect has no way to write it in one.
        let isBroken = dialect != .markdown2 && value.unicodeScalars.contains("\n")
        if isBroken {
            // The author's `*` behind the line break begins an item there.
            let signs = reading.marks.map(\.sign).filter { $0 != "-" || !source.contains("*¤*") }
            if !signs.isSubsequence(of: marks.map(\.sign)) { faults.append("other marks: \(reading.marks)") }
            return faults
        }
        if reading.marks != expected { faults.append("other marks: \(reading.marks)") }
        let meant = seen.replacing("¤", with: value)
        if Array(reading.seen.unicodeScalars) != Array(meant.unicodeScalars) {
            faults.append("seen is \(reading.seen)")
        }
        return faults
    }
}

extension FeishuMarkdownReading.Dialect {
    var syntax: Syntax {
        switch self {
        case .larkMD: .larkMD
        case .markdown: .feishuMarkdown
        case .markdown2: .feishuMarkdown2
        }
    }
}

extension [String] {
    fileprivate func isSubsequence(of other: Self) -> Bool {
        var rest = other[...]
        return allSatisfy { sign in
            guard let index = rest.firstIndex(of: sign) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }
}

extension FeishuPlace {
    private static let markdowns: [FeishuMarkdownReading.Dialect] = [.markdown, .markdown2]
    private static let red = Mark("<>", "font color='red'")
    private static let fontEnd = Mark("<>", "/font")

    static let all = [
        FeishuPlace("alone", "¤"),
        FeishuPlace("between words", "前¤后"),
        FeishuPlace("line beginnings", "甲\n¤\n\n¤ 乙"),
        FeishuPlace("side by side", "¤¤乙¤"),
        FeishuPlace("bold", "前**¤**后", seen: "前¤后", [Mark("**", "¤")]),
        FeishuPlace("bold with underscores", "__¤__", seen: "¤", [Mark("__", "¤")]),
        FeishuPlace("italic and struck", "*¤* ~~¤~~", seen: "¤ ¤", [Mark("*", "¤"), Mark("~~", "¤")]),
        FeishuPlace("font", "<font color='red'>¤</font>", seen: "¤", [red, fontEnd]),
        FeishuPlace(
            "text tag", "<text_tag color='blue'>¤</text_tag>", seen: "¤",
            [Mark("<>", "text_tag color='blue'"), Mark("<>", "/text_tag")]),
        FeishuPlace("beside an at", "<at id=ou_1></at>¤", seen: "¤", [Mark("<>", "at id=ou_1"), Mark("<>", "/at")]),
        FeishuPlace("inside an at", "<at id=ou_1>¤</at>", seen: "¤", [Mark("<>", "at id=ou_1"), Mark("<>", "/at")]),
        FeishuPlace("label", "[¤](https://a.cn)", seen: "¤", [Mark("[]", "¤", to: "https://a.cn")]),
        FeishuPlace(
            "label of an a", "<a href='https://a.cn'>¤</a>", seen: "¤",
            [Mark("<>", "a href='https://a.cn'"), Mark("<>", "/a")]),
        FeishuPlace("before a link", "¤[看](https://a.cn)", seen: "¤看", [Mark("[]", "看", to: "https://a.cn")]),
        FeishuPlace("behind a link", "[看](https://a.cn)¤", seen: "看¤", [Mark("[]", "看", to: "https://a.cn")]),
        FeishuPlace("behind brackets", "[重要]¤"),
        FeishuPlace("behind a bracket", "[¤"),
        FeishuPlace("before a parenthesis", "¤(¤)"),
        FeishuPlace("beside an emoji", ":OK:¤:OK:", [Mark(":", "OK"), Mark(":", "OK")]),
        FeishuPlace("beside a colon", "时间:¤: 乙"),
        FeishuPlace("beside open marks", "5 * ¤ 甲 _¤ ~ ¤"),
        FeishuPlace("beside digits", "1¤ 甲\n2¤", seen: "1¤ 甲\n2¤"),
        FeishuPlace("beside an ampersand", "R&¤ &"),
        FeishuPlace("in an emoji", ":¤OK: :O¤: :¤¤:"),
        FeishuPlace("between times", "12:¤:30", seen: "12:¤:30"),
        FeishuPlace("item", "- ¤\n- 甲", seen: "¤\n甲", [Mark("-", "¤"), Mark("-", "甲")], in: markdowns),
        FeishuPlace("numbered item", "1. ¤\n2. ¤", seen: "¤\n¤", [Mark("1.", "¤"), Mark("1.", "¤")], in: markdowns),
        FeishuPlace("hover text", "![¤](img_1)", seen: "¤", [Mark("![]", "¤", to: "img_1")], in: markdowns),
        FeishuPlace("code in words", "甲 `¤` 乙¤", seen: "甲 `¤` 乙¤", in: [.larkMD, .markdown]),
        FeishuPlace("code that does not end", "甲 `¤", in: [.larkMD, .markdown]),
        FeishuPlace("heading", "## ¤\n正文", seen: "¤\n正文", [Mark("##", "¤")], in: [.markdown2]),
        FeishuPlace("quote", "> ¤\n> 乙", seen: "¤\n乙", [Mark(">", "¤"), Mark(">", "乙")], in: [.markdown2]),
        FeishuPlace(
            "cell", "|甲|「¤」|\n|-|-|\n|「¤」|乙|", seen: "甲\n「¤」\n「¤」\n乙",
            [Mark("|", "甲"), Mark("|", "「¤」"), Mark("|", "「¤」"), Mark("|", "乙")], in: [.markdown2]),
        FeishuPlace(
            "number tag", "<number_tag>¤</number_tag>", seen: "¤",
            [Mark("<>", "number_tag"), Mark("<>", "/number_tag")], in: [.markdown2]),
    ]
}
