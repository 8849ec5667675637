import MessageModel

extension PreviewDialect {
    /// `text.content`. Whether entities are decoded is not documented; they stand there as they are.
    static let weComText = PreviewDialect(tags: ["a": { .look(link: $0["href"]) }])

    /// A text card's description. How 高亮 (`highlight`) looks, the page shows in no words.
    static let weComCardHTML = PreviewDialect(
        tags: [
            "br": { _ in .lineBreak },
            "div": { attributes in
                switch attributes["class"] {
                case "gray": .paragraph(color: .grey)
                case "highlight": .paragraph(color: .orange)
                default: .paragraph()
                }
            },
        ])

    /// `markdown.content`, which has less than other markdown: no italics, lists, pictures or tables.
    static let weComMarkdown = PreviewDialect(
        [.headings, .bold, .code, .links, .quotes],
        tags: [
            "font": { attributes in
                switch attributes["color"] {
                case "info": .look(color: .green)
                case "comment": .look(color: .grey)
                case "warning": .look(color: .orange)
                default: .look()
                }
            }
        ])

    /// The page of an `mpnews` article.
    static let weComHTML = PreviewDialect(
        [.entities, .folding], tags: htmlBlocks.merging(htmlWords) { $1 }, dropsUnknownTags: true)

    private typealias Tags = [String: @Sendable ([String: String]) -> Effect]

    private static let htmlBlocks: Tags = {
        var tags: Tags = [
            "blockquote": { _ in .paragraph(.quote) },
            "li": { _ in .paragraph(.item(marker: "•", depth: 0)) },
            "pre": { _ in .paragraph(.code(language: nil)) },
            "br": { _ in .lineBreak },
            "hr": { _ in .divider },
        ]
        for name in ["p", "div", "section", "article", "ul", "ol", "table", "tr", "dl", "dt", "dd"] {
            tags[name] = { _ in .paragraph() }
        }
        for level in 1...6 { tags["h\(level)"] = { _ in .paragraph(.heading(level)) } }
        return tags
    }()

    private static let htmlWords: Tags = {
        var tags: Tags = [
            "a": { .look(link: $0["href"]) },
            // Cells of a row would run together otherwise.
            "td": { _ in .words([PreviewRun(" ")]) },
            "th": { _ in .words([PreviewRun(" ")]) },
            "img": { attributes in
                .words([PreviewRun(["🖼", attributes["alt"]].compactMap(\.self).joined(separator: " "), .symbol)])
            },
        ]
        for name in ["b", "strong"] { tags[name] = { _ in .look(.bold) } }
        for name in ["i", "em"] { tags[name] = { _ in .look(.italic) } }
        for name in ["s", "del", "strike"] { tags[name] = { _ in .look(.struck) } }
        for name in ["u", "ins"] { tags[name] = { _ in .look(.underlined) } }
        tags["code"] = { _ in .look(.code) }
        for name in ["script", "style", "head", "title", "template", "iframe", "noscript"] {
            tags[name] = { _ in .hidden }
        }
        return tags
    }()
}
