package import MessageModel
package import MessageSource

/// A label that brings the colon which is put behind labels.
package struct ColonInLabel: DocumentRule {
    package static let code = "colon-in-label"
    package static let summary =
        "The label of a field ends with a colon; where label and value stand on one line, one is put there already."
    package static let examples = [
        Example("message:\n  card:\n    title: 工单\n    body:\n      - fields: [{label: '单号⟦：⟧', value: '128'}]\n"),
        Example("message:\n  card:\n    title: Ticket\n    emphasis: {label: 'Open⟦:⟧', value: '12'}\n"),
        Example("message:\n  card:\n    title: 工单\n    body:\n      - fields: [{label: 单号, value: '12:30'}]\n"),
    ]
    package let span: Span
    private let edit: Fix.Edit?

    package var severity: Severity { .warning }
    package var message: String { "this colon would be followed by another one" }
    package var help: String? { "leave it out" }
    package var fix: Fix? { edit.map { Fix("leave the colon out", [$0]) } }

    package static func check(_ linted: LintedDocument) -> [ColonInLabel] {
        guard linted.document.vendor == nil else { return [] }
        return linted.ownTexts.compactMap { text in
            let path = text.place.path
            guard path.last == "label", path.contains("fields") || path.contains("emphasis"),
                let last = text.text.pieces.last, case .data = last.content, let passage = text.passages.last
            else { return nil }
            let length = passage.words.hasSuffix("：") ? 3 : passage.words.hasSuffix(":") ? 1 : 0
            guard length > 0 else { return nil }
            let range = passage.utf8.count - length..<passage.utf8.count
            // A label that would be nothing else is left for its author to fill.
            let edit = passage.utf8.count > length ? passage.edit(range, "") : nil
            return ColonInLabel(span: passage.span(of: range), edit: edit)
        }
    }
}
