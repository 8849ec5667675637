import MessageModel
import MessageSource

/// What there is to say of a template, worst first, each finding once.
struct TerminalFindings {
    private let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) {
        var known: Set<Diagnostic.Identity> = []
        let all = diagnostics.filter { known.insert($0.identity).inserted }
        self.diagnostics = Severity.allCases.reversed().flatMap { severity in all.filter { $0.severity == severity } }
    }

    func lines(_ width: Int) -> [TerminalLine] {
        var indexes = LineIndexes()
        return diagnostics.flatMap { [TerminalLine()] + lines($0, &indexes, width) }
    }

    private func lines(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes, _ width: Int) -> [TerminalLine] {
        let start = indexes.start(of: diagnostic.span)
        let words = diagnostic.lines(includesPlaces: true, &indexes)
        let head = [
            PreviewRun("\(diagnostic.severity.rawValue):", .bold, color: diagnostic.severity.color),
            PreviewRun(" \(words.first ?? "") "), PreviewRun("[\(diagnostic.code)]", color: .grey),
        ]
        let place = PreviewRun("\(diagnostic.span.file.path):\(start.line):\(start.column)", color: .grey)
        return TerminalWrap.lines(of: head, in: width)
            + .behind("  ", .plain, in: width) { width in
                words.dropFirst().flatMap { TerminalWrap.lines(of: [PreviewRun($0)], in: width) }
                    + TerminalWrap.lines(of: [place], in: width)
            }
    }
}

extension Severity {
    fileprivate var color: PreviewColor {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .turquoise
        }
    }
}
