import MessageOutput
import MessageSource

extension Diagnostics {
    /// Shows the findings on standard error, where standard output is for something else.
    ///
    /// - Parameter said: what is said elsewhere.
    func show(fileCount: Int, without said: Set<Diagnostic.Identity> = []) {
        let unsaid = sorted.filter { !said.contains($0.identity) }
        guard !unsaid.isEmpty else { return }
        let report = TextReport(palette: Terminal.error.palette(.auto))
        Terminal.error.write(report.render(LintRun(diagnostics: unsaid, fileCount: fileCount)))
    }
}

extension Int {
    /// `1 file`, `2 files`.
    func counted(_ noun: String, plural: String? = nil) -> String {
        "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
    }
}
