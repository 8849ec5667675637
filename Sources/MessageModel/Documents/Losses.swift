package import MessageSource

extension Document {
    /// The texts of a message that stand nowhere in this document.
    ///
    /// Compared by occurrence and not by place in the source: two aliases of one anchor are two texts.
    func losses(of message: Message) -> [NotShown] {
        let shown = root.texts.reduce(into: Set<Text.Origin>()) { $0.formUnion($1.text.origins) }
        var reported: Set<Text.Origin> = []
        return message.document.root.texts.compactMap { text in
            let origins = text.text.origins
            guard !origins.isEmpty, origins.isDisjoint(with: shown), origins.isDisjoint(with: reported) else {
                return nil
            }
            reported.formUnion(origins)
            return NotShown(span: text.text.span, place: text.place.path)
        }
    }
}

/// A text of the message that does not arrive.
package struct NotShown: Problem {
    package static let code = "not-shown"
    package static let summary = "A text of the message has no place in what this vendor shows, so its readers miss it."
    package static let examples: [Example] = []
    package let span: Span
    /// Where it stands in the message: `card`, `source`, `icon`.
    let place: [String]

    package var severity: Severity { .warning }
    package var message: String { "'\(place.suffix(2).joined(separator: "."))' is not shown" }
    package var help: String? { "say it elsewhere in the message, or write 'losses: accept' in this vendor's section" }
}
