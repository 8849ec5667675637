import MessageOutput
import MessageSource

extension Diagnostics {
    /// Shows the findings on standard error, where standard output is for something else.
    func show(fileCount: Int) {
        guard !all.isEmpty else { return }
        let report = TextReport(palette: Terminal.error.palette(.auto))
        Terminal.error.write(report.render(LintRun(diagnostics: sorted, fileCount: fileCount)))
    }
}

extension Int {
    /// `1 file`, `2 files`.
    func counted(_ noun: String, plural: String? = nil) -> String {
        "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
    }
}
