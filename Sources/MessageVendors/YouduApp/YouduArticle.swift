import MessageModel

/// One of the articles of `mpnews`: a title with a picture, which opens a text that the vendor keeps.
struct YouduArticle: Sendable {
    let title: Text
    let mediaID: Text
    let content: Text
    var digest: Text?
    var showsPicture: Value<Bool>?
    var url: Text?

    static let list = Shape<Items<YouduArticle>>.list(of: shape, .between(1, 5, .items, .rejected(code: nil)))

    static let shape = Shape<YouduArticle>.record(
        "an article", "A title with a picture, which opens a text.", .youduSend, instead: instead
    ) { f in
        YouduArticle(
            title: f.required(
                "title", \.title, .text(.plain, .atMost(64, .characters, .truncated), .notEmpty),
                "Shown over or beside the picture."),
            mediaID: f.required("media_id", \.mediaID, .youduMedia, "The picture, from /cgi/media/upload."),
            content: f.required("content", \.content, .youduWords, "The text."),
            digest: f.optional("digest", \.digest, .youduDigest, "Shown below the title."),
            showsPicture: f.optional(
                "showFront", \.showsPicture, .bit, "Whether the picture stands above the text as well."),
            url: f.optional(
                "url", \.url, .url().doubtful(YouduMessage.undocumented("'url' in an 'mpnews'")),
                "The page that the article leads to."))
    }

    private static let instead: [String: Instead] = [
        "mediaId": .named("media_id"), "thumb_media_id": .named("media_id"), "show_front": .named("showFront"),
        "show_cover_pic": .named("showFront"), "description": .named("digest"), "desc": .named("digest"),
        "picurl": "the picture is an uploaded one, 'media_id'",
        "articles": "the articles themselves stand here, as a list",
    ]
}
