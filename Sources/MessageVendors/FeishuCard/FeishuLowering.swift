import MessageModel
import MessageRuntime
import MessageSource

extension Card1 {
    /// The message as a card that a reader of Feishu would like best; `nil` where no card can be one.
    init?(_ message: Message, _ lowering: inout Lowering) {
        switch message {
        case .text(let text): self.init(text)
        case .markdown(let markdown):
            self.init([Item(.markdown(Markdown(markdown, &lowering)))], at: markdown.source.span)
        case .image(let image): self.init(image, &lowering)
        case .link(let link): self.init(link)
        case .articles(let articles): self.init(articles)
        case .miniprogram(let miniprogram): self.init(miniprogram)
        case .card(let card): self.init(card, &lowering)
        case .audio, .video, .file: return nil
        }
    }

    init(_ elements: [Item<Element>], titled title: Text? = nil, at span: Span) {
        self.init()
        header = title.map { Header(title: Title(content: $0)) }
        self.elements = Items(elements, span: span)
    }

    private init(_ message: TextMessage) {
        var elements = [Item(Element.words(message.body))]
        if let mention = message.mention { elements.append(Item(.markdown(Markdown(content: mention.calls)))) }
        self.init(elements, at: message.body.span)
    }

    private init?(_ message: MediaMessage, _ lowering: inout Lowering) {
        guard let key = message.id(for: FeishuCard.id, &lowering) else { return nil }
        let alt = message.title ?? message.description ?? .markup("[图片]", at: key.span)
        var elements = [Item(Element.image(Image(imageKey: key, alt: PlainText(content: alt))))]
        if let description = message.description {
            elements.append(Item(.words(description), when: description.presence))
        }
        self.init(elements, titled: message.title?.certain, at: key.span)
        // A title that may be absent is no head of a card.
        if let title = message.title, title.presence != nil {
            self.elements = Items([Item(.words(title), when: title.presence)] + elements, span: key.span)
        }
    }

    private init(_ link: LinkMessage) {
        var elements: [Item<Element>] = []
        if let cover = link.cover?.key { elements.append(.image(cover, alt: link.title)) }
        if let description = link.description { elements.append(Item(.words(description), when: description.presence)) }
        let label = link.button?.certain ?? .markup("查看详情", at: link.url.span)
        let button = Button(
            text: .plain(PlainText(content: label)), type: .literal(.primary, link.url.span), url: link.url)
        elements.append(Item(.actions(Actions(actions: Items([Item(.button(button))], span: link.url.span)))))
        self.init(elements, titled: link.title, at: link.title.span)
        cardLink = Link(url: link.url)
    }

    private init(_ articles: Items<Article>) {
        let elements = articles.items.enumerated().flatMap { index, item -> [Item<Element>] in
            let article = item.map { Element.div($0.row) }
            return index > 0 && item.isPlain ? [Item(.rule(Rule())), article] : [article]
        }
        self.init(elements, at: articles.span)
    }

    /// Feishu cannot open the mini program itself.
    private init(_ message: MiniprogramMessage) {
        var elements: [Item<Element>] = []
        if let cover = message.cover?.key { elements.append(.image(cover, alt: message.title)) }
        if let description = message.description {
            elements.append(Item(.words(description), when: description.presence))
        }
        if let fields = message.fields { elements.append(Item(.fields(fields))) }
        self.init(elements, titled: message.title, at: message.title.span)
    }
}

extension Card1.Element {
    /// A text without markup.
    static func words(
        _ text: Text, size: Card1.TextSize? = nil, color: String? = nil
    ) -> Card1.Element {
        .div(
            Card1.Div(
                text: .plain(
                    Card1.PlainText(
                        content: text, size: size.map { .literal($0.rawValue, text.span) },
                        color: color.map { .literal($0, text.span) }))))
    }

    /// Labels over their values, two beside each other.
    static func fields(_ fields: Items<LabeledValue>) -> Card1.Element {
        let texts = fields.items.map {
            $0.map { Card1.Field(isShort: .literal(true, $0.label.span), text: .markdown($0.lines)) }
        }
        return .div(Card1.Div(fields: Items(texts, span: fields.span)))
    }
}

extension Item<Card1.Element> {
    /// A picture with its key, where it is there.
    static func image(_ key: Text, alt: Text) -> Item {
        Item(.image(Card1.Image(imageKey: key, alt: Card1.PlainText(content: alt))), when: key.presence)
    }
}

extension LabeledValue {
    /// The label in bold over the value.
    fileprivate var lines: Card1.MarkdownText {
        Card1.MarkdownText(
            content: Text(
                [.markup("**", at: label.span), label, .markup("**\n", at: label.span), value], span: label.span))
    }
}

extension Picture {
    /// What Feishu calls it after an upload.
    var key: Text? { media?.id(for: FeishuCard.id) }
}

extension Text {
    /// The text where it is always there.
    var certain: Text? { presence == nil ? self : nil }

    /// The text in bold.
    var bold: Text { Text([.markup("**", at: span), self, .markup("**", at: span)], span: span) }

    /// A link to an address.
    func linked(to url: Text) -> Text {
        let address = Text(
            url.pieces.map { $0.escape == .wholeURL ? $0.escapedAsLink : $0 }, span: url.span)
        return Text(
            [.markup("[", at: span), self, .markup("](", at: span), address, .markup(")", at: span)], span: span)
    }
}

extension Text.Piece {
    fileprivate var escapedAsLink: Text.Piece {
        Text.Piece(content, span: span, origin: origin, escape: .feishuLink)
    }

    /// As an id in a tag, which holds nothing that ends it.
    fileprivate var escapedAsID: Text.Piece {
        Text.Piece(content, span: span, origin: origin, escape: .urlComponent)
    }
}

extension TextMessage.Mention {
    /// `<at id=…></at>` for each who is called.
    fileprivate var calls: Text {
        switch self {
        case .everyone(let all):
            // The author's word is kept as the text of the tag, so that it counts as shown.
            Text([.markup("<at id=all>", at: all.span), all, .markup("</at>", at: all.span)], span: all.span)
        case .people(let people):
            .joined(people.items.map { $0.map(\.call) }, separator: " ", at: people.span)
        }
    }
}

extension Text {
    fileprivate var call: Text {
        Text(
            [.markup("<at id=", at: span), Text(pieces.map(\.escapedAsID), span: span), .markup("></at>", at: span)],
            span: span)
    }
}

extension Article {
    /// The title, what it says and where it leads, with the picture at the right side.
    fileprivate var row: Card1.Div {
        let link = url?.certain
        let heading = link.map { title.bold.linked(to: $0) } ?? title.bold
        var lines = [Item(heading)]
        for text in [author, description, body].compactMap({ $0 }) { lines.append(Item(text, when: text.presence)) }
        if let url, url.presence != nil { lines.append(Item(url.linked(to: url), when: url.presence)) }
        var row = Card1.Div(
            text: .markdown(Card1.MarkdownText(content: .joined(lines, separator: "\n", at: title.span))))
        if let key = cover?.key?.certain {
            row.extra = .image(Card1.Image(imageKey: key, alt: Card1.PlainText(content: title)))
        }
        return row
    }
}
