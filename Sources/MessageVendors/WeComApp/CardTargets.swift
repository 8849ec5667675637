import MessageModel

/// What a tap opens: nothing, a page or a mini program.
enum TapTarget: Int, Sendable, CaseIterable {
    case nothing = 0, url, miniprogram
}

extension Array {
    /// What a tap opens has its address. An address that the type does not ask for is passed over.
    ///
    /// - Parameter errcode: what the vendor answers to a mini program without its id.
    fileprivate static func opening<Root>(
        _ type: any KeyPath<Root, Value<TapTarget>?> & Sendable, url: any KeyPath<Root, Text?> & Sendable,
        appid: any KeyPath<Root, Text?> & Sendable, refusing errcode: Int? = nil
    ) -> Self where Element == RecordRule<Root> {
        [
            .when(type, is: .url, spelled: "1", requires: url),
            .when(type, is: .miniprogram, spelled: "2", requires: appid, refusing: errcode),
        ]
    }
}

/// `quote_area`: a quotation, which may open something.
struct QuoteArea: Sendable {
    var type: Value<TapTarget>?
    var url: Text?
    var appid: Text?
    var pagepath: Text?
    var title: Text?
    var quoteText: Text?

    static let shape = Shape<QuoteArea>.record(
        "quote_area", "A quotation, which may open something.", .weComCards,
        instead: ["content": .named("quote_text"), "text": .named("quote_text")],
        rules: .opening(\.type, url: \.url, appid: \.appid) + [.notEmpty]
    ) { f in
        QuoteArea(
            type: f.optional(
                "type", \.type, .choice(of: TapTarget.self, isTag: true), default: "0",
                "0 nothing, 1 page, 2 mini program."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
            pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."),
            title: f.optional("title", \.title, .text(.plain), "The title of the quotation."),
            quoteText: f.optional("quote_text", \.quoteText, .text(.plain), "The quotation."))
    }
}

/// `jump_list[]`: a link below a card.
struct Jump: Sendable {
    var type: Value<TapTarget>?
    var title: Text
    var url: Text?
    var appid: Text?
    var pagepath: Text?

    static let shape = Shape<Jump>.record(
        "a jump", "A link below the card.", .weComCards,
        instead: [
            "question": "only an AI bot's card asks one (its type 3)", "text": .named("title"),
        ], rules: .opening(\.type, url: \.url, appid: \.appid, refusing: 42030)
    ) { f in
        Jump(
            type: f.optional(
                "type", \.type, .choice(of: TapTarget.self, isTag: true), default: "0",
                "0 nothing, 1 page, 2 mini program."),
            title: f.required(
                "title", \.title,
                .text(
                    .plain, .atMost(18, .characters, .advised), .atLeast(1, .characters, .rejected(code: 42033))),
                "Its label."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
            pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."))
    }
}

/// `image_text_area`: a picture with words beside it, which may open something.
struct ImageTextArea: Sendable {
    var type: Value<TapTarget>?
    var url: Text?
    var appid: Text?
    var pagepath: Text?
    var title: Text?
    var description: Text?
    var imageURL: Text

    static let shape = Shape<ImageTextArea>.record(
        "image_text_area", "A picture with words beside it, which may open something.", .weComCards,
        instead: ["description": .named("desc"), "image": .named("image_url")],
        rules: .opening(\.type, url: \.url, appid: \.appid)
    ) { f in
        ImageTextArea(
            type: f.optional(
                "type", \.type, .choice(of: TapTarget.self, isTag: true), default: "0",
                "0 nothing, 1 page, 2 mini program."),
            url: f.optional("url", \.url, .url(), "The page, for type 1."),
            appid: f.optional("appid", \.appid, .id(), "The mini program, for type 2."),
            pagepath: f.optional("pagepath", \.pagepath, .path(), "Its page."),
            title: f.optional("title", \.title, .text(.plain), "The first line."),
            description: f.optional("desc", \.description, .text(.plain), "The second line."),
            imageURL: f.required("image_url", \.imageURL, .url(schemes: [], .notEmpty), "The picture."))
    }
}
