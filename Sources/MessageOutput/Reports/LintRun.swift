package import MessageSource

/// What a run of `lint` found: what every report is made from.
package struct LintRun: Sendable {
    /// The findings in the order in which they are shown: file by file, from top to bottom.
    package let diagnostics: [Diagnostic]
    /// How many files were looked at, those without findings included.
    package let fileCount: Int
    /// How much of every limit is needed; `nil` unless statistics were asked for.
    package let headroom: HeadroomList?

    /// `diagnostics` are shown as they stand: `Diagnostics.sorted` gives them in order.
    package init(diagnostics: [Diagnostic], fileCount: Int, headroom: HeadroomList? = nil) {
        self.diagnostics = diagnostics
        self.fileCount = fileCount
        self.headroom = headroom
    }

    package func count(of severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}
