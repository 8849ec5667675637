import MessageModel

extension Card1 {
    /// Where a text or an element stands in its place.
    typealias Alignment = Card2.HorizontalAlign

    /// The sizes of text that there are; others show as `normal`.
    enum TextSize: String, Sendable {
        case heading0 = "heading-0"
        case heading1 = "heading-1"
        case heading2 = "heading-2"
        case heading3 = "heading-3"
        case heading4 = "heading-4"
        case heading, normal, notation
        case xxxxLarge = "xxxx-large"
        case xxxLarge = "xxx-large"
        case xxLarge = "xx-large"
        case xLarge = "x-large"
        case large, medium, small
        case xSmall = "x-small"
    }

    /// `plain_text`: a text without markup.
    struct PlainText: Sendable {
        var content: Text
        var translations: Named<Text>?
        var size: Value<String>?
        var color: Value<String>?
        var align: Value<Alignment>?
        var lines: Value<Int>?

        /// The text alone, where the object says that it is one.
        static let shape = tagged(.text(.plain))
        /// A label or a hint, of which so much is taken.
        static let short = tagged(.text(.plain, .atMost(100, .characters, .rejected(code: nil))))

        private static func tagged(_ content: Shape<Text>) -> Shape<PlainText> {
            .tagged("tag", [Variant("plain_text", record(content), { $0 }, { $0 })])
        }

        static func record(_ content: Shape<Text>) -> Shape<PlainText> {
            .record(
                "plain_text", "A text without markup.", .feishuContents1, unknownKeys: .ignored,
                instead: ["text": .named("content")]
            ) { f in
                PlainText(
                    content: f.required("content", \.content, content, "The words."),
                    translations: f.optional(
                        "i18n_content", \.translations, .translated(content), "The words in each language."),
                    size: f.optional("text_size", \.size, .textSize, default: "normal", "How large it is; in a div."),
                    color: f.optional("text_color", \.color, .color, default: "default", "Its colour; in a div."),
                    align: f.optional(
                        "text_align", \.align, .choice(of: Alignment.self), default: "left",
                        "Where it stands; in a div."),
                    lines: f.optional(
                        "lines", \.lines, .integer(in: 1...Int.max), "How many lines are shown; in a div."))
            }
        }
    }

    /// `lark_md`: a text with a little markup.
    struct MarkdownText: Sendable {
        var content: Text
        var translations: Named<Text>?
        var size: Value<String>?
        var align: Value<Alignment>?
        var lines: Value<Int>?
        var links: Named<Link>?

        static func record(_ content: Shape<Text>) -> Shape<MarkdownText> {
            .record(
                "lark_md", "A text with a little markup: emphasis, links, mentions, colours, emoji.", .feishuContents1,
                unknownKeys: .ignored, instead: ["text": .named("content")]
            ) { f in
                MarkdownText(
                    content: f.required("content", \.content, content, "The words with their markup."),
                    translations: f.optional(
                        "i18n_content", \.translations, .translated(content), "The words in each language."),
                    size: f.optional("text_size", \.size, .textSize, default: "normal", "How large it is."),
                    align: f.optional(
                        "text_align", \.align, .choice(of: Alignment.self), default: "left", "Where it stands."),
                    lines: f.optional("lines", \.lines, .integer(in: 1...Int.max), "How many lines are shown."),
                    links: f.optional(
                        "href", \.links, .named(Link.named),
                        "Addresses for `[label]($NAME)`, by the name; of older cards."))
            }
        }
    }

    /// A text with the word that says whether it has markup.
    indirect enum TextObject: Sendable {
        case plain(PlainText)
        case markdown(MarkdownText)

        static let shape = tagged([])
        /// The label of a button. The page on buttons takes only plain text, the one on forms both.
        static let label = tagged([.atMost(100, .characters, .rejected(code: nil))])

        private static func tagged(_ limits: [Limit]) -> Shape<TextObject> {
            .tagged(
                "tag",
                [
                    Variant("plain_text", PlainText.record(.text(.plain, limits: limits)), TextObject.plain) {
                        if case .plain(let it) = $0 { it } else { nil }
                    },
                    Variant("lark_md", MarkdownText.record(.text(.larkMD, limits: limits)), TextObject.markdown) {
                        if case .markdown(let it) = $0 { it } else { nil }
                    },
                ])
        }
    }

    /// `confirm`: what is asked before a press counts.
    struct Confirmation: Sendable {
        var title: PlainText
        var text: PlainText

        static let shape = Shape<Confirmation>.record(
            "confirm", "What is asked before a press counts.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            Confirmation(
                title: f.required("title", \.title, PlainText.shape, "The title of the question."),
                text: f.required("text", \.text, PlainText.shape, "The question."))
        }
    }

    /// `fallback`: which clients ask to be upgraded instead of showing the card.
    struct Fallback: Sendable {
        var conditions: Items<Condition>

        indirect enum Condition: Sendable {
            case version(Version)
            case elements(Elements)
        }

        struct Version: Sendable {
            var value: Text

            static let shape = Shape<Version>.record(
                "min_client_version", "An older client asks.", .feishuCard1, unknownKeys: .ignored
            ) { f in
                Version(value: f.required("value", \.value, .id(), "The first version that shows the card: `7.4`."))
            }
        }

        struct Elements: Sendable {
            var value: Items<Text>

            static let shape = Shape<Elements>.record(
                "element_tags", "A client that does not know an element asks.", .feishuCard1, unknownKeys: .ignored
            ) { f in
                Elements(value: f.required("value", \.value, .list(of: .id()), "The tags of the elements."))
            }
        }

        static let shape = Shape<Fallback>.record(
            "fallback", "When a client asks to be upgraded instead of showing the card.", .feishuCard1,
            unknownKeys: .ignored
        ) { f in
            Fallback(
                conditions: f.required(
                    "trigger_conditions", \.conditions, .list(of: condition), "One of them is enough."))
        }

        private static let condition = Shape<Condition>.tagged(
            "type",
            [
                Variant("min_client_version", Version.shape, Condition.version) {
                    if case .version(let it) = $0 { it } else { nil }
                },
                Variant("element_tags", Elements.shape, Condition.elements) {
                    if case .elements(let it) = $0 { it } else { nil }
                },
            ])
    }
}
