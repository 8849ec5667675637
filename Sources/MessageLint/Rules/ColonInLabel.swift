package import MessageModel
package import MessageSource

/// A label that brings the colon which is put behind labels.
package struct ColonInLabel: TemplateRule {
    package static let code = "colon-in-label"
    package static let summary =
        "The label of a field ends with a colon, and for some vendor label and value share a line, with one put between."
    /// Not every vendor puts one there: a vendor that does shows it.
    package static let examples: [Example] = []
    package let span: Span
    private let edit: Fix.Edit?

    package var severity: Severity { .warning }
    package var message: String { "this colon is followed by another one" }
    package var help: String? { "leave it out" }
    package var fix: Fix? { edit.map { Fix("leave the colon out", [$0]) } }

    package static func check(_ linted: LintedTemplate) -> [ColonInLabel] {
        let labels = linted.documents.filter { $0.document.vendor == nil }.flatMap(\.ownTexts).compactMap { text in
            text.place.field == "label" && text.text.endsWithColon ? text.passages.last : nil
        }
        guard !labels.isEmpty else { return [] }
        let doubled = linted.documents.filter { $0.document.vendor != nil }.reduce(into: Set<Span>()) {
            doubled, document in
            for text in document.texts { text.text.addDoubledColons(to: &doubled) }
        }
        return labels.filter { doubled.contains($0.span) }.map { passage in
            let length = passage.words.hasSuffix("：") ? 3 : 1
            let range = passage.utf8.count - length..<passage.utf8.count
            // A label that would be nothing else is left for its author to fill.
            let edit = passage.utf8.count > length ? passage.edit(range, "") : nil
            return ColonInLabel(span: passage.span(of: range), edit: edit)
        }
    }
}

extension Text {
    fileprivate var endsWithColon: Bool { pieces.last?.endsWithColon == true }

    /// Adds the places of words that end with a colon, behind which lowering has put one of its own.
    fileprivate func addDoubledColons(to found: inout Set<Span>) {
        for (index, piece) in pieces.enumerated() {
            if case .joined(let items, _) = piece.content {
                for item in items { item.value.addDoubledColons(to: &found) }
            }
            guard let span = piece.span, piece.endsWithColon, index + 1 < pieces.count else { continue }
            let next = pieces[index + 1]
            if next.span == nil, next.words?.first.map({ ":：".contains($0) }) ?? false { found.insert(span) }
        }
    }
}

extension Text.Piece {
    fileprivate var endsWithColon: Bool { words?.last.map { ":：".contains($0) } ?? false }

    /// What is written in it; `nil` for a hole, and for texts that may be absent.
    fileprivate var words: String? {
        switch content {
        case .markup(let words), .data(let words): words
        case .hole, .joined: nil
        }
    }
}
