import MessageModel

extension PreviewBlock.Picture.Shape {
    /// What the vendor's page asks of the first article's picture.
    fileprivate static let weComCover = ratio(1068, 455)
}

extension WeComNews {
    var preview: Preview {
        let articles = articles.items.map(\.value).map { article in
            PreviewArticle(
                article.title, summary: article.description, picture: article.picurl,
                opens: article.appid == nil ? article.url?.literal : .weComPage(article.appid, article.pagepath))
        }
        return Preview(.card, PreviewBlock.articles(articles, cover: .weComCover))
    }
}

extension WeComMPNews {
    /// The articles, and below them the pages that they open.
    var preview: Preview {
        let articles = articles.items.map(\.value)
        let rows = articles.map {
            PreviewArticle($0.title, summary: $0.digest, picture: $0.thumbMediaID, opens: nil)
        }
        return Preview(.card, PreviewBlock.articles(rows, cover: .weComCover) + articles.map(\.page))
    }
}

extension WeComMPNews.Article {
    /// What the reader sees behind a tap: the vendor keeps it, so the message brings it along.
    fileprivate var page: PreviewBlock {
        var blocks: [PreviewBlock] = []
        blocks = blocks.text(author, .caption).text(content, as: .weComHTML)
        if let contentSourceURL { blocks.append(.entry(PreviewText("阅读原文"), opens: contentSourceURL.literal)) }
        return .group(PreviewBlock.Group(.panel(title: PreviewText(title), isOpen: true), blocks))
    }
}

extension String {
    /// A mini program with its page, as what a tap opens.
    static func weComPage(_ program: Text?, _ page: Text?) -> String? {
        program.map { [$0, page].compactMap { $0?.literal }.joined(separator: " ") }
    }
}
