import MessageModel
import MessageSource

extension Card1 {
    init(_ draft: CardDraft, _ lowering: inout Lowering) {
        self.init()
        header = draft.title.map {
            Header(
                title: Title(content: $0), subtitle: draft.subtitle.map { Title(content: $0) },
                template: draft.tone.map { .literal($0.template1, draft.span) })
        }
        cardLink = draft.url.map { Link(url: $0) }
        elements = draft.elements(wrapping: Element.together) { Element.drawing($0, &lowering) }
    }
}

extension MessageModel.Card.Tone {
    fileprivate var template1: Card1.Header.Template {
        switch self {
        case .neutral: .grey
        case .info: .blue
        case .success: .green
        case .warning: .orange
        case .danger: .red
        }
    }
}

extension Card1.Element {
    fileprivate static func drawing(_ block: CardDraft.Block, _ lowering: inout Lowering) -> [Item<Self>] {
        switch block {
        case .words(let text, let look): [Item(.div(Card1.Div(text: .plain(Card1.PlainText(text, look)))))]
        case .markdown(let message): [Item(.markdown(Card1.Markdown(message, &lowering)))]
        case .calls(let text): [Item(.markdown(Card1.Markdown(content: text)))]
        case .quote(let text): [Item(quote(text))]
        case .fields(let fields): fields.groupedToStay().map { $0.map(pairs) }
        case .picture(let key, let alt):
            [Item(.image(Card1.Image(imageKey: key, alt: Card1.PlainText(content: alt))))]
        case .article(let article): articles(article)
        case .buttons(let buttons): buttons.groupedToStay().map { $0.map(row) }
        case .source(let name, let icon): [Item(.note(Card1.Note(name, icon: icon)))]
        case .rule: [Item(.rule(Card1.Rule()))]
        }
    }

    /// Several elements as one.
    fileprivate static func together(_ elements: [Item<Self>]) -> Self {
        let span = SourceFile.nowhere.start
        return .columnSet(
            Card1.ColumnSet(
                columns: Items([Item(Card1.Column(filling: elements, at: span))], span: span),
                flexMode: .literal(.none, span)))
    }

    /// Words on a grey ground: this markdown has no quotations.
    private static func quote(_ text: Text) -> Self {
        var column = Card1.Column(
            filling: [Item(.div(Card1.Div(text: .plain(Card1.PlainText(text, .normal)))))], at: text.span)
        column.padding = .literal("8px 12px 8px 12px", text.span)
        return .columnSet(
            Card1.ColumnSet(
                columns: Items([Item(column)], span: text.span), flexMode: .literal(.none, text.span),
                background: .literal("grey", text.span)))
    }

    /// Labels over their values, two short ones beside each other.
    private static func pairs(_ fields: [Item<LabeledValue>]) -> Self {
        let texts = fields.map { field in
            field.map {
                Card1.Field(
                    isShort: .literal($0.isShort, $0.label.span),
                    text: .markdown(Card1.MarkdownText(content: $0.lines("\n"))))
            }
        }
        return .div(Card1.Div(fields: Items(texts, span: fields[0].value.label.span)))
    }

    /// An article with its picture at the right side, or without one.
    private static func articles(_ article: Article) -> [Item<Self>] {
        let row = Card1.Div(text: .markdown(Card1.MarkdownText(content: article.lines("\n"))))
        guard let key = article.cover?.key else { return [Item(.div(row))] }
        var illustrated = row
        illustrated.extra = .image(Card1.Image(imageKey: key, alt: Card1.PlainText(content: article.title)))
        guard let presence = key.presence else { return [Item(.div(illustrated))] }
        return [Item(.div(illustrated), when: presence), Item(.div(row), when: presence.negated)]
    }

    private static func row(_ buttons: [Item<CardDraft.Button>]) -> Self {
        let drawn = buttons.map { $0.map { Card1.Element.button(Card1.Button($0)) } }
        return .actions(Card1.Actions(actions: Items(drawn, span: buttons[0].value.label.span)))
    }
}

extension Card1.Column {
    fileprivate init(filling elements: [Item<Card1.Element>], at span: Span) {
        self.init(
            elements: Items(elements, span: span), width: .literal("weighted", span), weight: .literal(1, span))
    }
}

extension Card1.PlainText {
    fileprivate init(_ text: Text, _ look: CardDraft.Look) {
        self.init(content: text)
        switch look {
        case .normal: break
        case .figure: size = .literal(Card1.TextSize.heading1.rawValue, text.span)
        case .small:
            size = .literal(Card1.TextSize.notation.rawValue, text.span)
            color = .literal("grey", text.span)
        }
    }
}

extension Card1.Button {
    fileprivate init(_ button: CardDraft.Button) {
        self.init(text: .plain(Card1.PlainText(content: button.label)))
        switch button.press {
        case .open(let url): self.url = url
        case .tell(let key): value = CardDraft.Button.Press.value(key, .feishuInteractions1)
        }
        type = button.style.map { style in
            switch style {
            case .literal(.default, let span): .literal(.default, span)
            case .literal(.primary, let span): .literal(.primary, span)
            case .literal(.danger, let span): .literal(.danger, span)
            // The vendor has the same three words.
            case .hole(let hole): .hole(hole)
            }
        }
    }
}

extension Card1.Note {
    fileprivate init(_ name: Text, icon: Text?) {
        let image = icon.map { Card1.SmallImage(imageKey: $0, alt: Card1.PlainText(content: name)) }
        let parts = (image.map { [Part.image($0)] } ?? []) + [.text(.plain(Card1.PlainText(content: name)))]
        self.init(elements: Items(parts.map { Item($0) }, span: name.span))
    }
}

extension Card1.Markdown {
    fileprivate init(_ message: MarkdownMessage, _ lowering: inout Lowering) {
        lowering.reportStyles(lostOf: message, showing: MessageModel.Markdown.feishuStyles, vendor: FeishuCard.name)
        self.init(content: message.markdown.feishuMarkdown(at: message.source.span))
    }
}
