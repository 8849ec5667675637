package import MessageModel
package import MessageSource

/// A text that says the title again.
package struct TitleRepeated: DocumentRule {
    package static let code = "title-repeated"
    package static let summary = "What stands below a title says the same word for word, so that readers see it twice."
    package static let examples = [
        Example("message:\n  link: {title: 放假通知, description: ⟦放假通知⟧, url: https://example.com/a}\n"),
        Example("message:\n  card:\n    title: 放假通知\n    body:\n      - text: ⟦放假通知⟧\n"),
        Example("message:\n  link: {title: 放假通知, description: 十月一日至七日放假, url: https://example.com/a}\n"),
    ]
    package let span: Span

    package var severity: Severity { .warning }
    package var message: String { "this is the title once more" }
    package var help: String? { "say what the title leaves open, or leave it out" }

    package static func check(_ linted: LintedDocument) -> [TitleRepeated] {
        linted.document.vendor == nil ? linted.document.root.repetitions : []
    }
}

extension DocumentValue {
    /// The findings in the value and in all that it holds.
    fileprivate var repetitions: [TitleRepeated] {
        switch self {
        case .object(let members): own.map { TitleRepeated(span: $0) } + members.flatMap(\.value.repetitions)
        case .list(let list): list.items.flatMap(\.value.repetitions)
        case .joined, .text, .integer, .boolean, .bit, .choice, .word, .number, .null: []
        }
    }

    /// Where texts stand that say what the value's own title says.
    private var own: [Span] {
        guard case .text(let title)? = self[["title"]], let wording = title.text.wording, !wording.isEmpty else {
            return []
        }
        let texts = ["subtitle", "description", "body"].compactMap { self[[$0]]?.leading }
        // Who writes an alias says it twice on purpose.
        return texts.filter { $0.text.wording == wording && $0.place.span != title.place.span }.map(\.place.span)
    }

    /// The text itself, or what a list of parts begins with.
    private var leading: DocumentText? {
        switch self {
        case .text(let text): text
        case .list(let list): list.items.first.flatMap { $0.value[["text"]] ?? $0.value[["quote"]] }?.leading
        case .object, .joined, .integer, .boolean, .bit, .choice, .word, .number, .null: nil
        }
    }
}
