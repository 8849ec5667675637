package import MessageModel
package import MessageSource

/// A backslash that an escape in a program's source has left in a tag.
package struct EscapedQuote: DocumentRule {
    package static let code = "escaped-quote"
    package static let summary =
        "A backslash stands before a quote in a tag, where nothing takes it away, so that the attribute is not understood."
    package static let examples = [
        Example("message:\n  card:\n    title: 告警\n    body:\n      - text: 状态 <font color=⟦\\\"⟧info\\\">正常</font>\n"),
        Example("message:\n  card:\n    title: 告警\n    body:\n      - text: 路径以 \\\" 结尾\n"),
    ]
    package let span: Span
    private let edits: [Fix.Edit]

    package var severity: Severity { .warning }
    package var message: String { "the backslash before this quote is a part of the text" }
    package var help: String? { "only double quotes take a backslash away; write the quote alone" }
    package var fix: Fix? { edits.isEmpty ? nil : Fix("take the backslashes away", edits) }

    package static func check(_ linted: LintedDocument) -> [EscapedQuote] {
        linted.ownTexts.compactMap { text in text.syntax.isProse ? finding(in: text.passages) : nil }
    }

    /// One finding for a text: who has escaped one quote has escaped them all.
    private static func finding(in passages: [Passage]) -> EscapedQuote? {
        var isInTag = false
        let found = passages.flatMap { passage in
            passage.escapedQuotes(inTag: &isInTag).map { (passage, $0) }
        }
        guard let (passage, first) = found.first else { return nil }
        let edits = found.compactMap { $0.edit($1, "\"") }
        return EscapedQuote(span: passage.span(of: first), edits: edits.count == found.count ? edits : [])
    }
}

extension Passage {
    /// Where `\"` stands in tags.
    ///
    /// - Parameter isInTag: whether one was open before, and then whether one is open behind.
    fileprivate func escapedQuotes(inTag isInTag: inout Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (offset, byte) in utf8.enumerated() {
            let next = offset + 1 < utf8.count ? utf8[offset + 1] : 0
            switch byte {
            case UInt8(ascii: "<"): isInTag = next.isWordByte
            case UInt8(ascii: ">"): isInTag = false
            case UInt8(ascii: "\\") where isInTag && next == UInt8(ascii: "\""): found.append(offset..<offset + 2)
            default: break
            }
        }
        return found
    }
}
