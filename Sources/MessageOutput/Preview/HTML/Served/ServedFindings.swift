import MessageSource

/// What was found in a template and in the values that were sent for it, worst first, with the lines of the template.
struct ServedFindings {
    let diagnostics: [Diagnostic]
    /// Who typed values sees them, and wants to read no JSON.
    let values: SourceFile?

    var html: [HTML] {
        var indexes = LineIndexes()
        var sources = SourceLines()
        return diagnostics.worstFirst.map { diagnostic in
            let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span)
            let places = spans.filter { $0.file !== values }.flatMap { place(of: $0, &indexes, &sources) }
            return FindingItem(diagnostic: diagnostic, place: notes(of: diagnostic) + places).html
        }
    }

    /// `2 errors, 1 warning`.
    var tally: String {
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return counts.isEmpty ? "Nothing was found." : counts.joined(separator: ", ")
    }

    private func notes(of diagnostic: Diagnostic) -> [HTML] {
        let fix = diagnostic.fix.flatMap { diagnostic.help?.contains($0.title) == true ? nil : "fix: \($0.title)" }
        return ([fix].compactMap(\.self) + diagnostic.notes.map { "note: \($0.message)" }).map { words in
            HTML(.div, "help") { words }
        }
    }

    private func place(of span: Span, _ indexes: inout LineIndexes, _ sources: inout SourceLines) -> [HTML] {
        let start = indexes.start(of: span)
        let name = HTML(.div, "place") { "\(span.file.path):\(start.line):\(start.column)" }
        guard let excerpt = Excerpt(span, in: indexes.index(of: span.file), reading: &sources) else { return [name] }
        let parts = excerpt.parts
        return [
            name,
            HTML(.pre, .classes("excerpt"), .of(.tabindex, "0"), .of(.role, "group"), .of(.ariaLabel, "Excerpt")) {
                HTML(.span, "gutter") { "\(excerpt.number) | " }
                parts.before
                // A mark behind the end of a line, or in an empty one, would not be seen.
                HTML(.mark, "slip") { parts.marked.isEmpty ? " " : parts.marked }
                parts.behind
            },
        ]
    }
}
