import MessageModel

/// `action_menu`: choices behind the card's corner, which the app is told of.
struct ActionMenu: Sendable {
    var description: Text?
    var actions: Items<Action>

    struct Action: Sendable {
        var text: Text
        var key: Text

        static let shape = Shape<Action>.record("an action", "One choice.", .weComCards) { f in
            Action(
                text: f.required("text", \.text, .text(.plain, .notEmpty), "Its label."),
                key: f.required("key", \.key, .callbackKey(), "What the app is told; unique."))
        }
    }

    static let shape = Shape<ActionMenu>.record(
        "action_menu", "Choices behind the card's corner.", .weComCards,
        rules: [.unique(\.actions, by: \.key, called: "key", refusing: 42051)]
    ) { f in
        ActionMenu(
            description: f.optional("desc", \.description, .text(.plain), "What the choices are about."),
            actions: f.required(
                "action_list", \.actions, .list(of: Action.shape, .between(1, 3, .items, .rejected(code: nil))),
                "The choices."))
    }
}
