package import MessageModel
package import MessageSource

/// Feishu (飞书): what a mini program or a web page sends as a message card.
package enum FeishuCard: Vendor {
    package static let id = "feishu-card"
    package static let name = "Feishu"
    package static let summary =
        "The argument of tt.sendMessageCard, by which a mini program or a web app sends a card."
    package static let source = Source.feishuSendCard
    package static let section = FeishuMessage.section
    package static let payload = FeishuMessage.payload
    package static let problems: [any Problem.Type] =
        (Card2.problems + [
            Card1.UnreadableTime.self, AlwaysShared.self, IDOfAnotherKind.self, NoChat.self,
            OutrankedTarget.self, ToneFromParameter.self, VersionOfOwnCard.self,
        ]).sorted { $0.code < $1.code }
    package static let rules: [any DocumentRule.Type] = [
        AddressAsID.self, EverybodyCalled.self, FourMarks.self, MarksShown.self, MentionOfTextMessage.self,
        NewerClient.self, TagOfWebPages.self, UnlistedFontColor.self, ValueBesideLink.self,
    ]
    package static let examples = FeishuExamples.byCode
    package static let totals = FeishuMessage.totals
    package static let exampleSection = ["shouldChooseChat: true"]

    package static func type(of payload: FeishuMessage) -> String { "interactive" }

    package static func totals(of payload: FeishuMessage) -> [Total] { payload.totals }

    package static func isNative(_ section: FeishuMessage) -> Bool { section.card != nil }

    package static func support(for kind: Message.Kind) -> Support {
        switch kind {
        case .text: .carried(as: "div")
        case .markdown: .carriedWithLosses(as: "markdown", "in JSON 1.0 code within a line; the words arrive")
        case .image: .carried(as: "img")
        case .audio, .video, .file: .impossible
        case .link: .carriedWithLosses(as: "card", "a cover that was not uploaded")
        case .articles:
            .carriedWithLosses(as: "card", "covers that were not uploaded, and mini programs")
        case .miniprogram: .carriedWithLosses(as: "card", "the mini program itself, and a cover that was not uploaded")
        case .card:
            .carriedWithLosses(
                as: "card", "pictures that were not uploaded, and buttons that open a mini program")
        }
    }

    package static func lower(
        _ message: Message?, _ section: FeishuMessage, _ lowering: inout Lowering
    ) -> FeishuMessage? {
        var payload = section
        if let message {
            guard let draft = CardDraft(message, &lowering) else { return nil }
            payload.card =
                section.version?.literal == .second
                ? .v2(Card2(draft, at: lowering.span)) : .v1(Card1(draft, &lowering))
        } else {
            lowering.reportVersion(in: section)
        }
        guard payload.card != nil else { return nil }
        lowering.reportContradiction(in: payload)
        return payload
    }

    package static func section(of payload: FeishuMessage) -> FeishuMessage { payload }

    package static func place(of payload: FeishuMessage) -> [String] {
        payload.isBare ? ["cardContent", "card"] : []
    }

    package static func spelling(of path: [PathStep]) -> String? { CardPath(path)?.spelled }
}
