package import MessageModel
package import MessageRuntime
package import MessageSource

/// Youdu (有度): what an app of the organisation sends to its members.
package enum YouduApp: Vendor {
    package static let id = "youdu-app"
    package static let name = "Youdu"
    package static let summary =
        "The body of POST /cgi/msg/send before it is encrypted, by which an app writes to members."
    package static let source = Source.youduSend
    package static let section = YouduMessage.shape
    package static let payload = YouduMessage.shape
    package static let problems: [any Problem.Type] = [
        DepartmentMayBeZero.self, IdleMailField.self, ReceiversNotOfType.self, TimeInMilliseconds.self,
    ]
    package static let rules: [any DocumentRule.Type] = [TokenToAnyHost.self]
    package static let examples = YouduExamples.byCode
    package static let request: MessageRequest? = MessageRequest("POST", "/cgi/msg/send")
    package static let exampleSection = ["toUser: zhangsan"]

    package static func type(of payload: YouduMessage) -> String { payload.body?.type.rawValue ?? "" }

    package static func isNative(_ section: YouduMessage) -> Bool { section.body != nil }

    /// Whoever sends to all members need not name one.
    package static func totals(of payload: YouduMessage) -> [Total] {
        payload.everyone == nil ? payload.body.map { [$0.type.receivers] } ?? [] : []
    }

    package static func support(for kind: Message.Kind) -> Support {
        switch kind {
        case .text: .carriedWithLosses(as: "text", "mentions")
        case .markdown: .carriedWithLosses(as: "text", "styles; the words arrive")
        case .image: .carriedWithLosses(as: "image", "the title and the description")
        case .file: .carriedWithLosses(as: "file", "the title and the description")
        case .audio, .video, .miniprogram: .impossible
        case .link:
            .carriedWithLosses(
                as: "link",
                "the label of the button; with an uploaded cover it is an exlink, otherwise with a description a text, which shows the label too"
            )
        case .articles:
            .carriedWithLosses(
                as: "exlink",
                "the author and the body; where no page opens but each has a body it is an mpnews, and where a cover is not uploaded a text"
            )
        case .card:
            .carriedWithLosses(
                as: "text",
                "icons, pictures, buttons that open no address; a link where it says a title alone, an exlink where it has an uploaded picture and little more"
            )
        }
    }

    package static func lower(
        _ message: Message?, _ section: YouduMessage, _ lowering: inout Lowering
    ) -> YouduMessage? {
        guard let message else { return section.settled(with: section.body, &lowering) }
        return section.settled(with: YouduMessage.Body(message, &lowering), &lowering)
    }
}
