import MessageModel

/// A text of a card in either version, with all that decides how it is read.
struct CardText {
    var content: Text?
    var translations: Named<Text>?
    var dialect: PreviewDialect
    var size: Value<String>?
    var color: Value<String>?
    var align: Value<Card2.HorizontalAlign>?
    var lines: Value<Int>?
    /// What `[label]($NAME)` opens.
    var links: Named<Card1.Link>?
}

extension CardText {
    init(_ text: Card1.PlainText) {
        self.init(
            content: text.content, translations: text.translations, dialect: .plain, size: text.size,
            color: text.color, align: text.align, lines: text.lines)
    }

    init(_ text: Card1.TextObject) {
        switch text {
        case .plain(let plain): self.init(plain)
        case .markdown(let text):
            self.init(
                content: text.content, translations: text.translations, dialect: .larkMD, size: text.size,
                align: text.align, lines: text.lines, links: text.links)
        }
    }

    init(_ text: Card1.Markdown) {
        self.init(
            content: text.content, translations: text.translations, dialect: .feishuMarkdown1, size: text.size,
            align: text.align, links: text.links)
    }

    init(_ title: Card1.Panel.Title) {
        switch title {
        case .plain(let text): self.init(text)
        case .markdown(let text): self.init(text)
        }
    }

    /// Of the two ways to translate a title, the vendor's table names `i18n`.
    init(_ title: Card1.Title) {
        self.init(
            content: title.content, translations: title.translations ?? title.translatedContent,
            dialect: title.isMarkdown ? .feishuTitle : .plain)
    }

    init(_ text: Card2.TextObject) {
        let dialect: PreviewDialect =
            switch text.kind {
            case .plain: .plain
            case .lark: .larkMD
            case .markdown: .feishuMarkdown2
            }
        self.init(
            content: text.content, translations: text.translations, dialect: dialect, size: text.size,
            color: text.color, align: text.align, lines: text.lines)
    }

    init(_ text: Card2.Markdown) {
        self.init(
            content: text.content, translations: text.translations, dialect: .feishuMarkdown2, size: text.size,
            align: text.align)
    }

    init(_ text: Card2.AlternativeText) {
        self.init(content: text.content, translations: text.translations, dialect: .plain)
    }
}

extension CardText {
    /// Without its translations, in one language.
    ///
    /// - Parameters:
    ///   - content: the text in that language.
    ///   - role: where the text itself does not say how large it is.
    func preview(of content: String, role: PreviewText.Role, lines most: Int?) -> PreviewText {
        var text = PreviewText(
            content, as: dialect, role: size?.literal.flatMap(Self.role) ?? role, lines: lines?.literal ?? most)
        text.alignment = alignment
        let color = color?.literal.flatMap(PreviewColor.init(feishu:))
        text.changeRuns { run in
            run.color = run.color ?? color
            run.link = run.link.map(address)
        }
        return text
    }

    private var alignment: PreviewText.Alignment {
        switch align?.literal {
        case .left, nil: .leading
        case .center: .center
        case .right: .trailing
        }
    }

    /// What a link opens, which may be named by `$NAME`.
    private func address(_ link: String) -> String {
        guard link.hasPrefix("$") else { return link }
        return links?.entries.first { $0.name == link.dropFirst() }?.value.address ?? link
    }

    private static func role(_ size: String) -> PreviewText.Role? {
        switch size {
        case "heading-0", "heading-1", "xxxx-large", "xxx-large": .figure
        case "heading-2", "heading-3", "heading", "xx-large", "x-large": .title
        case "heading-4", "large": .subtitle
        case "normal", "medium": .body
        case "notation", "small", "x-small": .caption
        default: nil
        }
    }
}
