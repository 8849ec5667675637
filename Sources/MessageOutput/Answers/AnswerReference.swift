package import MessageModel
import MessageRuntime

/// All codes of one vendor's answers.
package struct AnswerListing: Sendable {
    private let vendor: any Vendor.Type

    package init(_ vendor: any Vendor.Type) { self.vendor = vendor }

    /// A line for each, for a terminal.
    package var text: String {
        let list = TextColumns(
            rows: vendor.answers.codes.map { code in
                [String(code.number), code.facts.meaning, code.facts.retryWords]
            }, atRight: [0])
        return list.text + advice
    }

    /// How to ask for a number that looks like an option; nothing where the vendor has none.
    private var advice: String {
        guard let code = vendor.answers.codes.last(where: { $0.number < 0 }) else { return "" }
        return "\nA number with a minus stands behind '--': msgc explain --vendor \(vendor.id) -- \(code.number)\n"
    }

    /// A heading and a table.
    package var markdown: String {
        let columns = ["code", "name", "what it means", "trying again helps", "what to do"]
        let rows = vendor.answers.codes.map { code in
            [
                String(code.number), "`\(code.name)`", code.facts.meaning, code.facts.retryWords,
                code.facts.change,
            ]
        }
        let table = ([columns, columns.map { _ in "---" }] + rows).map(Self.row)
        let ranges = vendor.answers.ranges.map { range in
            "- \(range.numbers.lowerBound) to \(range.numbers.upperBound): \(range.matter)"
        }
        let sources = sources.map { "- [\($0.page)](\($0.url)), \($0.date)" }
        let parts =
            [["## \(vendor.name) (`\(vendor.id)`)"], table]
            + (ranges.isEmpty ? [] : [["What numbers are about:"], ranges])
            + [["Sources:"], sources]
        return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    /// In the order in which the codes name them.
    private var sources: [CodeSource] {
        vendor.answers.codes.map(\.facts.source).reduce(into: []) { sources, source in
            if !sources.contains(source) { sources.append(source) }
        }
    }

    /// A bar would begin a cell.
    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}

/// The codes of all vendors, as they stand in `docs/answers.md`.
package struct AnswerReference: Sendable {
    private let vendors: [any Vendor.Type]

    package init(_ vendors: [any Vendor.Type]) { self.vendors = vendors.filter { !$0.answers.codes.isEmpty } }

    package var markdown: String {
        ([Self.introduction] + vendors.map { AnswerListing($0).markdown }).joined(separator: "\n")
    }

    private static let introduction = """
        # Answers

        The codes by which vendors refuse messages. `msgc explain --vendor ID CODE` shows one in the terminal, and with \
        `--payload FILE` which member of a payload it most likely speaks of; a number with a minus stands behind two \
        dashes, `msgc explain --vendor ID -- -1`, and the options before them. `msgc explain --vendor ID --format \
        markdown` prints one vendor's part of this file. The runtime has each code as a case of that name \
        (`MessageRuntime`).

        """
}

extension CodeFacts {
    /// What stands in a column for it.
    fileprivate var retryWords: String { retry?.description ?? "not documented" }
}
