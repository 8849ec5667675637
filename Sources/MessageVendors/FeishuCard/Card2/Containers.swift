import MessageModel
import MessageSource

extension Card2 {
    /// `form`: what people fill in and send as one. It stands in the body alone.
    struct FormContainer: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var name: Text
        var elements: Items<Element>
        var direction: Value<Direction>?
        var padding: Value<String>?
        var horizontalSpacing: Value<String>?
        var horizontalAlign: Value<HorizontalAlign>?
        var verticalAlign: Value<VerticalAlign>?
        var verticalSpacing: Value<String>?

        static let shape = Shape<FormContainer>.record(
            "a form", "What people fill in and send as one.", .feishuComponents2,
            rules: [.keeping("a form holds a button that sends it", withoutSubmit)]
        ) { f in
            FormContainer(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                name: f.required("name", \.name, .id(), "What the app is told it is called; unique in the card."),
                elements: f.required("elements", \.elements, .elements(in: .form), "The fields, and the buttons."),
                direction: f.optional(
                    "direction", \.direction, .choice(of: Direction.self), default: "\"vertical\"", Words.direction),
                padding: f.optional("padding", \.padding, .padding, Words.padding),
                horizontalSpacing: f.optional(
                    "horizontal_spacing", \.horizontalSpacing, .spacing, Words.horizontalSpacing),
                horizontalAlign: f.optional(
                    "horizontal_align", \.horizontalAlign, .choice(of: HorizontalAlign.self), default: "\"left\"",
                    Words.horizontalAlign),
                verticalAlign: f.optional(
                    "vertical_align", \.verticalAlign, .choice(of: VerticalAlign.self), default: "\"top\"",
                    Words.verticalAlign),
                verticalSpacing: f.optional(
                    "vertical_spacing", \.verticalSpacing, .spacing, default: "\"12px\"", Words.verticalSpacing))
        }

        @Sendable private static func withoutSubmit(_ form: FormContainer, _ span: Span) -> [FormWithoutSubmit] {
            let submits = form.elements.everywhere.contains { element in
                if case .button(let button) = element.value { button.submits } else { false }
            }
            return submits ? [] : [FormWithoutSubmit(span: span)]
        }
    }

    /// `interactive_container`: elements that are clicked as one.
    struct InteractiveContainer: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var elements: Items<Element>
        var behaviors: Items<Behavior>?
        var width: Value<String>?
        var height: Value<String>?
        var direction: Value<Direction>?
        var horizontalSpacing: Value<String>?
        var horizontalAlign: Value<HorizontalAlign>?
        var verticalSpacing: Value<String>?
        var verticalAlign: Value<VerticalAlign>?
        var background: Value<String>?
        var hasBorder: Value<Bool>?
        var borderColor: Value<String>?
        var cornerRadius: Value<String>?
        var padding: Value<String>?
        var hoverTips: TextObject?
        var isDisabled: Value<Bool>?
        var disabledTips: TextObject?
        var confirm: Confirmation?

        static func shape(in place: Place) -> Shape<InteractiveContainer> { place == .form ? inForm : inContainer }

        private static let inContainer = record(in: .container)
        private static let inForm = record(in: .form)

        private static func record(in place: Place) -> Shape<InteractiveContainer> {
            .record(
                "an interactive container\(place.words)", "Elements that are clicked as one.", .feishuComponents2
            ) { f in
                InteractiveContainer(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    elements: f.required(
                        "elements", \.elements, .elements(in: place == .form ? .form : .container), "What it holds."),
                    behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                    width: f.optional("width", \.width, .width, default: "\"fill\"", Words.width),
                    height: f.optional(
                        "height", \.height, .length(Lengths(10...999, or: ["auto"])), default: "\"auto\"",
                        "How high it is."),
                    direction: f.optional(
                        "direction", \.direction, .choice(of: Direction.self), default: "\"vertical\"",
                        Words.direction),
                    horizontalSpacing: f.optional(
                        "horizontal_spacing", \.horizontalSpacing, .spacing, default: "\"8px\"",
                        Words.horizontalSpacing),
                    horizontalAlign: f.optional(
                        "horizontal_align", \.horizontalAlign, .choice(of: HorizontalAlign.self), default: "\"left\"",
                        Words.horizontalAlign),
                    verticalSpacing: f.optional(
                        "vertical_spacing", \.verticalSpacing, .spacing, default: "\"4px\"", Words.verticalSpacing),
                    verticalAlign: f.optional(
                        "vertical_align", \.verticalAlign, .choice(of: VerticalAlign.self), default: "\"top\"",
                        Words.verticalAlign),
                    background: f.optional(
                        "background_style", \.background, .containerBackground, default: "\"default\"",
                        Words.backgroundStyle),
                    hasBorder: f.optional(
                        "has_border", \.hasBorder, .boolean, default: "false", "It has a line around it."),
                    borderColor: f.optional("border_color", \.borderColor, .color, "The colour of that line."),
                    cornerRadius: f.optional(
                        "corner_radius", \.cornerRadius, .cornerRadius, "How round its corners are."),
                    padding: f.optional("padding", \.padding, .padding, Words.padding),
                    hoverTips: f.optional("hover_tips", \.hoverTips, TextObject.plain, Words.hoverTips),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips),
                    confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm))
            }
        }
    }
}
