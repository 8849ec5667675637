import MessageModel

extension Card1 {
    /// `config`: how a card behaves.
    struct Config: Sendable {
        var isForwarded: Value<Bool>?
        var isShared: Value<Bool>?
        var widthMode: Value<WidthMode>?
        var isCompact: Value<Bool>?
        var isWide: Value<Bool>?
        var takesTranslation: Value<Bool>?
        var forwardsInteraction: Value<Bool>?
        var style: Style?

        enum WidthMode: String, Sendable, CaseIterable {
            case `default`, compact, fill
        }

        static let shape = Shape<Config>.record(
            "config", "How a card behaves.", .feishuCard1, unknownKeys: .ignored,
            instead: [
                "streaming_mode": "only card JSON 2.0 has it", "summary": "only card JSON 2.0 has it",
                "locales": "only card JSON 2.0 has it",
            ],
            rules: [.passedOver(\.isCompact, beside: \.widthMode)]
        ) { f in
            Config(
                isForwarded: f.optional(
                    "enable_forward", \.isForwarded, .boolean, default: "true",
                    "Whether it may be forwarded; from 3.31 on."),
                isShared: f.optional(
                    "update_multi", \.isShared, .boolean, default: "false",
                    "Whether an update changes it for everyone; a server can update only such a card."),
                widthMode: f.optional(
                    "width_mode", \.widthMode, .choice(of: WidthMode.self), default: "default",
                    "`default` is up to 600 px wide, `compact` 400 px, `fill` as wide as the chat."),
                isCompact: f.optional(
                    "compact_width", \.isCompact, .boolean, default: "false",
                    "Whether it is 400 px wide; deprecated for `width_mode`."),
                isWide: f.optional(
                    "wide_screen_mode", \.isWide, .boolean,
                    "Of older cards, and without effect now: a card is as wide as `width_mode` says."),
                takesTranslation: f.optional(
                    "use_custom_translation", \.takesTranslation, .boolean, default: "false",
                    "Whether the texts in other languages serve as the client's translation."),
                forwardsInteraction: f.optional(
                    "enable_forward_interaction", \.forwardsInteraction, .boolean, default: "false",
                    "Whether a forwarded copy can still be pressed."),
                style: f.optional("style", \.style, Style.shape, "Sizes and colours of the card's own."))
        }
    }

    /// `config.style`: sizes of text and colours under names of the author's.
    struct Style: Sendable {
        var textSizes: Named<TextSizes>?
        var colors: Named<Colors>?

        static let shape = Shape<Style>.record(
            "a style", "Sizes of text and colours under names of the author's.", .feishuCard1, unknownKeys: .ignored
        ) { f in
            Style(
                textSizes: f.optional(
                    "text_size", \.textSizes, .named(TextSizes.shape), "Each a value for `text_size`."),
                colors: f.optional("color", \.colors, .named(Colors.shape), "Each a value wherever a colour stands."))
        }
    }

    /// A size of text by the device.
    struct TextSizes: Sendable {
        var elsewhere: Value<String>?
        var computer: Value<String>?
        var phone: Value<String>?

        static let shape = Shape<TextSizes>.record(
            "sizes of text", "A size of text by the device.", .feishuCard1, unknownKeys: .ignored
        ) { f in
            TextSizes(
                elsewhere: f.optional(
                    "default", \.elsewhere, .textSize, "For clients that cannot tell them apart."),
                computer: f.optional("pc", \.computer, .textSize, "On computers."),
                phone: f.optional("mobile", \.phone, .textSize, "On phones."))
        }
    }

    /// A colour by the theme.
    struct Colors: Sendable {
        var light: Value<String>?
        var dark: Value<String>?

        static let shape = Shape<Colors>.record(
            "colours", "A colour by the theme.", .feishuCard1, unknownKeys: .ignored
        ) { f in
            Colors(
                light: f.optional("light_mode", \.light, .rgba, "In the light theme."),
                dark: f.optional("dark_mode", \.dark, .rgba, "In the dark theme."))
        }
    }
}
