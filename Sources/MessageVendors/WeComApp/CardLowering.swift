import MessageModel
import MessageSource

extension WeComTemplateCard {
    /// A portable card as the template card that suits it: one whose buttons tell the app, one with a picture, or one
    /// with words alone.
    ///
    /// - Returns: `nil` for a notice that opens nothing for certain, which the vendor does not take.
    init?(_ card: Card, task: Text?, _ lowering: inout Lowering) {
        let content = CardContent(card)
        if card.hasKeys {
            let task = task ?? lowering.missingTask()
            if let hole = task.onlyHole, task.presence != nil { lowering.reportOptional(hole) }
            self = .buttonInteraction(WeComButtonInteraction(card, content, task: task))
            return
        }
        guard let target = CardAction(card) else { return nil }
        if let picture = content.picture {
            self = .newsNotice(WeComNewsNotice(card, content, picture, opening: target, task: task))
        } else {
            self = .textNotice(WeComTextNotice(card, content, opening: target, task: task))
        }
    }
}

extension WeComTextNotice {
    fileprivate init(_ card: Card, _ content: CardContent, opening target: CardAction, task: Text?) {
        self.init(cardAction: target)
        taskID = task
        source = content.source
        mainTitle = MainTitle(title: card.title, description: card.subtitle)
        emphasisContent = card.emphasis.map { EmphasisContent(title: $0.value, description: $0.label) }
        quoteArea = content.quote
        subTitleText = content.words()
        horizontalContentList = content.fields
        jumpList = card.jumps
    }

    /// A mini program message as a notice that opens it.
    init(_ message: MiniprogramMessage) {
        self.init(cardAction: CardAction(appid: message.appid, page: message.page))
        mainTitle = MainTitle(title: message.title, description: message.description)
        horizontalContentList = message.fields.map { fields in
            Items(
                fields.items.map { $0.map { HorizontalContent(keyname: $0.label, value: $0.value) } }, span: fields.span
            )
        }
    }
}

extension WeComNewsNotice {
    /// The vendor takes so many paragraphs; with more of them, one holds them all.
    private static let mostParagraphs = 4

    fileprivate init(
        _ card: Card, _ content: CardContent, _ picture: Text, opening target: CardAction, task: Text?
    ) {
        self.init(mainTitle: RequiredTitle(title: card.title, description: card.subtitle), cardAction: target)
        taskID = task
        source = content.source
        cardImage = CardImage(url: picture)
        quoteArea = content.quote
        horizontalContentList = content.fields
        jumpList = card.jumps

        // The figure stands over what it counts.
        var paragraphs = card.emphasis.map { [Item(VerticalContent(title: $0.value, description: $0.label))] } ?? []
        let isMany = paragraphs.count + content.paragraphs.count > Self.mostParagraphs
        let texts = isMany ? content.words().map { [Item($0)] } ?? [] : content.paragraphs
        paragraphs += texts.map { $0.map { VerticalContent(title: $0) } }
        verticalContentList =
            paragraphs.isEmpty ? nil : Items(paragraphs, span: card.body?.span ?? card.title.span)
    }
}

extension WeComButtonInteraction {
    fileprivate init(_ card: Card, _ content: CardContent, task: Text) {
        let actions = card.actions?.items ?? []
        self.init(
            taskID: task, mainTitle: RequiredTitle(title: card.title, description: card.subtitle),
            buttonList: Items(
                actions.filter { $0.value.miniprogram == nil }.map { $0.offered.map { CardButton($0) } },
                span: card.actions?.span ?? card.title.span))
        source = content.source
        quoteArea = content.quote
        subTitleText = content.words(below: card.emphasis.map { [Item(Text.labeled($0.label, $0.value))] } ?? [])
        horizontalContentList = content.fields
        cardAction = CardAction(opening: card)
    }
}

extension CardButton {
    fileprivate init(_ action: Card.Action) {
        self.init(
            type: .literal(action.key == nil ? .url : .callback, action.label.span), text: action.label,
            key: action.key, url: action.url)
    }
}

extension CardAction {
    init(url: Text) {
        self.init(type: .literal(.url, url.span), url: url)
    }

    init(appid: Text, page: Text?) {
        self.init(type: .literal(.miniprogram, appid.span), appid: appid, pagepath: page)
    }

    /// What a tap on a notice opens: the card's own page, or what its first button opens that is always there.
    fileprivate init?(_ card: Card) {
        if let url = card.url, url.presence == nil {
            self.init(url: url)
            return
        }
        for action in card.actions?.items ?? [] where action.isPlain {
            if let url = action.value.url, url.presence == nil {
                self.init(url: url)
                return
            }
            if let page = action.value.miniprogram {
                self.init(appid: page.appid, page: page.page)
                return
            }
        }
        return nil
    }

    /// What a tap on a card with buttons opens: its page, or the mini program that none of these buttons can open.
    fileprivate init?(opening card: Card) {
        if let url = card.url, url.presence == nil {
            self.init(url: url)
        } else if let page = card.actions?.items.lazy.filter(\.isPlain).compactMap(\.value.miniprogram).first {
            self.init(appid: page.appid, page: page.page)
        } else {
            return nil
        }
    }
}

extension Card {
    /// Some button tells the sender that it was pressed.
    fileprivate var hasKeys: Bool { actions?.items.contains { $0.value.key != nil } ?? false }

    /// The buttons as links below a notice.
    fileprivate var jumps: Items<Jump>? {
        guard let actions, !actions.items.isEmpty else { return nil }
        return Items(actions.items.map { $0.offered.map(Jump.init) }, span: actions.span)
    }
}

extension Jump {
    fileprivate init(_ action: Card.Action) {
        self.init(
            type: .literal(action.miniprogram == nil ? .url : .miniprogram, action.label.span), title: action.label,
            url: action.url, appid: action.miniprogram?.appid, pagepath: action.miniprogram?.page)
    }
}

extension Lowering {
    /// Reports that a card has buttons and no task, and gives something in its place.
    fileprivate mutating func missingTask() -> Text {
        if isWhole { report(MissingTask(span: span)) }
        return Text.markup("", at: SourceFile.nowhere.start)
    }
}

/// A card whose buttons tell the app, in a section that names no task.
struct MissingTask: Problem {
    static let code = "missing-task"
    static let summary =
        "A card whose buttons have a `key` needs a `task_id` in WeCom's section, new for every sending."
    static let examples = [
        Example(
            """
            message: {card: {title: 请假, actions: [{label: 同意, key: agree}]}}
            vendors:
              ⟦wecom-app⟧: {touser: zhangsan, agentid: 1000002}

            """),
        Example(
            """
            parameters: {leave: {type: id, max: 40, characters: A-Z a-z 0-9 -}}
            message: {card: {title: 请假, actions: [{label: 同意, key: agree}]}}
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002, task_id: '{{leave}}'}

            """),
    ]
    let span: Span

    var message: String { "WeCom needs a 'task_id' for a card whose buttons have a 'key'" }
    var help: String? {
        "add 'task_id: …' to this section, with a parameter: the vendor refuses one that was used before"
    }
}
