import MessageModel
import MessageSource

extension TencentChatMessage.Body {
    /// The message in the form that any client shows: what is no text, file or location would need one of the app's own.
    init?(_ message: Message, _ lowering: inout Lowering) {
        switch message {
        case .text(let text):
            self.init(text)
        case .markdown(let markdown):
            lowering.reportStyles(lostOf: markdown, showing: [], vendor: TencentChat.name)
            self = .text(TencentText(text: markdown.markdown.plainText(at: markdown.source.span)))
        case .image(let media): self.init(media, .image, Self.image, &lowering)
        case .audio(let media): self.init(media, .audio, Self.audio, &lowering)
        case .video(let media): self.init(media, .video, Self.video, &lowering)
        case .file(let media): self.init(media, .file, Self.file, &lowering)
        case .link(let link): self = .text(TencentText(text: link.plainText))
        case .articles(let articles): self = .text(TencentText(text: articles.plainText))
        case .miniprogram(let miniprogram): self = .text(TencentText(text: miniprogram.plainText))
        case .card(let card):
            lowering.reportStyles(lostOf: card, vendor: TencentChat.name)
            self = .text(TencentText(text: card.plainText))
        }
    }

    private init?(
        _ media: MediaMessage, _ kind: Message.Kind, _ embed: (TencentMedia) -> Self, _ lowering: inout Lowering
    ) {
        guard let file = media.callersFile(for: kind, vendor: TencentChat.name, &lowering) else { return nil }
        self = embed(TencentMedia(file: file))
    }

    private init(_ message: TextMessage) {
        guard let mention = message.mention else {
            self = .text(TencentText(text: message.body))
            return
        }
        // As the vendor's page has it, there is an @ in the text for each who is called.
        let words = mention.marks(beside: message.body) + [Item(message.body)]
        self = .textAt(
            TencentTextAt(
                text: .joined(words, separator: " ", at: message.body.span), people: mention.ids))
    }
}

extension Message {
    /// Who a text calls.
    var mention: TextMessage.Mention? {
        if case .text(let text) = self { text.mention } else { nil }
    }
}

extension TextMessage.Mention {
    var span: Span {
        switch self {
        case .everyone(let all): all.span
        case .people(let people): people.span
        }
    }

    fileprivate var ids: Items<Text> {
        switch self {
        case .everyone(let all): Items([Item(all.saying(TencentConstants.everyone))], span: all.span)
        case .people(let people): people
        }
    }

    /// `@所有人`, or `@` and the id of each.
    fileprivate func marks(beside body: Text) -> [Item<Text>] {
        switch self {
        case .everyone(let all): [Item(all.saying(body.isASCII ? "@all" : "@所有人"))]
        case .people(let people):
            people.items.map { $0.map { Text([.markup("@", at: $0.span), $0], span: $0.span) } }
        }
    }
}

extension Text {
    /// Other words in the place of the author's.
    fileprivate func saying(_ words: String) -> Text {
        Text([Piece(.markup(words), span: span, origin: pieces.first?.origin ?? .compiler)], span: span)
    }
}
