import MessageModel

/// `card_image`: the picture of a card.
struct CardImage: Sendable {
    var url: Text
    var aspectRatio: Number?

    static let shape = Shape<CardImage>.record(
        "card_image", "The picture of the card.", .weComCards,
        instead: ["image_url": "only 'image_text_area' has it; here it is 'url'"]
    ) { f in
        CardImage(
            url: f.required(
                "url", \.url, .url(schemes: [], .atLeast(1, .characters, .rejected(code: 42044))), "The picture."),
            // The page says more than 1.3 and less than 2.25, and its examples have both.
            aspectRatio: f.optional(
                "aspect_ratio", \.aspectRatio, .number(in: 1.3...2.25), default: "1.3", "Its width by its height."))
    }
}

/// `vertical_content_list[]`: a heading with a text below it.
struct VerticalContent: Sendable {
    var title: Text
    var description: Text?

    static let shape = Shape<VerticalContent>.record(
        "a paragraph", "A heading with a text below it.", .weComCards,
        instead: [
            "description": .named("desc"), "keyname": .named("title"),
            "value": .named("desc"),
        ]
    ) { f in
        VerticalContent(
            title: f.required(
                "title", \.title, .text(.plain, .atMost(38, .characters, .advised), .notEmpty), "The heading."),
            description: f.optional(
                "desc", \.description, .text(.plain, .atMost(160, .characters, .advised)), "The text."))
    }
}
