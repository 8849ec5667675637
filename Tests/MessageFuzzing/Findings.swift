import Foundation
import MessageOutput
import MessageSource

/// What holds of all findings, whatever was read.
enum Findings {
    /// - Parameter file: the one that was read.
    static func check(_ findings: Diagnostics, in file: SourceFile) {
        let sorted = findings.sorted
        for finding in sorted {
            check(finding.span, of: finding, in: file)
            for note in finding.notes { if let span = note.span { check(span, of: finding, in: file) } }
            for edit in finding.fix?.edits ?? [] { check(edit.span, of: finding, in: file) }
            require(!finding.message.isEmpty, "\(finding.code) says nothing")
        }
        // One format for each input: all of them together would take longer than what they tell of.
        let formats = DiagnosticFormats.all()
        let format = formats[file.bytes.count % formats.count]
        let name = type(of: format).name
        let report = format.render(LintRun(diagnostics: sorted, paths: [file.path]))
        guard ["json", "sarif", "gitlab"].contains(name) else { return }
        let parsed = try? JSONSerialization.jsonObject(with: Data(report.utf8))
        require(parsed != nil, "the report as \(name) is no JSON: \(report)")
    }

    private static func check(_ span: Span, of finding: Diagnostic, in file: SourceFile) {
        let (start, end) = (span.range.lowerBound, span.range.upperBound)
        require(span.file === file, "\(finding.code) points into another file, '\(span.file.path)'")
        require(0 <= start && end <= file.bytes.count, "\(finding.code) points to \(start)..<\(end)")
    }
}
