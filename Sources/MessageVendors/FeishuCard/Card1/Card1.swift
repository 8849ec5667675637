import MessageModel

/// `card` in card JSON 1.0. The vendor ignores a key that it does not know.
struct Card1: Sendable {
    var schema: Value<Schema>?
    var config: Config?
    var cardLink: Link?
    var header: Header?
    var elements: Items<Element>?
    var translatedElements: Named<Items<Element>>?
    var translatedHeader: Named<Header>?
    var fallback: Fallback?

    enum Schema: String, Sendable, CaseIterable {
        case first = "1.0"
    }

    static let shape = Shape<Card1>.record(
        "a card in JSON 1.0", "A card: how it behaves, its head, and its elements one below the other.", .feishuCard1,
        unknownKeys: .ignored,
        instead: [
            "body": "only JSON 2.0 has it: write 'schema: \"2.0\"', or put the elements under 'elements'",
            "i18n_content": "it stands beside 'content' in a text; for a whole card there is 'i18n_elements'",
            "msg_type": "it stands beside 'card'", "title": "it stands in 'header'",
            "update_multi": "it stands beside 'card', and in 'config'",
        ],
        rules: [
            .placements(by: "tag", opaque: opaque, placements),
            .uniqueAnywhere("name", by: "tag", words: named, opaque: opaque, refusing: 11310),
        ]
    ) { f in
        Card1(
            schema: f.optional(
                "schema", \.schema, .choice(of: Schema.self), default: "1.0", "The version of card JSON."),
            config: f.optional("config", \.config, Config.shape, "How the card behaves."),
            cardLink: f.optional("card_link", \.cardLink, Link.shape, "What opens when the card is clicked."),
            header: f.optional("header", \.header, Header.shape, "The title with what stands beside it."),
            elements: f.optional(
                "elements", \.elements, .list(of: Element.shape), "What the card shows, from top to bottom."),
            translatedElements: f.optional(
                "i18n_elements", \.translatedElements, .translated(.list(of: Element.shape)),
                "What it shows in each language, in place of `elements`."),
            translatedHeader: f.optional(
                "i18n_header", \.translatedHeader, .translated(Header.shape),
                "The head in each language; the vendor's samples have it, its tables do not."),
            fallback: f.optional(
                "fallback", \.fallback, Fallback.shape,
                "When a client asks to be upgraded instead of showing the card; from 7.7 on."))
    }
    .declaring(
        Declaration(Card2.colors, at: ["config", "style", "color"]),
        Declaration(Card2.textSizes, at: ["config", "style", "text_size"]))
}

extension Shape {
    /// One for each language.
    static func translated<Element>(
        _ element: @autoclosure @escaping @Sendable () -> Shape<Element>
    ) -> Shape where Value == Named<Element> {
        .named(element(), among: Card2.languages, called: "a language", isError: false)
    }
}
