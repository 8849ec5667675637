import MessageModel

/// `mpnews`: up to eight articles that the vendor keeps and shows itself.
struct WeComMPNews: Sendable {
    let articles: Items<Article>

    static let shape = Shape<WeComMPNews>.record(
        "mpnews", "Articles that the vendor keeps and shows itself.", .weComSend,
        instead: [
            "media_id": "this form is no longer documented; write the articles themselves under 'articles'"
        ]
    ) { f in
        WeComMPNews(
            articles: f.required(
                "articles", \.articles,
                .list(of: Article.shape, .between(1, 8, .items, .rejected(code: 45008)), .houseArticles),
                "The articles; the first is shown largest."))
    }

    struct Article: Sendable {
        let title: Text
        let thumbMediaID: Text
        let author: Text?
        let contentSourceURL: Text?
        let content: Text
        let digest: Text?

        static let shape = Shape<Article>.record(
            "an article", "A title with a picture, which opens a text.", .weComSend, instead: instead
        ) { f in
            Article(
                title: f.required(
                    "title", \.title,
                    .text(.weComPlain, .houseTitle, .atMost(128, .bytes, .truncated), .notEmpty),
                    "Shown over or beside the picture."),
                thumbMediaID: f.required(
                    "thumb_media_id", \.thumbMediaID, .weComMedia, "The picture, from media/upload."),
                author: f.optional(
                    "author", \.author, .text(.plain, .atMost(64, .bytes, .rejected(code: 45032))), "Who wrote it."),
                contentSourceURL: f.optional(
                    "content_source_url", \.contentSourceURL, .url(), "What a tap on 阅读原文 opens."),
                content: f.required(
                    "content", \.content,
                    .text(
                        .weComHTML, .atMost(666 * 1024, .bytes, .rejected(code: 45002)),
                        .atMost(666_000, .bytes, .doubtful("the page does not say how many bytes a KB has")),
                        .notEmpty),
                    "The text, in HTML."),
                digest: f.optional(
                    "digest", \.digest, .text(.weComPlain, .atMost(512, .bytes, .truncated)),
                    "Shown below the title."))
        }

        private static let instead: [String: Instead] = [
            "show_cover_pic": "it is no longer documented; leave it out",
            "media_id": .named("thumb_media_id"),
            "picurl": "the picture is a media id, 'thumb_media_id'; 'news' takes an address",
            "description": .named("digest"),
            "desc": .named("digest"),
            "url": .named("content_source_url"),
        ]
    }
}
