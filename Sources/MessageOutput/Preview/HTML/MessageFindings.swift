import MessageSource

/// What there is to say of a message, worst first.
struct MessageFindings {
    let diagnostics: [Diagnostic]

    var html: HTML? {
        guard !diagnostics.isEmpty else { return nil }
        var indexes = LineIndexes()
        let items = diagnostics.worstFirst.map { FindingItem(diagnostic: $0, place: [place(of: $0, &indexes)]).html }
        return HTML(.section, "part") {
            HTML(.p, "label") { "Findings" }
            HTML(.ul, "findings") { items }
        }
    }

    private func place(of diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> HTML {
        let start = indexes.start(of: diagnostic.span)
        return HTML(.div, "place") { "\(diagnostic.span.file.path):\(start.line):\(start.column)" }
    }
}

extension [Diagnostic] {
    /// Those that are equally bad stay in their order.
    var worstFirst: [Diagnostic] {
        Severity.allCases.reversed().flatMap { severity in filter { $0.severity == severity } }
    }
}
