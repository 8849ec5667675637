package import MessageSource

/// What a run of `lint` found: what every report is made from.
package struct LintRun: Sendable {
    /// The findings in the order in which they are shown: file by file, from top to bottom.
    package let diagnostics: [Diagnostic]
    /// How many files were looked at, those without findings included.
    package let fileCount: Int
    /// The files that were looked at, those without findings included, as the user named them; empty where nobody
    /// asks.
    package let paths: [String]
    /// How much of every limit is needed; `nil` unless statistics were asked for.
    package let headroom: HeadroomList?
    /// What is at least so bad fails the run.
    package let failing: Severity
    /// Every file could be read.
    package let isComplete: Bool

    /// `diagnostics` are shown as they stand: `Diagnostics.sorted` gives them in order.
    package init(diagnostics: [Diagnostic], fileCount: Int, headroom: HeadroomList? = nil) {
        self.diagnostics = diagnostics
        self.fileCount = fileCount
        self.headroom = headroom
        paths = []
        failing = .error
        isComplete = true
    }

    /// The same, with what reports need that list clean files too, or that say how the run went.
    package init(
        diagnostics: [Diagnostic], paths: [String], headroom: HeadroomList? = nil, failing: Severity = .error,
        isComplete: Bool = true
    ) {
        self.diagnostics = diagnostics
        self.paths = paths
        self.headroom = headroom
        self.failing = failing
        self.isComplete = isComplete
        fileCount = paths.count
    }

    package func count(of severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// Whether a finding fails the run.
    package func isFailing(_ diagnostic: Diagnostic) -> Bool { diagnostic.severity >= failing }
}
