import MessageModel
import MessageSource

extension WeComChatMessage.Body {
    /// The message in the form that the people in a chat would like best.
    init?(_ message: Message, _ lowering: inout Lowering) {
        switch message {
        case .text(let text):
            self = .text(WeComChatText(content: text.body))
        case .markdown(let markdown):
            lowering.reportStyles(lostOf: markdown, showing: [], vendor: WeComChat.name)
            self = .text(WeComChatText(content: markdown.markdown.plainText(at: markdown.source.span)))
        case .image(let image):
            self.init(image, Self.image, &lowering)
        case .video(let video):
            self.init(video, Self.video, &lowering)
        case .file(let file):
            self.init(file, Self.file, &lowering)
        case .link(let link):
            self = .news(
                WeComChatNews(
                    link: link.url, title: link.title, description: link.description, imageURL: link.cover?.url))
        case .articles(let articles):
            self.init(articles)
        case .miniprogram(let miniprogram):
            self.init(miniprogram, &lowering)
        case .card(let card):
            lowering.reportStyles(lostOf: card, vendor: WeComChat.name)
            self.init(card)
        case .audio:
            return nil
        }
    }

    private init?(_ media: MediaMessage, _ embed: (WeComChatMedia) -> Self, _ lowering: inout Lowering) {
        guard let id = media.id(for: WeComChat.id, &lowering) else { return nil }
        self = embed(WeComChatMedia(mediaID: id))
    }

    /// The vendor's table asks for all four fields, of which the message may leave out two.
    private init?(_ message: MiniprogramMessage, _ lowering: inout Lowering) {
        let page = lowering.require(
            message.page, "a 'page'", of: .miniprogram, advice: "add 'page: ….html'", vendor: WeComChat.name,
            at: message.title.span)
        let picture = lowering.require(
            message.cover?.url, "a 'cover' with an address", of: .miniprogram, advice: "add 'cover: https://…'",
            vendor: WeComChat.name, at: message.title.span)
        guard let page, let picture else { return nil }
        self = .miniprogram(
            WeComChatMiniprogram(appid: message.appid, title: message.title, imageURL: picture, page: page))
    }

    /// One article that opens something is a message of its own; several, or one that may be absent, are a text.
    private init(_ articles: Items<Article>) {
        if articles.items.count == 1, let only = articles.items.first, only.isPlain, let body = Self(only.value) {
            self = body
        } else {
            self = .text(WeComChatText(content: articles.plainText))
        }
    }

    private init?(_ article: Article) {
        let picture = article.cover?.url
        if let url = article.url, url.presence == nil {
            self = .news(
                WeComChatNews(link: url, title: article.title, description: article.description, imageURL: picture))
        } else if let target = article.miniprogram, let picture, picture.presence == nil {
            self = .miniprogram(
                WeComChatMiniprogram(
                    appid: target.appid, title: article.title, imageURL: picture, page: target.page))
        } else {
            return nil
        }
    }
}
