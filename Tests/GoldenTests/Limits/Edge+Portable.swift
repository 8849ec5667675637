extension Edge {
    /// Where the limit of the house or of the vendor meets a portable message.
    static let portable = titles + texts + lists

    private static let titles =
        [
            "link: {title: §, description: a, url: 'https://example.com'}",
            "card: {title: §, url: 'https://example.com'}",
            "miniprogram: {appid: a, title: §}",
            "video: {media: a, title: §}",
            "articles: [{title: §, url: 'https://example.com'}]",
        ].map { length("message \($0.prefix { $0 != ":" })", "title-too-long", 64, "a", portable($0)) }

    private static let texts = [
        length("message text", "text-too-long", 2048, "a", portable("text: §")),
        length("message markdown", "text-too-long", 2048, "a", portable("markdown: §")),
        length("message link description", "text-too-long", 512, "长", linked("title: a, description: §")),
        length("message link button", "text-too-long", 4, "长", linked("title: a, description: a, button: §")),
        bytes("message video description", 512, portable("video: {media: a, description: §}")),
        bytes(
            "message article description", 512,
            portable("articles: [{title: a, url: 'https://example.com', description: §}]")),
        bytes(
            "message article author", 64,
            portable("articles: [{title: a, cover: {media: M}, body: a, author: §}]")),
        length(
            "message miniprogram title", "text-too-long", 12, "长",
            "message: {miniprogram: {appid: a, title: §}}\nvendors: {wecom-app: {touser: a}}"),
        length(
            "message card key", "text-too-long", 1024, "a",
            portable("card: {title: a, actions: [{label: a, key: §}]}", section: ", task_id: a"), takesText: false),
        length(
            "message card task", "text-too-long", 128, "a",
            portable("card: {title: a, actions: [{label: a, key: a}]}", section: ", task_id: §"), takesText: false),
    ]

    private static let lists = [
        items("message articles", 5, "{title: a, url: 'https://example.com'}", portable("articles: §")),
        noItems("message articles", "{title: a, url: 'https://example.com'}", portable("articles: §")),
        items(
            "message card actions", 3, "{label: a, url: 'https://example.com'}",
            portable("card: {title: a, actions: §}")),
        items(
            "message card actions with keys", 6, "{label: a, key: k#}",
            portable("card: {title: a, actions: §}", section: ", task_id: a")),
        items(
            "message card fields", 6, "{label: a, value: b}",
            portable("card: {title: a, url: 'https://example.com', body: [{fields: §}]}")),
        items(
            "message miniprogram fields", 6, "{label: a, value: b}",
            portable("miniprogram: {appid: a, title: a, fields: §}")),
        items(
            "message miniprogram fields of a notice", 10, "{label: a, value: b}",
            "message: {miniprogram: {appid: a, title: 四个汉字, fields: §}}\nvendors: {wecom-app: {touser: a}}"),
    ]

    private static func linked(_ members: String) -> String {
        portable("link: {\(members), url: 'https://example.com'}")
    }
}
