import MessageSource

/// Files and places in them, as SARIF has them.
struct SARIFPlaces {
    /// The folder against which paths are resolved; the name is the one that GitHub and most viewers expect.
    static let base = "%SRCROOT%"
    /// A snippet must be the whole marked source or nothing: a block of more bytes is left out.
    private static let longestSnippet = 1_024

    var indexes = LineIndexes()

    /// - Parameter message: what is said about the place, where it is not the finding's own.
    mutating func location(_ span: Span, message: String? = nil) -> JSONValue {
        .members([
            "physicalLocation": .members([
                "artifactLocation": artifact(span.file),
                "region": region(span, withSnippet: true),
            ]),
            "message": message.map { .sarif(text: $0) },
        ])
    }

    func artifact(_ file: SourceFile) -> JSONValue {
        let path = ReportPath(file.path)
        return .members([
            "uri": .string(path.uri),
            "uriBaseId": path.isAbsolute ? nil : .string(Self.base),
        ])
    }

    mutating func region(_ span: Span, withSnippet: Bool) -> JSONValue {
        let start = indexes.start(of: span)
        let end = indexes.end(of: span)
        let hasSnippet = withSnippet && !span.range.isEmpty && span.range.count <= Self.longestSnippet
        return .members([
            "startLine": .integer(start.line),
            "startColumn": .integer(start.column),
            "endLine": .integer(end.line),
            "endColumn": .integer(end.column),
            "snippet": hasSnippet ? .sarif(text: span.text) : nil,
        ])
    }
}
