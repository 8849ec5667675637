import MessageModel
import MessageSource

extension CardDraft {
    /// A portable card: its head in the colour of its tone, its parts one below the other, and its buttons.
    init(_ card: MessageModel.Card, _ lowering: inout Lowering) {
        self.init([], titled: card.title, at: card.body?.span ?? card.title.span)
        subtitle = card.subtitle?.certain
        tone = card.tone.flatMap { lowering.certain($0) }
        url = card.url
        // A subtitle that may be absent is a line of its own.
        if subtitle == nil { blocks += Block.optional(card.subtitle, .small) }
        if let emphasis = card.emphasis {
            blocks += Block.optional(emphasis.value, .figure) + Block.optional(emphasis.label, .small)
        }
        for part in card.body?.items ?? [] { blocks += part.blocks(titled: card.title) }
        let buttons = (card.actions?.items ?? []).compactMap { $0.offered.compactMap(Button.init) }
        if !buttons.isEmpty { blocks.append(Item(.buttons(buttons))) }
        if let source = card.source { blocks += source.blocks }
    }
}

extension Lowering {
    fileprivate mutating func certain(_ tone: Value<MessageModel.Card.Tone>) -> MessageModel.Card.Tone? {
        if case .hole(let hole) = tone { report(loss: ToneFromParameter(span: hole.span, name: hole.name)) }
        return tone.literal
    }
}

extension Item<MessageModel.Card.Part> {
    /// The part as often and as rarely; none for a picture that was not uploaded.
    fileprivate func blocks(titled title: Text) -> [Item<CardDraft.Block>] {
        let blocks: [Item<CardDraft.Block>] =
            switch value {
            case .text(let text): [Item<CardDraft.Block>(.words(text))]
            case .markdown(let markdown): [Item<CardDraft.Block>(.markdown(markdown))]
            case .quote(let text): [Item<CardDraft.Block>(.quote(text))]
            case .fields(let fields): [Item<CardDraft.Block>(.fields(fields.items))]
            case .divider: [Item<CardDraft.Block>(.rule)]
            case .image(let picture): CardDraft.Block.cover(picture, alt: title)
            }
        return blocks.map { $0.nested(in: self) }
    }
}

extension CardDraft.Button {
    /// `nil` for a button that opens a mini program, which Feishu cannot.
    fileprivate init?(_ action: MessageModel.Card.Action) {
        guard let press = action.url.map(Press.open) ?? action.key.map(Press.tell) else { return nil }
        self.init(label: action.label, press: press, style: action.style)
    }
}

extension MessageModel.Card.Source {
    fileprivate var blocks: [Item<CardDraft.Block>] {
        guard let icon = icon?.key else { return [Item(.source(name, icon: nil))] }
        guard let presence = icon.presence else { return [Item(.source(name, icon: icon))] }
        return [
            Item(.source(name, icon: icon), when: presence), Item(.source(name, icon: nil), when: presence.negated),
        ]
    }
}
