extension Places {
    /// Youdu's texts have no markup, so a value is harmless as JSON; receivers are joined by a sign that no value holds.
    static let youdu = youduTexts + youduAddresses + youduReceivers + youduMessages

    private static func body(_ body: String, _ receivers: String = "toUser: zhangsan") -> String {
        "vendors:\n  youdu-app:\n    \(receivers)\n    \(body)\n"
    }

    private static func portable(_ message: String) -> String {
        "message:\n  \(message)\nvendors: {youdu-app: {toUser: zhangsan, losses: accept}}\n"
    }

    private static func words(_ path: String, _ template: String) -> Place {
        Place("youdu, \(path)", .prose, body(template), faults: Faults.plain(path, "「", "」"))
    }

    private static func identifier(_ path: String, _ template: String) -> Place {
        Place("youdu, \(path)", .ids, body(template), faults: Faults.identifier(path, "x-", "-y"))
    }

    private static let url = "'https://example.com/t?q={{p}}&z=1#f'"

    private static func address(_ path: String, _ template: String) -> Place {
        Place("youdu, \(path)", .prose, template) { Faults.queryValue($0.text(path), $1) }
    }

    private static let article = "media_id: m1, content: a"
    private static let page = "url: 'https://example.com', media_id: m1"
    private static let line = "{text: {content: a}}"

    private static let youduTexts = [
        words("text.content", "text: {content: '「{{p}}」'}"),
        words("sms.content", "sms: {from: '1', content: '「{{p}}」'}"),
        words("mpnews.0.title", "mpnews: [{title: '「{{p}}」', \(article)}]"),
        words("mpnews.0.content", "mpnews: [{title: a, media_id: m1, content: '「{{p}}」'}]"),
        words("mpnews.0.digest", "mpnews: [{title: a, \(article), digest: '「{{p}}」'}]"),
        words("link.title", "link: {title: '「{{p}}」', url: 'https://example.com'}"),
        words("exlink.0.title", "exlink: [{title: '「{{p}}」', \(page)}]"),
        words("exlink.0.digest", "exlink: [{title: a, \(page), digest: '「{{p}}」'}]"),
        words("exlink.0.subtitle", "exlink: [{title: a, \(page), subtitle: '「{{p}}」'}]"),
        words("exlink.0.link_desc", "exlink: [{title: a, \(page), link_desc: '「{{p}}」'}]"),
        words("sysMsg.title", "sysMsg: {title: '「{{p}}」', msg: [\(line)]}"),
        words("sysMsg.source", "sysMsg: {title: a, msg: [\(line)], source: '「{{p}}」'}"),
        words("sysMsg.msg.0.text.content", "sysMsg: {title: a, msg: [{text: {content: '「{{p}}」'}}]}"),
        words(
            "sysMsg.msg.0.link.title",
            "sysMsg: {title: a, msg: [{link: {title: '「{{p}}」', url: 'https://example.com'}}]}"),
        words("mail.subject", "mail: {action: new, subject: '「{{p}}」'}"),
        identifier("image.media_id", "image: {media_id: 'x-{{p}}-y'}"),
        identifier("file.media_id", "file: {media_id: 'x-{{p}}-y'}"),
        identifier("mpnews.0.media_id", "mpnews: [{title: a, media_id: 'x-{{p}}-y', content: a}]"),
        identifier("exlink.0.media_id", "exlink: [{title: a, url: 'https://example.com', media_id: 'x-{{p}}-y'}]"),
        identifier("sms.from", "sms: {from: 'x-{{p}}-y', content: a}"),
        identifier("mail.fromUser", "mail: {action: new, fromUser: 'x-{{p}}-y'}"),
        identifier("mail.fromEmail", "mail: {action: new, fromEmail: 'x-{{p}}-y'}"),
    ]

    private static let youduAddresses = [
        address("link.url", body("link: {title: a, url: \(url)}")),
        address("exlink.0.url", body("exlink: [{title: a, url: \(url), media_id: m1}]")),
        address("mpnews.0.url", body("mpnews: [{title: a, \(article), url: \(url)}]")),
        address("sysMsg.msg.0.link.url", body("sysMsg: {title: a, msg: [{link: {title: a, url: \(url)}}]}")),
        address("mail.link", body("mail: {action: new, link: \(url)}")),
        Place("youdu, whole address", [.url], body("link: {title: a, url: '{{p}}'}")) {
            Faults.wholeAddress($0.text("link.url"), $1)
        },
    ]

    private static func receivers(
        _ path: String, _ name: String, of kinds: [Place.Kind] = .ids, form: Place.Form = .plain, _ receivers: String,
        sending sent: String = "text: {content: 开会}", _ expected: [String]
    ) -> Place {
        Place("youdu, \(path) \(name)", kinds, form: form, body(sent, receivers)) { payload, filled in
            let expected = expected.map { $0.replacing("¤", with: filled.value) }
            let found = (payload.text(path) ?? "").split(separator: "|", omittingEmptySubsequences: false)
            let isEveryone = path == "toDept" && found.contains { Int($0.filter { !$0.isWhitespace }) == 0 }
            return isEveryone || found.map(String.init) != expected ? ["\(path) is \(found)"] : []
        }
    }

    private static let mail = "mail: {action: unread, unreadCount: 5}"
    private static let external = "exlink: [{title: a, \(page)}]"

    private static let youduReceivers = [
        receivers("toUser", "alone", "toUser: '{{p}}'", ["¤"]),
        receivers("toUser", "in a text", "toUser: 'lisi|{{p}}|wangwu'", ["lisi", "¤", "wangwu"]),
        receivers("toUser", "in a list", "toUser: [lisi, '{{p}}']", ["lisi", "¤"]),
        receivers("toUser", "as a list", form: .row, "toUser: '{{p}}'", ["¤"]),
        receivers("toDept", "alone", of: [.integer, .choice], "toDept: '{{p}}'", ["¤"]),
        receivers("toDept", "in a list", of: [.integer, .choice], "toDept: [2, '{{p}}']", ["2", "¤"]),
        receivers("toDept", "part of an id", "toDept: '7{{p}}'", ["7¤"]),
        receivers("toEmail", "alone", "toEmail: '{{p}}'", sending: mail, ["¤"]),
        receivers("toEmail", "host", "toEmail: '{{p}}@example.com'", sending: mail, ["¤@example.com"]),
        receivers("toGid", "alone", "toGid: '{{p}}'", sending: external, ["¤"]),
    ]

    private static let youduMessages = [
        Place(
            "youdu message, text", .prose, portable("text: '「{{p}}」'"), faults: Faults.plain("text.content", "「", "」")),
        Place(
            "youdu message, markdown", .prose, portable("markdown: '甲 **{{p}}** 乙'"),
            faults: Faults.plain("text.content", "甲 ", " 乙")),
        address("link.url", portable("link: {title: a, url: \(url)}")),
        address("exlink.0.url", portable("link: {title: a, url: \(url), cover: m1}")),
        Place(
            "youdu message, articles that are kept", .prose,
            portable("articles: [{title: '{{p}}', cover: m1, body: '「{{p}}」'}]"),
            faults: Faults.both(Faults.plain("mpnews.0.title"), Faults.plain("mpnews.0.content", "「", "」"))),
        Place(
            "youdu message, lines of articles", .prose,
            portable("articles: [{title: '「{{p}}」', url: 'https://a'}, {title: b, url: 'https://b'}]"),
            faults: Faults.plain("text.content", "「", "」\nhttps://a\n\nb\nhttps://b")),
        Place(
            "youdu message, lines of a card", .prose, form: .row,
            portable("card: {title: a, actions: [{each: x in p, label: '「{{x}}」', url: 'https://a'}]}"),
            faults: Faults.plain("text.content", "a\n「", "」 https://a")),
        Place(
            "youdu message, card with a title alone", .prose, portable("card: {title: '「{{p}}」', url: 'https://a'}"),
            faults: Faults.plain("link.title", "「", "」")),
        Place(
            "youdu message, link with a picture", .prose,
            portable("link: {title: a, description: '「{{p}}」', url: 'https://a', cover: m1}"),
            faults: Faults.plain("exlink.0.digest", "「", "」")),
    ]
}
