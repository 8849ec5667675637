import MessageSource

extension ProblemPage {
    /// The page for a terminal.
    package func text(_ palette: Palette) -> String {
        var parts = [palette.paint(code, .path) + "\n\n" + ([summary] + facts).map { $0 + "\n" }.joined()]
        if let failing {
            parts.append(palette.paint("Fails:", .error) + "\n\n" + Self.source(failing))
            parts.append(failing.findings.report(palette))
        }
        if let passing { parts.append(palette.paint("Passes:", .caret) + "\n\n" + Self.source(passing)) }
        return parts.joined(separator: "\n")
    }

    /// Set in, so that the excerpt below is not taken for a part of it.
    private static func source(_ sample: Sample) -> String {
        sample.visibleLines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}

extension ProblemPage.Sample {
    /// With symbols for what cannot be seen, which may be what the example is about.
    var visibleLines: [String] {
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension [Diagnostic] {
    /// The findings as the text report shows them, without its summary line.
    func report(_ palette: Palette) -> String {
        let report = TextReport(palette: palette).render(LintRun(diagnostics: self, fileCount: 1))
        let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
        // The blank line behind the last finding, the summary, and what follows its line break.
        return lines.dropLast(3).map { $0 + "\n" }.joined()
    }
}
