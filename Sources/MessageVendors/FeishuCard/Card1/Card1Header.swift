import MessageModel

extension Card1 {
    /// `header`: the title with what stands beside it.
    struct Header: Sendable {
        var title: Title?
        var subtitle: Title?
        var tags: Items<Tag>?
        var translatedTags: Named<Items<Tag>>?
        var template: Value<Template>?
        var icon: CustomIcon?
        var libraryIcon: LibraryIcon?

        /// The colour behind the title.
        enum Template: String, Sendable, CaseIterable {
            case blue, wathet, turquoise, green, yellow, orange, red, carmine, violet, purple, indigo, grey
            case `default`
        }

        static let shape = Shape<Header>.record(
            "a header", "The title of a card with what stands beside it.", .feishuCard1, unknownKeys: .ignored,
            instead: ["color": .named("template"), "text": .named("title")],
            rules: [
                .atLeastOne(of: [.init(\.title), .init(\.subtitle)]), .passedOver(\.icon, beside: \.libraryIcon),
                .passedOver(\.tags, beside: \.translatedTags),
            ]
        ) { f in
            Header(
                title: f.optional("title", \.title, Title.shape, "The title; four lines are shown."),
                subtitle: f.optional(
                    "subtitle", \.subtitle, Title.shape, "Below the title; one line is shown. Alone it is the title."),
                tags: f.optional("text_tag_list", \.tags, Tag.list, "Labels behind the title; from 6.11 on."),
                translatedTags: f.optional(
                    "i18n_text_tag_list", \.translatedTags, .translated(Tag.list),
                    "The labels in each language, in place of `text_tag_list`."),
                template: f.optional(
                    "template", \.template, .choice(of: Template.self), default: "default",
                    "The colour behind the title."),
                icon: f.optional("icon", \.icon, CustomIcon.shape, "A picture before the title."),
                libraryIcon: f.optional(
                    "ud_icon", \.libraryIcon, LibraryIcon.shape,
                    "An icon of the vendor's library before the title, in place of `icon`."))
        }
    }

    /// A title: `content`, or a text for each language, which win over it.
    struct Title: Sendable {
        var isMarkdown = false
        var content: Text?
        var translations: Named<Text>?
        var translatedContent: Named<Text>?

        static let shape = Shape<Title>.tagged(
            "tag",
            [
                Variant("plain_text", record(isMarkdown: false), { $0 }, { $0.isMarkdown ? nil : $0 }),
                Variant("lark_md", record(isMarkdown: true), { $0 }, { $0.isMarkdown ? $0 : nil }),
            ])

        private static func record(isMarkdown: Bool) -> Shape<Title> {
            let text = Shape<Text>.text(isMarkdown ? .larkMD : .plain)
            return .record(
                "a title", "A title: its content, or a text for each language.", .feishuCard1, unknownKeys: .ignored,
                rules: [
                    .atLeastOne(
                        of: [
                            .init(\.content, isEmptyEnough: true), .init(\.translations), .init(\.translatedContent),
                        ])
                ]
            ) { f in
                Title(
                    isMarkdown: isMarkdown,
                    content: f.optional(
                        "content", \.content, text,
                        isMarkdown ? "The words; of markup, only mentions and emoji count." : "The words."),
                    translations: f.optional(
                        "i18n", \.translations, .translated(text), "The words in each language, in place of `content`."),
                    translatedContent: f.optional(
                        "i18n_content", \.translatedContent, .translated(text), "The words in each language."))
            }
        }
    }

    /// `text_tag`: a label behind the title.
    struct Tag: Sendable {
        var text: PlainText
        var color: Value<Color>?

        typealias Color = Card2.TextTag.Color

        static let list = Shape<Items<Tag>>.list(of: shape, .atMost(3, .items, .truncated))

        private static let shape = Shape<Tag>.tagged("tag", [Variant("text_tag", record, { $0 }) { $0 }])

        private static let record = Shape<Tag>.record(
            "a text_tag", "A label behind the title.", .feishuCard1, unknownKeys: .ignored
        ) { f in
            Tag(
                text: f.required("text", \.text, PlainText.shape, "What stands on it."),
                color: f.optional("color", \.color, .choice(of: Color.self), default: "blue", "Its colour."))
        }
    }

    /// `icon`: a picture before the title.
    struct CustomIcon: Sendable {
        var imageKey: Text

        static let shape = Shape<CustomIcon>.record(
            "an icon", "A picture before the title.", .feishuCard1, unknownKeys: .ignored
        ) { f in
            CustomIcon(imageKey: f.required("img_key", \.imageKey, .imageKey, "The picture's key."))
        }
    }

    /// `ud_icon`: an icon of the vendor's library.
    struct LibraryIcon: Sendable {
        var token: Value<String>
        var style: Style?

        struct Style: Sendable {
            var color: Value<String>?

            static let shape = Shape<Style>.record(
                "the style of an icon", "How an icon looks.", .feishuCard1, unknownKeys: .ignored
            ) { f in
                Style(color: f.optional("color", \.color, .color, "Its colour."))
            }
        }

        static let shape = Shape<LibraryIcon>.record(
            "a ud_icon", "An icon of the vendor's library.", .feishuCard1, unknownKeys: .ignored
        ) { f in
            LibraryIcon(
                token: f.required("token", \.token, .iconToken, "Its name in the library."),
                style: f.optional("style", \.style, Style.shape, "How it looks."))
        }
    }
}
