import MessageModel

extension YouduMessage {
    /// What a message says; the name of each is its `msgType`.
    indirect enum Body: Sendable {
        case text(YouduText)
        case image(YouduMedia)
        case file(YouduMedia)
        case mpnews(Items<YouduArticle>)
        case link(YouduLink)
        case exlink(Items<YouduExternalLink>)
        case sysMsg(YouduSystemMessage)
        case sms(YouduSMS)
        case mail(YouduMail)

        var type: YouduMessageType {
            switch self {
            case .text: .text
            case .image: .image
            case .file: .file
            case .mpnews: .mpnews
            case .link: .link
            case .exlink: .exlink
            case .sysMsg: .sysMsg
            case .sms: .sms
            case .mail: .mail
            }
        }

        static let variants = [
            variant(.text, YouduText.shape, Body.text) { if case .text(let it) = $0 { it } else { nil } },
            variant(.image, YouduMedia.image, Body.image) { if case .image(let it) = $0 { it } else { nil } },
            variant(.file, YouduMedia.file, Body.file) { if case .file(let it) = $0 { it } else { nil } },
            variant(.mpnews, YouduArticle.list, Body.mpnews) { if case .mpnews(let it) = $0 { it } else { nil } },
            variant(.link, YouduLink.shape, Body.link) { if case .link(let it) = $0 { it } else { nil } },
            variant(.exlink, YouduExternalLink.list, Body.exlink) {
                if case .exlink(let it) = $0 { it } else { nil }
            },
            variant(.sysMsg, YouduSystemMessage.shape, Body.sysMsg) {
                if case .sysMsg(let it) = $0 { it } else { nil }
            },
            variant(.sms, YouduSMS.shape, Body.sms) { if case .sms(let it) = $0 { it } else { nil } },
            variant(.mail, YouduMail.shape, Body.mail) { if case .mail(let it) = $0 { it } else { nil } },
        ]

        private static func variant<Part>(
            _ type: YouduMessageType, _ shape: @autoclosure @escaping @Sendable () -> Shape<Part>,
            _ embed: @escaping @Sendable (Part) -> Body, _ extract: @escaping @Sendable (Body) -> Part?
        ) -> Variant<Body> {
            Variant(type.rawValue, shape(), embed, extract)
        }
    }
}
