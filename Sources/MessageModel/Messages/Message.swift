import MessageSource

/// What a message says, once for all vendors. The kinds are closed: a new one stops the build until every vendor has
/// answered for it.
package enum Message: Sendable {
    case text(TextMessage)
    case markdown(MarkdownMessage)
    case image(MediaMessage)
    case audio(MediaMessage)
    case video(MediaMessage)
    case file(MediaMessage)
    case link(LinkMessage)
    case articles(Items<Article>)
    case miniprogram(MiniprogramMessage)
    case card(Card)

    /// A kind without its content: what a vendor says it can carry.
    package enum Kind: String, Sendable, CaseIterable {
        case text, markdown, image, audio, video, file, link, articles, miniprogram, card
    }

    package var kind: Kind {
        switch self {
        case .text: .text
        case .markdown: .markdown
        case .image: .image
        case .audio: .audio
        case .video: .video
        case .file: .file
        case .link: .link
        case .articles: .articles
        case .miniprogram: .miniprogram
        case .card: .card
        }
    }

    package static let shape = Shape<Message>.oneKey(
        "a message",
        [
            Variant("text", TextMessage.shape, Message.text) { if case .text(let it) = $0 { it } else { nil } },
            Variant("markdown", MarkdownMessage.shape, Message.markdown) {
                if case .markdown(let it) = $0 { it } else { nil }
            },
            Variant("image", MediaMessage.shape("an image"), Message.image) {
                if case .image(let it) = $0 { it } else { nil }
            },
            Variant("audio", MediaMessage.shape("an audio message"), Message.audio) {
                if case .audio(let it) = $0 { it } else { nil }
            },
            Variant("video", MediaMessage.shape("a video"), Message.video) {
                if case .video(let it) = $0 { it } else { nil }
            },
            Variant("file", MediaMessage.shape("a file"), Message.file) {
                if case .file(let it) = $0 { it } else { nil }
            },
            Variant("link", LinkMessage.shape, Message.link) { if case .link(let it) = $0 { it } else { nil } },
            Variant("articles", Article.list, Message.articles) {
                if case .articles(let it) = $0 { it } else { nil }
            },
            Variant("miniprogram", MiniprogramMessage.shape, Message.miniprogram) {
                if case .miniprogram(let it) = $0 { it } else { nil }
            },
            Variant("card", Card.shape, Message.card) { if case .card(let it) = $0 { it } else { nil } },
        ])
}
