/// A title with a picture that opens something, as chats show one or several of.
package struct PreviewArticle: Sendable, Hashable {
    package var title: PreviewText
    package var summary: PreviewText?
    /// An address, or the id of one that was uploaded; `nil` where the article has none.
    package var picture: String?
    package var opens: String?

    package init(_ title: Text, summary: Text?, picture: Text?, opens: String?) {
        self.title = PreviewText(title, role: .title, lines: 2)
        self.summary = PreviewText(summary, role: .secondary, lines: 3)
        self.picture = picture?.literal
        self.opens = opens
    }
}

extension PreviewBlock {
    /// Articles as clients stack them: the first with a large picture, the others in rows with small ones. Only an
    /// article that is alone shows its summary.
    ///
    /// - Parameter cover: the proportions of the large picture.
    package static func articles(_ articles: [PreviewArticle], cover: Picture.Shape) -> [PreviewBlock] {
        articles.enumerated().map { index, article in
            let words = [article.title] + [articles.count == 1 ? article.summary : nil].compactMap(\.self)
            return .group(
                Group(
                    .plain, article.blocks(words.map(PreviewBlock.text), cover: index == 0 ? cover : nil),
                    opens: article.opens))
        }
    }
}

extension PreviewArticle {
    fileprivate func blocks(_ words: [PreviewBlock], cover: PreviewBlock.Picture.Shape?) -> [PreviewBlock] {
        guard let picture else { return words }
        return [
            .article(words, picture: PreviewBlock.Picture(picture, cover ?? .thumbnail), isLarge: cover != nil)
        ]
    }
}
