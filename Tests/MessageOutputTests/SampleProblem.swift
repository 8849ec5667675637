import MessageOutput
import MessageSource

/// A finding for the reports to show.
struct SampleProblem: Problem {
    static let code = "sample"
    static let summary = "A problem that only the tests know."
    static let examples: [Example] = []

    var severity = Severity.error
    var span: Span
    var message = "this is wrong"
    var help: String?
    var notes: [Diagnostic.Note] = []
    var fix: Fix?
    var parameter: String?
    var limit: Diagnostic.LimitFinding?
}

extension SourceFile {
    /// The file without the marks `⟦` and `⟧`, and the spans that they mark.
    static func marked(_ text: String, path: String = "a.yaml") -> (file: SourceFile, spans: [Span]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var ranges: [Range<Int>] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(bytes.count)
            case "⟧": ranges.append((starts.popLast() ?? 0)..<bytes.count)
            default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        let file = SourceFile(path: path, bytes: bytes)
        return (file, ranges.map(file.span))
    }
}

extension LintRun {
    init(_ problems: [SampleProblem], vendor: String? = nil, fileCount: Int = 1) {
        self.init(diagnostics: problems.map { Diagnostic($0, vendor: vendor) }, fileCount: fileCount)
    }
}
