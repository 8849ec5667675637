import MessageModel

// The vendor's page asks for no proportions, so pictures are shown as they are.

extension YouduArticle {
    /// The articles, and below them the pages that they open.
    static func preview(_ articles: [YouduArticle]) -> Preview {
        let rows = articles.map {
            PreviewArticle($0.title, summary: $0.digest, picture: $0.mediaID, opens: $0.url?.literal)
        }
        return Preview(.card, PreviewBlock.articles(rows, cover: .natural) + articles.map(\.page))
    }

    /// What the reader sees behind a tap: the vendor keeps it, so the message brings it along.
    private var page: PreviewBlock {
        let picture = PreviewBlock.picture(PreviewBlock.Picture(mediaID))
        let words = PreviewBlock.text(PreviewText(content))
        return .group(
            PreviewBlock.Group(
                .panel(title: PreviewText(title), isOpen: true),
                showsPicture?.literal == true ? [picture, words] : [words]))
    }
}

extension YouduExternalLink {
    static func preview(_ links: [YouduExternalLink]) -> Preview {
        let rows = links.map {
            PreviewArticle(
                $0.title, summary: $0.digest, picture: $0.mediaID.literal == "" ? nil : $0.mediaID,
                opens: $0.url.literal)
        }
        return Preview(
            .card, PreviewBlock.articles(rows, cover: .natural), facts: links.flatMap(\.undocumented))
    }

    /// Nobody says where these are shown.
    private var undocumented: [Preview.Fact] {
        [Preview.Fact("Subtitle", subtitle), Preview.Fact("Description", description)].compactMap(\.self)
    }
}
