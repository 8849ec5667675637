package import MessageModel
import MessageSource

/// A whole message: which chats get it, and the card.
package struct FeishuMessage: Sendable {
    var choosesChat: Value<Bool>?
    var choice: ChatChoice?
    var chats: Items<Text>?
    var people: Items<Text>?
    var triggerCode: Text?
    /// Beside `card`: whether an update changes the card for everyone.
    var isShared: Value<Bool>?
    /// `nil` in a section that leaves the card to the message.
    var card: CardBody?
    var asksForWords: Value<Bool>?
    /// Of a section: the version of card JSON that the message becomes.
    var version: Value<CardVersion>?
    /// A card alone, as servers send it, in place of the whole argument.
    var isBare = false

    /// As an author writes it: `card` and `update_multi` stand in the section itself.
    package static let section = Shape<FeishuMessage>.record(
        "a Feishu message", "Which chats get it, and the card.", .feishuSendCard, instead: absent, rules: targets
    ) { f in
        FeishuMessage(
            choosesChat: f.optional("shouldChooseChat", \.choosesChat, .boolean, default: "false", Words.choosesChat),
            choice: f.optional("chooseChatParams", \.choice, ChatChoice.shape, Words.choice),
            chats: f.optional("openChatIDs", \.chats, .chats, Words.chats),
            people: f.optional("openIDs", \.people, .people, Words.people),
            triggerCode: f.optional("triggerCode", \.triggerCode, .id(), Words.triggerCode),
            isShared: f.optional("update_multi", \.isShared, .boolean, default: "false", Words.isShared),
            card: f.optional("card", \.card, CardBody.shape, Words.card),
            asksForWords: f.optional(
                "withAdditionalMessage", \.asksForWords, .boolean, default: "false", Words.asksForWords),
            version: f.optional(
                "version", \.version, .choice(of: CardVersion.self, isTag: true), default: "\"1.0\"", Words.version))
    }

    /// The argument of the call, or a card alone.
    package static let payload = Shape<FeishuMessage>.whole(
        argument, orPart: CardBody.shape,
        where: { !$0.contains("cardContent") && $0.contains(where: cardKeys.contains) },
        { FeishuMessage(choosesChat: .literal(true, $1), card: $0, isBare: true) })

    private static let argument = Shape<FeishuMessage>.record(
        "a Feishu message", "Which chats get it, and the card.", .feishuSendCard, instead: absent, rules: targets
    ) { f in
        var message = FeishuMessage(
            choosesChat: f.optional("shouldChooseChat", \.choosesChat, .boolean, default: "false", Words.choosesChat),
            choice: f.optional("chooseChatParams", \.choice, ChatChoice.shape, Words.choice),
            chats: f.optional("openChatIDs", \.chats, .chats, Words.chats),
            people: f.optional("openIDs", \.people, .people, Words.people),
            triggerCode: f.optional("triggerCode", \.triggerCode, .id(), Words.triggerCode))
        let content = f.required("cardContent", \.content, CardContent.shape, "The card with what belongs to it.")
        message.isShared = content.isShared
        message.card = content.card
        message.asksForWords = f.optional(
            "withAdditionalMessage", \.asksForWords, .boolean, default: "false", Words.asksForWords)
        return message
    }

    /// `cardContent`: the card with what belongs to it.
    struct CardContent: Sendable {
        var type: Value<Kind>
        var isShared: Value<Bool>?
        var card: CardBody

        enum Kind: String, Sendable, CaseIterable { case interactive }

        static let shape = Shape<CardContent>.record(
            "cardContent", "The card with what belongs to it.", .feishuSendCard,
            instead: ["config": "it stands in 'card'", "content": .named("card"), "elements": "it stands in 'card'"]
        ) { f in
            CardContent(
                type: f.required("msg_type", \.type, .choice(of: Kind.self), "Always `interactive`."),
                isShared: f.optional("update_multi", \.isShared, .boolean, default: "false", Words.isShared),
                card: f.required("card", \.card, CardBody.shape, Words.card))
        }
    }

    private var content: CardContent {
        CardContent(
            type: .literal(.interactive, SourceFile.nowhere.start), isShared: isShared, card: card ?? .v1(Card1()))
    }

    /// Of a bare card, which has none of the argument's members.
    static let cardKeys = [
        "body", "card_link", "config", "elements", "fallback", "header", "i18n_elements", "i18n_header", "schema",
    ]

    /// Keys that people expect from the program around the call, or from the server's API.
    private static let absent: [String: Instead] = [
        "success": "it is code, not data: leave it to the program that sends",
        "fail": "it is code, not data: leave it to the program that sends",
        "complete": "it is code, not data: leave it to the program that sends",
        "content": "that is the server's API; here the card stands under 'cardContent', and in a template under 'card'",
        "msg_type": "it stands in 'cardContent', and a template writes it by itself",
        "open_chat_ids": .named("openChatIDs"), "openChatIds": .named("openChatIDs"), "open_ids": .named("openIDs"),
        "openIds": .named("openIDs"), "chat_id": .named("openChatIDs"), "receive_id": .named("openChatIDs"),
        "chat_ids": .named("openChatIDs"),
    ]

    /// What the same key means in a section and in a payload.
    enum Words {
        static let choosesChat =
            "Whether the sender chooses the chats; from 3.42 (PC 3.43) on. It wins over all that follows."
        static let choice = "How the chats are chosen, where `shouldChooseChat` is on."
        static let chats = "The chats: `oc_…`. They win over `openIDs` and `triggerCode`."
        static let people = "The people: `ou_…`; from 6.6.0 on."
        static let triggerCode = "Of the `+` menu of a chat, which gets the card; not on Harmony."
        static let isShared = "Whether an update changes the card for everyone, or for the one who pressed."
        static let card = "The card itself, in card JSON 1.0; in 2.0 where it says `schema: \"2.0\"`."
        static let version = "The card JSON that `message` becomes; clients before 7.20 show the title alone of 2.0."
        static let asksForWords = "Whether the sender may add a message; from 4.10.0 on."
    }
}
