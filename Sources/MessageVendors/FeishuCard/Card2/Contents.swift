import MessageModel

extension Card2 {
    /// `div`: a text, or labels with values.
    struct Div: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var width: Value<String>?
        var text: TextObject?
        var icon: Icon?
        var fields: Items<Pair>?

        static let shape = Shape<Div>.record(
            "a text block", "A text with an icon in front of it, or short texts beside each other.",
            .feishuComponents2,
            instead: [
                "content": "the text stands in 'text: {tag: plain_text, content: …}'",
                "extra": "JSON 2.0 has none; put the text and the other element into the columns of a 'column_set'",
            ],
            rules: [.atLeastOne(of: [.init(\.text), .init(\.fields)])]
        ) { f in
            Div(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                width: f.optional("width", \.width, .width, default: "\"fill\"", Words.width),
                text: f.optional("text", \.text, TextObject.shape, "The text."),
                icon: f.optional("icon", \.icon, Icon.shape, Words.icon),
                fields: f.optional("fields", \.fields, .list(of: Pair.shape), "Labels with their values."))
        }
    }

    /// `fields[]`: a label with its value, in one text.
    struct Pair: Sendable {
        var isShort: Value<Bool>
        var text: TextObject

        static let shape = Shape<Pair>.record(
            "a field", "A label with its value, in one text.", .feishuComponents2
        ) { f in
            Pair(
                isShort: f.required("is_short", \.isShort, .boolean, "Two of these stand beside each other."),
                text: f.required("text", \.text, TextObject.shape, "The text."))
        }
    }

    /// `markdown`: a text with the vendor's Markdown.
    struct Markdown: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var content: Text?
        var translations: Named<Text>?
        var align: Value<HorizontalAlign>?
        var size: Value<String>?
        var icon: Icon?

        static let shape = Shape<Markdown>.record(
            "a Markdown text", "A text with the vendor's Markdown.", .feishuComponents2,
            instead: [
                "href": "JSON 2.0 has none; write '<link url=\"…\">' in the text, or '[label](address)'",
                "text": .named("content"), "text_color": "write '<font color=\"…\">' in the text",
            ],
            rules: [.atLeastOne(of: [.init(\.content, isEmptyEnough: true), .init(\.translations)])]
        ) { f in
            Markdown(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                content: f.optional("content", \.content, .markdown2, "The text."),
                translations: f.optional(
                    "i18n_content", \.translations, .translations(.markdown2), "The text in several languages."),
                align: f.optional(
                    "text_align", \.align, .choice(of: HorizontalAlign.self), default: "\"left\"", "Where it stands."),
                size: f.optional("text_size", \.size, .textSize, default: "\"normal\"", "How large it is."),
                icon: f.optional("icon", \.icon, Icon.shape, Words.icon))
        }
    }

    /// `hr`: a line.
    struct Divider: Sendable {
        var elementID: Text?
        var margin: Value<String>?

        static let shape = Shape<Divider>.record("a line", "A line between elements.", .feishuComponents2) { f in
            Divider(elementID: f.elementID(\.elementID), margin: f.margin(\.margin))
        }
    }

    /// `person`: somebody's picture and name.
    struct Person: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var userID: Text
        var size: Value<Size>?
        var showAvatar: Value<Bool>?
        var showName: Value<Bool>?
        var style: Value<Style>?

        enum Size: String, Sendable, CaseIterable {
            case extraSmall = "extra_small"
            case small, medium, large
        }

        enum Style: String, Sendable, CaseIterable {
            case normal, capsule
        }

        static let shape = Shape<Person>.record(
            "a person", "Somebody's picture and name.", .feishuComponents2,
            instead: ["id": .named("user_id"), "open_id": .named("user_id")]
        ) { f in
            Person(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                userID: f.required("user_id", \.userID, .id(), "An open_id, a union_id or a user_id."),
                size: f.optional(
                    "size", \.size, .choice(of: Size.self), default: "\"medium\"", "How large the picture is."),
                showAvatar: f.optional("show_avatar", \.showAvatar, .boolean, default: "true", "The picture is shown."),
                showName: f.optional("show_name", \.showName, .boolean, default: "false", "The name is shown."),
                style: f.optional("style", \.style, .choice(of: Style.self), default: "\"normal\"", "How it looks."))
        }
    }

    /// `person_list`: several of them.
    struct PersonList: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var persons: Items<Member>
        var dropsInvalid: Value<Bool>?
        var lines: Value<Int>?
        var showName: Value<Bool>?
        var showAvatar: Value<Bool>?
        var size: Value<Person.Size>?
        var icon: Icon?
        var libraryIcon: LibraryIcon?

        struct Member: Sendable {
            var id: Text

            static let shape = Shape<Member>.record(
                "a person", "Somebody in a list.", .feishuComponents2, instead: ["user_id": .named("id")]
            ) { f in
                Member(id: f.required("id", \.id, .id(), "An open_id, a union_id or a user_id."))
            }
        }

        static let shape = Shape<PersonList>.record(
            "a list of persons", "Several persons' pictures and names.", .feishuComponents2,
            rules: [.passedOver(\.libraryIcon, beside: \.icon)]
        ) { f in
            PersonList(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                persons: f.required("persons", \.persons, .list(of: Member.shape), "The persons."),
                dropsInvalid: f.optional(
                    "drop_invalid_user_id", \.dropsInvalid, .boolean, default: "false",
                    "Ids of nobody are passed over, where otherwise the card is refused."),
                lines: f.optional("lines", \.lines, .integer(in: 1...Int.max), "How many lines are shown."),
                showName: f.optional("show_name", \.showName, .boolean, default: "true", "The names are shown."),
                showAvatar: f.optional(
                    "show_avatar", \.showAvatar, .boolean, default: "false", "The pictures are shown."),
                size: f.optional(
                    "size", \.size, .choice(of: Person.Size.self), default: "\"medium\"", "How large the pictures are."),
                icon: f.optional("icon", \.icon, Icon.shape, "The picture in front of the list."),
                libraryIcon: f.optional(
                    "ud_icon", \.libraryIcon, LibraryIcon.shape, "An icon of the library in front of it; `icon` wins."))
        }
    }

    /// `ud_icon`: an icon of the library, in the way of 1.0.
    struct LibraryIcon: Sendable {
        var tag: Value<Icon.Kind>?
        var token: Value<String>
        var color: Value<String>?
        var style: Style?

        struct Style: Sendable {
            var color: Value<String>?

            static let shape = Shape<Style>.record("a style", "How an icon looks.", .feishuComponents2) { f in
                Style(color: f.optional("color", \.color, .color, "Its colour."))
            }
        }

        static let shape = Shape<LibraryIcon>.record(
            "a library icon", "An icon of the vendor's library.", .feishuComponents2
        ) { f in
            LibraryIcon(
                tag: f.optional("tag", \.tag, .choice(of: Icon.Kind.self), "Where it comes from."),
                token: f.required("token", \.token, .iconToken, "Its name."),
                color: f.optional("color", \.color, .color, "Its colour."),
                style: f.optional("style", \.style, Style.shape, "How it looks."))
        }
    }
}
