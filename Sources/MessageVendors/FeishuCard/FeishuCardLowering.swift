import MessageModel
import MessageSource

extension Card1 {
    /// A portable card: its head in the colour of its tone, its parts one below the other, and its buttons.
    init(_ card: MessageModel.Card, _ lowering: inout Lowering) {
        var elements: [Item<Element>] = []
        if let emphasis = card.emphasis { elements += emphasis.elements }
        for part in card.body?.items ?? [] {
            if let item = part.element(titled: card.title, &lowering) { elements.append(item) }
        }
        if let actions = card.actions, let buttons = Actions(actions) { elements.append(Item(.actions(buttons))) }
        if let source = card.source { elements.append(Item(.note(Note(source)))) }
        self.init(elements, titled: card.title, at: card.body?.span ?? card.title.span)
        header?.subtitle = card.subtitle.flatMap(\.certain).map { Title(content: $0) }
        header?.template = card.tone.flatMap { lowering.template(of: $0) }
        cardLink = card.url.flatMap(\.certain).map { Link(url: $0) }
        if let subtitle = card.subtitle, subtitle.presence != nil {
            self.elements = Items(
                [Item(.words(subtitle, color: "grey"), when: subtitle.presence)] + elements, span: card.title.span)
        }
    }
}

extension Card.Tone {
    fileprivate var template: Card1.Header.Template {
        switch self {
        case .neutral: .grey
        case .info: .blue
        case .success: .green
        case .warning: .orange
        case .danger: .red
        }
    }
}

extension Lowering {
    fileprivate mutating func template(of tone: Value<Card.Tone>) -> Value<Card1.Header.Template>? {
        switch tone {
        case .literal(let tone, let span): return .literal(tone.template, span)
        case .hole(let hole):
            report(loss: ToneFromParameter(span: hole.span, name: hole.name))
            return nil
        }
    }
}

extension Card.Emphasis {
    /// The figure in large letters, what it counts below.
    fileprivate var elements: [Item<Card1.Element>] {
        [Item(.words(value, size: .heading1), when: value.presence)]
            + (label.map { [Item(.words($0, size: .notation, color: "grey"), when: $0.presence)] } ?? [])
    }
}

extension Item<Card.Part> {
    /// The part as an element, as often and as rarely; `nil` for a picture that was not uploaded.
    fileprivate func element(titled title: Text, _ lowering: inout Lowering) -> Item<Card1.Element>? {
        switch value {
        case .text(let text): return map { _ in .words(text) }
        case .markdown(let markdown):
            let element = Card1.Markdown(markdown, &lowering)
            return map { _ in .markdown(element) }
        case .quote(let text): return map { _ in .quote(text) }
        case .fields(let fields): return map { _ in .fields(fields) }
        case .divider: return map { _ in .rule(Card1.Rule()) }
        case .image(let picture):
            return picture.key.map { key in Item<Card1.Element>.image(key, alt: title).nested(in: self) }
        }
    }
}

extension Card1.Element {
    /// Words on a grey ground: this markdown has no quotations.
    fileprivate static func quote(_ text: Text) -> Card1.Element {
        let column = Card1.Column(
            elements: Items([Item(.words(text, color: "grey"))], span: text.span),
            width: .literal("weighted", text.span), weight: .literal(1, text.span),
            padding: .literal("8px 12px 8px 12px", text.span))
        return .columnSet(
            Card1.ColumnSet(
                columns: Items([Item(column)], span: text.span), flexMode: .literal(.none, text.span),
                background: .literal("grey", text.span)))
    }
}

extension Card1.Actions {
    /// The buttons that can do what they are for; `nil` where there is none.
    fileprivate init?(_ actions: Items<Card.Action>) {
        let buttons = actions.items.compactMap { item in
            item.offered.compactMap { Card1.Button($0).map(Card1.Element.button) }
        }
        if buttons.isEmpty { return nil }
        self.init(actions: Items(buttons, span: actions.span))
    }
}

extension Card1.Button {
    /// `nil` for a button that opens a mini program, which Feishu cannot.
    fileprivate init?(_ action: Card.Action) {
        if action.miniprogram != nil { return nil }
        self.init(text: .plain(Card1.PlainText(content: action.label)), url: action.url)
        type = action.style.map { style in
            switch style {
            case .literal(.default, let span): .literal(.default, span)
            case .literal(.primary, let span): .literal(.primary, span)
            case .literal(.danger, let span): .literal(.danger, span)
            // The vendor has the same three words.
            case .hole(let hole): .hole(hole)
            }
        }
        value = action.key.map { key in
            let writing = Writing(source: .feishuInteractions1, isNative: false, path: ["value", "key"])
            return .object([Member("key", Shape<Text>.id().write(key, writing))])
        }
    }
}

extension Card1.Note {
    fileprivate init(_ source: Card.Source) {
        var parts: [Item<Part>] = []
        if let icon = source.icon?.key {
            let image = Card1.SmallImage(imageKey: icon, alt: Card1.PlainText(content: source.name))
            parts.append(Item(.image(image), when: icon.presence))
        }
        parts.append(Item(.text(.plain(Card1.PlainText(content: source.name)))))
        self.init(elements: Items(parts, span: source.name.span))
    }
}

extension Card1.Markdown {
    init(_ message: MarkdownMessage, _ lowering: inout Lowering) {
        lowering.reportStyles(lostOf: message, showing: MessageModel.Markdown.feishuStyles, vendor: FeishuCard.name)
        self.init(content: message.markdown.feishuMarkdown(at: message.source.span))
    }
}

/// A tone that only a value decides.
struct ToneFromParameter: Problem {
    static let code = "tone-from-parameter"
    static let summary = "Feishu's header has one colour, and no parameter can decide which of the tones it is."
    static let examples = [
        Example(
            """
            parameters: {tone: {type: choice, of: [info, danger]}}
            message: {card: {title: 公告, tone: '⟦{{tone}}⟧', body: [text: 你好]}}
            vendors: {feishu-card: {shouldChooseChat: true}}

            """),
        Example(
            """
            message: {card: {title: 公告, tone: danger, body: [text: 你好]}}
            vendors: {feishu-card: {shouldChooseChat: true}}

            """),
    ]
    let span: Span
    let name: String

    var severity: Severity { .warning }
    var message: String { "the header keeps its usual colour, whatever '\(name)' is" }
    var help: String? { "write the tone out, or write 'losses: accept' in this vendor's section" }
}
