import MessageSource

extension RecordRule {
    /// Where one field is there, the vendor does not read another. What only a value decides is not asked.
    package static func passedOver<Field, Other>(
        _ path: any KeyPath<Root, Field?> & Sendable, beside other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        let (field, reason) = (Presence(path), Presence(other))
        return RecordRule { root, place, diagnostics in
            let (isThere, condition) = reason.presence(root)
            guard field.presence(root).isWritten, isThere, condition.map(place.isKnown) ?? true else { return true }
            let key = field.key(place.keyOf)
            diagnostics.report(FieldPassedOver(span: place.span(of: key), field: key, other: reason.key(place.keyOf)))
            return false
        } description: { name in
            .words("`\(field.key(name))` is passed over where `\(reason.key(name))` is there.")
        }
    }
}

/// A field that the vendor does not read, since another one is there.
struct FieldPassedOver: Problem {
    static let code = "field-passed-over"
    static let summary = "Two fields are written of which the vendor reads only one."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let other: String

    var severity: Severity { .warning }
    var message: String { "'\(field)' is passed over, since '\(other)' is there" }
    var help: String? { "remove one of them" }
}
