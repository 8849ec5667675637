import MessageSource
import MessageSyntax

/// A condition between the fields of one record, as data: the vendor's "required if".
package struct RecordRule<Root: Sendable>: Sendable {
    /// The record in the source, for what is reported about it.
    struct Place {
        let node: Node
        let entries: [Node.Entry]
        let keyOf: (FieldPath) -> String

        /// The value of a field, or the whole record where the field is absent.
        func span(of key: String) -> Span {
            entries.first { $0.key.bytes.elementsEqual(key.utf8) }?.value.span ?? node.span
        }

        func reportMissing(
            _ missing: FieldPath, because path: FieldPath, has value: String?, _ diagnostics: inout Diagnostics
        ) {
            let key = keyOf(path)
            diagnostics.report(
                RequiredTogether(span: span(of: key), field: key, value: value, missing: keyOf(missing)))
        }
    }

    let check: @Sendable (Root, Place, inout Diagnostics) -> Void

    /// Where one field has a certain value, another is required. What only a parameter decides is not asked.
    package static func when<Literal: Equatable & Sendable, Other>(
        _ path: any KeyPath<Root, Value<Literal>?> & Sendable, is literal: Literal, spelled spelling: String,
        requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard root[keyPath: path]?.literal == literal, root[keyPath: other] == nil else { return }
            place.reportMissing(FieldPath(other), because: FieldPath(path), has: spelling, &diagnostics)
        }
    }

    /// The same where the first field is always there.
    package static func when<Literal: Equatable & Sendable, Other>(
        _ path: any KeyPath<Root, Value<Literal>> & Sendable, is literal: Literal, spelled spelling: String,
        requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard root[keyPath: path].literal == literal, root[keyPath: other] == nil else { return }
            place.reportMissing(FieldPath(other), because: FieldPath(path), has: spelling, &diagnostics)
        }
    }

    /// Where a field is there, another is required.
    package static func with<Field, Other>(
        _ path: any KeyPath<Root, Field?> & Sendable, requires other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard root[keyPath: path] != nil, root[keyPath: other] == nil else { return }
            place.reportMissing(FieldPath(other), because: FieldPath(path), has: nil, &diagnostics)
        }
    }
}

extension RecordRule {
    /// One field of a group, asked only whether it is there.
    package struct Presence: Sendable {
        let path: FieldPath
        let isPresent: @Sendable (Root) -> Bool

        package init<Field>(_ path: any KeyPath<Root, Field?> & Sendable) {
            self.path = FieldPath(path)
            self.isPresent = { $0[keyPath: path] != nil }
        }
    }

    /// Of a group of fields, one and only one is there.
    package static func exactlyOne(of group: [Presence]) -> RecordRule {
        RecordRule { root, place, diagnostics in
            let keys = group.map { place.keyOf($0.path) }
            let present = group.filter { $0.isPresent(root) }.map { place.keyOf($0.path) }
            if present.isEmpty {
                diagnostics.report(MissingAlternative(span: place.node.span, keys: keys))
            } else if present.count > 1 {
                diagnostics.report(SeveralVariants(span: place.span(of: present[1]), keys: present, owner: ""))
            }
        }
    }

    /// Of a group of fields, at least one is there.
    package static func atLeastOne(of group: [Presence]) -> RecordRule {
        RecordRule { root, place, diagnostics in
            guard !group.contains(where: { $0.isPresent(root) }) else { return }
            diagnostics.report(MissingAlternative(span: place.node.span, keys: group.map { place.keyOf($0.path) }))
        }
    }
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
    let keys: [String]

    var message: String { "this needs \(keys.quotedAlternatives)" }
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

    var message: String {
        value.map { "'\(field)' is \($0), and that needs '\(missing)'" } ?? "'\(field)' needs '\(missing)' beside it"
    }
    var help: String? { "add '\(missing): …'" }
}
