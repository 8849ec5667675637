import MessageSource

extension Lowering {
    /// Reports the styles of a markdown text that do not arrive.
    ///
    /// - Parameters:
    ///   - shown: those that the vendor has in this place.
    ///   - vendor: as people call it.
    package mutating func reportStyles(
        lostOf message: MarkdownMessage, showing shown: Set<Markdown.Style>, vendor: String
    ) {
        let lost = message.markdown.styles.subtracting(shown)
        if !lost.isEmpty { report(loss: StyleLost(lost, vendor: vendor, span: message.source.span)) }
    }

    /// The same for all markdown in a card's body, in a place for plain text.
    package mutating func reportStyles(lostOf card: Card, vendor: String) {
        for case .markdown(let message) in (card.body?.items ?? []).map(\.value) {
            reportStyles(lostOf: message, showing: [], vendor: vendor)
        }
    }
}

/// Words that arrive and do not look as the author wrote them.
struct StyleLost: Problem {
    static let code = "style-lost"
    static let summary = "The vendor's markdown has no such style, so the words arrive without it."
    static let examples: [Example] = []
    let span: Span
    /// The vendor, as people call it.
    let vendor: String
    let styles: Set<Markdown.Style>

    init(_ styles: Set<Markdown.Style>, vendor: String, span: Span) {
        self.span = span
        self.vendor = vendor
        self.styles = styles
    }

    var severity: Severity { .warning }
    var message: String {
        let missing = Markdown.Style.allCases.filter(styles.contains).map { "no \($0.noun)" }
        let beginning = missing.dropLast().joined(separator: ", ")
        return
            "\(vendor) shows \([beginning, missing.last ?? ""].filter { !$0.isEmpty }.joined(separator: " and ")) here"
    }
    var help: String? {
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
