import MessageSource

extension ProblemPage {
    /// The page in Markdown, without a heading.
    package var markdown: String {
        var parts = [summary + "\n", facts.joined(separator: " ") + "\n"].filter { $0 != "\n" }
        if let failing {
            parts.append("Fails:\n\n" + Self.block(failing.visibleLines, failing.language))
            let report = failing.findings.report(.plain).split(separator: "\n", omittingEmptySubsequences: false)
            parts.append(Self.block(report.dropLast().map(String.init), "text"))
        }
        if let passing { parts.append("Passes:\n\n" + Self.block(passing.visibleLines, passing.language)) }
        return parts.joined(separator: "\n")
    }

    /// A block whose fence is longer than any run of backticks in it.
    private static func block(_ lines: [String], _ language: String) -> String {
        let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: Swift.max(3, longest + 1))
        return ([fence + language] + lines + [fence]).map { $0 + "\n" }.joined()
    }
}
