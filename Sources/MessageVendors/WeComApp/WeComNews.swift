import MessageModel

/// `news`: up to eight titles with pictures, each of which opens a page.
struct WeComNews: Sendable {
    let articles: Items<Article>

    static let shape = Shape<WeComNews>.record(
        "news", "Titles with pictures, each of which opens a page.", .weComSend, instead: inAnArticle
    ) { f in
        WeComNews(
            articles: f.required(
                "articles", \.articles,
                .list(of: Article.shape, .between(1, 8, .items, .rejected(code: 45008)), .houseArticles),
                "The articles; the first is shown largest."))
    }

    private static let inAnArticle: [String: Instead] = Dictionary(
        uniqueKeysWithValues: ["title", "description", "desc", "url", "link", "picurl", "imgUrl"].map {
            ($0, "write an article: 'articles: [{title: …, url: …}]'")
        })

    struct Article: Sendable {
        let title: Text
        var description: Text?
        var url: Text?
        var picurl: Text?
        var appid: Text?
        var pagepath: Text?

        static let shape = Shape<Article>.record(
            "an article", "A title with a picture, which opens a page or a mini program.", .weComSend,
            instead: instead,
            rules: [
                .atLeastOne(of: [.init(\.url), .init(\.appid)]),
                .with(\.appid, requires: \.pagepath),
                .with(\.pagepath, requires: \.appid),
                .passedOver(\.url, beside: \.appid),
            ]
        ) { f in
            Article(
                title: f.required(
                    "title", \.title,
                    .text(
                        .weComPlain, .houseTitle, .atMost(128, .bytes, .truncated),
                        .atLeast(1, .characters, .rejected(code: 41016))),
                    "Shown over or beside the picture."),
                description: f.optional(
                    "description", \.description, .text(.weComPlain, .atMost(512, .bytes, .truncated)),
                    "Shown below the title."),
                url: f.optional(
                    "url", \.url, .url(.atMost(2048, .bytes, .rejected(code: 40039))),
                    "The page that opens; passed over where there is an `appid`."),
                picurl: f.optional(
                    "picurl", \.picurl, .url(schemes: [], .atMost(2048, .bytes, .rejected(code: 40039))),
                    "A JPG or PNG picture, of 1068 by 455 pixels in the first article and 150 by 150 in others."),
                appid: f.optional(
                    "appid", \.appid, .id(), "The mini program that opens instead; it is linked to the app."),
                pagepath: f.optional(
                    "pagepath", \.pagepath, .path(.between(1, 128, .bytes, .rejected(code: nil))),
                    "Its page, with a query where there is one."))
        }

        private static let instead: [String: Instead] = [
            "image": .named("picurl"),
            "imgUrl": .named("picurl"),
            "cover": .named("picurl"),
            "thumb_media_id": "the picture is an address, 'picurl'; 'mpnews' takes a media id",
            "desc": .named("description"),
            "digest": .named("description"),
            "link": .named("url"),
            "page": .named("pagepath"),
            "btntxt": "only linkedcorp/message/send has it",
        ]
    }
}

extension Limit {
    /// As many articles as every vendor shows. In a message it is a rule, in a vendor's own body advice.
    static let houseArticles = Limit(minimum: 1, maximum: 5, .items, .house, source: .house)
}
