import MessageSource
import MessageSyntax

extension RecordRule {
    /// A field that the vendor may or may not do without: its own documents disagree.
    ///
    /// - Parameter isAddedInTemplates: a template is written with it whatever the author says, so only a ready payload
    ///   can lack it.
    package static func doubtful<Field>(
        without path: any KeyPath<Root, Field?> & Sendable, isAddedInTemplates: Bool = true, _ doubt: String
    ) -> RecordRule {
        let field = FieldPath(path)
        return RecordRule(
            check: { _, place, diagnostics in
                let key = place.keyOf(field)
                guard place.form == .payload || !isAddedInTemplates, place.entry(of: key) == nil else { return true }
                diagnostics.report(DoubtfulAbsence(span: place.node.span, owner: place.owner, key: key, doubt: doubt))
                return false
            },
            description: { name in .words("'\(name(field))' may be required: \(doubt)") }, isAboutPresence: true)
    }
}

/// A field that is left out, and that the vendor may want.
struct DoubtfulAbsence: Problem {
    static let code = "doubtful-absence"
    static let summary = "A payload lacks a field that one of the vendor's documents requires and another does not."
    static let examples: [Example] = []
    let span: Span
    let owner: String
    let key: String
    let doubt: String

    var severity: Severity { .warning }
    var message: String { "\(owner) may need '\(key)'" }
    var help: String? { "add '\(key): …': \(doubt)" }
}
