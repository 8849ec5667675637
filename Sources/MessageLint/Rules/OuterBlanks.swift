package import MessageModel
package import MessageSource

/// Blanks before or behind all of a text.
package struct OuterBlanks: DocumentRule {
    package static let code = "outer-blanks"
    package static let summary =
        "A text in quotes begins or ends with blanks, which are sent, and set it off its place."
    package static let examples = [
        Example("message:\n  link: {title: '公告⟦ ⟧', url: https://example.com/a}\n"),
        Example("message:\n  card:\n    title: \"⟦ ⟧公告\"\n"),
        Example("message:\n  text: |\n    第一行\n    第二行\n"),
        Example("message:\n  text: 　　各位同事：\n"),
    ]
    package let span: Span
    fileprivate let edit: Fix.Edit?
    fileprivate let isFirst: Bool

    package var severity: Severity { .warning }
    package var message: String { "the text \(isFirst ? "begins" : "ends") with a blank" }
    package var help: String? { "take it away; clients set texts apart themselves" }
    package var fix: Fix? { edit.map { Fix("take it away", [$0], isSafe: false) } }

    package static func check(_ linted: LintedDocument) -> [OuterBlanks] {
        // In a vendor's own terms texts may stand side by side, and have to bring what is between.
        guard linted.document.vendor == nil else { return [] }
        return linted.written.flatMap { written -> [OuterBlanks] in
            let text = written.text
            guard text.syntax.isProse, let first = text.text.pieces.first, let last = text.text.pieces.last else {
                return []
            }
            let passages = written.passages
            var found: [OuterBlanks] = []
            if case .data = first.content, let passage = passages.first {
                found += [passage.blanks(atStart: true)].compactMap(\.self)
            }
            if case .data = last.content, let passage = passages.last, found.isEmpty {
                found += [passage.blanks(atStart: false)].compactMap(\.self)
            }
            return found
        }
    }
}

extension Passage {
    fileprivate func blanks(atStart: Bool) -> OuterBlanks? {
        let blanks = Array(" \t\u{A0}".unicodeScalars) + (atStart ? [] : ["\u{3000}"])
        let scalars = words.unicodeScalars
        let count =
            atStart
            ? scalars.prefix { blanks.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
            : scalars.reversed().prefix { blanks.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
        guard count > 0 else { return nil }
        let range = atStart ? 0..<count : utf8.count - count..<utf8.count
        return OuterBlanks(span: span(of: range), edit: edit(range, ""), isFirst: atStart)
    }
}
