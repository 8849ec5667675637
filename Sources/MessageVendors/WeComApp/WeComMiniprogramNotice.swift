import MessageModel

/// `miniprogram_notice`: a title and labels with values, sent by a mini program.
///
/// The vendor's limits are numbers of 汉字, and it does not say what a letter or a digit counts. Either each character
/// counts as one, or three bytes of UTF-8 do: what breaks a limit in both ways is refused, what does in one is doubtful.
struct WeComMiniprogramNotice: Sendable {
    let appid: Text
    let page: Text?
    let title: Text
    let description: Text?
    var emphasisFirstItem: Value<Bool>?
    let contentItem: Items<ContentItem>?

    static let shape = Shape<WeComMiniprogramNotice>.record(
        "miniprogram_notice", "A title and labels with values, sent by a mini program.", .weComSend,
        instead: instead
    ) { f in
        WeComMiniprogramNotice(
            appid: f.required(
                "appid", \.appid, .id(.atLeast(1, .characters, .rejected(code: 90200))),
                "The mini program; it is linked to the app."),
            page: f.optional(
                "page", \.page, .path(.atMost(1024, .bytes, .rejected(code: nil))),
                "The page that opens, with a query where there is one; without it nothing opens."),
            title: f.required("title", \.title, .noticeLine, "The title, of 4 to 12 汉字."),
            description: f.optional(
                "description", \.description, .noticeLine, "Shown below the title, of 4 to 12 汉字."),
            emphasisFirstItem: f.optional(
                "emphasis_first_item", \.emphasisFirstItem, .boolean, "`true` shows the first pair larger."),
            contentItem: f.optional(
                "content_item", \.contentItem,
                .list(of: ContentItem.shape, .atMost(10, .items, .rejected(code: 90201))), "Labels with values."))
    }

    private static let instead: [String: Instead] = [
        "pagepath": .named("page"),
        "content": .named("content_item"),
        "items": .named("content_item"),
        "desc": .named("description"),
        "imgUrl": "such a notice shows no picture",
        "thumb_media_id": "such a notice shows no picture",
    ]

    struct ContentItem: Sendable {
        let key: Text
        let value: Text

        // An empty key or value is refused, say the errors. A newer copy of the page lets both be empty and skips such
        // a pair, which says no more than one that is left out.
        static let shape = Shape<ContentItem>.record(
            "a pair", "A label with its value.", .weComSend,
            instead: ["keyname": .named("key"), "label": .named("key")]
        ) { f in
            ContentItem(
                key: f.required(
                    "key", \.key,
                    .text(
                        .plain, .atMost(30, .bytes, .rejected(code: 90202)), .atMost(10, .characters, .hanzi),
                        .atLeast(1, .characters, .rejected(code: 90202))),
                    "The label, of at most 10 汉字."),
                value: f.required(
                    "value", \.value,
                    .text(
                        .weComPlain, .atMost(90, .bytes, .rejected(code: 90203)), .atMost(30, .characters, .hanzi),
                        .atLeast(1, .characters, .rejected(code: 90203))),
                    "The value, of at most 30 汉字."))
        }
    }
}

extension Shape<Text> {
    /// A text of 4 to 12 汉字.
    fileprivate static var noticeLine: Shape {
        .text(
            .weComPlain, .atMost(36, .bytes, .rejected(code: nil)), .atMost(12, .characters, .hanzi),
            .atLeast(4, .characters, .rejected(code: nil)), .atLeast(12, .bytes, .hanzi))
    }
}

extension Limit.Effect {
    fileprivate static let hanzi = doubtful("how letters and digits count towards the number of 汉字 is not documented")
}
