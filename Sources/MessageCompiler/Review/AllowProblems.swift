import MessageSource

/// What can be wrong with the comments that silence findings.
enum AllowProblems {
    /// Alphabetical.
    static let all: [any Problem.Type] = [
        AllowWithoutReason.self,
        RefusedAllow.self,
        UnknownCode.self,
        UnknownInstruction.self,
        UnusedAllow.self,
    ]

    /// A text whose `#` begins a comment for people and one for this program, with a finding that the latter silences.
    fileprivate static func example(_ comment: String) -> Example {
        Example(
            """
            parameters: {order: {type: id, max: 62}}
            message:
              link:
                title: '订单 {{order}}' \(comment)
                url: https://example.com/a

            """)
    }

    fileprivate static let proper = example("# msgc: allow may-exceed — 单号最长 20 位")
}

struct AllowWithoutReason: Problem {
    static let code = "allow-without-reason"
    static let summary = "A comment is to silence a finding and does not say why, so it silences nothing."
    static let examples = [
        AllowProblems.example("⟦# msgc: allow may-exceed⟧"),
        AllowProblems.example("⟦# msgc: allow may-exceed —⟧"),
        AllowProblems.proper,
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "this comment gives no reason, so it silences nothing" }
    var help: String? { "say why behind the code: '— reason'" }
}

struct RefusedAllow: Problem {
    static let code = "refused-allow"
    static let summary = "A comment is to silence an error that keeps the template from being sent; no comment can."
    static let examples: [Example] = []
    let span: Span

    var severity: Severity { .warning }
    var message: String { "'\(span.text)' is an error here that no comment silences" }
    var help: String? { "mend what it says, and remove the comment" }
}

struct UnknownCode: Problem {
    static let code = "unknown-code"
    static let summary = "A comment is to silence findings of a code that does not exist, so it silences nothing."
    static let examples = [
        AllowProblems.example("# msgc: allow ⟦may-exeed⟧ — 单号最长 20 位"),
        AllowProblems.proper,
    ]
    let span: Span
    let known: [String]

    private var near: String? { known.closest(to: span.text) }

    var severity: Severity { .warning }
    var message: String { "no finding has the code '\(span.text)'" }
    var help: String? { near.map { "did you mean '\($0)'?" } ?? "the code stands in brackets behind the finding" }
    var fix: Fix? { near.map { Fix("rename it to '\($0)'", [Fix.Edit(span, $0)], isSafe: false) } }
}

struct UnknownInstruction: Problem {
    static let code = "unknown-instruction"
    static let summary = "A comment that begins with `msgc:` says nothing that this program knows."
    static let examples = [
        AllowProblems.example("# msgc: ⟦alow⟧ may-exceed — 单号最长 20 位"),
        AllowProblems.example("# msgc: ⟦allow⟧ — 单号最长 20 位"),
        AllowProblems.proper,
    ]
    let span: Span
    let word: String

    var severity: Severity { .warning }
    var message: String { word == "allow" ? "'allow' names no code" : "'\(word)' is no instruction" }
    var help: String? { "write '# msgc: allow CODE — reason'" }
}

struct UnusedAllow: Problem {
    static let code = "unused-allow"
    static let summary = "A comment is to silence a finding that is not there (any more)."
    static let examples = [
        Example("message:\n  text: 你好 ⟦# msgc: allow may-exceed — 单号最长 20 位⟧\n"),
        Example("message:\n  ⟦# msgc: allow may-exceed — 单号最长 20 位⟧\n  text: 你好\n"),
        AllowProblems.example("# msgc: allow may-exceed, ⟦longer-than-advised⟧ — 单号最长 20 位"),
        AllowProblems.proper,
    ]
    let span: Span
    /// The one of several that is not there.
    let code: String?
    /// What goes where it is removed.
    let removed: Span

    init(span: Span, code: String?, removed: Span) {
        self.span = span
        self.code = code
        self.removed = removed
    }

    var severity: Severity { .warning }
    var message: String {
        code.map { "this comment silences no finding of the code '\($0)'" } ?? "this comment silences nothing"
    }
    var help: String? {
        "it is about its own line and, where it stands alone, about the next one; remove what is not needed"
    }
    var fix: Fix? { Fix(code == nil ? "remove the comment" : "remove the code", [Fix.Edit(removed, "")]) }
}
