import MessageSource
import MessageSyntax

/// A condition between the fields of one record, as data: the vendor's "required if".
package struct RecordRule<Root: Sendable>: Sendable {
    /// The record in the source, for what is reported about it.
    struct Place {
        let node: Node
        let entries: [Node.Entry]
        /// The key under which it stands.
        let field: String
        /// What is asked around the record, and so holds in it.
        let conditions: [Condition]
        /// In which form the record was written.
        let form: Form
        let record: RecordShape<Root>

        /// What an author would call the record.
        var owner: String { record.spoken(field) }

        func keyOf(_ path: FieldPath) -> String { record.key(of: path) }

        /// Whether a value that a condition asks for is there for certain.
        func isKnown(_ condition: Condition) -> Bool {
            conditions.contains { $0.reference == condition.reference && !$0.isNegated }
        }

        /// A field as it is written, with its key.
        func entry(of key: String) -> Node.Entry? {
            entries.first { $0.key.isSpelled(key) }
        }

        /// The value of a field, or the whole record where the field is absent.
        func span(of key: String) -> Span { entry(of: key)?.value.span ?? node.span }

        /// Whether a field is there for certain, which one hole on an optional parameter is not.
        func require<Other>(
            _ root: Root, _ other: any KeyPath<Root, Other?> & Sendable, because path: FieldPath, has value: String?,
            refusing errcode: Int? = nil, _ diagnostics: inout Diagnostics
        ) -> Bool {
            let given = root[keyPath: other]
            let text = given.flatMap { $0 as? Text }
            let hole = text.flatMap { text in text.presence.flatMap { isKnown($0) ? nil : text.onlyHole } }
            let isEmpty = given == nil || text?.literal == ""
            guard isEmpty || hole != nil else { return true }
            let key = keyOf(path)
            diagnostics.report(
                RequiredTogether(
                    span: hole?.span ?? span(of: key), field: key, value: value, missing: keyOf(FieldPath(other)),
                    optional: hole?.name, errcode: errcode))
            return false
        }
    }

    /// Says whether the rule is kept, and reports it where it is not.
    let check: @Sendable (Root, Place, inout Diagnostics) -> Bool
    /// The rule as data; it names fields by what the closure calls them.
    let description: @Sendable ((FieldPath) -> String) -> RuleDescription
    /// It asks only which optional fields are there, so it can be asked where a required field is missing.
    var isAboutPresence = false
    /// A record that breaks it says nothing clear, so it is not to be used.
    var isDecisive = false
    /// It asks what is written, so it can be asked where some of that could not be read.
    var isAboutSource = false

    /// Where one field has a certain value, another is required. What only a parameter decides is not asked.
    ///
    /// - Parameters:
    ///   - isDefault: the first field has that value where it is left out too.
    ///   - errcode: what the vendor answers where the other field is missing.
    package static func when<Literal: Equatable & Sendable, Other>(
        _ path: any KeyPath<Root, Value<Literal>?> & Sendable, is literal: Literal, spelled spelling: String,
        isDefault: Bool = false, requires other: any KeyPath<Root, Other?> & Sendable, refusing errcode: Int? = nil
    ) -> RecordRule {
        let (field, needed) = (FieldPath(path), FieldPath(other))
        return RecordRule { root, place, diagnostics in
            let value = root[keyPath: path]
            guard value == nil ? isDefault : value?.literal == literal else { return true }
            return place.require(
                root, other, because: field, has: value == nil ? "\(spelling) if left out" : spelling,
                refusing: errcode, &diagnostics)
        } description: { name in
            .when(name(field), is: spelling, requires: name(needed))
        }
    }

    /// The same where the first field is always there.
    package static func when<Literal: Equatable & Sendable, Other>(
        _ path: any KeyPath<Root, Value<Literal>> & Sendable, is literal: Literal, spelled spelling: String,
        requires other: any KeyPath<Root, Other?> & Sendable, refusing errcode: Int? = nil
    ) -> RecordRule {
        let (field, needed) = (FieldPath(path), FieldPath(other))
        return RecordRule { root, place, diagnostics in
            guard root[keyPath: path].literal == literal else { return true }
            return place.require(root, other, because: field, has: spelling, refusing: errcode, &diagnostics)
        } description: { name in
            .when(name(field), is: spelling, requires: name(needed))
        }
    }

    /// Where a field is there, another is required.
    package static func with<Field, Other>(
        _ path: any KeyPath<Root, Field?> & Sendable, requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        let (field, needed) = (FieldPath(path), FieldPath(other))
        return RecordRule { root, place, diagnostics in
            let isThere = root[keyPath: path].map { ($0 as? Text)?.literal != "" } ?? false
            guard isThere else { return true }
            return place.require(root, other, because: field, has: nil, &diagnostics)
        } description: { name in
            .with(name(field), requires: name(needed))
        }
    }
}

/// A field that another one makes necessary.
struct RequiredTogether: Problem {
    static let code = "required-together"
    static let summary = "What is written in one field makes another one necessary."
    static let examples: [Example] = []
    let span: Span
    let field: String
    /// The value that asks for the other field; `nil` where its presence alone does.
    let value: String?
    let missing: String
    /// The optional parameter that the necessary field is filled by.
    let optional: String?
    /// What the vendor answers without the other field.
    let errcode: Int?

    var message: String {
        let need =
            value.map { "'\(field)' is \($0), and that needs '\(missing)'" }
            ?? "'\(field)' needs '\(missing)' beside it"
        return need + (optional.map { ", but '\($0)' is optional" } ?? "")
    }
    var help: String? {
        optional.map { "make '\($0)' required, or put 'when: \($0)' on the list item around it" }
            ?? errcode.refusal + "add '\(missing): …'"
    }
    var parameter: String? { optional }
}
