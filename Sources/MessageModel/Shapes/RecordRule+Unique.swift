import MessageSource

extension RecordRule {
    /// No two items of a list have the same text in a field. What parameters bring in is not asked, and items that are
    /// never there together may be alike.
    ///
    /// - Parameter errcode: what the vendor answers where two have the same.
    package static func unique<Element>(
        _ list: any KeyPath<Root, Items<Element>> & Sendable, by field: any KeyPath<Element, Text> & Sendable,
        called name: String, refusing errcode: Int? = nil
    ) -> RecordRule {
        unique(FieldPath(list), { $0[keyPath: list] }, called: name, refusing: errcode) { $0[keyPath: field] }
    }

    /// The same where not every item has the field.
    package static func unique<Element>(
        _ list: any KeyPath<Root, Items<Element>> & Sendable, by field: any KeyPath<Element, Text?> & Sendable,
        called name: String, refusing errcode: Int? = nil
    ) -> RecordRule {
        unique(FieldPath(list), { $0[keyPath: list] }, called: name, refusing: errcode) { $0[keyPath: field] }
    }

    /// The same where there may be no list either.
    package static func unique<Element>(
        _ list: any KeyPath<Root, Items<Element>?> & Sendable, by field: any KeyPath<Element, Text?> & Sendable,
        called name: String, refusing errcode: Int? = nil
    ) -> RecordRule {
        unique(FieldPath(list), { $0[keyPath: list] }, called: name, refusing: errcode) { $0[keyPath: field] }
    }

    /// No two of the texts that a record holds, however deep, are alike.
    ///
    /// - Parameters:
    ///   - name: the key under which each of them stands.
    ///   - words: where they are looked for.
    package static func unique(
        _ name: String, _ words: String, refusing errcode: Int? = nil,
        texts: @escaping @Sendable (Root) -> [Item<Text>]
    ) -> RecordRule {
        unique(called: name, refusing: errcode, texts) { _ in .words(words) }
    }

    private static func unique<Element>(
        _ path: FieldPath, _ list: @escaping @Sendable (Root) -> Items<Element>?, called name: String,
        refusing errcode: Int?, text: @escaping @Sendable (Element) -> Text?
    ) -> RecordRule {
        unique(called: name, refusing: errcode) { root in
            (list(root)?.items ?? []).compactMap { $0.compactMap(text) }
        } description: { keyOf in
            .unique(list: keyOf(path), field: name)
        }
    }

    private static func unique(
        called name: String, refusing errcode: Int?, _ texts: @escaping @Sendable (Root) -> [Item<Text>],
        description: @escaping @Sendable ((FieldPath) -> String) -> RuleDescription
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            var seen: [String: [(span: Span, conditions: [Condition])]] = [:]
            var isUnique = true
            for item in texts(root) {
                guard let literal = item.value.literal, !literal.isEmpty else { continue }
                let conditions = item.conditions
                if item.isRepeated {
                    diagnostics.report(
                        RepeatedKey(span: item.value.span, field: name, value: literal, first: nil, errcode: errcode))
                    isUnique = false
                } else if let first = seen[literal]?.first(where: { !$0.conditions.exclude(conditions) }) {
                    diagnostics.report(
                        RepeatedKey(
                            span: item.value.span, field: name, value: literal, first: first.span, errcode: errcode))
                    isUnique = false
                } else {
                    seen[literal, default: []].append((item.value.span, conditions))
                }
            }
            return isUnique
        } description: { keyOf in
            description(keyOf)
        }
    }
}

extension Item {
    fileprivate var conditions: [Condition] {
        modifiers.compactMap { if case .when(let condition) = $0 { condition } else { nil } }
    }

    /// It may be there more than once: for each row of a list that is not kept to one.
    fileprivate var isRepeated: Bool {
        modifiers.contains { if case .each(let loop) = $0 { (loop.type.maximum ?? .max) > 1 } else { false } }
    }
}

extension [Condition] {
    /// No values fulfil both: one asks for what the other asks not to be, or for another choice.
    fileprivate func exclude(_ others: [Condition]) -> Bool {
        contains { one in
            others.contains { other in
                guard one.reference == other.reference else { return false }
                if one.test == other.test { return one.isNegated != other.isNegated }
                if case (.isChoice, .isChoice) = (one.test, other.test) { return !one.isNegated && !other.isNegated }
                return false
            }
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
    /// `nil` where an `each` writes it once for each row.
    let first: Span?
    let errcode: Int?

    var message: String {
        first == nil ? "every row writes '\(value)' as its '\(field)'" : "another '\(field)' is '\(value)' too"
    }
    var help: String? { errcode.refusal + "give each its own" }
    var notes: [Diagnostic.Note] { first.map { [Diagnostic.Note("the first one", at: $0)] } ?? [] }
}
