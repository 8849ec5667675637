import MessageModel

extension Card2 {
    /// `column_set`: columns beside each other.
    struct ColumnSet: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var horizontalSpacing: Value<String>?
        var horizontalAlign: Value<HorizontalAlign>?
        var flex: Value<Flex>?
        var background: Value<String>?
        var action: LinkAction?
        var columns: Items<Column>

        enum Flex: String, Sendable, CaseIterable {
            case none, stretch, flow, bisect, trisect
        }

        static func shape(in place: Place) -> Shape<ColumnSet> { place == .form ? inForm : inContainer }

        private static let inContainer = record(in: .container)
        private static let inForm = record(in: .form)

        private static func record(in place: Place) -> Shape<ColumnSet> {
            .record(
                "a set of columns\(place.words)", "Columns beside each other.", .feishuComponents2,
                instead: ["elements": .named("columns")],
                rules: [
                    .keeping(IdleWidth.words) { set, _ in
                        IdleWidth.found(in: set.columns, flex: set.flex?.literal?.rawValue) {
                            $0.width?.span ?? $0.weight?.span
                        }
                    }
                ]
            ) { f in
                ColumnSet(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    horizontalSpacing: f.optional(
                        "horizontal_spacing", \.horizontalSpacing, .spacing, default: "\"8px\"", Words.horizontalSpacing
                    ),
                    horizontalAlign: f.optional(
                        "horizontal_align", \.horizontalAlign, .choice(of: HorizontalAlign.self), default: "\"left\"",
                        Words.horizontalAlign),
                    flex: f.optional(
                        "flex_mode", \.flex, .choice(of: Flex.self), default: "\"none\"",
                        "What becomes of the columns where there is little room."),
                    background: f.optional(
                        "background_style", \.background, .color, default: "\"default\"", Words.backgroundStyle),
                    action: f.optional("action", \.action, LinkAction.shape, "What opens when it is clicked."),
                    columns: f.required(
                        "columns", \.columns,
                        .list(
                            of: .tagged(
                                "tag", instead: Column.instead, isNamed: true,
                                [Variant("column", Column.shape(in: place), { $0 }, { $0 })])),
                        "The columns."))
            }
        }
    }

    /// `columns[]`: a column with elements.
    struct Column: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var elements: Items<Element>?
        var width: Value<String>?
        var weight: Value<Int>?
        var direction: Value<Direction>?
        var horizontalSpacing: Value<String>?
        var horizontalAlign: Value<HorizontalAlign>?
        var verticalAlign: Value<VerticalAlign>?
        var verticalSpacing: Value<String>?
        var padding: Value<String>?
        var background: Value<String>?
        var action: LinkAction?

        static func shape(in place: Place) -> Shape<Column> { place == .form ? inForm : inContainer }

        private static let inContainer = record(in: .container)
        private static let inForm = record(in: .form)

        /// What people put beside columns.
        fileprivate static let instead: [String: Instead] = [
            "column_set": "a set of columns stands in the 'elements' of a column"
        ]

        private static func record(in place: Place) -> Shape<Column> {
            .record(
                "a column\(place.words)", "A column with elements.", .feishuComponents2,
                instead: ["corner_radius": "a column has none; an 'interactive_container' in it has"]
            ) { f in
                Column(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    elements: f.optional("elements", \.elements, .elements(in: place), "What it holds."),
                    width: f.optional(
                        "width", \.width, .length(Lengths(16...600, or: ["auto", "weighted"])), default: "\"auto\"",
                        Words.width),
                    weight: f.optional(
                        "weight", \.weight, .integer(in: 1...5), default: "1",
                        "Its share of the room where `width` is `weighted`."),
                    direction: f.optional(
                        "direction", \.direction, .choice(of: Direction.self), default: "\"vertical\"",
                        Words.direction),
                    horizontalSpacing: f.optional(
                        "horizontal_spacing", \.horizontalSpacing, .spacing, Words.horizontalSpacing),
                    horizontalAlign: f.optional(
                        "horizontal_align", \.horizontalAlign, .choice(of: HorizontalAlign.self), default: "\"left\"",
                        Words.horizontalAlign),
                    verticalAlign: f.optional(
                        "vertical_align", \.verticalAlign, .choice(of: VerticalAlign.self), default: "\"top\"",
                        Words.verticalAlign),
                    verticalSpacing: f.optional(
                        "vertical_spacing", \.verticalSpacing, .spacing, Words.verticalSpacing),
                    padding: f.optional("padding", \.padding, .padding, Words.padding),
                    background: f.optional(
                        "background_style", \.background, .color, default: "\"default\"",
                        "The colour behind it, from 7.9 on."),
                    action: f.optional("action", \.action, LinkAction.shape, "What opens when it is clicked."))
            }
        }
    }

    /// `action`: what opens when columns are clicked.
    struct LinkAction: Sendable {
        var targets: LinkTargets?

        static let shape = Shape<LinkAction>.record(
            "an action", "What opens on a click.", .feishuComponents2, instead: ["url": .named("multi_url")]
        ) { f in
            LinkAction(targets: f.optional("multi_url", \.targets, LinkTargets.shape, "What opens."))
        }
    }
}
