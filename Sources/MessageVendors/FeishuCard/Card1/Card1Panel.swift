import MessageModel

extension Card1 {
    /// `collapsible_panel`: elements behind a title.
    struct Panel: Sendable {
        var header: Head
        var isExpanded: Value<Bool>?
        var background: Value<String>?
        var border: Border?
        var verticalSpacing: Value<String>?
        var padding: Value<String>?
        var elements: Items<Element>?

        struct Head: Sendable {
            var title: Title
            var background: Value<String>?
            var verticalAlign: Value<VerticalAlignment>?
            var padding: Value<String>?
            var icon: Icon?
            var iconPosition: Value<IconPosition>?
            var iconAngle: Value<Int>?

            typealias IconPosition = Card2.CollapsiblePanel.Head.IconPosition

            fileprivate static let shape = Shape<Head>.record(
                "the head of a panel", "What is seen of a closed panel.", .feishuContainers1, unknownKeys: .ignored
            ) { f in
                Head(
                    title: f.required("title", \.title, Title.shape, "The title."),
                    background: f.optional("background_color", \.background, .color, "The colour behind it."),
                    verticalAlign: f.optional(
                        "vertical_align", \.verticalAlign, .choice(of: VerticalAlignment.self), default: "center",
                        "Where the title stands."),
                    padding: f.optional("padding", \.padding, .card1Space, "The space within."),
                    icon: f.optional("icon", \.icon, Icon.shape, "The icon that turns."),
                    iconPosition: f.optional(
                        "icon_position", \.iconPosition, .choice(of: IconPosition.self), default: "right",
                        "Where the icon stands."),
                    iconAngle: f.optional(
                        "icon_expanded_angle", \.iconAngle, .integer(among: [-180, -90, 90, 180]), default: "180",
                        "How far it turns when the panel opens."))
            }
        }

        indirect enum Title: Sendable {
            case plain(PlainText)
            case markdown(Markdown)

            fileprivate static let shape = Shape<Title>.tagged(
                "tag",
                [
                    Variant("plain_text", PlainText.record(.text(.plain)), Title.plain) {
                        if case .plain(let it) = $0 { it } else { nil }
                    },
                    Variant("markdown", Markdown.shape, Title.markdown) {
                        if case .markdown(let it) = $0 { it } else { nil }
                    },
                ])
        }

        struct Border: Sendable {
            var color: Value<String>?
            var cornerRadius: Value<String>?

            fileprivate static let shape = Shape<Border>.record(
                "a border", "A frame.", .feishuContainers1, unknownKeys: .ignored
            ) { f in
                Border(
                    color: f.optional("color", \.color, .color, "Its colour."),
                    cornerRadius: f.optional(
                        "corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."))
            }
        }

        static let shape = Shape<Panel>.record(
            "collapsible_panel", "Elements behind a title; from 7.9 on.", .feishuContainers1, unknownKeys: .ignored
        ) { f in
            Panel(
                header: f.required("header", \.header, Head.shape, "What is seen of it when it is closed."),
                isExpanded: f.optional(
                    "expanded", \.isExpanded, .boolean, default: "false", "Whether it is open at first."),
                background: f.optional("background_color", \.background, .color, "The colour behind it."),
                border: f.optional("border", \.border, Border.shape, "Its frame."),
                verticalSpacing: f.optional(
                    "vertical_spacing", \.verticalSpacing, .card1Spacing, default: "default",
                    "The space between its elements."),
                padding: f.optional("padding", \.padding, .card1Space, "The space within."),
                elements: f.optional("elements", \.elements, .list(of: Element.shape), "What it holds."))
        }
    }
}
