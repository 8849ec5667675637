import MessageModel

extension Card2 {
    /// `header`: the head of a card.
    struct Header: Sendable {
        var title: TextObject?
        var subtitle: TextObject?
        var tags: Items<TextTag>?
        var translatedTags: Named<Items<TextTag>>?
        var template: Value<Template>?
        var icon: Icon?
        var padding: Value<String>?

        enum Template: String, Sendable, CaseIterable {
            case blue, wathet, turquoise, green, yellow, orange, red, carmine, violet, purple, indigo, grey
            case standard = "default"
        }

        static let shape = Shape<Header>.record(
            "a head", "The title of a card with what stands beside it.", .feishuCard2,
            instead: [
                "color": .named("template"), "tag": "a head has none",
                "ud_icon": "in JSON 2.0 it is 'icon: {tag: standard_icon, token: …}'",
            ],
            rules: [
                .atLeastOne(of: [.init(\.title), .init(\.subtitle)]), .passedOver(\.tags, beside: \.translatedTags),
            ]
        ) { f in
            Header(
                title: f.optional("title", \.title, TextObject.shape, "The title, of which four lines are shown."),
                subtitle: f.optional(
                    "subtitle", \.subtitle, TextObject.shape, "A line below it; alone it is the title."),
                tags: f.optional("text_tag_list", \.tags, .tags, "Small tags behind the title."),
                translatedTags: f.optional(
                    "i18n_text_tag_list", \.translatedTags,
                    .named(.tags, among: languages, called: "a language"), "The tags in several languages."),
                template: f.optional(
                    "template", \.template, .choice(of: Template.self), default: "\"default\"", "Its colour."),
                icon: f.optional("icon", \.icon, Icon.shape, "The icon before the title."),
                padding: f.optional("padding", \.padding, .padding, default: "\"12px\"", Words.padding))
        }
    }

    /// `text_tag_list[]`: a small tag.
    struct TextTag: Sendable {
        var elementID: Text?
        var text: TextObject?
        var color: Value<Color>?

        enum Color: String, Sendable, CaseIterable {
            case neutral, blue, turquoise, lime, orange, violet, indigo, wathet, green, yellow, red, purple, carmine
        }

        static let shape = Shape<TextTag>.tagged("tag", [Variant("text_tag", record, { $0 }, { $0 })])

        private static let record = Shape<TextTag>.record(
            "a text tag", "A small tag behind the title.", .feishuCard2, rules: [.needed(\.text)]
        ) { f in
            TextTag(
                elementID: f.elementID(\.elementID),
                text: f.optional("text", \.text, TextObject.plain, "What it says."),
                color: f.optional("color", \.color, .choice(of: Color.self), default: "\"blue\"", "Its colour."))
        }
    }
}

extension Shape<Items<Card2.TextTag>> {
    fileprivate static let tags = list(of: Card2.TextTag.shape, .atMost(3, .items, .truncated))
}
