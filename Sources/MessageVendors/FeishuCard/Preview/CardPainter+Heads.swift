import MessageModel

// What a card shows above its elements, and what it says of itself.
extension CardPainter {
    mutating func blocks(_ card: Card1) -> [PreviewBlock] {
        let head = chosen(card.translatedHeader, else: card.header)
        let blocks = [head.flatMap { header($0) }].compactMap(\.self)
        let elements = self.blocks(chosen(card.translatedElements, else: card.elements))
        say("Opens", card.cardLink?.address ?? "")
        sayWidth(card.config?.widthMode?.literal?.rawValue, isCompact: card.config?.isCompact?.literal == true)
        sayForwarding(card.config?.isForwarded)
        for condition in card.fallback?.conditions.items ?? [] { say("Needs", condition.value.words) }
        return blocks + elements
    }

    mutating func blocks(_ card: Card2) -> [PreviewBlock] {
        let head = chosen(card.translatedHeader, else: card.header)
        let blocks = [head.flatMap { header($0) }].compactMap(\.self)
        let elements = card.body.map { body in
            Self.arranged(body.elements.items.map { self.blocks($0.value) }, body.direction)
        }
        say("Opens", card.cardLink?.address ?? "")
        sayWidth(card.config?.width?.literal?.rawValue, isCompact: false)
        sayForwarding(card.config?.mayBeForwarded)
        if card.config?.streams?.literal == true { say("Texts", "appear bit by bit") }
        if let summary = card.config?.summary {
            say("In the list of chats", chosen(summary.translations, else: summary.content).map { PreviewText($0) })
        }
        say("Needs", "a client from 7.20 on; older ones show the title and ask to be upgraded")
        return blocks + (elements ?? [])
    }

    private mutating func header(_ head: Card1.Header) -> PreviewBlock? {
        let icon = head.libraryIcon.flatMap { $0.token.literal } ?? head.icon?.imageKey.literal
        let tags = chosen(head.translatedTags, else: head.tags)?.items.map(\.value) ?? []
        return header(
            title: head.title.map { CardText($0) }, subtitle: head.subtitle.map { CardText($0) },
            color: head.template?.literal?.rawValue, tags: tags.map { (CardText($0.text), $0.color) }, icon: icon)
    }

    private mutating func header(_ head: Card2.Header) -> PreviewBlock? {
        let tags = chosen(head.translatedTags, else: head.tags)?.items.map(\.value) ?? []
        return header(
            title: head.title.map { CardText($0) }, subtitle: head.subtitle.map { CardText($0) },
            color: head.template?.literal?.rawValue, tags: tags.map { ($0.text.map { CardText($0) }, $0.color) },
            icon: head.icon?.source)
    }

    /// The title is cut behind four lines, the subtitle behind one, and behind three tags there is none. A subtitle
    /// alone is the title.
    private mutating func header(
        title: CardText?, subtitle: CardText?, color: String?, tags: [(CardText?, Value<Card2.TextTag.Color>?)],
        icon: String?
    ) -> PreviewBlock? {
        let main = text(title, role: .title, lines: 4)
        let below = text(subtitle, role: main == nil ? .title : .subtitle, lines: 1)
        let shown = tags.prefix(3).compactMap { tag -> PreviewBlock.Tag? in
            guard let text = text(tag.0) else { return nil }
            return PreviewBlock.Tag(text, tag.1?.literal.flatMap { PreviewColor(feishu: $0.rawValue) } ?? .blue)
        }
        if main == nil, below == nil, shown.isEmpty, icon == nil { return nil }
        return .header(
            PreviewBlock.Header(
                main ?? below ?? PreviewText("", role: .title), subtitle: main == nil ? nil : below,
                color: color.flatMap(PreviewColor.init(feishu:)) ?? .neutral, tags: shown,
                icon: icon.map { PreviewBlock.Picture($0, .icon) }))
    }

    private mutating func sayWidth(_ mode: String?, isCompact: Bool) {
        switch mode ?? (isCompact ? "compact" : nil) {
        case "compact": say("Width", "up to 400 px")
        case "fill": say("Width", "as wide as the chat")
        default: break
        }
    }

    private mutating func sayForwarding(_ isAllowed: Value<Bool>?) {
        if isAllowed?.literal == false { say("Forwarding", "off") }
    }
}

extension Card1.Fallback.Condition {
    /// Which clients show the card.
    fileprivate var words: String {
        switch self {
        case .version(let version):
            "a client from \(version.value.literal ?? "") on; older ones ask to be upgraded"
        case .elements(let elements):
            "a client that knows \(elements.value.listed); others ask to be upgraded"
        }
    }
}
