/// The codes of all problems with what they are, for `msgc explain --list`.
package struct ProblemListing: Sendable {
    private let rows: [[String]]

    /// - Parameter problems: codes and summaries, in any order.
    package init(_ problems: [(code: String, summary: String)]) {
        rows = problems.map { [$0.code, $0.summary] }.sorted { $0[0] < $1[0] }
    }

    package var text: String { TextColumns(rows: rows).text }
}
