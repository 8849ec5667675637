import MessageModel
import MessageSource

/// `mail`: that a letter has come, or how many nobody has read.
struct YouduMail: Sendable {
    let action: Value<Action>?
    let subject: Text?
    let user: Text?
    let address: Text?
    let time: Value<Int>?
    let link: Text?
    let count: Value<Int>?

    enum Action: String, Sendable, CaseIterable {
        case new, unread
    }

    static let shape = Shape<YouduMail>.record(
        "mail", "That a letter has come, or how many nobody has read.", .youduSend, instead: instead,
        rules: [
            .doubtful(
                without: \.action, isAddedInTemplates: false,
                "the page calls it optional, and does not say what a mail without it is"),
            .passedOver(\.address, beside: \.user),
            .keeping("`subject`, `fromUser`, `fromEmail` and `link` count where `action` is `new` alone", ofNewMail),
            .keeping("`unreadCount` counts where `action` is `unread` alone", ofUnreadMail),
            .keeping("`time` is in seconds, which have 10 digits", ofMilliseconds),
        ]
    ) { f in
        YouduMail(
            action: f.optional(
                "action", \.action, .choice(of: Action.self),
                "`new` for a letter that has come, `unread` for how many nobody has read."),
            subject: f.optional("subject", \.subject, .text(.plain), "Of a new letter: what it is about."),
            user: f.optional("fromUser", \.user, .id(), "Of a new letter: who sent it, by the account."),
            address: f.optional(
                "fromEmail", \.address, .id(),
                "Of a new letter: who sent it, by the address; passed over where `fromUser` is there."),
            time: f.optional(
                "time", \.time, .integer(in: 0...Int.max),
                "When it was sent, in seconds since 1970; if left out, when the server gets the message."),
            link: f.optional(
                "link", \.link, .url(),
                "Of a new letter: what a tap opens; if left out, the mailbox by a single sign-on."),
            count: f.optional("unreadCount", \.count, .integer(in: 0...Int.max), "How many letters nobody has read."))
    }

    private static let instead: [String: Instead] = [
        "from": "the sender is 'fromUser' or 'fromEmail'", "title": .named("subject"), "url": .named("link"),
        "unread": .named("unreadCount"), "content": "the letter itself is not sent; 'link' leads to it",
        "toEmail": "it stands in the section itself, beside 'mail'",
    ]
}
