import MessageSource

/// What there is to say of a message, worst first.
struct MessageFindings {
    let diagnostics: [Diagnostic]

    var html: HTML? {
        guard !diagnostics.isEmpty else { return nil }
        var indexes = LineIndexes()
        let worst = Severity.allCases.reversed().flatMap { severity in diagnostics.filter { $0.severity == severity } }
        let items = worst.map { item($0, &indexes) }
        return HTML(.section, "part") {
            HTML(.p, "label") { "Findings" }
            HTML(.ul, "findings") { items }
        }
    }

    private func item(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> HTML {
        let start = indexes.start(of: diagnostic.span)
        let place = "\(diagnostic.span.file.path):\(start.line):\(start.column)"
        return HTML(.li, "finding \(diagnostic.severity.rawValue)") {
            HTML(.b) { diagnostic.severity.rawValue }
            HTML(.span) { ": \(diagnostic.message) " }
            HTML(.code) { diagnostic.code }
            if let help = diagnostic.help { HTML(.div, "help") { help } }
            HTML(.div, "place") { place }
        }
    }
}
