extension Places {
    private static func chat(_ body: String) -> String { "vendors:\n  wecom-chat:\n    \(body)\n" }

    private static func chatMessage(_ message: String) -> String {
        "message:\n  \(message)\nvendors: {wecom-chat: {}}\n"
    }

    private static let url = "'https://example.com/t?q={{p}}&z=1#f'"

    private static func address(_ path: String, of owner: String = "chat", _ template: String) -> Place {
        Place("\(owner), \(path)", .prose, template) { Faults.queryValue($0.text(path), $1) }
    }

    private static func page(_ path: String, of owner: String = "chat", _ template: String) -> Place {
        Place("\(owner), \(path)", .page, template) { payload, filled in
            let page = payload.text(path)?.replacing("index.html", with: "index")
            return Faults.pageQuery(page, filled)
        }
    }

    private static let chatBodies = [
        Place(
            "chat, text", .prose, chat("text: {content: '「{{p}}」{{p}}'}"),
            faults: { payload, filled in
                Faults.plain("text.content", "「\(filled.shown)」")(payload, filled)
            }),
        Place(
            "chat, news", .prose, chat("news: {link: 'https://a', title: '{{p}}', desc: '「{{p}}」'}"),
            faults: Faults.both(Faults.plain("news.title"), Faults.plain("news.desc", "「", "」"))),
        Place(
            "chat, miniprogram", .prose,
            chat("miniprogram: {appid: wx1, title: '{{p}}', imgUrl: 'https://a/b.png', page: pages/a.html}"),
            faults: Faults.plain("miniprogram.title")),
        address("news.link", chat("news: {link: \(url)}")),
        address("news.imgUrl", chat("news: {link: 'https://a', imgUrl: \(url)}")),
        address(
            "miniprogram.imgUrl", chat("miniprogram: {appid: wx1, title: a, imgUrl: \(url), page: pages/a.html}")),
        Place("chat, whole link", [.url], chat("news: {link: '{{p}}'}")) {
            Faults.wholeAddress($0.text("news.link"), $1)
        },
        Place(
            "chat, whole picture", [.url],
            chat("miniprogram: {appid: wx1, title: a, imgUrl: '{{p}}', page: pages/a.html}")
        ) {
            Faults.wholeAddress($0.text("miniprogram.imgUrl"), $1)
        },
        page(
            "miniprogram.page",
            chat("miniprogram: {appid: wx1, title: a, imgUrl: 'https://a', page: 'pages/t/index.html?q={{p}}&z=1'}")),
        Place(
            "chat, ids", .ids,
            chat("miniprogram: {appid: 'x-{{p}}-y', title: a, imgUrl: 'https://a', page: pages/a.html}"),
            faults: Faults.identifier("miniprogram.appid", "x-", "-y")),
        Place(
            "chat, media", .ids, chat("file: {mediaid: 'x-{{p}}-y'}"),
            faults: Faults.identifier("file.mediaid", "x-", "-y")),
    ]

    private static let chatMessages = [
        Place(
            "chat message, text", .prose, chatMessage("text: '「{{p}}」'"), faults: Faults.plain("text.content", "「", "」")
        ),
        Place(
            "chat message, markdown", .prose,
            chatMessage("markdown: \"# {{p}}\\n> **b**\\n\\n- [看](https://example.com)\""),
            faults: Faults.plain("text.content", "", "\n“b”\n• 看 https://example.com")),
        Place(
            "chat message, marks", .prose, chatMessage("markdown: '甲 **{{p}}** 乙'"),
            faults: Faults.plain("text.content", "甲 ", " 乙")),
        Place(
            "chat message, address in markdown", .prose,
            chatMessage("markdown: '[看](https://example.com/t?q={{p}}&z=1#f)'")
        ) {
            Faults.queryValue($0.text("text.content").map { String($0.dropFirst("看 ".count)) }, $1)
        },
        Place(
            "chat message, articles", .prose,
            chatMessage("articles: [{title: '{{p}}', description: '「{{p}}」', url: 'https://a'}]"),
            faults: Faults.both(Faults.plain("news.title"), Faults.plain("news.desc", "「", "」"))),
        Place(
            "chat message, several articles", .prose,
            chatMessage("articles: [{title: '「{{p}}」', url: 'https://a'}, {title: b, url: 'https://b'}]"),
            faults: Faults.plain("text.content", "「", "」\nhttps://a\n\nb\nhttps://b")),
        address("news.imgUrl", of: "chat message", chatMessage("link: {title: a, url: 'https://a', cover: \(url)}")),
        Place(
            "chat message, card", .prose,
            chatMessage("card: {title: '{{p}}', url: 'https://a', body: [{quote: '「{{p}}」'}]}"),
            faults: Faults.both(Faults.plain("news.title"), Faults.plain("news.desc", "「", "」"))),
        Place(
            "chat message, lines of a card", .prose, form: .row,
            chatMessage("card: {title: a, actions: [{each: x in p, label: '「{{x}}」', url: 'https://a'}]}"),
            faults: Faults.plain("text.content", "a\n「", "」 https://a")),
        Place(
            "chat message, mini program", .prose,
            chatMessage("miniprogram: {appid: wx1, page: pages/a.html, title: '「{{p}}」', cover: 'https://a'}"),
            faults: Faults.plain("miniprogram.title", "「", "」")),
        page(
            "miniprogram.page", of: "chat message",
            chatMessage(
                "miniprogram: {appid: wx1, page: 'pages/t/index.html?q={{p}}&z=1', title: a, cover: 'https://a'}")),
    ]

    static let chats = chatBodies + chatMessages
}
