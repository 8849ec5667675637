package import MessageModel
package import MessageSource

/// Tencent Cloud Chat (腾讯云 IM): what a web page or a mini program sends with the vendor's SDK.
package enum TencentChat: Vendor {
    package static let id = "tencent-chat"
    package static let name = "Tencent Chat"
    package static let summary =
        "A call of the Web SDK that creates a message, with its options, and those of chat.sendMessage."
    package static let source = Source.tencentSend
    package static let section = TencentChatMessage.section
    package static let payload = TencentChatMessage.payload
    package static let problems: [any Problem.Type] = [
        CallWithoutPush.self, GroupAsUser.self, MentionBesideReceivers.self, MentionOutsideGroup.self, NoPushText.self,
        NotInCommunity.self,
    ]
    package static let rules: [any DocumentRule.Type] = [
        CalledWithoutSign.self, ExtensionNotJSON.self, SoundFromAddress.self,
    ]
    package static let examples = TencentChatExamples.byCode
    package static let totals = TencentChatMessage.totals
    package static let exampleSection = ["to: user1", "conversationType: C2C"]

    package static func type(of payload: TencentChatMessage) -> String { payload.body?.method ?? "" }

    package static func totals(of payload: TencentChatMessage) -> [Total] { payload.totals }

    package static func isNative(_ section: TencentChatMessage) -> Bool { section.body != nil }

    package static func support(for kind: Message.Kind) -> Support {
        switch kind {
        case .text: .carried(as: "text")
        case .markdown: .carriedWithLosses(as: "text", "styles; the words arrive")
        case .image: .carriedWithLosses(as: "image", "the title and the description")
        case .audio: .carriedWithLosses(as: "audio", "the title and the description")
        case .video: .carriedWithLosses(as: "video", "the title and the description")
        case .file: .carriedWithLosses(as: "file", "the title and the description")
        case .link: .carriedWithLosses(as: "text", "the cover")
        case .articles: .carriedWithLosses(as: "text", "covers and mini programs")
        case .miniprogram: .carriedWithLosses(as: "text", "the mini program itself and the cover")
        case .card: .carriedWithLosses(as: "text", "pictures, and buttons that open no address")
        }
    }

    package static func lower(
        _ message: Message?, _ section: TencentChatMessage, _ lowering: inout Lowering
    ) -> TencentChatMessage? {
        var payload = section
        if let message {
            guard let body = TencentChatMessage.Body(message, &lowering) else { return nil }
            payload.body = body
        }
        guard payload.body != nil else { return nil }
        payload.reportWhatTheSDKLetsPass(mention: message?.mention?.span, &lowering)
        return payload
    }
}
