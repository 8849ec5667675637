import MessageSource
import MessageSyntax

extension RecordRule {
    /// Two fields that the vendor takes together and advises against.
    package static func advisedAgainst<Field, Other>(
        _ path: any KeyPath<Root, Field?> & Sendable, with other: any KeyPath<Root, Other?> & Sendable
    ) -> RecordRule {
        let (field, beside) = (FieldPath(path), FieldPath(other))
        return RecordRule(
            check: { root, place, diagnostics in
                guard root[keyPath: path] != nil, root[keyPath: other] != nil,
                    let entry = place.entry(of: place.keyOf(field))
                else { return true }
                diagnostics.report(
                    AdvisedAgainst(span: entry.key.span, field: place.keyOf(field), other: place.keyOf(beside)))
                return false
            },
            description: { name in
                .words("the vendor advises against '\(name(field))' beside '\(name(beside))'")
            }, isAboutPresence: true)
    }

    /// An object that is left out rather than written without a member.
    package static var notEmpty: RecordRule {
        RecordRule(
            check: { _, place, diagnostics in
                guard place.entries.isEmpty else { return true }
                diagnostics.report(EmptyMember(span: place.node.span, field: place.field))
                return false
            },
            description: { _ in .words("not empty") }, isAboutPresence: true)
    }
}

/// Two fields that go together badly.
struct AdvisedAgainst: Problem {
    static let code = "advised-against"
    static let summary = "Two fields stand together that the vendor takes, and advises against using together."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let other: String

    var severity: Severity { .warning }
    var message: String { "'\(field)' stands beside '\(other)', which the vendor advises against" }
    var help: String? { "keep one of them" }
}
