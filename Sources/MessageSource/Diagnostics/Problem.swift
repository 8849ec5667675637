/// One kind of thing that can be wrong, declared beside the check that finds it.
///
/// The wording follows one style: `message` in lower case, without a full stop, the thing named in quotes, saying what
/// is true; `help` says what to do about it.
package protocol Problem: Sendable {
    /// The finding's name in words, `kebab-case`; never reused for something else.
    static var code: String { get }
    /// One sentence for the reference: what it is and why it matters.
    static var summary: String { get }
    /// Templates that show it, marked, and the way to say the same thing right.
    static var examples: [Example] { get }

    var severity: Severity { get }
    /// A comment or a configuration may leave it out. What the vendor refuses, or nobody can read, may not.
    var canBeSilenced: Bool { get }
    var span: Span { get }
    var message: String { get }
    var help: String? { get }
    var notes: [Diagnostic.Note] { get }
    var fix: Fix? { get }
    /// The parameter to change, where a parameter is the cause.
    var parameter: String? { get }
    /// The limit concerned, where there is one.
    var limit: Diagnostic.LimitFinding? { get }
}

extension Problem {
    package var severity: Severity { .error }
    package var canBeSilenced: Bool { severity != .error }
    package var help: String? { nil }
    package var notes: [Diagnostic.Note] { [] }
    package var fix: Fix? { nil }
    package var parameter: String? { nil }
    package var limit: Diagnostic.LimitFinding? { nil }
}
