/// A finding as plain data, ready for any report.
package struct Diagnostic: Sendable {
    /// A further remark, which may point somewhere else.
    package struct Note: Sendable, Hashable {
        package let message: String
        package let span: Span?

        package init(_ message: String, at span: Span? = nil) {
            self.message = message
            self.span = span
        }
    }

    /// What is known of a limit: whether it holds, how large it is, how large the text may become.
    package struct LimitFinding: Sendable, Hashable {
        package enum Verdict: String, Sendable {
            case proven, refuted, unbounded
            /// It is not known whether any values break the limit.
            case undecided
        }

        package let verdict: Verdict
        /// The bound that the limit sets, in `unit`.
        package let maximum: Int
        /// What was measured, or the most that can occur; `nil` where nothing bounds it.
        package let bound: Int?
        /// `characters`, `bytes` or `items`.
        package let unit: String
        /// Values that break the limit, as `--data` takes them.
        package let witness: String?

        package init(verdict: Verdict, maximum: Int, bound: Int?, unit: String, witness: String? = nil) {
            self.verdict = verdict
            self.maximum = maximum
            self.bound = bound
            self.unit = unit
            self.witness = witness
        }
    }

    package let code: String
    package var severity: Severity
    /// Whether a comment or a configuration may leave it out, however bad it is called.
    package let canBeSilenced: Bool
    package let span: Span
    package let message: String
    package let help: String?
    package var notes: [Note]
    package let fix: Fix?
    package let parameter: String?
    package let limit: LimitFinding?
    /// The vendor for which this was found; `nil` where it holds for all.
    package let vendor: String?

    package init(_ problem: some Problem, vendor: String? = nil) {
        self.code = type(of: problem).code
        self.severity = problem.severity
        self.canBeSilenced = problem.canBeSilenced
        self.span = problem.span
        self.message = problem.message
        self.help = problem.help
        self.notes = problem.notes
        self.fix = problem.fix
        self.parameter = problem.parameter
        self.limit = problem.limit
        self.vendor = vendor
    }
}
