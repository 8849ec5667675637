import MessageSource

/// `--format github`: a workflow command for each finding, which GitHub shows beside the line.
///
/// A clean run prints nothing, and there is no summary: whatever is printed is an annotation.
package struct GitHubReport: DiagnosticFormat {
    package static let name = "github"

    package init() {}

    package func render(_ run: LintRun) -> String {
        var indexes = LineIndexes()
        return run.diagnostics.map { command($0, &indexes) + "\n" }.joined()
    }

    private func command(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> String {
        let start = indexes.start(of: diagnostic.span)
        let end = indexes.end(of: diagnostic.span)
        var properties = [
            ("file", ReportPath(diagnostic.span.file.path).text), ("line", String(start.line)),
            ("endLine", String(end.line)),
        ]
        // GitHub refuses columns of a span that has several lines.
        if start.line == end.line {
            properties += [("col", String(start.column)), ("endColumn", String(end.column))]
        }
        properties.append(("title", diagnostic.code))
        let list = properties.map { name, value in name + "=" + value.escaped(asProperty: true) }
        let message = diagnostic.lines(includesPlaces: true, &indexes).joined(separator: "\n")
        return "::\(command(diagnostic.severity)) \(list.joined(separator: ","))::" + message.escaped()
    }

    private func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }
}

extension String {
    /// What a workflow command reads back as this text. In a property, what ends properties is escaped too.
    fileprivate func escaped(asProperty: Bool = false) -> String {
        unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where asProperty: escaped += "%3A"
            case "," where asProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
