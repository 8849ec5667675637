/// The vendor's types of messages, with what of the envelope each of them has: the vendor's page lists the members for
/// every type on its own.
enum WeComMessageType: String, Sendable, CaseIterable {
    case text, image, voice, video, file, textcard, news, mpnews, markdown
    case miniprogramNotice = "miniprogram_notice"
    case templateCard = "template_card"

    /// The levels of `safe`.
    enum Secrecy: Int {
        case none = 0
        /// Nobody can pass the message on.
        case personal
        /// It can be passed on within the organisation.
        case organisation
    }

    /// The highest `safe` that the type has; `nil` where it has none.
    var highestSafe: Secrecy? {
        switch self {
        case .text, .image, .video, .file: .personal
        case .mpnews: .organisation
        case .voice, .textcard, .news, .markdown, .miniprogramNotice, .templateCard: nil
        }
    }

    /// `enable_id_trans` turns `$userName=ID$` into names.
    var translatesIDs: Bool {
        switch self {
        case .text, .textcard, .news, .mpnews, .miniprogramNotice, .templateCard: true
        case .image, .voice, .video, .file, .markdown: false
        }
    }

    /// The message names the app that sends it; a mini program's notice comes from the program.
    var namesAgent: Bool { self != .miniprogramNotice }

    /// Receivers who use WeChat see it there too, by the plugin 微工作台.
    var isShownInWeChat: Bool {
        switch self {
        case .text, .image, .voice, .video, .file, .textcard, .news, .mpnews: true
        case .markdown, .miniprogramNotice, .templateCard: false
        }
    }

    /// `@all` may get it.
    var goesToEveryone: Bool { self != .miniprogramNotice }
}
