package import MessageModel
import MessageSource

/// A whole message: who gets it, what it says, and how it is sent.
package struct WeComAppMessage: Sendable {
    let touser: Items<Text>?
    let toparty: Items<Text>?
    let totag: Items<Text>?
    /// `nil` in a section that leaves the body to the message.
    var body: Body?
    var agentid: Value<Int>?
    var safe: Value<Int>?
    var enableIDTranslation: Value<Bool>?
    let enableDuplicateCheck: Value<Bool>?
    let duplicateCheckInterval: Value<Int>?
    /// Of a section: the task of the card that the message becomes.
    var taskID: Text?

    /// The vendor's order of members, in which the body follows the agent's id.
    package static let shape = Shape<WeComAppMessage>.record(
        "a WeCom message", "Who gets it, what it says, and how it is sent.", .weComSend, instead: instead,
        rules: [
            .atLeastOne(of: [.init(\.touser), .init(\.toparty), .init(\.totag)]),
            .required(\.agentid, unlessBody: [WeComMessageType.miniprogramNotice.rawValue]),
            .alone(\.touser, "@all", passingOver: [\.toparty, \.totag]),
            .effective(\.duplicateCheckInterval, besides: 1800, with: \.enableDuplicateCheck),
        ]
    ) { f in
        WeComAppMessage(
            touser: f.optional(
                "touser", \.touser, .receivers(1000, tooMany: 40032, unknown: 40031),
                "The members, or `@all` for everyone in the app's visible range."),
            toparty: f.optional(
                "toparty", \.toparty, .receivers(100, tooMany: 82002, unknown: 40066),
                "The departments; passed over where `touser` is `@all`."),
            totag: f.optional(
                "totag", \.totag, .receivers(100, tooMany: 82003, unknown: 40068),
                "The tags; passed over where `touser` is `@all`."),
            body: f.body(tag: "msgtype", \.body, Body.variants, after: "agentid", "What the message says."),
            agentid: f.optional(
                "agentid", \.agentid, .integer(), "The app that sends; only a `miniprogram_notice` has none."),
            safe: f.optional(
                "safe", \.safe, .steps(upTo: 2), default: "0",
                "1 keeps it from being passed on and marks it with the reader's name; 2, for `mpnews`, lets it be passed on within the organisation."
            ),
            enableIDTranslation: f.optional(
                "enable_id_trans", \.enableIDTranslation, .bit, default: "0",
                "1 turns `$userName=ID$` in texts into names."),
            enableDuplicateCheck: f.optional(
                "enable_duplicate_check", \.enableDuplicateCheck, .bit, default: "0",
                "1 drops a message equal to one sent within the interval."),
            duplicateCheckInterval: f.optional(
                "duplicate_check_interval", \.duplicateCheckInterval, .integer(in: 0...14400), default: "1800",
                "The interval in seconds."),
            taskID: f.optional(
                "task_id", \.taskID, .cardTaskID, in: .template,
                "Of a card whose buttons have a `key`: letters, digits and `_ - @`; never used twice by one app."))
    }

    /// At least one receiver of any kind.
    static let receivers = Total(
        "touser, toparty and totag",
        of: ["touser", "toparty", "totag"].map { Total.Part([$0], .items) }, .weComSend,
        .atLeast(1, .items, .rejected(code: 82001)))

    /// What people know from elsewhere.
    private static let instead: [String: Instead] = [
        "audio": .named("voice"),
        "chatid": "that is for appchat/send; name receivers in 'touser', 'toparty' or 'totag'",
        "interactive_taskcard": taskCard,
        "markdown_v2": "apps have only 'markdown'",
        "miniprogram": .named("miniprogram_notice"),
        "miniprogrampage": .named("miniprogram_notice"),
        "msg_type": .named("msgtype"),
        "taskcard": taskCard,
    ]

    private static let taskCard: Instead =
        "task cards are gone; a 'template_card' with 'card_type: button_interaction' has buttons"
}

extension Shape<Items<Text>> {
    private static var everyone: [String] { ["@all"] }

    /// Ids joined by `|`.
    ///
    /// - Parameters:
    ///   - maximum: how many there may be, and the vendor's error for more of them.
    ///   - unknown: its error for one that nobody has.
    fileprivate static func receivers(_ maximum: Int, tooMany: Int, unknown: Int) -> Shape {
        .joined(
            .id(.atLeast(1, .characters, .rejected(code: unknown)), forbidden: everyone), by: "|", broadcasts: everyone,
            .atMost(maximum, .items, .rejected(code: tooMany)).splitting)
    }
}
