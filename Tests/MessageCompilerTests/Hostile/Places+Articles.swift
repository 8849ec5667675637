extension Places {
    private static let translation = "touser: zhangsan\n    enable_id_trans: 1"

    /// A field of plain words, in a message whose ids are translated and in one whose ids are not.
    private static func words(_ path: String, _ body: (String) -> String, isTranslated: Bool = true) -> [Place] {
        let plain = Place("words, \(path)", .prose, native(body("「{{p}}」")), faults: Faults.plain(path, "「", "」"))
        let fault = isTranslated ? Faults.translated(path) : Faults.plain(path)
        return [
            plain,
            Place("words, \(path) with translated ids", .prose, native(body("{{p}}"), translation), faults: fault),
        ]
    }

    // MARK: Media

    static let media: [Place] =
        words(
            "video.title", { "video: {media_id: m, title: '\($0)'}" }, isTranslated: false)
        + words(
            "video.description", { "video: {media_id: m, description: '\($0)'}" }, isTranslated: false)
        + [
            Place(
                "video.media_id", .ids, native("video: {media_id: 'x-{{p}}-y'}"),
                faults: Faults.identifier("video.media_id", "x-", "-y")),
            Place(
                "video message", .prose, message("video: {media: m, title: '{{p}}', description: '「{{p}}」'}"),
                faults: Faults.both(Faults.plain("video.title"), Faults.plain("video.description", "「", "」"))),
            Place(
                "image message", .ids, message("image: {media: 'x-{{p}}-y'}"),
                faults: Faults.identifier("image.media_id", "x-", "-y")),
        ]

    // MARK: Articles that open pages

    static let news: [Place] =
        words("news.articles.0.title") { "news: {articles: [{title: '\($0)', url: 'https://example.com'}]}" }
        + words("news.articles.0.description") {
            "news: {articles: [{title: a, description: '\($0)', url: 'https://example.com'}]}"
        } + [
            Place(
                "news, url", .prose,
                native("news: {articles: [{title: a, url: 'https://example.com/t/{{p}}/end?z=1'}]}")
            ) {
                Faults.pathSegment($0.text("news.articles.0.url"), $1)
            },
            Place(
                "news, picture", .prose,
                native("news: {articles: [{title: a, url: 'http://a', picurl: 'https://example.com/t?q={{p}}&z=1#f'}]}")
            ) {
                Faults.queryValue($0.text("news.articles.0.picurl"), $1)
            },
            Place(
                "news, page", .page,
                native("news: {articles: [{title: a, appid: wx1, pagepath: 'pages/t/index?q={{p}}&z=1'}]}")
            ) {
                Faults.pageQuery($0.text("news.articles.0.pagepath"), $1)
            },
            Place(
                "news, mini program", .ids,
                native("news: {articles: [{title: a, appid: 'x-{{p}}-y', pagepath: pages/a}]}"),
                faults: Faults.identifier("news.articles.0.appid", "x-", "-y")),
            Place(
                "articles", .prose,
                message("articles: [{title: '{{p}}', description: '「{{p}}」', url: 'https://example.com'}]"),
                faults: Faults.both(
                    Faults.plain("news.articles.0.title"), Faults.plain("news.articles.0.description", "「", "」"))),
            Place(
                "repeated article", .prose, form: .row,
                message("articles: [{each: x in p, title: '「{{x}}」', url: 'https://example.com/t?q={{x}}&z=1#f'}]"),
                faults: Faults.both(Faults.plain("news.articles.0.title", "「", "」")) {
                    Faults.queryValue($0.text("news.articles.0.url"), $1)
                }),
            Place(
                "link with a cover", .prose,
                message(
                    "link: {title: '{{p}}', url: 'https://example.com', cover: 'https://example.com/t?q={{p}}&z=1#f'}"),
                faults: Faults.both(Faults.plain("news.articles.0.title")) {
                    Faults.queryValue($0.text("news.articles.0.picurl"), $1)
                }),
        ]

    // MARK: Articles that the vendor keeps

    private static func article(_ members: String, title: String = "a", content: String = "a") -> String {
        "mpnews: {articles: [{title: '\(title)', thumb_media_id: m, \(members)content: '\(content)'}]}"
    }

    private static func content(
        _ name: String, _ content: String, tags: [MarkupReading.Tag] = [], words: [String]
    ) -> [Place] {
        [false, true].map { isTranslated in
            Place(
                "mpnews, content, \(name)\(isTranslated ? " with translated ids" : "")", .prose,
                native(article("", content: content), isTranslated ? translation : "touser: zhangsan"),
                faults: Faults.html(
                    "mpnews.articles.0.content", tags: tags, words: words, isTranslated: isTranslated))
        }
    }

    private static let paragraph = ["p", "b", "/b", "/p"].map { MarkupReading.Tag(name: $0, attributes: [:]) }

    /// One link and nothing else; what is wrong with its address.
    private static func contentAddress(
        _ check: @escaping @Sendable (String?, Place.Filled) -> [String]
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            let reading = HTMLReading(payload.text("mpnews.articles.0.content") ?? "")
            guard !reading.isBroken, reading.tags.map(\.name) == ["a", "/a"], reading.words == ["", "看", ""],
                reading.tags[0].attributes.count == 1
            else { return ["other tags: \(reading)"] }
            return check(reading.tags[0].attributes["href"], filled)
        }
    }

    static let mpnews: [Place] =
        content("alone", "{{p}}", words: ["¤"])
        + content("between tags", "<p>前<b>{{p}}</b>{{p}}后</p>", tags: paragraph, words: ["", "前", "¤", "¤后", ""])
        + words("mpnews.articles.0.title") { article("", title: $0) }
        + words("mpnews.articles.0.digest") { article("digest: '\($0)', ") }
        + words("mpnews.articles.0.author", { article("author: '\($0)', ") }, isTranslated: false)
        + [
            Place(
                "mpnews, content, query of an href", .prose,
                native(article("", content: "<a href=\"https://example.com/t?q={{p}}&amp;z=1#f\">看</a>")),
                faults: contentAddress(Faults.queryValue)),
            Place(
                "mpnews, content, whole href", [.url],
                native(article("", content: "<a href=\"{{p}}\">看</a>"))
            ) {
                // As it is written: an entity in an address, as in `?a&lt;b`, ends nothing.
                let reading = MarkupReading($0.text("mpnews.articles.0.content") ?? "")
                guard !reading.isBroken, reading.tags.map(\.name) == ["a", "/a"], reading.words == ["", "看", ""],
                    reading.tags[0].attributes.count == 1
                else { return ["other tags: \(reading)"] }
                return Faults.wholeAddress(reading.tags[0].attributes["href"], $1)
            },
            Place(
                "mpnews, source", .prose,
                native(article("content_source_url: 'https://example.com/t?q={{p}}&z=1#f', "))
            ) {
                Faults.queryValue($0.text("mpnews.articles.0.content_source_url"), $1)
            },
            Place(
                "mpnews, picture", .ids,
                native("mpnews: {articles: [{title: a, thumb_media_id: 'x-{{p}}-y', content: a}]}"),
                faults: Faults.identifier("mpnews.articles.0.thumb_media_id", "x-", "-y")),
            Place(
                "articles with texts", .prose,
                message(
                    "articles: [{title: '{{p}}', author: '「{{p}}」', description: '『{{p}}』', cover: m, "
                        + "body: '<b>&lt;{{p}}{{{{'}]"),
                faults: Faults.both(
                    Faults.html("mpnews.articles.0.content", words: ["<b>&lt;¤{{"]),
                    Faults.both(
                        Faults.plain("mpnews.articles.0.title"),
                        Faults.both(
                            Faults.plain("mpnews.articles.0.author", "「", "」"),
                            Faults.plain("mpnews.articles.0.digest", "『", "』"))))),
        ]

    // MARK: Notices of mini programs

    private static func notice(_ path: String, _ members: String, before: String = "") -> [Place] {
        let (path, source) = ("miniprogram_notice.\(path)", "miniprogram_notice: {appid: wx1, \(members)}")
        return [
            Place(path, .prose, native(source), faults: Faults.plain(path, before)),
            Place(
                "\(path) with translated ids", .prose, native(source, translation),
                faults: Faults.translated(path, before)),
        ]
    }

    static let notices: [Place] =
        notice("title", "title: '甲乙丙{{p}}'", before: "甲乙丙")
        + notice("description", "title: 甲乙丙丁, description: '甲乙丙{{p}}'", before: "甲乙丙")
        + notice("content_item.0.value", "title: 甲乙丙丁, content_item: [{key: a, value: '{{p}}'}]")
        + [
            Place(
                "miniprogram_notice, key", .prose,
                native(
                    "miniprogram_notice: {appid: wx1, title: 甲乙丙丁, content_item: [{key: '{{p}}', value: a}]}",
                    translation),
                faults: Faults.plain("miniprogram_notice.content_item.0.key")),
            Place(
                "miniprogram_notice, appid", .ids,
                native("miniprogram_notice: {appid: 'x-{{p}}-y', title: 甲乙丙丁}"),
                faults: Faults.identifier("miniprogram_notice.appid", "x-", "-y")),
            Place(
                "miniprogram_notice, page", .page,
                native("miniprogram_notice: {appid: wx1, title: 甲乙丙丁, page: 'pages/t/index?q={{p}}&z=1'}")
            ) {
                Faults.pageQuery($0.text("miniprogram_notice.page"), $1)
            },
            Place(
                "mini program message without an app", .prose,
                """
                message: {miniprogram: {appid: wx1, title: 甲乙丙丁, fields: [{label: a, value: '「{{p}}」'}]}}
                vendors: {wecom-app: {touser: zhangsan}}

                """, faults: Faults.plain("miniprogram_notice.content_item.0.value", "「", "」")),
            Place(
                "mini program message", .prose,
                message(
                    "miniprogram: {appid: wx1, page: pages/a, title: '{{p}}', description: '「{{p}}」', "
                        + "fields: [{label: a, value: '『{{p}}』'}]}"),
                faults: Faults.both(
                    Faults.plain("template_card.horizontal_content_list.0.value", "『", "』"),
                    Faults.both(
                        Faults.plain("template_card.main_title.title"),
                        Faults.plain("template_card.main_title.desc", "「", "」")))),
        ]
}
