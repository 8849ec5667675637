import MessageSource

extension RecordRule {
    /// A field names one item of a list by that item's id. What parameters decide is not asked.
    ///
    /// - Parameter name: what the id of an item is called.
    package static func selects<Element>(
        _ selected: any KeyPath<Root, Text?> & Sendable, from list: any KeyPath<Root, Items<Element>> & Sendable,
        by id: any KeyPath<Element, Text> & Sendable, called name: String
    ) -> RecordRule {
        let (field, options) = (FieldPath(selected), FieldPath(list))
        return RecordRule { root, place, diagnostics in
            let ids = root[keyPath: list].items.map { $0.value[keyPath: id].literal }
            guard let text = root[keyPath: selected], let literal = text.literal, !literal.isEmpty,
                !ids.contains(nil), !ids.contains(literal)
            else { return true }
            let known = ids.reduce(into: [String]()) { known, id in
                if let id, !known.contains(id) { known.append(id) }
            }
            diagnostics.report(
                UnknownOption(
                    span: text.span, field: place.keyOf(field), value: literal, list: place.keyOf(options), name: name,
                    known: known))
            return false
        } description: { keyOf in
            .words("'\(keyOf(field))' is the '\(name)' of an item of '\(keyOf(options))'")
        }
    }
}

/// A choice that is made beforehand, and that cannot be made.
struct UnknownOption: Problem {
    static let code = "unknown-option"
    static let summary = "What is selected beforehand is none of the options."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let value: String
    let list: String
    let name: String
    let known: [String]

    var message: String { "'\(field)' is '\(value)', and nothing in '\(list)' has that '\(name)'" }
    var help: String? {
        if let near = known.closest(to: value) { return "did you mean '\(near)'?" }
        return known.isEmpty ? "leave it out" : "write \(known.quotedAlternatives), or leave it out"
    }
    var fix: Fix? {
        known.closest(to: value).map { Fix("select '\($0)'", [Fix.Edit(span, $0)], isSafe: false) }
    }
}
