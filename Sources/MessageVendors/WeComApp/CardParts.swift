import MessageModel

/// `source`: who a template card comes from.
struct CardSource: Sendable {
    var iconURL: Text?
    var description: Text?
    var color: Value<Color>?

    enum Color: Int, Sendable, CaseIterable {
        case grey = 0, black, red, green
    }

    static let shape = Shape<CardSource>.record("source", "Who the card comes from.", .weComCards) { f in
        CardSource(
            iconURL: f.optional("icon_url", \.iconURL, .url(schemes: []), "A picture of 72 by 72 pixels."),
            description: f.optional(
                "desc", \.description, .text(.weComPlain, .atMost(20, .characters, .advised)), "The name."),
            color: f.optional(
                "desc_color", \.color, .choice(of: Color.self), "0 grey (if left out), 1 black, 2 red, 3 green."))
    }
}

/// `action_menu`: choices behind the card's corner, which the app is told of.
struct ActionMenu: Sendable {
    let description: Text?
    let actions: Items<Action>

    struct Action: Sendable {
        let text: Text
        let key: Text

        static let shape = Shape<Action>.record("an action", "One choice.", .weComCards) { f in
            Action(
                text: f.required("text", \.text, .text(.plain, .notEmpty), "Its label."),
                key: f.required(
                    "key", \.key, .id(.between(1, 1024, .bytes, .rejected(code: nil))), "What the app is told; unique.")
            )
        }
    }

    static let shape = Shape<ActionMenu>.record(
        "action_menu", "Choices behind the card's corner.", .weComCards,
        rules: [.unique(\.actions, by: \.key, called: "key")]
    ) { f in
        ActionMenu(
            description: f.optional("desc", \.description, .text(.plain), "What the choices are about."),
            actions: f.required(
                "action_list", \.actions, .list(of: Action.shape, .between(1, 3, .items, .rejected(code: nil))),
                "The choices."))
    }
}

/// `main_title`: the title of a template card.
struct MainTitle: Sendable {
    let title: Text?
    let description: Text?

    static let shape = Shape<MainTitle>.record("main_title", "The title.", .weComCards) { f in
        MainTitle(
            title: f.optional(
                "title", \.title, .text(.weComPlain, .houseTitle, .atMost(36, .characters, .advised), .notEmpty),
                "The first line."
            ),
            description: f.optional(
                "desc", \.description, .text(.weComPlain, .atMost(44, .characters, .advised)), "The second line."))
    }
}

/// `emphasis_content`: the figure that matters most.
struct EmphasisContent: Sendable {
    let title: Text?
    let description: Text?

    static let shape = Shape<EmphasisContent>.record(
        "emphasis_content", "The figure that matters most.", .weComCards
    ) { f in
        EmphasisContent(
            title: f.optional("title", \.title, .text(.plain, .atMost(14, .characters, .advised)), "The figure."),
            description: f.optional(
                "desc", \.description, .text(.plain, .atMost(22, .characters, .advised)), "What it counts."))
    }
}
