import MessageModel
import MessageSource

extension WeComAppMessage.Body {
    /// The message in the form that a reader of WeCom would like best.
    init?(_ message: Message, _ lowering: inout Lowering) {
        switch message {
        case .text(let text):
            self = .text(WeComText(content: text.body))
        case .markdown(let markdown):
            self = .text(WeComText(content: markdown.markdown.plainText(at: markdown.source.span)))
        case .link(let link):
            self.init(link)
        case .miniprogram(let miniprogram):
            self = .templateCard(.textNotice(WeComTextNotice(miniprogram)))
        case .card(let card):
            self.init(card, &lowering)
        case .image, .audio, .video, .file, .articles:
            return nil
        }
    }

    /// A text card, which must have a description; without one that is always there, a notice.
    private init(_ link: LinkMessage) {
        if let description = link.description, description.presence == nil {
            self = .textcard(
                WeComTextCard(title: link.title, description: description, url: link.url, button: link.button))
        } else {
            self = .templateCard(
                .textNotice(
                    WeComTextNotice(
                        mainTitle: MainTitle(title: link.title, description: link.description),
                        cardAction: CardAction(url: link.url))))
        }
    }

    /// A notice, which must open something; a card that opens nothing for certain becomes a text.
    private init?(_ card: Card, _ lowering: inout Lowering) {
        for action in card.actions?.items ?? [] {
            guard let key = action.value.key else { continue }
            lowering.report(ActionNotCarried(span: key.span))
            return nil
        }
        if let target = CardAction(card) {
            self = .templateCard(.textNotice(WeComTextNotice(card, opening: target)))
        } else {
            self = .text(WeComText(content: card.lines))
        }
    }
}

extension CardAction {
    init(url: Text) {
        self.init(type: .literal(.url, url.span), url: url, appid: nil, pagepath: nil)
    }

    init(_ page: MiniprogramPage) {
        self.init(appid: page.appid, page: page.page)
    }

    init(appid: Text, page: Text?) {
        self.init(type: .literal(.miniprogram, appid.span), url: nil, appid: appid, pagepath: page)
    }

    /// What a tap on the card opens: its own page, or what its first button opens that is always there.
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
                self.init(page)
                return
            }
        }
        return nil
    }
}

/// A button that this version does not write.
struct ActionNotCarried: Problem {
    static let code = "action-not-carried"
    static let summary = "A button that reports back needs a button_interaction card, which is not written yet."
    static let examples = [
        Example(
            "message: {card: {title: 请假, actions: [{label: 同意, key: ⟦agree⟧}]}}\nvendors: {wecom-app: {touser: a, agentid: 1}}\n"
        ),
        Example(
            "message: {card: {title: 请假, actions: [{label: 查看, url: 'https://example.com/a'}]}}\n"
                + "vendors: {wecom-app: {touser: a, agentid: 1}}\n"),
    ]
    let span: Span

    var message: String { "buttons with a 'key' are not written for WeCom yet" }
    var help: String? { "let the button open a page with 'url'" }
}
