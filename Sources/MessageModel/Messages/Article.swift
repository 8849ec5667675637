/// One of the `articles` of a message.
package struct Article: Sendable {
    package let title: Text
    package let description: Text?
    package let url: Text?
    package let cover: Picture?
    package let body: Text?
    package let author: Text?
    package let miniprogram: MiniprogramPage?

    static let list = Shape<Items<Article>>.list(
        of: shape, Limit(minimum: 1, maximum: 5, .items, .house, source: .house))

    static let shape = Shape<Article>.record("an article", "A title with a picture, which opens a page.") { f in
        Article(
            title: f.required("title", \.title, .text(.plain, .houseTitle), "Shown over or beside the picture."),
            description: f.optional("description", \.description, .text(.plain), "Shown below the title."),
            url: f.optional("url", \.url, .url(), "The page that opens."),
            cover: f.optional("cover", \.cover, Picture.shape, "The picture."),
            body: f.optional("body", \.body, .text(.plain), "The text of an article that the vendor keeps itself."),
            author: f.optional("author", \.author, .text(.plain), "Who wrote it."),
            miniprogram: f.optional(
                "miniprogram", \.miniprogram, MiniprogramPage.shape, "The mini program page that opens instead."))
    }
}

/// A page of a mini program.
package struct MiniprogramPage: Sendable {
    package let appid: Text
    package let page: Text

    static let shape = Shape<MiniprogramPage>.record("a mini program page", "A page of a mini program.") { f in
        MiniprogramPage(
            appid: f.required("appid", \.appid, .id(), "The program."),
            page: f.required("page", \.page, .path(), "The page, without a leading host."))
    }
}
