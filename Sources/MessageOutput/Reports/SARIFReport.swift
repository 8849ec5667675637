import MessageSource

/// `--format sarif`: SARIF 2.1.0, with the fixes and with the pages of the problems that were found.
///
/// The pages of all problems would be some hundred kilobytes in front of a single finding.
package struct SARIFReport: DiagnosticFormat {
    package static let name = "sarif"

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    /// What fits on a line of so many bytes is not broken into several.
    private static let lineLength = 120

    private let tool: ToolDescription

    package init(tool: ToolDescription = .unknown) {
        self.tool = tool
    }

    package func render(_ run: LintRun) -> String {
        let rules = SARIFRules(run.diagnostics, tool)
        let log = JSONValue.members([
            "$schema": .string(Self.schema),
            "version": .string("2.1.0"),
            "runs": .array([json(run, rules)]),
        ])
        return String(decoding: log.write(columns: Self.lineLength), as: UTF8.self) + "\n"
    }

    private func json(_ run: LintRun, _ rules: SARIFRules) -> JSONValue {
        var places = SARIFPlaces()
        var fingerprints = Fingerprints()
        return .members([
            "tool": .members([
                "driver": .members([
                    "name": .string("msgc"),
                    "version": tool.version.map(JSONValue.string),
                    "rules": .array(rules.json),
                ])
            ]),
            "invocations": .array([.members(["executionSuccessful": .boolean(run.isComplete)])]),
            "originalUriBaseIds": .members([
                SARIFPlaces.base: .members(["description": .sarif(text: "The folder in which msgc was run.")])
            ]),
            "columnKind": .string("unicodeCodePoints"),
            "newlineSequences": .array(["\r\n", "\n", "\r"].map(JSONValue.string)),
            "results": .array(run.diagnostics.map { result($0, rules, &places, &fingerprints) }),
        ])
    }

    private func result(
        _ diagnostic: Diagnostic, _ rules: SARIFRules, _ places: inout SARIFPlaces, _ fingerprints: inout Fingerprints
    ) -> JSONValue {
        let lines = diagnostic.lines(includesPlaces: false, &places.indexes)
        let related = diagnostic.notes.compactMap { note in
            note.span.map { places.location($0, message: note.message) }
        }
        let properties: [(String, JSONValue)] = [
            ("vendor", diagnostic.vendor.map(JSONValue.string)),
            ("parameter", diagnostic.parameter.map(JSONValue.string)),
            ("limit", diagnostic.limit.map { JSONValue($0) }),
        ].compactMap { name, value in value.map { (name, $0) } }
        return .members([
            "ruleId": .string(diagnostic.code),
            "ruleIndex": rules.index(of: diagnostic.code).map(JSONValue.integer),
            "level": .string(diagnostic.severity.sarif),
            "message": .sarif(text: lines.joined(separator: "\n")),
            "locations": .array([places.location(diagnostic.span)]),
            "relatedLocations": related.isEmpty ? nil : .array(related),
            "partialFingerprints": .members(["msgcFinding/v1": .string(fingerprints.next(diagnostic))]),
            "fixes": diagnostic.fix.map { .array([json($0, &places)]) },
            "properties": properties.isEmpty ? nil : .object(properties),
        ])
    }

    private func json(_ fix: Fix, _ places: inout SARIFPlaces) -> JSONValue {
        var files: [SourceFile] = []
        for edit in fix.edits where !files.contains(where: { $0 === edit.span.file }) { files.append(edit.span.file) }
        let changes = files.map { file in
            let edits = fix.edits.filter { $0.span.file === file }
            return JSONValue.members([
                "artifactLocation": places.artifact(file),
                "replacements": .array(edits.map { json($0, &places) }),
            ])
        }
        return .members([
            "description": .sarif(text: fix.title),
            "artifactChanges": .array(changes),
            "properties": .members(["safe": .boolean(fix.isSafe)]),
        ])
    }

    private func json(_ edit: Fix.Edit, _ places: inout SARIFPlaces) -> JSONValue {
        .members([
            "deletedRegion": places.region(edit.span, withSnippet: false),
            "insertedContent": edit.replacement.isEmpty ? nil : .sarif(text: edit.replacement),
        ])
    }
}

extension JSONValue {
    /// What SARIF calls a message, or the content of an artifact: a text, and the same in Markdown where there is one.
    static func sarif(text: String, markdown: String? = nil) -> JSONValue {
        .members(["text": .string(text), "markdown": markdown.map(JSONValue.string)])
    }
}

extension Severity {
    /// SARIF's word for it.
    var sarif: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
