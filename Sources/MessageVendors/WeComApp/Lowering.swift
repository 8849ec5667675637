import MessageModel
import MessageSource

extension WeComAppMessage.Body {
    /// The message in the form that a reader of WeCom would like best.
    ///
    /// - Parameter section: what else the author says; of its fields, `task_id` and `agentid` decide with.
    init?(_ message: Message, _ section: WeComAppMessage, _ lowering: inout Lowering) {
        switch message {
        case .text(let text):
            self = .text(WeComText(content: text.body))
        case .markdown(let markdown):
            self = .markdown(WeComMarkdown(markdown, &lowering))
        case .image(let media):
            guard let media = WeComMedia(media, &lowering) else { return nil }
            self = .image(media)
        case .audio(let media):
            guard let media = WeComMedia(media, &lowering) else { return nil }
            self = .voice(media)
        case .file(let media):
            guard let media = WeComMedia(media, &lowering) else { return nil }
            self = .file(media)
        case .video(let video):
            guard let video = WeComVideo(video, &lowering) else { return nil }
            self = .video(video)
        case .link(let link):
            self.init(link)
        case .articles(let articles):
            self.init(articles, &lowering)
        case .miniprogram(let miniprogram):
            // A notice of the mini program names no app, so a section without one means that. With an app it is a card,
            // which takes longer titles and goes to everyone.
            self =
                section.agentid == nil
                ? .miniprogramNotice(WeComMiniprogramNotice(miniprogram))
                : .templateCard(.textNotice(WeComTextNotice(miniprogram)))
        case .card(let card):
            lowering.reportStyles(lostOf: card, vendor: WeComApp.name)
            if let card = WeComTemplateCard(card, task: section.taskID, &lowering) {
                self = .templateCard(card)
            } else {
                self = .text(WeComText(card))
            }
        }
    }

    /// An article where there is a picture, else a text card, which must have a description; without one that is always
    /// there, a notice.
    private init(_ link: LinkMessage) {
        if let cover = link.cover?.url {
            let article = WeComNews.Article(
                title: link.title, description: link.description, url: link.url, picurl: cover)
            self = .news(WeComNews(articles: Items([Item(article)], span: link.title.span)))
        } else if let description = link.description, description.presence == nil {
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

    /// Articles that the vendor keeps itself where each has a text and an uploaded picture, else links to pages.
    private init(_ articles: Items<Article>, _ lowering: inout Lowering) {
        let kept = articles.items.compactMap { $0.compactMap(WeComMPNews.Article.init) }
        if kept.count == articles.items.count {
            self = .mpnews(WeComMPNews(articles: Items(kept, span: articles.span)))
        } else {
            let linked = articles.items.map { $0.map { WeComNews.Article($0, &lowering) } }
            self = .news(WeComNews(articles: Items(linked, span: articles.span)))
        }
    }
}

extension WeComMarkdown {
    fileprivate init(_ message: MarkdownMessage, _ lowering: inout Lowering) {
        lowering.reportStyles(lostOf: message, showing: Markdown.weComStyles, vendor: WeComApp.name)
        self.init(content: message.markdown.weComMarkdown(at: message.source.span))
    }
}

extension WeComMedia {
    fileprivate init?(_ message: MediaMessage, _ lowering: inout Lowering) {
        guard let id = message.id(for: WeComApp.id, &lowering) else { return nil }
        self.init(mediaID: id)
    }
}

extension WeComVideo {
    fileprivate init?(_ message: MediaMessage, _ lowering: inout Lowering) {
        guard let id = message.id(for: WeComApp.id, &lowering) else { return nil }
        self.init(mediaID: id, title: message.title, description: message.description)
    }
}

extension WeComNews.Article {
    fileprivate init(_ article: MessageModel.Article, _ lowering: inout Lowering) {
        if article.miniprogram == nil {
            _ = lowering.require(
                article.url, "a 'url' or a 'miniprogram' in each article", of: .articles,
                advice: "add 'url: https://…'",
                vendor: WeComApp.name, at: article.title.span)
        }
        // The vendor passes over the address beside a mini program, which other vendors may need.
        self.init(
            title: article.title, description: article.description, url: article.url, picurl: article.cover?.url,
            appid: article.miniprogram?.appid, pagepath: article.miniprogram?.page)
    }
}

extension WeComMPNews.Article {
    fileprivate init?(_ article: MessageModel.Article) {
        guard let body = article.body, body.presence == nil, let cover = article.cover?.media?.id(for: WeComApp.id),
            cover.presence == nil
        else { return nil }
        self.init(
            title: article.title, thumbMediaID: cover, author: article.author, contentSourceURL: article.url,
            content: body, digest: article.description)
    }
}

extension WeComMiniprogramNotice {
    fileprivate init(_ message: MiniprogramMessage) {
        self.init(
            appid: message.appid, page: message.page, title: message.title, description: message.description,
            contentItem: message.fields.map { fields in
                Items(fields.items.map { $0.map { ContentItem(key: $0.label, value: $0.value) } }, span: fields.span)
            })
    }
}

extension WeComText {
    /// A card that opens nothing, as lines with its buttons as links.
    fileprivate init(_ card: Card) {
        var lines = card.textLines(button: \.link)
        if let url = card.url { lines.append(Item(url, when: url.presence)) }
        self.init(content: .joined(lines, separator: "\n", at: card.title.span))
    }
}

extension Card.Action {
    /// `<a href="…">label</a>`; a mini program cannot be opened from a text.
    fileprivate var link: Text? {
        guard let url else { return nil }
        return Text(
            [
                .markup("<a href=\"", at: url.span), url, .markup("\">", at: url.span), label,
                .markup("</a>", at: url.span),
            ],
            span: label.span)
    }
}
