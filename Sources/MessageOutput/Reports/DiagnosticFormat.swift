/// A way to show the findings of a run: one type and one file for each.
package protocol DiagnosticFormat: Sendable {
    /// What `--format` calls it.
    static var name: String { get }

    /// The whole report, its last line break included.
    func render(_ run: LintRun) -> String
}

/// The list of all formats; a new one is a line here.
package enum DiagnosticFormats {
    /// In the order in which help names them.
    ///
    /// - Parameters:
    ///   - palette: only what people read has use for it.
    ///   - tool: what a report says of msgc itself and of its problems.
    package static func all(
        _ palette: Palette = .plain, tool: ToolDescription = .unknown
    ) -> [any DiagnosticFormat] {
        [
            TextReport(palette: palette),
            JSONReport(),
            SARIFReport(tool: tool),
            GitHubReport(),
            GitLabReport(),
            JUnitReport(),
        ]
    }

    package static var names: [String] { all().map { type(of: $0).name } }

    package static func named(
        _ name: String, _ palette: Palette = .plain, tool: ToolDescription = .unknown
    ) -> (any DiagnosticFormat)? {
        all(palette, tool: tool).first { type(of: $0).name == name }
    }
}
