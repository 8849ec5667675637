import MessageModel

/// `source`: who a template card comes from.
struct CardSource: Sendable {
    var iconURL: Text?
    var description: Text?
    var color: Value<Color>?

    enum Color: Int, Sendable, CaseIterable {
        case grey = 0, black, red, green
    }

    static let shape = Shape<CardSource>.record(
        "source", "Who the card comes from.", .weComCards,
        instead: [
            "icon": .named("icon_url"), "name": .named("desc"),
            "title": .named("desc"),
            "color": .named("desc_color"),
        ], rules: [.notEmpty]
    ) { f in
        CardSource(
            iconURL: f.optional("icon_url", \.iconURL, .url(schemes: []), "A picture of 72 by 72 pixels."),
            description: f.optional(
                "desc", \.description, .text(.weComPlain, .atMost(20, .characters, .advised)), "The name."),
            color: f.optional(
                "desc_color", \.color, .choice(of: Color.self), default: "0", "0 grey, 1 black, 2 red, 3 green."))
    }
}

/// `main_title`: the title of a card that can do without one.
struct MainTitle: Sendable {
    var title: Text?
    var description: Text?

    static let shape = Shape<MainTitle>.record(
        "main_title", "The title.", .weComCards, instead: insteadOfDescription, rules: [.notEmpty]
    ) { f in
        MainTitle(
            title: f.optional("title", \.title, .cardTitle, "The first line."),
            description: f.optional("desc", \.description, .cardDescription, "The second line."))
    }
}

/// `main_title`: the title of a card that must have one.
struct RequiredTitle: Sendable {
    var title: Text
    var description: Text?

    static let shape = Shape<RequiredTitle>.record(
        "main_title", "The title.", .weComCards, instead: insteadOfDescription
    ) { f in
        RequiredTitle(
            title: f.required("title", \.title, .cardTitle, "The first line."),
            description: f.optional("desc", \.description, .cardDescription, "The second line."))
    }
}

private let insteadOfDescription: [String: Instead] = Dictionary(
    uniqueKeysWithValues: ["content", "description", "subtitle"].map { ($0, .named("desc")) })

/// `emphasis_content`: the figure that matters most.
struct EmphasisContent: Sendable {
    var title: Text?
    var description: Text?

    static let shape = Shape<EmphasisContent>.record(
        "emphasis_content", "The figure that matters most.", .weComCards,
        instead: ["description": .named("desc"), "value": .named("title")],
        rules: [.notEmpty]
    ) { f in
        EmphasisContent(
            title: f.optional("title", \.title, .text(.plain, .atMost(14, .characters, .advised)), "The figure."),
            description: f.optional(
                "desc", \.description, .text(.plain, .atMost(22, .characters, .advised)), "What it counts."))
    }
}
