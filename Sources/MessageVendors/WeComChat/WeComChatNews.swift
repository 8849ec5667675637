import MessageModel

/// `news`: a page with its title, a summary and a picture.
struct WeComChatNews: Sendable {
    let link: Text
    var title: Text?
    var description: Text?
    var imageURL: Text?

    static let shape = Shape<WeComChatNews>.record(
        "news", "A page with its title, a summary and a picture.", .weComChat,
        instead: [
            "url": .named("link"), "description": .named("desc"),
            "picurl": .named("imgUrl"), "imgurl": .named("imgUrl"),
            "articles": "there is one page in a message, and its fields stand here",
        ]
    ) { f in
        WeComChatNews(
            // The vendor's table calls it optional, the comment in its example required, and without it nothing opens.
            link: f.required("link", \.link, .url(), "The page that opens."),
            title: f.optional("title", \.title, .text(.plain, .houseTitle), "The title."),
            description: f.optional("desc", \.description, .text(.plain), "The summary."),
            imageURL: f.optional("imgUrl", \.imageURL, .url(), "The picture."))
    }
}
