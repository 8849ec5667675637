/// Where a fact about a vendor comes from.
package final class Source: Sendable {
    /// The page, as its readers call it.
    package let page: String
    package let url: String
    /// The day, or the month, on which the page read so: `2025-09-24`, `2026-09`.
    package let date: String

    package init(page: String, url: String, date: String) {
        self.page = page
        self.url = url
        self.date = date
    }

    /// The project's own rules, which make a message portable.
    package static let house = Source(page: "the template language", url: "README.md", date: "2026-11-21")
}

extension Source: Hashable {
    package static func == (left: Source, right: Source) -> Bool {
        left === right || (left.page, left.url, left.date) == (right.page, right.url, right.date)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(url)
        hasher.combine(date)
    }
}
