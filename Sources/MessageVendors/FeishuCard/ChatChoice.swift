import MessageModel
import MessageSource

/// `chooseChatParams`: how the sender chooses chats. The page that lists the fields is not public; these are those of
/// `tt.chooseChat`, which the vendor's sample goes by.
struct ChatChoice: Sendable {
    var createsGroup: Value<Bool>?
    var choosesSeveral: Value<Bool>?
    var ignoresSelf: Value<Bool>?
    var ignoresBots: Value<Bool>?
    var kind: Value<Kind>?
    var title: Text?
    var confirmation: Text?
    var description: Text?
    var showsExternal: Value<Bool>?
    var asksForWords: Value<Bool>?

    enum Kind: Int, Sendable, CaseIterable {
        case all = 0, groups, people
    }

    static let shape = Shape<ChatChoice>.record(
        "chooseChatParams", "How the sender chooses chats.", .feishuChooseChat, unknownKeys: .ignored
    ) { f in
        ChatChoice(
            createsGroup: f.optional(
                "allowCreateGroup", \.createsGroup, .boolean, default: "true",
                "Whether a new group may be made; PC from 5.28 on, not on Harmony, not with `selectType: 2`."),
            choosesSeveral: f.optional(
                "multiSelect", \.choosesSeveral, .boolean, default: "false", "Whether up to ten may be chosen."),
            ignoresSelf: f.optional(
                "ignoreSelf", \.ignoresSelf, .boolean, default: "false",
                "Whether the sender is left out; Harmony from 7.47 on."),
            ignoresBots: f.optional(
                "ignoreBot", \.ignoresBots, .boolean, default: "false",
                "Whether bots are left out; from 3.9 on, not on PC, Harmony from 7.47 on."),
            kind: f.optional(
                "selectType", \.kind, .choice(of: Kind.self), default: "0", "0 all, 1 groups, 2 people."),
            title: f.optional("confirmTitle", \.title, .text(.plain), "The title of the dialogue."),
            confirmation: f.optional("confirmText", \.confirmation, .text(.plain), "Its button; from 5.31 on."),
            description: f.optional("confirmDesc", \.description, .text(.plain), "Its text; an empty one hides it."),
            showsExternal: f.optional(
                "externalChat", \.showsExternal, .boolean, default: "true",
                "Whether chats with others outside are shown; from 3.30 on."),
            asksForWords: f.optional(
                "showMessageInput", \.asksForWords, .boolean, default: "false",
                "Whether there is a field for a message; from 4.10 on."))
    }

    /// Where it is written, as far as one of its fields says so.
    var span: Span? {
        [createsGroup, choosesSeveral, ignoresSelf, ignoresBots, showsExternal, asksForWords].compactMap { $0?.span }
            .first ?? kind?.span ?? [title, confirmation, description].compactMap { $0?.span }.first
    }
}
