import MessageModel

extension WeComChatMessage.Body {
    /// A page, with what the card says as its summary; a card that opens nothing for certain becomes a text.
    init(_ card: Card) {
        guard let target = card.target else {
            self = .text(WeComChatText(content: card.plainText))
            return
        }
        // What the page itself is behind needs no address once more.
        let lines = card.textLines(isTitled: false) { action in
            action.url?.origins == target.origins ? action.label : action.plainText
        }
        self = .news(
            WeComChatNews(
                link: target, title: card.title,
                description: lines.isEmpty ? nil : .joined(lines, separator: "\n", at: card.title.span),
                imageURL: card.picture))
    }
}

extension Card {
    /// What a tap opens: the card's own page, or that of its first button that is always there.
    fileprivate var target: Text? {
        let buttons = (actions?.items ?? []).filter(\.isPlain).map(\.value.url)
        return ([url] + buttons).lazy.compactMap { $0 }.first { $0.presence == nil }
    }

    /// The first picture that is always there and has an address.
    fileprivate var picture: Text? {
        (body?.items ?? []).lazy.filter(\.isPlain).compactMap { part in
            if case .image(let picture) = part.value { picture.url } else { nil }
        }.first
    }
}
