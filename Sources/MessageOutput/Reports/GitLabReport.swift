import MessageSource

/// `--format gitlab`: the code quality report of GitLab, with one object on each line.
package struct GitLabReport: DiagnosticFormat {
    package static let name = "gitlab"

    package init() {}

    package func render(_ run: LintRun) -> String {
        guard !run.diagnostics.isEmpty else { return "[]\n" }
        var indexes = LineIndexes()
        var fingerprints = Fingerprints()
        let lines = run.diagnostics.map { diagnostic in
            "  " + String(decoding: json(diagnostic, &indexes, &fingerprints).write(), as: UTF8.self)
        }
        return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }

    private func json(
        _ diagnostic: Diagnostic, _ indexes: inout LineIndexes, _ fingerprints: inout Fingerprints
    ) -> JSONValue {
        .members([
            "description": .string(diagnostic.lines(includesPlaces: false, &indexes).joined(separator: "; ")),
            "check_name": .string(diagnostic.code),
            "fingerprint": .string(fingerprints.next(diagnostic)),
            "severity": .string(severity(diagnostic.severity)),
            "location": .members([
                "path": .string(ReportPath(diagnostic.span.file.path).text),
                "lines": .members(["begin": .integer(indexes.start(of: diagnostic.span).line)]),
            ]),
        ])
    }

    /// GitLab knows `blocker` and `critical` too, which are for what does harm in production.
    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
