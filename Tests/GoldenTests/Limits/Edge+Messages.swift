extension Edge {
    static let envelope = [
        items("touser", 1000, "#", "vendors: {wecom-app: {touser: §, agentid: 1, text: {content: a}}}"),
        items("toparty", 100, "#", "vendors: {wecom-app: {toparty: §, agentid: 1, text: {content: a}}}"),
        items("totag", 100, "#", "vendors: {wecom-app: {totag: §, agentid: 1, text: {content: a}}}"),
        number(
            "duplicate_check_interval", fits: "14400", breaks: "14401",
            native("enable_duplicate_check: 1, duplicate_check_interval: §, text: {content: a}")),
        number(
            "duplicate_check_interval", fits: "0", breaks: "-1",
            native("enable_duplicate_check: 1, duplicate_check_interval: §, text: {content: a}")),
        number("safe", fits: "2", breaks: "3", native("safe: §, mpnews: {\(mpArticle("title: a, content: a"))}")),
    ]

    static let messages = text + textcard + media + news + mpnews + markdown + notice

    private static let text = [
        length("text.content", "text-too-long", 2048, "a", native("text: {content: §}")),
        bytes("text.content", 2048, native("text: {content: §}")), empty("text.content", native("text: {content: §}")),
    ]

    private static let textcard = [
        length("textcard.title", "text-too-long", 128, "长", textcard("title: §, description: a")),
        length("textcard.title in bytes", "doubtful-length", 42, "长", textcard("title: §, description: a")),
        length("textcard.title of the house", "title-too-long", 64, "a", textcard("title: §, description: a")),
        length("textcard.description", "text-too-long", 512, "长", textcard("title: a, description: §")),
        Edge(
            testDescription: "textcard.description in bytes", code: "doubtful-length",
            template: textcard("title: a, description: §"), fits: repeated("长", 170) + "ab",
            breaks: repeated("长", 170) + "abc"),
        length("textcard.btntxt", "text-too-long", 4, "长", textcard("title: a, description: a, btntxt: §")),
        address("textcard.url", 2048, native("textcard: {title: a, description: a, url: §}")),
        empty("textcard.title", textcard("title: §, description: a")),
        empty("textcard.description", textcard("title: a, description: §")),
    ]

    private static let media =
        ["image", "voice", "video", "file"].map { empty("\($0).media_id", native("\($0): {media_id: §}")) }
        + [
            bytes("video.title", 128, native("video: {media_id: a, title: §}")),
            length("video.title of the house", "title-too-long", 64, "a", native("video: {media_id: a, title: §}")),
            bytes("video.description", 512, native("video: {media_id: a, description: §}")),
        ]

    private static let news = [
        bytes("news.title", 128, article("title: §, url: 'https://example.com'")),
        length("news.title of the house", "title-too-long", 64, "a", article("title: §, url: 'https://example.com'")),
        empty("news.title", article("title: §, url: 'https://example.com'")),
        bytes("news.description", 512, article("title: a, url: 'https://example.com', description: §")),
        address("news.url", 2048, article("title: a, url: §")),
        address("news.picurl", 2048, article("title: a, url: 'https://example.com', picurl: §")),
        length("news.pagepath", "text-too-long", 128, "p", article("title: a, appid: a, pagepath: §")),
        items(
            "news.articles of the house", 5, "{title: a, url: 'https://example.com'}", native("news: {articles: §}")),
        noItems("news.articles", "{title: a, url: 'https://example.com'}", native("news: {articles: §}")),
    ]

    private static let mpnews = [
        bytes("mpnews.title", 128, mpnews("title: §, content: a")),
        length("mpnews.title of the house", "title-too-long", 64, "a", mpnews("title: §, content: a")),
        empty("mpnews.title", mpnews("title: §, content: a")),
        bytes("mpnews.author", 64, mpnews("title: a, content: a, author: §")),
        bytes("mpnews.digest", 512, mpnews("title: a, content: a, digest: §")),
        length("mpnews.content", "text-too-long", 666 * 1024, "a", mpnews("title: a, content: §")),
        length("mpnews.content in other KB", "doubtful-length", 666_000, "a", mpnews("title: a, content: §")),
        empty("mpnews.content", mpnews("title: a, content: §")),
        empty("mpnews.thumb_media_id", native("mpnews: {articles: [{title: a, thumb_media_id: §, content: a}]}")),
        items(
            "mpnews.articles of the house", 5, "{title: a, thumb_media_id: a, content: a}",
            native("mpnews: {articles: §}")),
        noItems("mpnews.articles", "{title: a, thumb_media_id: a, content: a}", native("mpnews: {articles: §}")),
    ]

    private static let markdown = [
        length("markdown.content", "text-too-long", 2048, "a", native("markdown: {content: §}")),
        bytes("markdown.content", 2048, native("markdown: {content: §}")),
        empty("markdown.content", native("markdown: {content: §}")),
    ]

    /// Where letters and digits count for less than 汉字, a limit has two edges, of which the near one is doubtful.
    private static let notice =
        ["title: §", "title: 四个汉字, description: §"].flatMap { members in
            let name = "miniprogram_notice." + (members.hasPrefix("title: §") ? "title" : "description")
            return [
                length(name, "text-too-long", 12, "长", notice(members)),
                length(name + " of letters", "doubtful-length", 12, "a", notice(members)),
                Edge(
                    testDescription: "short " + name, code: "text-too-short", template: notice(members),
                    fits: repeated("长", 4), breaks: repeated("长", 3)),
                Edge(
                    testDescription: "short \(name) of letters", code: "doubtful-length", template: notice(members),
                    fits: repeated("a", 12), breaks: repeated("a", 11)),
            ]
        } + [
            length(
                "miniprogram_notice.page", "text-too-long", 1024, "p", notice("title: 四个汉字, page: §")),
            length("content_item.key", "text-too-long", 10, "长", pair("key: §, value: a")),
            length("content_item.key of letters", "doubtful-length", 10, "a", pair("key: §, value: a")),
            empty("content_item.key", pair("key: §, value: a")),
            length("content_item.value", "text-too-long", 30, "长", pair("key: a, value: §")),
            length("content_item.value of letters", "doubtful-length", 30, "a", pair("key: a, value: §")),
            empty("content_item.value", pair("key: a, value: §")),
            items("content_item", 10, "{key: a, value: b}", notice("title: 四个汉字, content_item: §")),
            empty("miniprogram_notice.appid", native("miniprogram_notice: {appid: §, title: 四个汉字}")),
        ]

    private static func textcard(_ members: String) -> String {
        native("textcard: {\(members), url: 'https://example.com'}")
    }

    private static func article(_ members: String) -> String { native("news: {articles: [{\(members)}]}") }

    private static func mpnews(_ members: String) -> String { native("mpnews: {\(mpArticle(members))}") }

    private static func mpArticle(_ members: String) -> String { "articles: [{thumb_media_id: a, \(members)}]" }

    private static func notice(_ members: String) -> String {
        "vendors: {wecom-app: {touser: a, miniprogram_notice: {appid: a, \(members)}}}"
    }

    private static func pair(_ members: String) -> String {
        notice("title: 四个汉字, content_item: [{\(members)}]")
    }
}
