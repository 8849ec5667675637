import MessageModel
import MessageSource

extension WeComTextNotice {
    /// A portable card as a notice: quotes together, texts together, fields in one list.
    init(_ card: Card, opening target: CardAction) {
        self.init(cardAction: target)
        mainTitle = MainTitle(title: card.title, description: card.subtitle)
        if let source = card.source {
            self.source = CardSource(
                iconURL: source.icon?.url, description: source.name, color: card.tone.flatMap(CardSource.color))
        }
        if let emphasis = card.emphasis {
            emphasisContent = EmphasisContent(title: emphasis.value, description: emphasis.label)
        }
        let parts = card.body?.items ?? []
        let quotes = parts.compactMap { part in part.compactMap { if case .quote(let text) = $0 { text } else { nil } }
        }
        if let span = quotes.map(\.value.span).hull {
            quoteArea = QuoteArea(quoteText: .joined(quotes, separator: "\n", at: span))
        }
        let texts = parts.compactMap { part in part.compactMap { $0.words } }
        if let span = texts.map(\.value.span).hull {
            subTitleText = .joined(texts, separator: "\n", at: span)
        }
        let fields = parts.flatMap(\.fields)
        if let span = parts.compactMap(\.value.fieldsSpan).hull {
            horizontalContentList = Items(
                fields.map { $0.map { HorizontalContent(keyname: $0.label, value: $0.value) } }, span: span)
        }
        if let actions = card.actions, !actions.items.isEmpty {
            jumpList = Items(actions.items.map { $0.offered.map(Jump.init) }, span: actions.span)
        }
    }

    /// A mini program message as a notice that opens it.
    init(_ message: MiniprogramMessage) {
        self.init(cardAction: CardAction(appid: message.appid, page: message.page))
        mainTitle = MainTitle(title: message.title, description: message.description)
        if let fields = message.fields {
            horizontalContentList = Items(
                fields.items.map { $0.map { HorizontalContent(keyname: $0.label, value: $0.value) } },
                span: fields.span)
        }
    }
}

extension [Span] {
    /// From the first to the last: what of the source a joined text or list comes from.
    fileprivate var hull: Span? {
        guard let first, let last else { return nil }
        return first.through(last)
    }
}

extension CardSource {
    /// The colour of the sender's name, which is all that a notice has for a tone.
    fileprivate static func color(_ tone: Value<Card.Tone>) -> Value<Color>? {
        switch tone.literal {
        case .success: .literal(.green, tone.span)
        case .danger: .literal(.red, tone.span)
        case .neutral, .info, .warning, nil: nil
        }
    }
}

extension Jump {
    fileprivate init(_ action: Card.Action) {
        self.init(
            type: .literal(action.miniprogram == nil ? .url : .miniprogram, action.label.span), title: action.label,
            url: action.url, appid: action.miniprogram?.appid, pagepath: action.miniprogram?.page)
    }
}

extension Card {
    /// The card as lines of a text, its buttons as links.
    var lines: Text {
        var lines: [Item<Text>] = []
        func add(_ text: Text?) {
            if let text { lines.append(Item(text, when: text.presence)) }
        }
        add(source?.name)
        add(title)
        add(subtitle)
        if let emphasis { add(Text.labeled(emphasis.label, emphasis.value)) }
        for part in body?.items ?? [] {
            if let item = part.compactMap({ $0.words ?? $0.quotation }) { lines.append(item) }
            lines += part.fields.map { $0.map { Text.labeled($0.label, $0.value) } }
        }
        for action in actions?.items ?? [] {
            if let item = action.offered.compactMap(\.link) { lines.append(item) }
        }
        add(url)
        return .joined(lines, separator: "\n", at: title.span)
    }
}

extension Item<Card.Action> {
    /// The button, kept only where there is an address that it can open.
    fileprivate var offered: Item {
        guard let presence = value.url?.presence else { return self }
        return Item(value, modifiers: modifiers + [.when(presence)])
    }
}

extension Card.Action {
    /// `<a href="…">label</a>`; a mini program cannot be opened from a text.
    fileprivate var link: Text? {
        guard let url else { return nil }
        return Text(
            [
                .markup("<a href=\"", at: url.span), url, .markup("\">", at: url.span), label,
                .markup("</a>", at: url.span),
            ],
            span: label.span)
    }
}

extension Card.Part {
    /// What it says in words.
    fileprivate var words: Text? {
        switch self {
        case .text(let text): text
        case .markdown(let markdown): markdown.markdown.plainText(at: markdown.source.span)
        case .quote, .image, .fields, .divider: nil
        }
    }

    fileprivate var fieldsSpan: Span? {
        guard case .fields(let fields) = self, !fields.items.isEmpty else { return nil }
        return fields.span
    }

    fileprivate var quotation: Text? {
        if case .quote(let text) = self { text } else { nil }
    }
}

extension Item<Card.Part> {
    /// The fields of a part that holds some. Where the part itself is repeated or may be absent, so is each field.
    fileprivate var fields: [Item<LabeledValue>] {
        guard case .fields(let fields) = value else { return [] }
        return fields.items.map { $0.nested(in: self) }
    }
}
