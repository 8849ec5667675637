package import MessageModel
package import MessageSource

/// WeCom (企业微信): what a mini program sends into the chat it was opened from.
package enum WeComChat: Vendor {
    package static let id = "wecom-chat"
    package static let name = "WeCom chat"
    package static let summary = "The argument of wx.qy.sendChatMessage, by which a mini program writes into a chat."
    package static let source = Source.weComChat
    package static let section = WeComChatMessage.shape
    package static let payload = WeComChatMessage.shape
    package static let problems: [any Problem.Type] = [AndroidOnlyPicture.self, PageNotHTML.self]
    package static let examples = WeComChatExamples.byCode
    package static let exampleSection: [String] = []

    package static func type(of payload: WeComChatMessage) -> String { payload.body?.type ?? "" }

    package static func isNative(_ section: WeComChatMessage) -> Bool { section.body != nil }

    package static func support(for kind: Message.Kind) -> Support {
        switch kind {
        case .text: .carriedWithLosses(as: "text", "mentions")
        case .markdown: .carriedWithLosses(as: "text", "styles; the words arrive")
        case .image: .carriedWithLosses(as: "image", "the title and the description")
        case .video: .carriedWithLosses(as: "video", "the title and the description")
        case .file: .carriedWithLosses(as: "file", "the title and the description")
        case .audio: .impossible
        case .link: .carriedWithLosses(as: "news", "the label of the button")
        case .articles:
            .carriedWithLosses(
                as: "news", "the author and the body; several articles become a text, without covers and mini programs")
        case .miniprogram:
            .carriedWithLosses(as: "miniprogram", "the description and the fields; it needs a page and a cover")
        case .card:
            .carriedWithLosses(
                as: "news",
                "icons, all pictures but the first, buttons that open no address; with nothing to open it becomes a text"
            )
        }
    }

    package static func lower(
        _ message: Message?, _ section: WeComChatMessage, _ lowering: inout Lowering
    ) -> WeComChatMessage? {
        guard let message else { return section }
        guard let body = WeComChatMessage.Body(message, &lowering) else { return nil }
        return WeComChatMessage(body: body, enterChat: section.enterChat)
    }
}
