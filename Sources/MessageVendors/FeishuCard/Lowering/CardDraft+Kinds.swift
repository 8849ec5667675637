import MessageModel
import MessageSource

extension CardDraft {
    /// The message as a reader of Feishu would like best; `nil` where no card can hold it.
    init?(_ message: Message, _ lowering: inout Lowering) {
        switch message {
        case .text(let text): self.init(text)
        case .markdown(let markdown): self.init([Item(.markdown(markdown))], at: markdown.source.span)
        case .image(let image): self.init(image, &lowering)
        case .link(let link): self.init(link)
        case .articles(let articles): self.init(articles)
        case .miniprogram(let miniprogram): self.init(miniprogram)
        case .card(let card): self.init(card, &lowering)
        case .audio, .video, .file: return nil
        }
    }

    private init(_ message: TextMessage) {
        self.init([Item(.words(message.body))], at: message.body.span)
        blocks += (message.mention?.calls ?? []).map { $0.map(Block.calls) }
    }

    private init?(_ message: MediaMessage, _ lowering: inout Lowering) {
        guard let key = message.id(for: FeishuCard.id, &lowering) else { return nil }
        let alt = message.title?.certain ?? message.description?.certain ?? .markup("[图片]", at: key.span)
        self.init([Item(.picture(key, alt: alt))], titled: message.title?.certain, at: key.span)
        blocks += Block.optional(message.description)
        // A title that may be absent is no head of a card.
        if title == nil { blocks = Block.optional(message.title) + blocks }
    }

    private init(_ link: LinkMessage) {
        self.init(Block.cover(link.cover, alt: link.title), titled: link.title, at: link.title.span)
        url = link.url
        blocks += Block.optional(link.description)
        let usual = Text.markup(link.title.isASCII ? "View details" : "查看详情", at: link.url.span)
        var labels = [Item(link.button ?? usual, when: link.button?.presence)]
        if let presence = link.button?.presence { labels.append(Item(usual, when: presence.negated)) }
        let style = Value<MessageModel.Card.Action.Style>.literal(.primary, link.url.span)
        blocks.append(
            Item(.buttons(labels.map { $0.map { Button(label: $0, press: .open(link.url), style: style) } })))
    }

    /// A rule above each article that is there whatever the values are.
    private init(_ articles: Items<Article>) {
        let blocks = articles.items.enumerated().flatMap { index, item -> [Item<Block>] in
            let article = item.map { Block.article($0) }
            return index > 0 && item.isPlain ? [Item(.rule), article] : [article]
        }
        self.init(blocks, at: articles.span)
    }

    /// Feishu cannot open the mini program itself.
    private init(_ message: MiniprogramMessage) {
        self.init(Block.cover(message.cover, alt: message.title), titled: message.title, at: message.title.span)
        blocks += Block.optional(message.description)
        if let fields = message.fields { blocks.append(Item(.fields(fields.items))) }
    }
}

extension CardDraft.Block {
    /// A text that may be absent, or need not be written.
    static func optional(_ text: Text?, _ look: CardDraft.Look = .normal) -> [Item<Self>] {
        text.map { [Item(.words($0, look), when: $0.presence)] } ?? []
    }

    /// A picture that was uploaded; one that only has an address cannot be shown.
    static func cover(_ picture: Picture?, alt: Text) -> [Item<Self>] {
        picture?.key.map { [Item(.picture($0, alt: alt), when: $0.presence)] } ?? []
    }
}
