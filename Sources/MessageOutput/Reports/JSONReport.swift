import MessageSource

/// `--format json`: an array with one object for each finding, each on a line of its own so that two reports can be
/// compared line by line.
///
/// Lines and columns count from 1, columns in Unicode scalars; an end is the position right after.
package struct JSONReport: DiagnosticFormat {
    package static let name = "json"

    package init() {}

    package func render(_ run: LintRun) -> String {
        guard !run.diagnostics.isEmpty else { return "[]\n" }
        var indexes = LineIndexes()
        let lines = run.diagnostics.map { diagnostic in
            "  " + String(decoding: json(diagnostic, &indexes).write(), as: UTF8.self)
        }
        return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }

    private func json(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> JSONValue {
        let start = indexes.start(of: diagnostic.span)
        let end = indexes.end(of: diagnostic.span)
        return .members([
            "file": .string(diagnostic.span.file.path),
            "line": .integer(start.line),
            "column": .integer(start.column),
            "endLine": .integer(end.line),
            "endColumn": .integer(end.column),
            "severity": .string(diagnostic.severity.rawValue),
            "code": .string(diagnostic.code),
            "message": .string(diagnostic.message),
            "help": diagnostic.help.map(JSONValue.string),
            "vendor": diagnostic.vendor.map(JSONValue.string),
            "parameter": diagnostic.parameter.map(JSONValue.string),
            "limit": diagnostic.limit.map { JSONValue($0) },
            "fix": diagnostic.fix.map { json($0, &indexes) },
        ])
    }

    private func json(_ fix: Fix, _ indexes: inout LineIndexes) -> JSONValue {
        .members([
            "title": .string(fix.title),
            "safe": .boolean(fix.isSafe),
            "edits": .array(fix.edits.map { json($0, &indexes) }),
        ])
    }

    private func json(_ edit: Fix.Edit, _ indexes: inout LineIndexes) -> JSONValue {
        let start = indexes.start(of: edit.span)
        let end = indexes.end(of: edit.span)
        return .members([
            "line": .integer(start.line),
            "column": .integer(start.column),
            "endLine": .integer(end.line),
            "endColumn": .integer(end.column),
            "text": .string(edit.replacement),
        ])
    }
}

extension JSONValue {
    /// What is known of a limit, in every report that is JSON.
    init(_ limit: Diagnostic.LimitFinding) {
        self = .members([
            "verdict": .string(limit.verdict.rawValue),
            "maximum": .integer(limit.maximum),
            "bound": limit.bound.map(JSONValue.integer),
            "unit": .string(limit.unit),
            "witness": limit.witness.map(JSONValue.string),
        ])
    }
}
