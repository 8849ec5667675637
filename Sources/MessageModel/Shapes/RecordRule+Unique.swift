import MessageSource

extension RecordRule {
    /// No two items of a list have the same text in a field. What parameters bring in is not asked.
    package static func unique<Element>(
        _ list: any KeyPath<Root, Items<Element>> & Sendable, by field: any KeyPath<Element, Text> & Sendable,
        called name: String
    ) -> RecordRule {
        let path = FieldPath(list)
        return RecordRule { root, place, diagnostics in
            var seen: [String: Span] = [:]
            var isUnique = true
            for item in root[keyPath: list].items {
                let text = item.value[keyPath: field]
                guard let literal = text.literal else { continue }
                if let first = seen[literal] {
                    diagnostics.report(RepeatedKey(span: text.span, field: name, value: literal, first: first))
                    isUnique = false
                }
                seen[literal] = seen[literal] ?? text.span
            }
            return isUnique
        } description: { keyOf in
            .unique(list: keyOf(path), field: name)
        }
    }
}

/// A key that tells two things apart, written for both.
struct RepeatedKey: Problem {
    static let code = "repeated-key"
    static let summary = "Two items of a list have the same key, so the vendor refuses them or cannot tell them apart."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let value: String
    let first: Span

    var message: String { "another '\(field)' is '\(value)' too" }
    var help: String? { "give each its own" }
    var notes: [Diagnostic.Note] { [Diagnostic.Note("the first one", at: first)] }
}
