package import MessageModel
package import MessageRuntime
package import MessageSource

/// WeCom (企业微信): what an app sends to members.
package enum WeComApp: Vendor {
    package static let id = "wecom-app"
    package static let name = "WeCom"
    package static let summary = "The body of POST /cgi-bin/message/send, by which an app writes to members."
    package static let source = Source.weComSend
    package static let section = WeComAppMessage.shape
    package static let payload = WeComAppMessage.shape
    package static let problems: [any Problem.Type] = [ActionNotCarried.self, SwitchNotSupported.self]
    package static let examples = WeComExamples.byCode
    package static let exampleSection = ["touser: zhangsan", "agentid: 1000002"]

    package static func isNative(_ section: WeComAppMessage) -> Bool { section.body != nil }

    package static func support(for kind: Message.Kind) -> Support {
        switch kind {
        case .text: .carriedWithLosses(as: "text", "mentions")
        case .markdown: .carriedWithLosses(as: "text", "styles; the words arrive")
        case .link: .carriedWithLosses(as: "textcard", "the cover; without a description a text_notice, and no button")
        case .miniprogram: .carriedWithLosses(as: "template_card text_notice", "the cover")
        case .card:
            .carriedWithLosses(
                as: "template_card text_notice", "pictures in the body; with nothing to open it becomes a text")
        case .image, .audio, .video, .file, .articles: .impossible
        }
    }

    package static func lower(
        _ message: Message?, _ section: WeComAppMessage, _ lowering: inout Lowering
    ) -> WeComAppMessage? {
        guard let message else { return section.settled(with: section.body, &lowering) }
        guard let body = WeComAppMessage.Body(message, &lowering) else { return nil }
        return section.settled(with: body, &lowering)
    }

    package static func escapes(in payload: WeComAppMessage) -> [Escape: Escape] {
        // What a parameter decides may be on.
        if case .hole? = payload.enableIDTranslation { return [:] }
        if payload.enableIDTranslation?.literal == true { return [:] }
        return [
            .weComTranslatedText: .weComText, .weComTranslatedCardHTML: .weComCardHTML, .weComTranslatedPlain: .none,
        ]
    }
}
