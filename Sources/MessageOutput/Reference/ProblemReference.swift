import MessageSource

/// The pages of all problems together, in the order in which they are shown: what all vendors have in common first,
/// then vendor by vendor, each sorted by code.
package struct ProblemReference: Sendable {
    private let groups: [(title: String, pages: [ProblemPage])]

    /// - Parameter vendors: ids and names, in the order of the groups.
    package init(_ pages: [ProblemPage], vendors: [(id: String, name: String)]) {
        let sorted = pages.sorted { $0.code < $1.code }
        let groups =
            [("Any template or payload", sorted.filter { $0.vendor == nil })]
            + vendors.map { vendor in
                ("\(vendor.name) (`\(vendor.id)`)", sorted.filter { $0.vendor == vendor.id })
            }
        self.groups = groups.filter { !$0.1.isEmpty }
    }

    /// The whole reference, as it stands in `docs/diagnostics.md`.
    package var markdown: String {
        let contents = groups.flatMap { group in
            ["", "## \(group.title)", ""] + group.pages.map { "- [`\($0.code)`](#\($0.code)): \($0.summary)" }
        }
        let pages = groups.flatMap(\.pages).map { "\n### \($0.code)\n\n" + $0.markdown }
        return (Self.introduction + Self.advice(groups.flatMap(\.pages)) + contents).map { $0 + "\n" }.joined()
            + "\n## The diagnostics\n" + pages.joined()
    }

    private static let introduction = [
        "# Diagnostics",
        "",
        """
        Everything that msgc can find, with an example that fails and one that passes. `msgc explain CODE` shows the \
        same for one code in the terminal. This file is what `msgc explain --all --format markdown` prints.
        """,
    ]
}
