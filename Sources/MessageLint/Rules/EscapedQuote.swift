package import MessageModel
package import MessageSource

/// A backslash that an escape in a program's source has left in a tag.
package struct EscapedQuote: DocumentRule {
    package static let code = "escaped-quote"
    package static let summary =
        "A backslash stands before the quotes of an attribute, where nothing takes it away, so that a tag is not understood."
    package static let examples = [
        Example("message:\n  card:\n    title: 告警\n    body:\n      - text: 状态 <font color=⟦\\\"⟧info\\\">正常</font>\n"),
        Example("message:\n  card:\n    title: 告警\n    body:\n      - text: 路径以 \\\" 结尾\n"),
        Example("message:\n  text: '当 x<y 时，请输入 \\\"ok\\\" 确认'\n"),
        Example("message:\n  text: '脚本 echo \"<b class=\\\"x\\\">a</b>\" 报错'\n"),
    ]
    package let span: Span
    private let edits: [Fix.Edit]

    package var severity: Severity { .warning }
    package var message: String { "the backslash before this quote is a part of the text" }
    package var help: String? { "only double quotes take a backslash away; write the quote alone" }
    package var fix: Fix? { edits.isEmpty ? nil : Fix("take the backslashes away", edits, isSafe: false) }

    package static func check(_ linted: LintedDocument) -> [EscapedQuote] {
        linted.written.compactMap { $0.text.syntax.isProse ? finding(in: $0.passages) : nil }
    }

    /// One finding for a text: who has escaped one quote has escaped them all.
    private static func finding(in passages: [Passage]) -> EscapedQuote? {
        guard passages.contains(where: { $0.holds("\\") }),
            !passages.contains(where: \.mayHoldCode)
        else { return nil }
        var scan = QuoteScan()
        for passage in passages { scan.read(passage) }
        guard let (passage, first) = scan.found.first else { return nil }
        let edits = scan.found.compactMap { $0.edit($1, "\"") }
        return EscapedQuote(span: passage.span(of: first), edits: edits.count == scan.found.count ? edits : [])
    }
}

/// Finds `\"` round the values of attributes, in tags that are known and closed; a tag may go on behind a hole.
private struct QuoteScan {
    private(set) var found: [(Passage, Range<Int>)] = []
    /// Those of the tag that is open; `nil` outside of tags.
    private var open: [(Passage, Range<Int>)]?

    mutating func read(_ passage: Passage) {
        let bytes = passage.utf8
        for (offset, byte) in bytes.enumerated() {
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            switch byte {
            case UInt8(ascii: "<"): open = passage.beginsTag(at: offset) ? [] : nil
            case UInt8(ascii: ">"):
                found += open ?? []
                open = nil
            case UInt8(ascii: "\\") where next == UInt8(ascii: "\""):
                let isFirst = offset > 0 && bytes[offset - 1] == UInt8(ascii: "=")
                // The second one of two ends a value.
                if isFirst || open?.count.isMultiple(of: 2) == false { open?.append((passage, offset..<offset + 2)) }
            default: break
            }
        }
    }
}

extension Passage {
    /// The name of a tag and a blank stand behind `<`, and no quote of a program's source before it.
    fileprivate func beginsTag(at offset: Int) -> Bool {
        if offset > 0, "\"'".utf8.contains(utf8[offset - 1]) { return false }
        let name = utf8[(offset + 1)...].prefix(20).prefix(while: \.isWordByte)
        guard !name.isEmpty, name.endIndex < utf8.count, utf8[name.endIndex] == UInt8(ascii: " ") else { return false }
        return text.syntax.hasTags || MarkupTag.isOfWebPages(String(decoding: name, as: UTF8.self).lowercased())
    }
}
