import MessageModel
import MessageRuntime
import MessageSource

extension FeishuMessage {
    /// Who gets it: `shouldChooseChat` wins over `openChatIDs`, and these over `openIDs` and `triggerCode`.
    static let targets: [RecordRule<FeishuMessage>] = [
        .keeping("`shouldChooseChat: true`, `openChatIDs`, `openIDs` or `triggerCode`", noChat),
        .keeping(
            "`shouldChooseChat: true` wins over the others, and `openChatIDs` over `openIDs` and `triggerCode`",
            outranked),
        .keeping("`chooseChatParams` has an effect only where `shouldChooseChat` is on", withoutChoice),
        .unique("openChatIDs", "No chat is named twice.") { $0.chats?.items ?? [] },
        .unique("openIDs", "No one is named twice.") { $0.people?.items ?? [] },
    ]

    /// Whether the sender chooses; `nil` where a parameter decides it.
    private var isChosen: Bool? { choosesChat.map { $0.literal } ?? false }

    @Sendable private static func noChat(_ message: FeishuMessage, _ span: Span) -> [NoChat] {
        guard message.isChosen == false else { return [] }
        // That a list of chats is empty is said of the list.
        if message.chats != nil { return [] }
        let others = !(message.people?.items.isEmpty ?? true) || message.triggerCode != nil
        return [NoChat(span: span, isError: !others)]
    }

    @Sendable private static func outranked(_ message: FeishuMessage, _ span: Span) -> [OutrankedTarget] {
        var found: [OutrankedTarget] = []
        if message.isChosen == true {
            let below = [
                ("openChatIDs", message.chats?.span), ("openIDs", message.people?.span),
                ("triggerCode", message.triggerCode?.span),
            ]
            for (field, span) in below {
                if let span { found.append(OutrankedTarget(span: span, field: field, winner: "shouldChooseChat")) }
            }
        } else if let chats = message.chats, !chats.items.isEmpty {
            for (field, span) in [("openIDs", message.people?.span), ("triggerCode", message.triggerCode?.span)] {
                if let span { found.append(OutrankedTarget(span: span, field: field, winner: "openChatIDs")) }
            }
        }
        return found
    }

    @Sendable private static func withoutChoice(_ message: FeishuMessage, _ span: Span) -> [OutrankedTarget] {
        guard message.isChosen == false, message.choice != nil else { return [] }
        return [OutrankedTarget(span: message.choice?.span ?? span, field: "chooseChatParams", winner: nil)]
    }
}

extension Shape<Items<Text>> {
    static let chats = ids(
        of: .id().keeping(.kind("oc_", not: "ou_")), .atLeast(1, .items, .rejected(code: -1)),
        .atMost(10, .items, .rejected(code: -2)).splitting)
    static let people = ids(
        of: .id().keeping(.kind("ou_", not: "oc_")), .atMost(10, .items, .rejected(code: nil)).splitting)
}

extension TextRule {
    /// An id has the prefix of its kind.
    fileprivate static func kind(_ prefix: String, not other: String) -> TextRule {
        TextRule { text -> IDOfAnotherKind? in
            guard let literal = text.text.pieces.first.flatMap(\.words), literal.hasPrefix(other) else { return nil }
            return IDOfAnotherKind(span: text.text.span, field: text.place.field, prefix: prefix, other: other)
        }
    }
}

extension Text.Piece {
    fileprivate var words: String? {
        switch content {
        case .markup(let words), .data(let words): words
        case .hole, .joined: nil
        }
    }
}

/// A message that goes to nobody.
struct NoChat: Problem {
    static let code = "no-chat"
    static let summary =
        "Feishu has to know the chats: `shouldChooseChat: true` or `openChatIDs`; its page is unclear about the others alone."
    static let examples = [
        Example("message: {text: 你好}\nvendors:\n  feishu-card: ⟦{withAdditionalMessage: true}⟧\n"),
        Example("message: {text: 你好}\nvendors:\n  feishu-card: {shouldChooseChat: true}\n"),
    ]
    let span: Span
    /// Nothing at all says who gets it.
    let isError: Bool

    var severity: Severity { isError ? .error : .warning }
    var message: String {
        isError ? "nothing says which chats get the card" : "neither 'shouldChooseChat' nor 'openChatIDs' is there"
    }
    var help: String? {
        isError
            ? "add 'shouldChooseChat: true', or 'openChatIDs: [oc_…]'; without them the client answers with error -1"
            : "the vendor's page calls one of them mandatory, and lists 'openIDs' and 'triggerCode' in their place"
    }
}

/// A target that another one is put before.
struct OutrankedTarget: Problem {
    static let code = "outranked-target"
    static let summary = "Feishu goes by one way of naming chats, and passes over what is named in the others."
    static let examples = [
        Example(
            """
            message: {text: 你好}
            vendors:
              feishu-card:
                shouldChooseChat: true
                openIDs: ⟦[ou_84aad35d084aa403a838cf73ee18467]⟧

            """),
        Example(
            """
            message: {text: 你好}
            vendors:
              feishu-card:
                openIDs: [ou_84aad35d084aa403a838cf73ee18467]

            """),
    ]
    let span: Span
    let field: String
    /// `nil` where a switch is off.
    let winner: String?

    var severity: Severity { .warning }
    var message: String {
        winner.map { "'\(field)' is passed over, since '\($0)' is there" }
            ?? "'\(field)' has no effect without 'shouldChooseChat: true'"
    }
    var help: String? {
        field == "triggerCode" && winner == "openChatIDs"
            ? "iOS before 5.26 goes by 'triggerCode' instead; keep one of them" : "remove one of them"
    }
}

/// An id of a person where one of a chat belongs, or the other way round.
struct IDOfAnotherKind: Problem {
    static let code = "id-of-another-kind"
    static let summary =
        "Chats are named by `oc_…` and people by `ou_…`; for the wrong ones clients answer with error -8."
    static let examples = [
        Example(
            """
            message: {text: 你好}
            vendors:
              feishu-card: {openChatIDs: [⟦ou_84aad35d084aa403a838cf73ee18467⟧]}

            """),
        Example(
            """
            message: {text: 你好}
            vendors:
              feishu-card: {openChatIDs: [oc_a8a2a40a61589ec720f709bd45a2a9eb]}

            """),
    ]
    let span: Span
    let field: String
    let prefix: String
    let other: String

    var severity: Severity { .warning }
    var message: String { "'\(field)' takes ids that begin with '\(prefix)', and this one begins with '\(other)'" }
    var help: String? { "the client answers with error -8 to a person's id among chats" }
}
