package import MessageModel
package import MessageSource

/// An id that stands twice among those that are joined in one text. In a list of their own, vendors refuse that.
package struct RepeatedReceiver: DocumentRule {
    package static let code = "repeated-receiver"
    package static let summary =
        "Of the ids that are joined in one text two are the same; the second reaches nobody else, and counts as well."
    package static let examples: [Example] = []
    package let span: Span
    private let id: String

    package var severity: Severity { .warning }
    package var message: String { "'\(id)' is named twice" }
    package var help: String? { "remove it, or write the id that was meant" }

    package static func check(_ linted: LintedDocument) -> [RepeatedReceiver] {
        linted.document.root.joinedLists.flatMap { list in
            var counts: [String: Int] = [:]
            return list.items.compactMap { item -> RepeatedReceiver? in
                guard case .text(let text) = item.value, !text.syntax.isProse, item.isPlain,
                    let id = text.text.literal, !id.isEmpty
                else { return nil }
                counts[id, default: 0] += 1
                return counts[id] == 2 ? RepeatedReceiver(span: text.place.span, id: id) : nil
            }
        }
    }
}
