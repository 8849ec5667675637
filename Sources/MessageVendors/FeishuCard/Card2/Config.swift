import MessageModel

extension Card2 {
    /// `config`: how a card behaves.
    struct Config: Sendable {
        var streams: Value<Bool>?
        var streaming: Streaming?
        var summary: Summary?
        var locales: Items<Value<Locale>>?
        var mayBeForwarded: Value<Bool>?
        var isShared: Value<Bool>?
        var width: Value<Width>?
        var isWide: Value<Bool>?
        var usesTranslation: Value<Bool>?
        var interactsForwarded: Value<Bool>?
        var style: Style?

        enum Width: String, Sendable, CaseIterable {
            case standard = "default"
            case compact, fill
        }

        enum Locale: String, Sendable, CaseIterable {
            case zhCN = "zh_cn"
            case enUS = "en_us"
            case jaJP = "ja_jp"
            case zhHK = "zh_hk"
            case zhTW = "zh_tw"
            case idID = "id_id"
            case viVN = "vi_vn"
            case thTH = "th_th"
            case ptBR = "pt_br"
            case esES = "es_es"
            case koKR = "ko_kr"
            case deDE = "de_de"
            case frFR = "fr_fr"
            case itIT = "it_it"
            case ruRU = "ru_ru"
            case msMY = "ms_my"
        }

        static let shape = Shape<Config>.record(
            "a configuration", "How a card behaves.", .feishuCard2,
            instead: ["compact_width": "JSON 2.0 has none; 'width_mode: compact'"]
        ) { f in
            Config(
                streams: f.optional(
                    "streaming_mode", \.streams, .boolean, default: "false", "The texts appear bit by bit."),
                streaming: f.optional("streaming_config", \.streaming, Streaming.shape, "How fast they do."),
                summary: f.optional("summary", \.summary, Summary.shape, "What the list of chats shows of the card."),
                locales: f.optional(
                    "locales", \.locales, .list(of: .choice(of: Locale.self)),
                    "The languages that count; texts in others are passed over."),
                mayBeForwarded: f.optional(
                    "enable_forward", \.mayBeForwarded, .boolean, default: "true", "The card may be forwarded."),
                isShared: f.optional(
                    "update_multi", \.isShared, .onlyTrue, default: "true", "An update reaches all readers; only true."),
                width: f.optional(
                    "width_mode", \.width, .choice(of: Width.self), default: "\"default\"",
                    "How wide the card becomes: 600 pixels, 400, or as wide as the chat."),
                isWide: f.optional(
                    "wide_screen_mode", \.isWide,
                    Shape.boolean.doubtful("people report that JSON 2.0 refuses it; write 'width_mode: fill'"),
                    "Gone; it made cards wide in 1.0."),
                usesTranslation: f.optional(
                    "use_custom_translation", \.usesTranslation, .boolean, default: "false",
                    "Texts in other languages serve as translation."),
                interactsForwarded: f.optional(
                    "enable_forward_interaction", \.interactsForwarded, .boolean, default: "false",
                    "Forwarded copies tell the app as well."),
                style: f.optional("style", \.style, Style.shape, "Sizes and colours that the card names itself."))
        }
    }
}

extension Card2.Config {
    /// `streaming_config`: how fast texts appear.
    struct Streaming: Sendable {
        var frequency: Pace?
        var step: Pace?
        var strategy: Value<Strategy>?

        enum Strategy: String, Sendable, CaseIterable {
            case fast, delay
        }

        static let shape = Shape<Streaming>.record("a pace", "How fast texts appear.", .feishuCard2) { f in
            Streaming(
                frequency: f.optional(
                    "print_frequency_ms", \.frequency, Pace.shape, "The milliseconds between two steps."),
                step: f.optional("print_step", \.step, Pace.shape, "The characters of a step."),
                strategy: f.optional(
                    "print_strategy", \.strategy, .choice(of: Strategy.self), default: "\"fast\"",
                    "What becomes of text that is not shown yet when more comes."))
        }
    }

    /// A number for all clients, or for each sort of them.
    struct Pace: Sendable {
        var standard: Value<Int>?
        var android: Value<Int>?
        var ios: Value<Int>?
        var pc: Value<Int>?

        static let shape = Shape<Pace>.record(
            "a number for each client", "A number for all clients, or for each sort of them.", .feishuCard2
        ) { f in
            Pace(
                standard: f.optional("default", \.standard, .integer(in: 1...Int.max), "For all."),
                android: f.optional("android", \.android, .integer(in: 1...Int.max), "On Android."),
                ios: f.optional("ios", \.ios, .integer(in: 1...Int.max), "On iOS."),
                pc: f.optional("pc", \.pc, .integer(in: 1...Int.max), "On computers."))
        }
    }

    /// `summary`: what the list of chats shows.
    struct Summary: Sendable {
        var content: Text?
        var translations: Named<Text>?

        static let shape = Shape<Summary>.record(
            "a summary", "What the list of chats shows of a card.", .feishuCard2
        ) { f in
            Summary(
                content: f.optional("content", \.content, .text(.plain), "The text."),
                translations: f.optional(
                    "i18n_content", \.translations, .translations(.text(.plain)), "The text in several languages."))
        }
    }

    /// `style`: names for sizes and colours, which elements may use.
    struct Style: Sendable {
        var sizes: Named<Size>?
        var colors: Named<Color>?

        static let shape = Shape<Style>.record(
            "a style", "Names for sizes and colours, which elements may use.", .feishuCard2
        ) { f in
            Style(
                sizes: f.optional("text_size", \.sizes, .named(Size.shape), "Sizes by their names."),
                colors: f.optional("color", \.colors, .named(Color.shape), "Colours by their names."))
        }
    }

    struct Size: Sendable {
        var standard: Value<String>?
        var pc: Value<String>?
        var mobile: Value<String>?

        static let shape = Shape<Size>.record(
            "a size", "A size on computers and on telephones.", .feishuCard2
        ) { f in
            Size(
                standard: f.optional("default", \.standard, .textSize, "On clients that do not tell these apart."),
                pc: f.optional("pc", \.pc, .textSize, "On computers."),
                mobile: f.optional("mobile", \.mobile, .textSize, "On telephones."))
        }
    }

    struct Color: Sendable {
        var light: Value<String>?
        var dark: Value<String>?

        static let shape = Shape<Color>.record("a colour", "A colour by day and by night.", .feishuCard2) { f in
            Color(
                light: f.optional("light_mode", \.light, .rgba, "On a light ground."),
                dark: f.optional("dark_mode", \.dark, .rgba, "On a dark ground."))
        }
    }
}
