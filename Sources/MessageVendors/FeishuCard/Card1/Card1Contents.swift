import MessageModel

extension Card1 {
    /// `div`: a text, fields beside each other, and one thing at its right side.
    struct Div: Sendable {
        var text: TextObject?
        var fields: Items<Field>?
        var extra: Element?
        var icon: Icon?

        static let shape = Shape<Div>.record(
            "div", "A text, fields beside each other, and one thing at its right side.", .feishuContents1,
            unknownKeys: .ignored,
            rules: [.atLeastOne(of: [.init(\.text), .init(\.fields)])]
        ) { f in
            Div(
                text: f.optional("text", \.text, TextObject.shape, "The text."),
                fields: f.optional("fields", \.fields, .list(of: Field.shape), "Texts, two of which may share a row."),
                extra: f.optional("extra", \.extra, Element.beside, "What stands at the right; a picture is 64 by 64."),
                icon: f.optional("icon", \.icon, Icon.shape, "The icon before the text."))
        }
    }

    /// `fields[]`: a text that may share its row.
    struct Field: Sendable {
        var isShort: Value<Bool>
        var text: TextObject

        static let shape = Shape<Field>.record(
            "a field", "A text that may share its row.", .feishuContents1, unknownKeys: .ignored
        ) { f in
            Field(
                isShort: f.required("is_short", \.isShort, .boolean, "Whether it takes half a row."),
                text: f.required("text", \.text, TextObject.shape, "The text."))
        }
    }

    /// `markdown`: a text with markup as an element of its own.
    struct Markdown: Sendable {
        var content: Text
        var translations: Named<Text>?
        var align: Value<Alignment>?
        var size: Value<String>?
        var icon: Icon?
        var links: Named<Link>?

        static let shape = Shape<Markdown>.record(
            "markdown", "A text with markup: also pictures, lists and code.", .feishuContents1, unknownKeys: .ignored,
            instead: ["text": .named("content")]
        ) { f in
            Markdown(
                content: f.required("content", \.content, .markdown1, "The text with its markup."),
                translations: f.optional(
                    "i18n_content", \.translations, .translated(.markdown1), "The text in each language."),
                align: f.optional(
                    "text_align", \.align, .choice(of: Alignment.self), default: "left", "Where it stands."),
                size: f.optional("text_size", \.size, .textSize, default: "normal", "How large it is."),
                icon: f.optional("icon", \.icon, Icon.shape, "The icon before it."),
                links: f.optional(
                    "href", \.links, .named(Link.named), "Addresses for `[label]($NAME)`, by the name."))
        }
    }

    /// `hr`: a line.
    struct Rule: Sendable {
        static let shape = Shape<Rule>.record("hr", "A line.", .feishuContents1, unknownKeys: .ignored) { _ in Rule() }
    }

    /// `note`: small grey texts, icons and pictures in a row. Only card JSON 1.0 has it.
    struct Note: Sendable {
        var elements: Items<Part>

        static let shape = Shape<Note>.record(
            "note", "Small grey texts, icons and pictures in a row.", .feishuContents1, unknownKeys: .ignored
        ) { f in
            Note(elements: f.required("elements", \.elements, .list(of: Part.shape), "What it shows."))
        }

        indirect enum Part: Sendable {
            case text(TextObject)
            case icon(Icon)
            case image(SmallImage)

            fileprivate static let shape = Shape<Part>.tagged(
                "tag", isNamed: true,
                [
                    Variant("plain_text", PlainText.record(.text(.plain)), { .text(.plain($0)) }) {
                        if case .text(.plain(let it)) = $0 { it } else { nil }
                    },
                    Variant("lark_md", MarkdownText.record(.text(.larkMD)), { .text(.markdown($0)) }) {
                        if case .text(.markdown(let it)) = $0 { it } else { nil }
                    },
                    Variant("standard_icon", Icon.Standard.shape, { .icon(.standard($0)) }) {
                        if case .icon(.standard(let it)) = $0 { it } else { nil }
                    },
                    Variant("custom_icon", Icon.Custom.shape, { .icon(.custom($0)) }) {
                        if case .icon(.custom(let it)) = $0 { it } else { nil }
                    },
                    Variant("img", SmallImage.shape, Part.image) { if case .image(let it) = $0 { it } else { nil } },
                ])
        }
    }
}
