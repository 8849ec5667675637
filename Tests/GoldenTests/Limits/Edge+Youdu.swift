extension Edge {
    /// Youdu's limits, in its own bodies and where they meet a portable message.
    static let youdu = youduTexts + youduLists + youduPortable

    private static let youduTexts = [
        length("youdu text.content", "text-too-long", 600, "长", youdu("text: {content: §}")),
        empty("youdu text.content", youdu("text: {content: §}")),
        length("youdu sms.content", "text-too-long", 600, "长", youdu("sms: {from: '1', content: §}")),
        empty("youdu sms.content", youdu("sms: {from: '1', content: §}")),
        empty("youdu sms.from", youdu("sms: {from: §, content: a}")),
        empty("youdu image.media_id", youdu("image: {media_id: §}")),
        empty("youdu file.media_id", youdu("file: {media_id: §}")),
        length("youdu mpnews.title", "text-too-long", 64, "长", article("title: §, media_id: m, content: a")),
        empty("youdu mpnews.title", article("title: §, media_id: m, content: a")),
        length("youdu mpnews.content", "text-too-long", 600, "长", article("title: a, media_id: m, content: §")),
        empty("youdu mpnews.content", article("title: a, media_id: m, content: §")),
        length(
            "youdu mpnews.digest", "text-too-long", 120, "长", article("title: a, media_id: m, content: a, digest: §")),
        empty("youdu mpnews.media_id", article("title: a, media_id: §, content: a")),
        length("youdu link.title", "text-too-long", 64, "长", youdu("link: {title: §, \(url)}")),
        empty("youdu link.title", youdu("link: {title: §, \(url)}")),
        length("youdu exlink.title", "text-too-long", 64, "长", page("title: §, media_id: m")),
        empty("youdu exlink.title", page("title: §, media_id: m")),
        length("youdu exlink.digest", "text-too-long", 120, "长", page("title: a, media_id: m, digest: §")),
        Edge(
            testDescription: "empty youdu exlink.media_id", code: "doubtful-length",
            template: page("title: a, media_id: §"), fits: "m", breaks: "''"),
        length("youdu sysMsg.title", "text-too-long", 64, "长", pop("title: §, msg: [{text: {content: a}}]")),
        empty("youdu sysMsg.title", pop("title: §, msg: [{text: {content: a}}]")),
        length("youdu sysMsg text", "text-too-long", 600, "长", pop("title: a, msg: [{text: {content: §}}]")),
        length("youdu sysMsg link", "text-too-long", 64, "长", pop("title: a, msg: [{link: {title: §, \(url)}}]")),
        number("youdu mail.time", fits: "0", breaks: "-1", mail("time: §")),
        number(
            "youdu mail.unreadCount", fits: "0", breaks: "-1",
            youdu("mail: {action: unread, unreadCount: §}")),
        Edge(
            testDescription: "youdu mail.time in milliseconds", code: "time-in-milliseconds", template: mail("time: §"),
            fits: "9999999999", breaks: "10000000000"),
    ]

    private static let youduLists = [
        items("youdu mpnews", 5, "{title: a, media_id: m, content: a}", youdu("mpnews: §")),
        noItems("youdu mpnews", "{title: a, media_id: m, content: a}", youdu("mpnews: §")),
        items("youdu exlink", 5, "{title: a, media_id: m, \(url)}", youdu("exlink: §")),
        noItems("youdu exlink", "{title: a, media_id: m, \(url)}", youdu("exlink: §")),
        noItems("youdu sysMsg.msg", "{text: {content: a}}", pop("title: a, msg: §")),
        items("youdu toUser", 1000, "u#", "vendors: {youdu-app: {toUser: §, text: {content: a}}}"),
        items("youdu toDept", 100, "d#", "vendors: {youdu-app: {toDept: §, text: {content: a}}}"),
        items("youdu toEmail", 1000, "a#@b.c", "vendors: {youdu-app: {toEmail: §, mail: {action: new}}}"),
    ]

    private static let youduPortable = [
        length("youdu message text", "text-too-long", 600, "长", youduMessage("text: §")),
        length("youdu message markdown", "text-too-long", 600, "长", youduMessage("markdown: §")),
        length(
            "youdu message article body", "text-too-long", 600, "长",
            youduMessage("articles: [{title: a, cover: m, body: §}]")),
        length(
            "youdu message link description", "text-too-long", 120, "长",
            youduMessage("link: {title: a, description: §, cover: m, \(url)}")),
        length(
            "youdu message article description", "text-too-long", 120, "长",
            youduMessage("articles: [{title: a, description: §, cover: m, \(url)}]")),
    ]

    private static let url = "url: 'https://example.com'"

    private static func youdu(_ body: String) -> String { "vendors: {youdu-app: {toUser: a, \(body)}}" }

    private static func youduMessage(_ message: String) -> String {
        "message: {\(message)}\nvendors: {youdu-app: {toUser: a}}"
    }

    private static func article(_ members: String) -> String { youdu("mpnews: [{\(members)}]") }

    private static func page(_ members: String) -> String { youdu("exlink: [{\(members), \(url)}]") }

    private static func pop(_ members: String) -> String { youdu("sysMsg: {\(members)}") }

    private static func mail(_ members: String) -> String { youdu("mail: {action: new, \(members)}") }
}
