import MessageModel

/// One of the pages of `exlink`: a title with a picture, which opens it.
struct YouduExternalLink: Sendable {
    let title: Text
    let url: Text
    let mediaID: Text
    var digest: Text?
    var kind: Value<Int>?
    var subtitle: Text?
    var description: Text?
    var hidesDate: Value<Int>?
    var hidesTail: Value<Int>?

    /// In characters.
    static let longestDigest = 120

    static let list = Shape<Items<YouduExternalLink>>.list(of: shape, .between(1, 5, .items, .rejected(code: nil)))

    static let shape = Shape<YouduExternalLink>.record(
        "an external link", "A title with a picture, which opens a page.", .youduSend, instead: instead
    ) { f in
        YouduExternalLink(
            title: f.required("title", \.title, .youduTitle, "Shown over or beside the picture."),
            url: f.required("url", \.url, .url(), "The page that opens."),
            mediaID: f.required(
                "media_id", \.mediaID, .id(.atLeast(1, .characters, .doubtful(withoutPicture))),
                "The picture, from /cgi/media/upload."),
            digest: f.optional("digest", \.digest, .youduDigest, "Shown below the title."),
            kind: f.optional("link_type", \.kind, .integer().doubtful(unknown), "Not documented."),
            subtitle: f.optional("subtitle", \.subtitle, .text(.plain).doubtful(unknown), "Not documented."),
            description: f.optional("link_desc", \.description, .text(.plain).doubtful(unknown), "Not documented."),
            hidesDate: f.optional("date_hide", \.hidesDate, .integer().doubtful(unknown), "Not documented."),
            hidesTail: f.optional("tail_hide", \.hidesTail, .integer().doubtful(unknown), "Not documented."))
    }

    private static let unknown = YouduMessage.undocumented("it in an 'exlink'")

    private static let withoutPicture = "the page requires it, and a test of the vendor's own Java library sends none"

    private static let instead: [String: Instead] = [
        "mediaId": .named("media_id"), "description": .named("digest"), "desc": .named("digest"),
        "link": .named("url"), "picurl": "the picture is an uploaded one, 'media_id'",
        "content": "a page has no text here; 'mpnews' has one",
        "articles": "the pages themselves stand here, as a list",
    ]
}
