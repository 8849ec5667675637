import MessageModel
import MessageSource

/// What a portable card says, sorted by what template cards have places for.
struct CardContent {
    let source: CardSource?
    /// Quotes together, on lines.
    let quote: QuoteArea?
    /// Texts without their markup, as often as they occur.
    let paragraphs: [Item<Text>]
    /// The fields of all parts in one list.
    let fields: Items<HorizontalContent>?
    /// The first picture that is always there and has an address.
    let picture: Text?

    init(_ card: Card) {
        source = card.source.map { source in
            CardSource(
                iconURL: source.icon?.url, description: source.name, color: card.tone.flatMap(CardSource.color))
        }
        let parts = card.body?.items ?? []
        quote = Text.lines(parts.compactMap { part in part.compactMap(\.quotation) }).map { QuoteArea(quoteText: $0) }
        paragraphs = parts.compactMap { part in part.compactMap(\.words) }
        fields = parts.compactMap(\.value.fieldsSpan).hull.map { span in
            Items(
                parts.flatMap(\.fields).map { $0.map { HorizontalContent(keyname: $0.label, value: $0.value) } },
                span: span)
        }
        picture = parts.lazy.compactMap(\.certainPicture).first
    }

    /// The paragraphs on lines, below others.
    func words(below lines: [Item<Text>] = []) -> Text? { Text.lines(lines + paragraphs) }
}

extension Text {
    /// Texts on lines, placed from the first to the last; `nil` where there are none.
    fileprivate static func lines(_ texts: [Item<Text>]) -> Text? {
        texts.map(\.value.span).hull.map { .joined(texts, separator: "\n", at: $0) }
    }
}

extension CardSource {
    /// The colour of the sender's name, which is all that a template card has for a tone.
    fileprivate static func color(_ tone: Value<Card.Tone>) -> Value<Color>? {
        switch tone.literal {
        case .success: .literal(.green, tone.span)
        case .danger: .literal(.red, tone.span)
        case .neutral, .info, .warning, nil: nil
        }
    }
}

extension Card.Part {
    fileprivate var fieldsSpan: Span? {
        guard case .fields(let fields) = self, !fields.items.isEmpty else { return nil }
        return fields.span
    }
}

extension Item<Card.Part> {
    fileprivate var certainPicture: Text? {
        guard isPlain, case .image(let picture) = value, picture.url?.presence == nil else { return nil }
        return picture.url
    }
}
