import MessageModel

extension Card2 {
    /// `collapsible_panel`: elements that are folded away.
    struct CollapsiblePanel: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var header: Head
        var isExpanded: Value<Bool>?
        var elements: Items<Element>?
        var direction: Value<Direction>?
        var horizontalSpacing: Value<String>?
        var horizontalAlign: Value<HorizontalAlign>?
        var verticalSpacing: Value<String>?
        var verticalAlign: Value<VerticalAlign>?
        var padding: Value<String>?
        var background: Value<String>?
        var border: Border?

        static func shape(in place: Place) -> Shape<CollapsiblePanel> { place == .form ? inForm : inContainer }

        private static let inContainer = record(in: .container)
        private static let inForm = record(in: .form)

        private static func record(in place: Place) -> Shape<CollapsiblePanel> {
            .record(
                "a collapsible panel\(place.words)", "Elements that are folded away under a title.",
                .feishuComponents2,
                instead: ["expand": .named("expanded"), "background_style": .named("background_color")]
            ) { f in
                CollapsiblePanel(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    header: f.required("header", \.header, Head.shape, "The title that unfolds it."),
                    isExpanded: f.optional(
                        "expanded", \.isExpanded, .boolean, default: "false", "It is unfolded at first."),
                    elements: f.optional(
                        "elements", \.elements, .elements(in: place == .form ? .form : .container), "What it holds."),
                    direction: f.optional(
                        "direction", \.direction, .choice(of: Direction.self), default: "\"vertical\"",
                        Words.direction),
                    horizontalSpacing: f.optional(
                        "horizontal_spacing", \.horizontalSpacing, .spacing, Words.horizontalSpacing),
                    horizontalAlign: f.optional(
                        "horizontal_align", \.horizontalAlign, .choice(of: HorizontalAlign.self), default: "\"left\"",
                        Words.horizontalAlign),
                    verticalSpacing: f.optional(
                        "vertical_spacing", \.verticalSpacing, .spacing, Words.verticalSpacing),
                    verticalAlign: f.optional(
                        "vertical_align", \.verticalAlign, .choice(of: VerticalAlign.self), default: "\"top\"",
                        Words.verticalAlign),
                    padding: f.optional("padding", \.padding, .padding, Words.padding),
                    background: f.optional("background_color", \.background, .color, Words.backgroundStyle),
                    border: f.optional("border", \.border, Border.shape, "The line around it."))
            }
        }
    }
}

extension Card2.CollapsiblePanel {
    /// `header`: the title that unfolds a panel.
    struct Head: Sendable {
        var title: Card2.TextObject
        var background: Value<String>?
        var width: Value<Width>?
        var verticalAlign: Value<Card2.VerticalAlign>?
        var padding: Value<String>?
        var position: Value<Card2.VerticalAlign>?
        var icon: Card2.Icon?
        var iconPosition: Value<IconPosition>?
        var iconAngle: Value<Angle>?

        enum Width: String, Sendable, CaseIterable {
            case fill, auto
            case whenFolded = "auto_when_fold"
        }

        enum IconPosition: String, Sendable, CaseIterable {
            case left, right
            case followText = "follow_text"
        }

        enum Angle: Int, Sendable, CaseIterable {
            case back = -180
            case left = -90
            case right = 90
            case around = 180
        }

        static let shape = Shape<Head>.record(
            "a panel's head", "The title that unfolds a panel.", .feishuComponents2,
            instead: ["background_style": .named("background_color")]
        ) { f in
            Head(
                title: f.required("title", \.title, Card2.TextObject.title, "The title."),
                background: f.optional("background_color", \.background, .color, Card2.Words.backgroundStyle),
                width: f.optional(
                    "width", \.width, .choice(of: Width.self), default: "\"fill\"", "How wide it is; from 7.32 on."),
                verticalAlign: f.optional(
                    "vertical_align", \.verticalAlign, .choice(of: Card2.VerticalAlign.self), default: "\"center\"",
                    Card2.Words.verticalAlign),
                padding: f.optional("padding", \.padding, .headPadding, Card2.Words.padding),
                position: f.optional(
                    "position", \.position,
                    Shape.choice(of: Card2.VerticalAlign.self).doubtful("only a sample of the vendor's has it"),
                    "Where it stands."),
                icon: f.optional("icon", \.icon, Card2.Icon.shape, "The icon that turns when the panel unfolds."),
                iconPosition: f.optional(
                    "icon_position", \.iconPosition, .choice(of: IconPosition.self), default: "\"right\"",
                    "Where the icon stands."),
                iconAngle: f.optional(
                    "icon_expanded_angle", \.iconAngle, .choice(of: Angle.self), default: "180",
                    "How far it turns, to the right."))
        }
    }
}

extension Shape<Value<String>> {
    /// The padding of a panel's head, of which people report that two values are refused.
    fileprivate static let headPadding = length(
        Lengths(
            -99...99, counts: [1, 2, 4],
            doubts: [
                .init(count: 2, "people report that it was refused with error 200621; write four values"),
                .init(below: 0, "the page on the structure of cards begins at 0px, others at -99px"),
            ]))
}
