import MessageModel

extension Card1 {
    typealias VerticalAlignment = Card2.VerticalAlign

    /// `column_set`: columns beside each other.
    struct ColumnSet: Sendable {
        var columns: Items<Column>
        var flexMode: Value<FlexMode>?
        var background: Value<String>?
        var horizontalSpacing: Value<String>?
        var horizontalAlign: Value<Alignment>?
        var margin: Value<String>?
        var action: ClickAction?

        typealias FlexMode = Card2.ColumnSet.Flex

        static let shape = Shape<ColumnSet>.record(
            "column_set", "Columns beside each other.", .feishuContainers1, unknownKeys: .ignored,
            instead: ["elements": .named("columns")],
            rules: [
                .keeping(Card2.IdleWidth.words) { set, _ in
                    Card2.IdleWidth.found(in: set.columns, flex: set.flexMode?.literal?.rawValue) {
                        $0.width?.span ?? $0.weight?.span
                    }
                }
            ]
        ) { f in
            ColumnSet(
                columns: f.required("columns", \.columns, .list(of: Column.shape), "The columns."),
                flexMode: f.optional(
                    "flex_mode", \.flexMode, .choice(of: FlexMode.self), default: "none",
                    "What becomes of the columns where they do not fit."),
                background: f.optional(
                    "background_style", \.background, .color, default: "default", "The colour behind them."),
                horizontalSpacing: f.optional(
                    "horizontal_spacing", \.horizontalSpacing, .card1Spacing, default: "default",
                    "The space between them."),
                horizontalAlign: f.optional(
                    "horizontal_align", \.horizontalAlign, .choice(of: Alignment.self), default: "left",
                    "Where they stand; from 7.4 on."),
                margin: f.optional("margin", \.margin, .card1Space, "The space around them."),
                action: f.optional("action", \.action, ClickAction.shape, "What a click opens."))
        }
    }

    /// `column`: elements below each other, in a set of columns.
    struct Column: Sendable {
        var elements: Items<Element>?
        var width: Value<String>?
        var weight: Value<Int>?
        var verticalAlign: Value<VerticalAlignment>?
        var verticalSpacing: Value<String>?
        var padding: Value<String>?
        var background: Value<String>?
        var action: ClickAction?

        fileprivate static let shape = Shape<Column>.tagged(
            "tag", isNamed: true, [Variant("column", record, { $0 }, { $0 })])

        private static let record = Shape<Column>.record(
            "column", "Elements below each other.", .feishuContainers1, unknownKeys: .ignored,
            instead: ["corner_radius": "a column has none"]
        ) { f in
            Column(
                elements: f.optional("elements", \.elements, .list(of: Element.shape), "What it holds."),
                width: f.optional(
                    "width", \.width, .columnWidth, default: "auto",
                    "How wide it is; only where the set's `flex_mode` is `none`."),
                weight: f.optional(
                    "weight", \.weight, .integer(in: 1...5), default: "1",
                    "Its share of the width, where that is `weighted`."),
                verticalAlign: f.optional(
                    "vertical_align", \.verticalAlign, .choice(of: VerticalAlignment.self), default: "top",
                    "Where its elements stand."),
                verticalSpacing: f.optional(
                    "vertical_spacing", \.verticalSpacing, .card1Spacing, default: "default", "The space between them."),
                padding: f.optional("padding", \.padding, .card1Space, "The space within."),
                background: f.optional(
                    "background_style", \.background, .color, default: "default", "The colour behind it."),
                action: f.optional("action", \.action, ClickAction.shape, "What a click opens; from 7.4 on."))
        }
    }

    /// `form`: fields that are sent together.
    struct Form: Sendable {
        var name: Text
        var elements: Items<Element>

        static let shape = Shape<Form>.record(
            "form", "Fields that are sent together; from 6.6 on.", .feishuContainers1, unknownKeys: .ignored
        ) { f in
            Form(
                name: f.required("name", \.name, .id(), "How it is called; unique in the card."),
                elements: f.required(
                    "elements", \.elements, .list(of: Element.shape), "What it holds, with a button that sends it."))
        }
    }

    /// `interactive_container`: elements that do something together when they are clicked.
    struct InteractiveContainer: Sendable {
        var behaviors: Items<Behavior>
        var elements: Items<Element>
        var width: Value<String>?
        var height: Value<String>?
        var background: Value<String>?
        var hasBorder: Value<Bool>?
        var borderColor: Value<String>?
        var cornerRadius: Value<String>?
        var padding: Value<String>?
        var isDisabled: Value<Bool>?
        var disabledTips: PlainText?
        var hoverTips: PlainText?
        var confirm: Confirmation?

        static let shape = Shape<InteractiveContainer>.record(
            "interactive_container", "Elements that do something when they are clicked; from 7.4 on.",
            .feishuContainers1, unknownKeys: .ignored
        ) { f in
            InteractiveContainer(
                behaviors: f.required("behaviors", \.behaviors, Behavior.list, "What a click does."),
                elements: f.required("elements", \.elements, .list(of: Element.shape), "What it holds."),
                width: f.optional("width", \.width, .width, default: "fill", "How wide it is."),
                height: f.optional("height", \.height, .containerHeight, default: "auto", "How high it is."),
                background: f.optional(
                    "background_style", \.background, .containerBackground, default: "default", "The colour behind it."),
                hasBorder: f.optional("has_border", \.hasBorder, .boolean, default: "false", "Whether it has a frame."),
                borderColor: f.optional("border_color", \.borderColor, .color, default: "grey", "The frame's colour."),
                cornerRadius: f.optional("corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."),
                padding: f.optional("padding", \.padding, .card1Space, "The space within."),
                isDisabled: f.optional(
                    "disabled", \.isDisabled, .boolean, default: "false", "Whether a click does nothing."),
                disabledTips: f.optional(
                    "disabled_tips", \.disabledTips, PlainText.shape, "What is said when somebody tries to."),
                hoverTips: f.optional(
                    "hover_tips", \.hoverTips, PlainText.shape, "What is said when the pointer rests on it."),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, "What is asked before a click counts."))
        }
    }
}

extension Shape<Value<String>> {
    /// `margin` and `padding`.
    static let card1Space = formatted(Lengths(0...28, counts: [1, 4]).format)
    /// Between elements. What the names mean differs between the vendor's pages.
    static let card1Spacing = formatted(Lengths(0...28, or: ["default", "small", "medium", "large"]).format)
    fileprivate static let columnWidth = formatted(Lengths(16...600, or: ["auto", "weighted"]).format)
    fileprivate static let containerHeight = formatted(Lengths(10...999, or: ["auto"]).format)
}
