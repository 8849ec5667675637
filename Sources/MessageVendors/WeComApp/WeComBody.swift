import MessageModel

extension WeComAppMessage {
    /// What a message says; the name of each is its `msgtype`.
    indirect enum Body: Sendable {
        case text(WeComText)
        case image(WeComMedia)
        case voice(WeComMedia)
        case video(WeComVideo)
        case file(WeComMedia)
        case textcard(WeComTextCard)
        case news(WeComNews)
        case mpnews(WeComMPNews)
        case markdown(WeComMarkdown)
        case miniprogramNotice(WeComMiniprogramNotice)
        case templateCard(WeComTemplateCard)

        var type: WeComMessageType {
            switch self {
            case .text: .text
            case .image: .image
            case .voice: .voice
            case .video: .video
            case .file: .file
            case .textcard: .textcard
            case .news: .news
            case .mpnews: .mpnews
            case .markdown: .markdown
            case .miniprogramNotice: .miniprogramNotice
            case .templateCard: .templateCard
            }
        }

        static let variants = [
            variant(.text, WeComText.shape, Body.text) { if case .text(let it) = $0 { it } else { nil } },
            variant(.image, WeComMedia.image, Body.image) { if case .image(let it) = $0 { it } else { nil } },
            variant(.voice, WeComMedia.voice, Body.voice) { if case .voice(let it) = $0 { it } else { nil } },
            variant(.video, WeComVideo.shape, Body.video) { if case .video(let it) = $0 { it } else { nil } },
            variant(.file, WeComMedia.file, Body.file) { if case .file(let it) = $0 { it } else { nil } },
            variant(.textcard, WeComTextCard.shape, Body.textcard) {
                if case .textcard(let it) = $0 { it } else { nil }
            },
            variant(.news, WeComNews.shape, Body.news) { if case .news(let it) = $0 { it } else { nil } },
            variant(.mpnews, WeComMPNews.shape, Body.mpnews) { if case .mpnews(let it) = $0 { it } else { nil } },
            variant(.markdown, WeComMarkdown.shape, Body.markdown) {
                if case .markdown(let it) = $0 { it } else { nil }
            },
            variant(.miniprogramNotice, WeComMiniprogramNotice.shape, Body.miniprogramNotice) {
                if case .miniprogramNotice(let it) = $0 { it } else { nil }
            },
            variant(.templateCard, WeComTemplateCard.shape, Body.templateCard) {
                if case .templateCard(let it) = $0 { it } else { nil }
            },
        ]

        private static func variant<Part>(
            _ type: WeComMessageType, _ shape: @autoclosure @escaping @Sendable () -> Shape<Part>,
            _ embed: @escaping @Sendable (Part) -> Body, _ extract: @escaping @Sendable (Body) -> Part?
        ) -> Variant<Body> {
            Variant(type.rawValue, shape(), embed, extract)
        }
    }
}
