import MessageModel
import MessageSource

extension YouduMessage.Body {
    /// The message in the form that a reader of Youdu would like best; every app can send it.
    init?(_ message: Message, _ lowering: inout Lowering) {
        switch message {
        case .text(let text):
            self = .text(YouduText(content: text.body))
        case .markdown(let markdown):
            lowering.reportStyles(lostOf: markdown, showing: [], vendor: YouduApp.name)
            self = .text(YouduText(content: markdown.markdown.plainText(at: markdown.source.span)))
        case .image(let media):
            guard let id = media.id(for: YouduApp.id, &lowering) else { return nil }
            self = .image(YouduMedia(mediaID: id))
        case .file(let media):
            guard let id = media.id(for: YouduApp.id, &lowering) else { return nil }
            self = .file(YouduMedia(mediaID: id))
        case .link(let link):
            self.init(link)
        case .articles(let articles):
            self.init(articles)
        case .card(let card):
            lowering.reportStyles(lostOf: card, vendor: YouduApp.name)
            self.init(card)
        case .audio, .video, .miniprogram:
            return nil
        }
    }

    /// With an uploaded cover it is shown with that and its description. A plain link has a title alone, so what says
    /// more is a text.
    private init(_ link: LinkMessage) {
        if let cover = link.cover?.uploaded {
            let page = YouduExternalLink(title: link.title, url: link.url, mediaID: cover, digest: link.description)
            self = .exlink(Items([Item(page)], span: link.title.span))
        } else if let description = link.description {
            let lines = [Item(link.title), Item(description, when: description.presence), Item(link.way)]
            self = .text(YouduText(content: .joined(lines, separator: "\n", at: link.title.span)))
        } else {
            self = .link(YouduLink(title: link.title, url: link.url))
        }
    }

    /// Pages where each article opens one and has an uploaded cover; articles that the vendor keeps where each has a
    /// text instead; otherwise all that they say in one text.
    private init(_ articles: Items<Article>) {
        let pages = articles.items.compactMap { $0.compactMap(YouduExternalLink.init) }
        let kept = articles.items.compactMap { $0.compactMap(YouduArticle.init) }
        if pages.count == articles.items.count {
            self = .exlink(Items(pages, span: articles.span))
        } else if kept.count == articles.items.count {
            self = .mpnews(Items(kept, span: articles.span))
        } else {
            self = .text(
                YouduText(
                    content: .joined(articles.items.map { $0.map(\.words) }, separator: "\n\n", at: articles.span)))
        }
    }
}

extension LinkMessage {
    /// `label https://…`, or the address alone where the label may be absent.
    fileprivate var way: Text {
        guard let button, button.presence == nil else { return url }
        return Text.addressed(url, label: button)
    }
}

extension Text {
    /// `label https://…`, as the last of its line: clients open what begins with a scheme.
    static func addressed(_ url: Text, label: Text) -> Text {
        Text([label, Text([.init(.data(" "))], span: label.span), url], span: label.span)
    }
}

extension Picture {
    /// What the vendor calls it, where that is certain.
    var uploaded: Text? { media?.id(for: YouduApp.id).flatMap { $0.presence == nil ? $0 : nil } }
}

extension YouduExternalLink {
    fileprivate init?(_ article: Article) {
        guard let url = article.url, url.presence == nil, let cover = article.cover?.uploaded else { return nil }
        self.init(title: article.title, url: url, mediaID: cover, digest: article.description)
    }
}

extension YouduArticle {
    fileprivate init?(_ article: Article) {
        guard let body = article.body, body.presence == nil, let cover = article.cover?.uploaded else { return nil }
        self.init(title: article.title, mediaID: cover, content: body, digest: article.description)
    }
}

extension Article {
    /// All that it says, and where it leads.
    fileprivate var words: Text {
        let lines = [title, author, description, body, url].compactMap { $0 }
        return .joined(lines.map { Item($0, when: $0.presence) }, separator: "\n", at: title.span)
    }
}
