/// The page of all templates in a folder.
package struct ServedList: Sendable {
    /// A template as the list shows it.
    package struct Entry: Sendable {
        /// Below the folder.
        package let path: String
        package let name: String
        package let summary: String?
        /// As people call them.
        package let vendors: [String]
        package let errorCount: Int
        package let warningCount: Int

        package init(
            path: String, name: String, summary: String?, vendors: [String], errorCount: Int, warningCount: Int
        ) {
            self.path = path
            self.name = name
            self.summary = summary
            self.vendors = vendors
            self.errorCount = errorCount
            self.warningCount = warningCount
        }
    }

    private let folder: String
    private let entries: [Entry]
    /// What could not be searched or is not shown, in words.
    private let troubles: [String]
    private let generation: String

    /// - Parameter generation: the state of the folder that is shown, as `ServedChange` counts them.
    package init(folder: String, entries: [Entry], troubles: [String], generation: String) {
        self.folder = folder
        self.entries = entries
        self.troubles = troubles
        self.generation = generation
    }

    /// The whole page.
    package var page: String {
        ServedPage(title: "Message templates", summary: folder, main: [search, list]).text
    }

    /// What the page's script puts in the place of what is there.
    package var fragment: String {
        var text = ""
        list.write(to: &text)
        return text
    }

    private var search: HTML {
        HTML(.div, "finder") {
            HTML(.label, "search") {
                HTML(.span) { "Search" }
                HTML(.input, .of(.type, "search"), .of(.dataAction, "find"), .of(.placeholder, "a name or words"))
            }
            HTML(.output, .classes("found"), .of(.id, "found"), .of(.ariaLive, "polite")) {}
        }
    }

    private var list: HTML {
        HTML(.div, .of(.id, "list"), .of(.dataGeneration, generation)) {
            troubles.map { words in HTML(.p, "notice") { words } }
            if entries.isEmpty, troubles.isEmpty { HTML(.p, "hint") { "There is no template here yet." } }
            HTML(.ul, "templates") { entries.map(item) }
        }
    }

    private func item(_ entry: Entry) -> HTML {
        HTML(.li, "entry-line") {
            HTML(.div) {
                HTML(.a, .href(.page(of: entry.path))) { entry.name }
                badge(entry.errorCount, "error")
                badge(entry.warningCount, "warning")
            }
            if let summary = entry.summary { HTML(.p) { summary } }
            HTML(.p, "hint") {
                HTML(.code) { entry.path }
                if !entry.vendors.isEmpty { " — " + entry.vendors.joined(separator: ", ") }
            }
        }
    }

    private func badge(_ count: Int, _ noun: String) -> HTML? {
        count == 0 ? nil : HTML(.span, "badge \(noun)") { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    }
}
