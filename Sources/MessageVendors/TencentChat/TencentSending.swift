import MessageModel

/// The second argument of `chat.sendMessage`.
struct TencentSending: Sendable {
    var onlineUserOnly: Value<Bool>?
    var offlinePush: TencentPush?
    var control: TencentControl?
    var webhook: TencentWebhook?

    var isEmpty: Bool { onlineUserOnly == nil && offlinePush == nil && control == nil && webhook == nil }

    static let shape = Shape<TencentSending>.record(
        "sendOptions", "How the message is sent.", .tencentSend, instead: TencentChatMessage.absent,
        rules: [
            .excluded(
                \.control, where: \.onlineUserOnly, is: true, spelled: "true", Words.controlExcluded),
            .excluded(
                \.offlinePush, where: \.onlineUserOnly, is: true, spelled: "true", isError: false,
                Words.pushExcluded),
        ]
    ) { f in
        TencentSending(
            onlineUserOnly: f.optional(
                "onlineUserOnly", \.onlineUserOnly, .boolean, default: "false", Words.onlineUserOnly),
            offlinePush: f.optional("offlinePushInfo", \.offlinePush, TencentPush.shape, Words.offlinePush),
            control: f.optional("messageControlInfo", \.control, TencentControl.shape, Words.control),
            webhook: f.optional("webhookInfo", \.webhook, TencentWebhook.shape, Words.webhook))
    }

    /// What the same key means in a section and in a payload.
    enum Words {
        static let onlineUserOnly =
            "Whether only those get it who are online: it is not kept, not counted as unread and not pushed."
        static let offlinePush = "The notification that those get who are not online."
        static let control = "What the message leaves alone: the number of unread messages, the list, moderation."
        static let webhook = "Whether the app's own server is asked; no page has it, version 3.5.9 reads it."
        static let controlExcluded = "the SDK drops 'messageControlInfo' without a word; keep one of them"
        static let pushExcluded = "what only those get who are online is not pushed to others; keep one of them"
    }
}

/// `messageControlInfo`: what the message leaves alone.
struct TencentControl: Sendable {
    let excludedFromUnread: Value<Bool>?
    let excludedFromLast: Value<Bool>?
    let excludedFromModeration: Value<Bool>?

    static let shape = Shape<TencentControl>.record(
        "messageControlInfo", "What the message leaves alone.", .tencentSend,
        instead: [
            "NoUnread": .named("excludedFromUnreadCount"), "NoLastMsg": .named("excludedFromLastMessage"),
            "NoMsgCheck": .named("excludedFromContentModeration"),
        ]
    ) { f in
        TencentControl(
            excludedFromUnread: f.optional(
                "excludedFromUnreadCount", \.excludedFromUnread, .boolean, default: "false",
                "Whether it does not count as unread."),
            excludedFromLast: f.optional(
                "excludedFromLastMessage", \.excludedFromLast, .boolean, default: "false",
                "Whether the list of conversations does not show it."),
            excludedFromModeration: f.optional(
                "excludedFromContentModeration", \.excludedFromModeration, .boolean, default: "false",
                "Whether it is not moderated, where moderation is switched on."))
    }
}

/// `webhookInfo`: whether the app's own server is asked before and told afterwards.
struct TencentWebhook: Sendable {
    let disablesBefore: Value<Bool>?
    let disablesAfter: Value<Bool>?

    static let shape = Shape<TencentWebhook>.record(
        "webhookInfo", "Whether the app's own server is asked.", .tencentSDK
    ) { f in
        TencentWebhook(
            disablesBefore: f.optional(
                "disableCloudMessagePreHook", \.disablesBefore, .boolean, default: "false",
                "Whether it is not asked before."),
            disablesAfter: f.optional(
                "disableCloudMessagePostHook", \.disablesAfter, .boolean, default: "false",
                "Whether it is not told afterwards."))
    }
    .doubtful("no page of the vendor's has it; version 3.5.9 of the SDK reads it")
}
