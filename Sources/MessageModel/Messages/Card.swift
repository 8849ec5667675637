/// `card`: a title, a body of several parts, and buttons.
package struct Card: Sendable {
    package let title: Text
    package let subtitle: Text?
    package let tone: Value<Tone>?
    package let source: Source?
    package let emphasis: Emphasis?
    package let body: Items<Part>?
    package let actions: Items<Action>?
    package let url: Text?

    /// How serious it is, shown as a colour.
    package enum Tone: String, Sendable, CaseIterable {
        case neutral, info, success, warning, danger
    }

    /// Who it comes from.
    package struct Source: Sendable {
        package let name: Text
        package let icon: Picture?

        static let shape = Shape<Source>.record("a source", "Who the card comes from.") { f in
            Source(
                name: f.required("name", \.name, .text(.plain), "The name."),
                icon: f.optional("icon", \.icon, Picture.shape, "The small picture before it."))
        }
    }

    /// One figure that matters most.
    package struct Emphasis: Sendable {
        package let value: Text
        package let label: Text?

        static let shape = Shape<Emphasis>.record("an emphasis", "One figure that matters most.") { f in
            Emphasis(
                value: f.required("value", \.value, .text(.plain), "The figure."),
                label: f.optional("label", \.label, .text(.plain), "What it counts."))
        }
    }

    static let shape = Shape<Card>.record(
        "a card", "A title, a body of several parts, and buttons.",
        rules: [.unique(\.actions, by: \.key, called: "key")]
    ) { f in
        Card(
            title: f.required("title", \.title, .text(.plain, .houseTitle), "Shown in bold on the first line."),
            subtitle: f.optional("subtitle", \.subtitle, .text(.plain), "Shown below the title."),
            tone: f.optional("tone", \.tone, .choice(of: Tone.self), "How serious it is, shown as a colour."),
            source: f.optional("source", \.source, Source.shape, "Who it comes from."),
            emphasis: f.optional("emphasis", \.emphasis, Emphasis.shape, "One figure that matters most."),
            body: f.optional("body", \.body, .list(of: Part.shape), "What it says, part by part."),
            actions: f.optional("actions", \.actions, .list(of: Action.shape), "Buttons."),
            url: f.optional("url", \.url, .url(), "The page that opens when the card is tapped."))
    }
}
