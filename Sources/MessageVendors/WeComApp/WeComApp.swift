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
    package static let problems: [any Problem.Type] = [
        MissingAgent.self, MissingTask.self, NoBroadcast.self, SafeLevelNotSupported.self, SwitchNotSupported.self,
    ]
    package static let rules: [any DocumentRule.Type] = [
        ConstantTask.self, ExpiringMedia.self, ForeignTag.self, HeadingWithoutBlank.self, PictureFormat.self,
        PlainMention.self, RobotMention.self, TargetInLink.self, UndocumentedMarkdown.self, UnlistedClass.self,
        UnlistedColor.self, UntranslatedID.self,
    ]
    package static let examples = WeComExamples.byCode
    package static let totals = [WeComAppMessage.receivers]
    package static let request: MessageRequest? = MessageRequest("POST", "/cgi-bin/message/send")
    package static let exampleSection = ["touser: zhangsan", "agentid: 1000002"]
    /// Alertmanager has sent the agent's id and `safe` as strings for years; on a mismatch the answer carries
    /// "Warning: wrong json format." beside error 0 (WeCom 90455).
    package static let takesOtherTypes = true

    package static func type(of payload: WeComAppMessage) -> String { payload.body?.type.rawValue ?? "" }

    package static func isNative(_ section: WeComAppMessage) -> Bool { section.body != nil }

    package static func support(for kind: Message.Kind) -> Support {
        switch kind {
        case .text: .carriedWithLosses(as: "text", "mentions")
        case .markdown: .carriedWithLosses(as: "markdown", "italic and struck text; the words arrive")
        case .image: .carriedWithLosses(as: "image", "title and description")
        case .audio: .carriedWithLosses(as: "voice", "title and description")
        case .video: .carried(as: "video")
        case .file: .carriedWithLosses(as: "file", "title and description")
        case .link:
            .carriedWithLosses(
                as: "textcard", "the button: with a cover it is a news, without a description a text_notice")
        case .articles:
            .carriedWithLosses(
                as: "news",
                "text and author; where each article has a text and an uploaded cover it is an mpnews, without mini programs"
            )
        case .miniprogram:
            .carriedWithLosses(
                as: "template_card", "the cover; a text_notice that opens it, or without agentid a miniprogram_notice")
        case .card:
            .carriedWithLosses(
                as: "template_card",
                "pictures but the first, styles of buttons; a button_interaction where a button has a key, a news_notice with a picture, else a text_notice, and a text where nothing opens"
            )
        }
    }

    package static func lower(
        _ message: Message?, _ section: WeComAppMessage, _ lowering: inout Lowering
    ) -> WeComAppMessage? {
        guard let message else {
            // A card of the author's own has its own task.
            if let type = section.body?.type { lowering.reportTask(of: section, type) }
            return section.settled(with: section.body, &lowering)
        }
        guard let body = WeComAppMessage.Body(message, section, &lowering) else { return nil }
        if body.type != .templateCard { lowering.reportTask(of: section, body.type) }
        return section.settled(with: body, &lowering)
    }

    package static func takesWeakerEscapes(in payload: WeComAppMessage) -> Bool {
        // What a parameter decides may be on.
        if case .hole? = payload.enableIDTranslation { return false }
        return payload.enableIDTranslation?.literal != true
    }
}
