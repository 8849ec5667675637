import MessageSource
import MessageSyntax

/// A condition between the fields of one record, as data: the vendor's "required if".
package struct RecordRule<Root: Sendable>: Sendable {
    /// The record in the source, for what is reported about it.
    struct Place {
        let node: Node
        let entries: [Node.Entry]
        /// What an author would call the record.
        let owner: String
        /// What is asked around the record, and so holds in it.
        let conditions: [Condition]
        let keyOf: (FieldPath) -> String

        /// Whether a value that a condition asks for is there for certain.
        func isKnown(_ condition: Condition) -> Bool {
            conditions.contains { $0.reference == condition.reference && !$0.isNegated }
        }

        /// The value of a field, or the whole record where the field is absent.
        func span(of key: String) -> Span {
            entries.first { $0.key.bytes.elementsEqual(key.utf8) }?.value.span ?? node.span
        }

        /// Whether a field is there for certain, which one hole on an optional parameter is not.
        func require<Other>(
            _ root: Root, _ other: any KeyPath<Root, Other?> & Sendable, because path: FieldPath, has value: String?,
            _ diagnostics: inout Diagnostics
        ) -> Bool {
            let hole = root[keyPath: other].flatMap { $0 as? Text }.flatMap { text in
                text.presence.flatMap { isKnown($0) ? nil : text.onlyHole }
            }
            guard root[keyPath: other] == nil || hole != nil else { return true }
            let key = keyOf(path)
            diagnostics.report(
                RequiredTogether(
                    span: hole?.span ?? span(of: key), field: key, value: value, missing: keyOf(FieldPath(other)),
                    optional: hole?.name))
            return false
        }
    }

    /// Says whether the rule is kept, and reports it where it is not.
    let check: @Sendable (Root, Place, inout Diagnostics) -> Bool
    /// It asks only which optional fields are there, so it can be asked where a required field is missing.
    var isAboutPresence = false
    /// A record that breaks it says nothing clear, so it is not to be used.
    var isDecisive = false

    /// Where one field has a certain value, another is required. What only a parameter decides is not asked.
    package static func when<Literal: Equatable & Sendable, Other>(
        _ path: any KeyPath<Root, Value<Literal>?> & Sendable, is literal: Literal, spelled spelling: String,
        requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard root[keyPath: path]?.literal == literal else { return true }
            return place.require(root, other, because: FieldPath(path), has: spelling, &diagnostics)
        }
    }

    /// The same where the first field is always there.
    package static func when<Literal: Equatable & Sendable, Other>(
        _ path: any KeyPath<Root, Value<Literal>> & Sendable, is literal: Literal, spelled spelling: String,
        requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard root[keyPath: path].literal == literal else { return true }
            return place.require(root, other, because: FieldPath(path), has: spelling, &diagnostics)
        }
    }

    /// Where a field is there, another is required.
    package static func with<Field, Other>(
        _ path: any KeyPath<Root, Field?> & Sendable, requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard root[keyPath: path] != nil else { return true }
            return place.require(root, other, because: FieldPath(path), has: nil, &diagnostics)
        }
    }
}

extension RecordRule {
    /// One field of a group, asked only whether it is there.
    package struct Presence: Sendable {
        private let path: FieldPath
        /// What to call a field that lies deeper than the record's own.
        private let name: String?
        /// Whether it is there, and under which condition.
        let presence: @Sendable (Root) -> (isWritten: Bool, condition: Condition?)

        package init<Field>(_ path: any KeyPath<Root, Field?> & Sendable, called name: String? = nil) {
            self.path = FieldPath(path)
            self.name = name
            self.presence = { root in
                let field = root[keyPath: path]
                return (field != nil, (field as? Text)?.presence ?? (field as? Items<Text>)?.presence)
            }
        }

        func key(in place: Place) -> String { name ?? place.keyOf(path) }
    }

    private static func presence(
        isDecisive: Bool = false, _ check: @escaping @Sendable (Root, Place, inout Diagnostics) -> Bool
    ) -> RecordRule {
        RecordRule(check: check, isAboutPresence: true, isDecisive: isDecisive)
    }

    /// Of a group of fields, one and only one is there.
    package static func exactlyOne(of group: [Presence]) -> RecordRule {
        presence(isDecisive: true) { root, place, diagnostics in
            let keys = group.map { $0.key(in: place) }
            let present = group.filter { $0.presence(root).isWritten }.map { $0.key(in: place) }
            if present.isEmpty {
                diagnostics.report(MissingAlternative(span: place.node.span, owner: place.owner, keys: keys))
            } else if present.count > 1 {
                diagnostics.report(SeveralVariants(span: place.span(of: present[1]), keys: present, owner: place.owner))
            }
            return present.count == 1
        }
    }

    /// Of a group of fields, at least one is there.
    package static func atLeastOne(of group: [Presence]) -> RecordRule {
        presence { root, place, diagnostics in
            let isCertain = group.contains { field in
                let (isWritten, condition) = field.presence(root)
                return isWritten && condition.map(place.isKnown) ?? true
            }
            guard !isCertain else { return true }
            let keys = group.map { $0.key(in: place) }
            diagnostics.report(MissingAlternative(span: place.node.span, owner: place.owner, keys: keys))
            return false
        }
    }
}

extension RecordRule {
    /// No two items of a list have the same text in a field. What parameters bring in is not asked.
    package static func unique<Element>(
        _ list: any KeyPath<Root, Items<Element>> & Sendable, by field: any KeyPath<Element, Text> & Sendable,
        called name: String
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
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

/// None of several fields of which one is needed.
struct MissingAlternative: Problem {
    static let code = "missing-alternative"
    static let summary = "One of several fields must be there, and none is."
    static let examples = [
        Example("message: {card: {title: 公告, actions: [⟦{label: 查看}⟧]}}\n"),
        Example("message: {card: {title: 公告, actions: [{label: 查看, url: 'https://example.com/a'}]}}\n"),
    ]
    let span: Span
    let owner: String
    let keys: [String]

    var message: String { "\(owner) needs \(keys.quotedAlternatives)" }
    var help: String? { "add one of them" }
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

    var message: String {
        let need =
            value.map { "'\(field)' is \($0), and that needs '\(missing)'" }
            ?? "'\(field)' needs '\(missing)' beside it"
        return need + (optional.map { ", but '\($0)' is optional" } ?? "")
    }
    var help: String? {
        optional.map { "make '\($0)' required, or put 'when: \($0)' on the list item around it" }
            ?? "add '\(missing): …'"
    }
    var parameter: String? { optional }
}
