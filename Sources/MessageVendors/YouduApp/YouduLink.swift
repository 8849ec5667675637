import MessageModel

/// `link`: a title that opens a page.
struct YouduLink: Sendable {
    let title: Text
    let url: Text
    var action: Value<Bool>?

    static let shape = Shape<YouduLink>.record(
        "link", "A title that opens a page.", .youduSend,
        instead: [
            "description": "a link has none; an 'exlink' with a picture has a 'digest'", "link": .named("url"),
        ]
    ) { f in
        YouduLink(
            title: f.required("title", \.title, .youduTitle, "What a tap opens the page by."),
            url: f.required("url", \.url, .url(), "The page that opens."),
            action: f.optional(
                "action", \.action, .bit, default: "0",
                "1 puts the reader's `userName` and `token` behind the address, for a single sign-on."))
    }
}
