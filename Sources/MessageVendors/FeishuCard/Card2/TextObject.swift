import MessageModel

extension Card2 {
    /// A text with the word that says how it is read.
    struct TextObject: Sendable {
        var kind: Kind
        var elementID: Text?
        var content: Text?
        var translations: Named<Text>?
        var size: Value<String>?
        var color: Value<String>?
        var align: Value<HorizontalAlign>?
        var lines: Value<Int>?

        enum Kind: String, Sendable {
            case plain = "plain_text"
            case lark = "lark_md"
            case markdown

            var syntax: Syntax {
                switch self {
                case .plain: .plain
                case .lark: .larkMD
                case .markdown: .feishuMarkdown2
                }
            }

            fileprivate var summary: String {
                switch self {
                case .plain: "A text that is shown as it is."
                case .lark: "A text in `lark_md`, a small Markdown."
                case .markdown: "A text in the vendor's Markdown."
                }
            }
        }

        /// What a text may be in most places.
        static let shape = Shape<TextObject>.tagged("tag", [plainVariant, larkVariant])
        /// Where markup would be shown as it stands, or refused.
        static let plain = Shape<TextObject>.tagged("tag", instead: onlyPlain, [plainVariant])
        /// Such a text of at most 100 characters: an option, a text that stands in for a choice.
        static let short = Shape<TextObject>.tagged("tag", instead: onlyPlain, [variant(.plain, shortRecord)])
        /// The text of a button, of which one page says that it is plain and another that it may have markup.
        static let label = Shape<TextObject>.tagged(
            "tag",
            [
                variant(.plain, shortRecord),
                variant(
                    .lark,
                    shortLarkRecord.doubtful("the page on buttons takes only 'plain_text', the one on forms both")),
            ])
        /// The title of a panel.
        static let title = Shape<TextObject>.tagged("tag", [plainVariant, markdownVariant, larkVariant])

        private static let plainVariant = variant(.plain, record(.plain))
        private static let larkVariant = variant(.lark, record(.lark))
        private static let markdownVariant = variant(.markdown, record(.markdown))
        private static let shortRecord = record(.plain, .atMost(100, .characters, .rejected(code: nil)))
        private static let shortLarkRecord = record(.lark, .atMost(100, .characters, .rejected(code: nil)))
        private static let onlyPlain: [String: Instead] = [
            "lark_md": "only 'plain_text' may stand here", "markdown": "only 'plain_text' may stand here",
        ]

        private static func variant(_ kind: Kind, _ record: Shape<TextObject>) -> Variant<TextObject> {
            Variant(kind.rawValue, record, { $0 }, { $0.kind == kind ? $0 : nil })
        }

        private static func record(_ kind: Kind, _ limits: Limit...) -> Shape<TextObject> {
            let text = kind == .markdown ? Shape<Text>.markdown2 : .text(kind.syntax, limits: limits)
            return .record(
                "a text (\(kind.rawValue))", kind.summary, .feishuComponents2,
                instead: [
                    "text": .named("content"), "i18n": .named("i18n_content"), "color": .named("text_color"),
                    "text_weight": "JSON 2.0 has none; '**bold**' in a 'lark_md'",
                ],
                rules: [.atLeastOne(of: [.init(\.content, isEmptyEnough: true), .init(\.translations)])]
            ) { f in
                TextObject(
                    kind: kind, elementID: f.elementID(\.elementID),
                    content: f.optional("content", \.content, text, "The text."),
                    translations: f.optional(
                        "i18n_content", \.translations, .translations(text), "The text in several languages."),
                    size: f.optional("text_size", \.size, .textSize, default: "\"normal\"", "How large it is."),
                    color: f.optional("text_color", \.color, .color, "Its colour; only in plain text."),
                    align: f.optional(
                        "text_align", \.align, .choice(of: HorizontalAlign.self), default: "\"left\"",
                        "Where it stands."),
                    lines: f.optional(
                        "lines", \.lines, .integer(in: 1...Int.max), "How many lines are shown; the rest is cut."))
            }
        }
    }

    /// `alt`: what is said when the pointer rests on a picture. It may be empty.
    struct AlternativeText: Sendable {
        var content: Text
        var translations: Named<Text>?

        static let shape = Shape<AlternativeText>.tagged(
            "tag", instead: ["lark_md": "only 'plain_text' may stand here"],
            [Variant("plain_text", record, { $0 }, { $0 })])

        private static let record = Shape<AlternativeText>.record(
            "an alternative text", "What is said of a picture.", .feishuComponents2
        ) { f in
            AlternativeText(
                content: f.required("content", \.content, .text(.plain), "The text, which may be empty."),
                translations: f.optional(
                    "i18n_content", \.translations, .translations(.text(.plain)), "The text in several languages."))
        }
    }

    /// `confirm`: what is asked before something counts.
    struct Confirmation: Sendable {
        var title: TextObject
        var text: TextObject

        static let shape = Shape<Confirmation>.record(
            "a question", "What is asked before a choice counts.", .feishuComponents2
        ) { f in
            Confirmation(
                title: f.required("title", \.title, TextObject.plain, "The title of the question."),
                text: f.required("text", \.text, TextObject.plain, "The question."))
        }
    }

    /// The languages in which a text may be given.
    static let languages = [
        "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de",
        "fr_fr", "it_it", "ru_ru", "ms_my",
    ]
}

extension Shape<Named<Text>> {
    /// A text, or an id, for each language.
    static func translations(_ text: @autoclosure @escaping @Sendable () -> Shape<Text>) -> Shape {
        named(text(), among: Card2.languages, called: "a language")
    }
}

extension Fields {
    /// `element_id`, which every element has.
    mutating func elementID(_ path: @autoclosure @escaping @Sendable () -> any KeyPath<Root, Text?> & Sendable) -> Text?
    {
        optional("element_id", path(), .elementID, Card2.Words.elementID)
    }

    /// `margin`, likewise.
    mutating func margin(_ path: @autoclosure @escaping @Sendable () -> any KeyPath<Root, Value<String>?> & Sendable)
        -> Value<String>?
    {
        optional("margin", path(), .margin, default: "\"0px\"", Card2.Words.margin)
    }
}
