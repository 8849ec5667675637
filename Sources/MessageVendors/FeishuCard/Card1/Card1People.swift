import MessageModel

extension Card1 {
    /// How large a person's picture is.
    typealias PersonSize = Card2.Person.Size

    /// `person`: somebody, by picture or name.
    struct Person: Sendable {
        var userID: Text
        var size: Value<PersonSize>?
        var showsAvatar: Value<Bool>?
        var showsName: Value<Bool>?
        var style: Value<Style>?

        typealias Style = Card2.Person.Style

        static let shape = Shape<Person>.record(
            "person", "Somebody, by picture or name.", .feishuContents1, unknownKeys: .ignored,
            instead: ["id": .named("user_id")]
        ) { f in
            Person(
                userID: f.required("user_id", \.userID, .userID, "The open_id, union_id or user_id."),
                size: f.optional(
                    "size", \.size, .choice(of: PersonSize.self), default: "medium", "How large the picture is."),
                showsAvatar: f.optional(
                    "show_avatar", \.showsAvatar, .boolean, default: "true", "Whether the picture is shown."),
                showsName: f.optional(
                    "show_name", \.showsName, .boolean, default: "false", "Whether the name is shown."),
                style: f.optional(
                    "style", \.style, .choice(of: Style.self), default: "normal", "`capsule` has a frame."))
        }
    }

    /// `person_list`: several people.
    struct PersonList: Sendable {
        var persons: Items<Entry>
        var dropsUnknown: Value<Bool>?
        var lines: Value<Int>?
        var showsName: Value<Bool>?
        var showsAvatar: Value<Bool>?
        var size: Value<PersonSize>?
        var icon: Icon?
        var libraryIcon: LibraryIcon?

        struct Entry: Sendable {
            var id: Text

            static let shape = Shape<Entry>.record(
                "a person", "One of the people.", .feishuContents1, unknownKeys: .ignored,
                instead: ["user_id": .named("id")]
            ) { f in
                Entry(id: f.required("id", \.id, .userID, "The open_id, union_id or user_id."))
            }
        }

        static let shape = Shape<PersonList>.record(
            "person_list", "Several people.", .feishuContents1, unknownKeys: .ignored,
            rules: [.passedOver(\.libraryIcon, beside: \.icon)]
        ) { f in
            PersonList(
                persons: f.required("persons", \.persons, .list(of: Entry.shape), "The people."),
                dropsUnknown: f.optional(
                    "drop_invalid_user_id", \.dropsUnknown, .boolean, default: "false",
                    "Whether ids that nobody has are left out instead of refused."),
                lines: f.optional("lines", \.lines, .integer(in: 1...Int.max), "How many lines are shown."),
                showsName: f.optional(
                    "show_name", \.showsName, .boolean, default: "true", "Whether names are shown."),
                showsAvatar: f.optional(
                    "show_avatar", \.showsAvatar, .boolean, default: "false", "Whether pictures are shown."),
                size: f.optional(
                    "size", \.size, .choice(of: PersonSize.self), default: "medium", "How large the pictures are."),
                icon: f.optional("icon", \.icon, Icon.shape, "The icon before them."),
                libraryIcon: f.optional(
                    "ud_icon", \.libraryIcon, LibraryIcon.shape, "An icon of the vendor's library; `icon` wins."))
        }
    }
}
