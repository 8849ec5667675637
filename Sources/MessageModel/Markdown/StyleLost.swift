package import MessageSource

/// Words that arrive and do not look as the author wrote them.
package struct StyleLost: Problem {
    package static let code = "style-lost"
    package static let summary = "The vendor's markdown has no such style, so the words arrive without it."
    package static let examples: [Example] = []
    package let span: Span
    /// The vendor, as people call it.
    let vendor: String
    let styles: Set<Markdown.Style>

    /// - Parameters:
    ///   - styles: those that are used and not shown; at least one.
    ///   - vendor: its name, as people call it.
    ///   - span: the markdown text.
    package init(_ styles: Set<Markdown.Style>, vendor: String, span: Span) {
        self.span = span
        self.vendor = vendor
        self.styles = styles
    }

    package var severity: Severity { .warning }
    package var message: String {
        let missing = Markdown.Style.allCases.filter(styles.contains).map { "no \($0.noun)" }
        let beginning = missing.dropLast().joined(separator: ", ")
        return
            "\(vendor) shows \([beginning, missing.last ?? ""].filter { !$0.isEmpty }.joined(separator: " and ")) here"
    }
    package var help: String? {
        "say in words what the style is to say, or write 'losses: accept' in this vendor's section"
    }
}

extension Markdown.Style {
    /// For sentences.
    fileprivate var noun: String {
        switch self {
        case .bold: "bold text"
        case .italic: "italics"
        case .struck: "struck text"
        case .code: "code"
        }
    }
}
