import MessageSource

extension ProblemReference {
    /// What never keeps a template from being sent, and is said all the same: one row for each finding.
    static func advice(_ pages: [ProblemPage]) -> [String] {
        let rows = pages.filter(\.isAdvice).map { page in
            [
                "[`\(page.code)`](#\(page.code))", page.vendor.map { "`\($0)`" } ?? "any",
                page.severities.reversed().map(\.rawValue).joined(separator: ", "),
                page.flags.map { "`\($0)`" }.joined(separator: ", "), page.summary,
            ]
        }
        guard !rows.isEmpty else { return [] }
        let columns = ["code", "vendor", "severity", "mended by", "what"]
        return ["", "## What lint advises", "", introduction, ""]
            + ([columns, columns.map { _ in "---" }] + rows).map(row)
    }

    private static let introduction = """
        Warnings and notes: a message with one of these can be sent, and mostly should not be as it is. What a \
        vendor's `advised` limits say is among them. `rules: {CODE: off}` in a `msgc.yaml` switches one off, and a \
        comment `# msgc: allow CODE — reason` leaves one place out.
        """

    /// A bar would begin a cell, even among code.
    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
