package import MessageModel
import MessageSource

/// A whole message: who gets it, and what it says.
package struct YouduMessage: Sendable {
    var users: Items<Text>?
    var departments: Items<Text>?
    var addresses: Items<Text>?
    var groups: Items<Text>?
    var everyone: YouduEveryone?
    /// `nil` in a section that leaves the body to the message.
    var body: Body?

    /// As an author writes it, and as it is sent, in the vendor's order of members.
    package static let shape = Shape<YouduMessage>.record(
        "a Youdu message", "Who gets it, and what it says.", .youduSend, instead: instead,
        rules: [
            .atLeastOne(of: [
                .init(\.users), .init(\.departments), .init(\.addresses), .init(\.groups), .init(\.everyone),
            ]),
            .passedOver(\.addresses, beside: \.users).asked("of a mail") { $0.body?.type == .mail },
        ]
    ) { f in
        YouduMessage(
            users: f.optional(
                "toUser", \.users, .receivers(1000, tooMany: 200001, unknown: 200007),
                "The members, by their accounts."
            ),
            departments: f.optional(
                "toDept", \.departments, .departments,
                "The departments, by their numbers; `0` is everyone. A `mail` has none."),
            addresses: f.optional(
                "toEmail", \.addresses, .receivers(1000),
                "Of a `mail`: the members, by their addresses; passed over where `toUser` is there."),
            groups: f.optional(
                "toGid", \.groups, .receivers().doubtful(YouduMessage.undocumented("'toGid' in an 'exlink'")),
                "Of an `exlink`: the groups."),
            everyone: f.optional("toAll", \.everyone, YouduEveryone.shape, "Of a `sysMsg`: all members."),
            body: f.body(tag: "msgType", \.body, Body.variants, after: "msgType", "What the message says."))
    }

    /// Why a member is doubtful that no page of the vendor's has.
    static func undocumented(_ member: String) -> String {
        "only programs of the vendor's write \(member), no page of its has it"
    }

    /// What people know from elsewhere.
    private static let instead: [String: Instead] = [
        "agentid": encrypted, "appId": encrypted, "buin": encrypted, "encrypt": encrypted,
        "audio": soundless, "voice": soundless, "video": soundless,
        "markdown": "there is no markdown message; 'text' shows its words",
        "mpNews": .named("mpnews"), "news": .named("mpnews"), "exLink": .named("exlink"),
        "msgtype": .named("msgType"), "msg_type": .named("msgType"),
        "popWindow": "that is for /cgi/popwindow; 'sysMsg' pops up as well",
        "receiver": session, "sender": session, "sessionId": session,
        "sysmsg": .named("sysMsg"),
        "toParty": .named("toDept"), "todept": .named("toDept"), "toparty": .named("toDept"),
        "toall": .named("toAll"), "totag": "there are no tags; name members in 'toUser' or departments in 'toDept'",
        "touser": .named("toUser"),
    ]

    private static let encrypted: Instead =
        "it belongs to the request around the encrypted message, which whoever sends writes"
    private static let soundless: Instead = "apps send no sounds and videos; send it as a 'file'"
    private static let session: Instead = "that is for /cgi/session/send; name receivers in 'toUser' or 'toDept'"
}
