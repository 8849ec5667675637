import MessageSource

/// `--format text`: for people, with the source of each finding, and a summary at the end; the statistics, where they
/// were asked for, stand between the two.
///
/// The first line of a finding has the shape that editors and build logs make into a link; notes that point elsewhere
/// have it too.
package struct TextReport: DiagnosticFormat {
    package static let name = "text"

    private let palette: Palette

    package init(palette: Palette = .plain) {
        self.palette = palette
    }

    package func render(_ run: LintRun) -> String {
        var indexes = LineIndexes()
        var sources = SourceLines()
        var report = ""
        for diagnostic in run.diagnostics {
            for line in lines(diagnostic, &indexes, &sources) { report += line + "\n" }
            report += "\n"
        }
        let statistics = run.headroom.map { Statistics(run, $0, palette).text } ?? ""
        return report + statistics + summary(run) + "\n"
    }

    private func lines(
        _ diagnostic: Diagnostic, _ indexes: inout LineIndexes, _ sources: inout SourceLines
    ) -> [String] {
        let span = diagnostic.span
        var lines = [head(diagnostic, indexes.start(of: span))]
        lines += Excerpt(span, in: indexes.index(of: span.file), reading: &sources)?.lines(palette) ?? []
        lines += remarks(diagnostic)
        for note in diagnostic.notes {
            guard let place = note.span else { continue }
            lines.append(location(place, indexes.start(of: place)) + severity(.note) + " " + note.message.visible)
            // A line that has just been shown is not shown again.
            guard place.file !== span.file || indexes.start(of: place).line != indexes.start(of: span).line else {
                continue
            }
            lines += Excerpt(place, in: indexes.index(of: place.file), reading: &sources)?.lines(palette) ?? []
        }
        return lines
    }

    private func head(_ diagnostic: Diagnostic, _ start: LineIndex.Position) -> String {
        let vendor = diagnostic.vendor.map { palette.paint("(for \($0.visible))", .quiet) + " " } ?? ""
        return location(diagnostic.span, start) + severity(diagnostic.severity) + " " + diagnostic.message.visible + " "
            + vendor + palette.paint("[\(diagnostic.code)]", .quiet)
    }

    private func location(_ span: Span, _ start: LineIndex.Position) -> String {
        palette.paint("\(span.file.path.visible):\(start.line):\(start.column):", .path) + " "
    }

    private func severity(_ severity: Severity) -> String {
        palette.paint("\(severity.rawValue):", part(severity))
    }

    private func part(_ severity: Severity) -> Palette.Part {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    /// What stands under the excerpt: the help, the fix where the help does not speak of it, and notes of no place.
    private func remarks(_ diagnostic: Diagnostic) -> [String] {
        var remarks: [String] = []
        if let help = diagnostic.help { remarks.append(help) }
        if let fix = diagnostic.fix, diagnostic.help?.contains(fix.title) != true {
            remarks.append("fix: \(fix.title)")
        }
        remarks += diagnostic.notes.filter { $0.span == nil }.map { "note: " + $0.message }
        return remarks.flatMap { remark in
            remark.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
                (index == 0 ? "   " + palette.paint("=", .gutter) + " " : "     ") + String(line).visible
            }
        }
    }

    private func summary(_ run: LintRun) -> String {
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = run.count(of: severity)
            return count == 0 ? nil : palette.paint(counted(count, severity.rawValue), part(severity))
        }
        let found = counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
        return "\(found) in \(counted(run.fileCount, "file"))"
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
