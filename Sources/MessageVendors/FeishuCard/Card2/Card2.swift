import MessageModel

/// `card` in card JSON 2.0, in which a key that the vendor does not know fails the whole message.
struct Card2: Sendable {
    var schema: Value<Schema>
    var config: Config?
    var cardLink: LinkTargets?
    var header: Header?
    var translatedHeader: Named<Header>?
    var body: Body?

    enum Schema: String, Sendable, CaseIterable {
        case second = "2.0"
    }

    static let shape = Shape<Card2>.record(
        "a card in JSON 2.0", "A card: how it behaves, its head, and a body of elements.", .feishuCard2,
        instead: instead,
        rules: [
            .unique(
                "name", "The `name` of forms and of what they hold is unique in the card.", refusing: 11_310,
                texts: names),
            .unique(
                "element_id", "Each `element_id` is unique in the card.", texts: elementIDs),
            .unique(
                "audio_id", "Each `audio_id` is unique in the card.", refusing: 300_230, texts: audioIDs),
            .keeping("A card with an `audio` has `config.enable_forward: false`.", forwardedAudio),
            .keeping("Tables in Markdown count with those that are elements.", tablesInTexts),
        ]
    ) { f in
        Card2(
            schema: f.required("schema", \.schema, .choice(of: Schema.self), "The version."),
            config: f.optional("config", \.config, Config.shape, "How the card behaves."),
            cardLink: f.optional("card_link", \.cardLink, LinkTargets.shape, "What opens when the card is clicked."),
            header: f.optional("header", \.header, Header.shape, "The title with what stands beside it."),
            translatedHeader: f.optional(
                "i18n_header", \.translatedHeader,
                .named(Header.shape, among: languages, called: "a language")
                    .doubtful("only one sample of the vendor's has it; write 'i18n_content' in the texts of 'header'"),
                "The head in several languages."),
            body: f.optional("body", \.body, Body.shape, "What the card holds."))
    }
    .declaring(
        Declaration(colors, at: ["config", "style", "color"]),
        Declaration(textSizes, at: ["config", "style", "text_size"]))

    /// The names that a card declares for itself.
    static let colors = "config.style.color"
    static let textSizes = "config.style.text_size"

    /// What 1.0 has and 2.0 says otherwise.
    private static let instead: [String: Instead] = [
        "elements": "in JSON 2.0 they stand under 'body': 'body: {elements: [...]}'",
        "fallback": "JSON 2.0 has none; older clients show the title and ask to be upgraded",
        "i18n_elements": "JSON 2.0 has none; write 'i18n_content' beside 'content' in each text",
        "msg_type": "it stands beside 'card'",
        "open_ids": "receivers stand beside 'card'",
        "update_multi": "it stands beside 'card', and in 'config'",
        "title": "it stands in 'header'",
    ]
}

extension Card2 {
    /// `body`: the elements and how they are laid out.
    struct Body: Sendable {
        var elements: Items<Element>
        var direction: Value<Direction>?
        var padding: Value<String>?
        var horizontalSpacing: Value<String>?
        var verticalSpacing: Value<String>?
        var horizontalAlign: Value<HorizontalAlign>?
        var verticalAlign: Value<VerticalAlign>?

        static let shape = Shape<Body>.record(
            "a body", "The elements of a card, and how they are laid out.", .feishuCard2
        ) { f in
            Body(
                elements: f.required("elements", \.elements, .elements(in: .root), "The elements."),
                direction: f.optional(
                    "direction", \.direction, .choice(of: Direction.self), default: "vertical", Words.direction),
                padding: f.optional("padding", \.padding, .padding, Words.padding),
                horizontalSpacing: f.optional(
                    "horizontal_spacing", \.horizontalSpacing, .spacing, Words.horizontalSpacing),
                verticalSpacing: f.optional("vertical_spacing", \.verticalSpacing, .spacing, Words.verticalSpacing),
                horizontalAlign: f.optional(
                    "horizontal_align", \.horizontalAlign, .choice(of: HorizontalAlign.self), default: "left",
                    Words.horizontalAlign),
                verticalAlign: f.optional(
                    "vertical_align", \.verticalAlign, .choice(of: VerticalAlign.self), default: "top",
                    Words.verticalAlign))
        }
    }
}
