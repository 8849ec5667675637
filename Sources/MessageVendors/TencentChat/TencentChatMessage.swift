package import MessageModel
import MessageRuntime
import MessageSource

/// A whole message: the call that creates it with its options, and the options of the call that sends it.
package struct TencentChatMessage: Sendable {
    let to: Text
    let conversationType: Value<TencentConversation>
    var priority: Value<TencentPriority>?
    /// `nil` in a section that leaves the body to the message.
    var body: Body?
    var cloudCustomData: Text?
    var needsReadReceipt: Value<Bool>?
    var receivers: Items<Text>?
    var supportsExtension: Value<Bool>?
    var moderationConfiguration: Text?
    var sending = TencentSending()

    /// As an author writes it: all options side by side, with a body under its own name.
    package static let section = Shape<TencentChatMessage>.record(
        "a Tencent Chat message", "To whom it goes, what it says, and how it is sent.", .tencentSend,
        instead: absent.merging(wrapped) { $1 }, rules: rules + sendingRules
    ) { f in
        var message = options(&f) { f in
            f.body(\.body, Body.variants, after: "priority", "What the message says.")
        }
        message.sending = TencentSending(
            onlineUserOnly: f.optional(
                "onlineUserOnly", \.sending.onlineUserOnly, .boolean, default: "false",
                TencentSending.Words.onlineUserOnly),
            offlinePush: f.optional(
                "offlinePushInfo", \.sending.offlinePush, TencentPush.shape, TencentSending.Words.offlinePush),
            control: f.optional(
                "messageControlInfo", \.sending.control, TencentControl.shape, TencentSending.Words.control),
            webhook: f.optional("webhookInfo", \.sending.webhook, TencentWebhook.shape, TencentSending.Words.webhook))
        return message
    }

    /// The name of the call with its argument, and the argument of the call that sends what comes of it.
    package static let payload = Shape<TencentChatMessage>.tagged(
        "method", instead: Body.methodInstead, Body.variants.map(\.call))

    /// The argument of the call that creates the message, with one kind of body.
    static func options(with body: Variant<Body>) -> Shape<TencentChatMessage> {
        .record(
            "options", "To whom it goes, and what it says.", .tencentSend, instead: absent, rules: rules
        ) { f in
            options(&f) { f in
                f.required("payload", \.written, .only(body), "What the message says.")
            }
        }
    }

    /// What the options of the call and a section have in common; the body stands behind the priority.
    private static func options(
        _ f: inout Fields<TencentChatMessage>, body: (inout Fields<TencentChatMessage>) -> Body?
    ) -> TencentChatMessage {
        TencentChatMessage(
            to: f.required(
                "to", \.to, .name(of: .printable),
                "The user's id; of a group its id, and of a topic `@TGS#_…@TOPIC#_…`."),
            conversationType: f.required(
                "conversationType", \.conversationType,
                .choice(of: TencentConversation.self, instead: TencentConversation.instead),
                "`C2C` for a user, `GROUP` for a group, a community or a topic."),
            priority: f.optional(
                "priority", \.priority, .choice(of: TencentPriority.self, instead: TencentPriority.instead),
                default: "\"Normal\"", "Which messages of a group stay where there are more than 40 in a second."),
            body: body(&f),
            cloudCustomData: f.optional(
                "cloudCustomData", \.cloudCustomData, .jsonText(),
                "Kept with the message and delivered with it; usually JSON, which counts towards the size."),
            needsReadReceipt: f.optional(
                "needReadReceipt", \.needsReadReceipt, .boolean, default: "false",
                "Whether readers are told of; a paid edition, switched on in the console for each type of group."),
            receivers: f.optional(
                "receiverList", \.receivers, .receivers,
                "The members who get it; it never counts as unread, and a paid edition is needed (else error 3122)."),
            supportsExtension: f.optional(
                "isSupportExtension", \.supportsExtension, .boolean, default: "false",
                "Whether others may add key-value pairs to it; the largest edition."),
            moderationConfiguration: f.optional(
                "customModerationConfigurationID", \.moderationConfiguration, .id(),
                "The moderation that it goes through; from 3.3.0 on, and not kept."))
    }

    /// Whether it goes to a user or to a group, unless that could not be read: then nothing else follows from it.
    var conversation: Value<TencentConversation>? {
        conversationType.span.file === SourceFile.nowhere ? nil : conversationType
    }

    /// What the call takes as its `payload`; whatever it is where there is none.
    private var written: Body { body ?? .forward(to) }

    /// The argument of the call that sends, where it has any member.
    var sent: TencentSending? { sending.isEmpty ? nil : sending }

    private static let rules: [RecordRule<TencentChatMessage>] = [
        .excluded(
            \.priority, where: \.conversationType, is: .user, spelled: "C2C", isError: false,
            "only messages of groups have a priority; leave it out"),
        .excluded(
            \.receivers, where: \.conversationType, is: .user, spelled: "C2C",
            "only a group has members to choose from; leave it out, or write 'conversationType: GROUP'"),
    ]

    private static let sendingRules: [RecordRule<TencentChatMessage>] = [
        .excluded(
            \.sending.control, where: \.sending.onlineUserOnly, is: true, spelled: "true",
            TencentSending.Words.controlExcluded),
        .excluded(
            \.sending.offlinePush, where: \.sending.onlineUserOnly, is: true, spelled: "true", isError: false,
            TencentSending.Words.pushExcluded),
    ]
}

extension CharacterClass {
    /// What ids of users and groups consist of.
    static let printable = CharacterClass(ranges: [" "..."~"])
}

extension Limit {
    /// Of the id of a user.
    static let tencentUser = Limit(minimum: nil, maximum: 32, .bytes, .rejected(code: 20003), source: .tencentErrors)
    /// What the SDK refuses without a word on its page.
    static let tencentNotEmpty = Limit(minimum: 1, maximum: nil, .characters, .rejected(code: nil), source: .tencentSDK)
}

extension Shape<Text> {
    /// The id of a user; a longer one is nobody's.
    static let tencentUser = id(.tencentUser, of: .printable)
}

extension Shape<Items<Text>> {
    /// With nobody in it, the message would go to all of the group. Of more than fifty the SDK keeps the first, and says
    /// so on its console alone.
    fileprivate static let receivers = ids(
        of: .tencentUser, .atLeast(1, .items, .rejected(code: nil)), .atMost(50, .items, .truncated).splitting)
}
