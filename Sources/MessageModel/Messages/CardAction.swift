import MessageSource

extension Card {
    /// A button, which opens a page, opens a mini program, or tells the sender that it was pressed.
    package struct Action: Sendable {
        package let label: Text
        package let url: Text?
        package let miniprogram: MiniprogramPage?
        package let key: Text?
        package let style: Value<Style>?

        package enum Style: String, Sendable, CaseIterable {
            case `default`, primary, danger
        }

        static let shape = Shape<Action>.record(
            "an action", "A button, which opens a page or a mini program, or tells the sender that it was pressed.",
            rules: [.exactlyOne(of: [.init(\.url), .init(\.miniprogram), .init(\.key)])]
        ) { f in
            Action(
                label: f.required("label", \.label, .text(.plain), "What stands on it."),
                url: f.optional("url", \.url, .url(), "The page that opens."),
                miniprogram: f.optional(
                    "miniprogram", \.miniprogram, MiniprogramPage.shape, "The mini program page that opens."),
                key: f.optional("key", \.key, .id(), "What the sender is told when it is pressed."),
                style: f.optional("style", \.style, .choice(of: Style.self), "How much it stands out."))
        }
    }
}
