import MessageModel
import MessageSource

extension Card2 {
    /// - Parameter span: where the vendor is named.
    init(_ draft: CardDraft, at span: Span) {
        self.init(schema: .literal(.second, span))
        header = draft.title.map {
            Header(
                title: TextObject(kind: .plain, content: $0),
                subtitle: draft.subtitle.map { TextObject(kind: .plain, content: $0) },
                template: draft.tone.map { .literal($0.template2, draft.span) })
        }
        cardLink = draft.url.map { LinkTargets(url: $0) }
        let elements = draft.elements(wrapping: Element.together, draw: Element.drawing)
        // The vendor has refused a body without any element.
        body = Body(elements: elements.items.isEmpty ? Items([Item(.hr(Divider()))], span: span) : elements)
    }
}

extension MessageModel.Card.Tone {
    fileprivate var template2: Card2.Header.Template {
        switch self {
        case .neutral: .grey
        case .info: .blue
        case .success: .green
        case .warning: .orange
        case .danger: .red
        }
    }
}

extension Card2.Element {
    fileprivate static func drawing(_ block: CardDraft.Block) -> [Item<Self>] {
        switch block {
        case .words(let text, let look): [Item(.div(Card2.Div(text: Card2.TextObject(text, look))))]
        case .markdown(let message): [Item(words(message.markdown.feishuMarkdown2(at: message.source.span)))]
        case .calls(let text): [Item(words(text))]
        case .quote(let text): [Item(words(Text([.markup("> ", at: text.span), text], span: text.span)))]
        case .fields(let fields):
            fields.groupedToStay().flatMap { group in pairs(group.value).map { $0.nested(in: group) } }
        case .picture(let key, let alt):
            [Item(.image(Card2.Image(key: key, alternative: Card2.AlternativeText(content: alt))))]
        case .article(let article): articles(article)
        case .buttons(let buttons): buttons.groupedToStay().map { $0.map(row) }
        case .source(let name, let icon): [Item(source(name, icon: icon))]
        case .rule: [Item(.hr(Card2.Divider()))]
        }
    }

    /// Several elements as one.
    fileprivate static func together(_ elements: [Item<Self>]) -> Self {
        let span = SourceFile.nowhere.start
        return beside([Item(Card2.Column(filling: elements, at: span))], .none, at: span)
    }

    /// A text in the vendor's markdown.
    private static func words(_ text: Text) -> Self { .markdown(Card2.Markdown(content: text)) }

    /// Labels over their values, two short ones beside each other. What is repeated has rows of its own, since nobody
    /// knows how many there will be.
    private static func pairs(_ fields: [Item<LabeledValue>]) -> [Item<Self>] {
        var rows: [Item<Self>] = []
        var rest = fields[...]
        while let first = rest.popFirst() {
            if let second = rest.first, first.mayShare(with: second) {
                rest.removeFirst()
                let columns = [first, second].map { field in
                    field.map { Card2.Column(filling: [Item(words($0.lines("<br>")))], at: $0.label.span) }
                }
                rows.append(Item(beside(columns, .none, at: first.value.label.span)))
            } else {
                rows.append(first.map { words($0.lines("<br>")) })
            }
        }
        return rows
    }

    /// An article with its picture at the right side, or without one. A click anywhere on it opens the page.
    private static func articles(_ article: Article) -> [Item<Self>] {
        let text = words(article.lines("<br>"))
        guard let key = article.cover?.key else { return [Item(text)] }
        let span = article.title.span
        let picture = Card2.Image(
            key: key, alternative: Card2.AlternativeText(content: article.title),
            scaling: .literal(.cropCenter, span), size: .literal("medium", span))
        let columns = [
            Item(Card2.Column(filling: [Item(text)], at: span)),
            Item(Card2.Column(elements: Items([Item(.image(picture))], span: span), width: .literal("auto", span))),
        ]
        let action = article.url.map { Card2.LinkAction(targets: Card2.LinkTargets(url: $0)) }
        let illustrated = beside(columns, .none, at: span, opening: action)
        guard let presence = key.presence else { return [Item(illustrated)] }
        return [Item(illustrated, when: presence), Item(text, when: presence.negated)]
    }

    private static func row(_ buttons: [Item<CardDraft.Button>]) -> Self {
        let drawn = buttons.map { $0.map { Card2.Element.button(Card2.Button($0)) } }
        if drawn.count == 1, drawn[0].isPlain { return drawn[0].value }
        let span = buttons[0].value.label.span
        let columns = drawn.map { button in
            button.map { Card2.Column(elements: Items([Item($0)], span: span)) }
        }
        return beside(columns, .flow, at: span)
    }

    /// Small and grey, which is what a note was in JSON 1.0.
    private static func source(_ name: Text, icon: Text?) -> Self {
        let picture = icon.map { Card2.Icon(kind: .literal(.custom, name.span), image: $0) }
        return .div(Card2.Div(text: Card2.TextObject(name, .small), icon: picture))
    }

    private static func beside(
        _ columns: [Item<Card2.Column>], _ flex: Card2.ColumnSet.Flex, at span: Span,
        opening action: Card2.LinkAction? = nil
    ) -> Self {
        .columnSet(
            Card2.ColumnSet(flex: .literal(flex, span), action: action, columns: Items(columns, span: span)))
    }
}

extension Item<LabeledValue> {
    /// Both are short and there once at most, and one of them always is: columns without one would be a gap.
    fileprivate func mayShare(with other: Item) -> Bool {
        let fit = [self, other].allSatisfy { $0.value.isShort && !$0.isRepeated }
        return fit && (isPlain || other.isPlain)
    }
}

extension Card2.Column {
    /// A column that has the same share of the room as others.
    fileprivate init(filling elements: [Item<Card2.Element>], at span: Span) {
        self.init(
            elements: Items(elements, span: span), width: .literal("weighted", span), weight: .literal(1, span))
    }
}

extension Card2.TextObject {
    fileprivate init(_ text: Text, _ look: CardDraft.Look) {
        self.init(kind: .plain, content: text)
        switch look {
        case .normal: break
        case .figure: size = .literal("heading-1", text.span)
        case .small:
            size = .literal("notation", text.span)
            color = .literal("grey", text.span)
        }
    }
}

extension Card2.Button {
    fileprivate init(_ button: CardDraft.Button) {
        let behavior: Card2.Behavior =
            switch button.press {
            case .open(let url): .open(Card2.OpenURL(url: url))
            case .tell(let key):
                .callback(Card2.Callback(value: CardDraft.Button.Press.value(key, .feishuComponents2)))
            }
        self.init(
            text: Card2.TextObject(kind: .plain, content: button.label),
            behaviors: Items([Item(behavior)], span: button.label.span))
        type = button.style.map { style in
            switch style {
            case .literal(.default, let span): .literal(.standard, span)
            case .literal(.primary, let span): .literal(.primary, span)
            case .literal(.danger, let span): .literal(.danger, span)
            // The vendor has the same three words.
            case .hole(let hole): .hole(hole)
            }
        }
    }
}
