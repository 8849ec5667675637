import MessageModel
import MessageSource

extension Card2 {
    /// `button`: what people press.
    struct Button: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var type: Value<Style>?
        var size: Value<Size>?
        var width: Value<String>?
        var text: TextObject?
        var icon: Icon?
        var hoverTips: TextObject?
        var isDisabled: Value<Bool>?
        var disabledTips: TextObject?
        var confirm: Confirmation?
        var behaviors: Items<Behavior>?
        var name: Text?
        var formAction: Value<FormAction.Kind>?
        var legacyAction: Value<LegacyAction>?
        var url: Text?
        var value: DocumentValue?

        enum Style: String, Sendable, CaseIterable {
            case standard = "default"
            case primary, danger, text
            case primaryText = "primary_text"
            case dangerText = "danger_text"
            case primaryFilled = "primary_filled"
            case dangerFilled = "danger_filled"
            case laser
        }

        enum Size: String, Sendable, CaseIterable {
            case tiny, small, medium, large
        }

        /// `action_type`, which the vendor's own samples still have.
        enum LegacyAction: String, Sendable, CaseIterable {
            case link, request, multi
            case submit = "form_submit"
            case reset = "form_reset"

            fileprivate var isOfForms: Bool { self == .submit || self == .reset }
        }

        /// It sends the form that it stands in. What a parameter decides may.
        var submits: Bool {
            if case .hole? = formAction { return true }
            if case .hole? = legacyAction { return true }
            return formAction?.literal == .submit || legacyAction?.literal == .submit
                || behaviors?.items.contains(where: \.value.submits) ?? false
        }

        static func shape(inForm isInForm: Bool) -> Shape<Button> { isInForm ? inForm : anywhere }

        private static let anywhere = record(
            "a button",
            rules: [.keeping("a button has `behaviors`") { idle($0, $1, isInForm: false) }],
            formAction: Shape.choice(of: FormAction.Kind.self).doubtful(
                "outside a form people report that it is refused"))

        private static let inForm = record(
            "a button in a form",
            rules: [
                .needed(\.name),
                .keeping("a button sends the form, empties it, or has `behaviors`") { idle($0, $1, isInForm: true) },
                .advisedAgainst(\.behaviors, with: \.formAction),
            ],
            formAction: .choice(of: FormAction.Kind.self))

        private static func record(
            _ title: String, rules: [RecordRule<Button>],
            formAction: @autoclosure @escaping @Sendable () -> Shape<Value<FormAction.Kind>>
        ) -> Shape<Button> {
            .record(
                title, "What people press.", .feishuComponents2,
                instead: [
                    "content": .named("text"), "label": .named("text"), "style": .named("type"),
                    "multi_url": "in JSON 2.0 'behaviors: [{type: open_url, default_url: …}]' opens a page",
                    "complex_interaction": "JSON 2.0 has none; write several 'behaviors'",
                ], rules: rules
            ) { f in
                Button(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    type: f.optional("type", \.type, .choice(of: Style.self), default: "\"default\"", "How it looks."),
                    size: f.optional("size", \.size, .choice(of: Size.self), default: "\"medium\"", "How large it is."),
                    width: f.optional("width", \.width, .controlWidth, default: "\"default\"", Words.width),
                    text: f.optional("text", \.text, TextObject.label, "Its label."),
                    icon: f.optional("icon", \.icon, Icon.shape, Words.icon),
                    hoverTips: f.optional("hover_tips", \.hoverTips, TextObject.plain, Words.hoverTips),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips),
                    confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm),
                    behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                    name: f.optional("name", \.name, .id(), Words.name),
                    formAction: f.optional(
                        "form_action_type", \.formAction, formAction(),
                        "In a form: `submit` sends it, `reset` empties it."),
                    legacyAction: f.optional(
                        "action_type", \.legacyAction, Shape.choice(of: LegacyAction.self).doubtful(old),
                        "What it does, in the words of 1.0."),
                    url: f.optional("url", \.url, Shape.url(schemes: []).doubtful(old), "The page, in the way of 1.0."),
                    value: f.optional(
                        "value", \.value, Shape.open(.object, .text).doubtful(old),
                        "What the app is told, in the way of 1.0."))
            }
        }

        private static let old = "it is of JSON 1.0; 'behaviors' and 'form_action_type' say it in 2.0"

        private static func idle(_ button: Button, _ span: Span, isInForm: Bool) -> [ButtonDoesNothing] {
            let does =
                button.behaviors?.items.isEmpty == false || button.url != nil || button.value != nil
                || button.formAction != nil || button.legacyAction?.literal?.isOfForms == true
                || button.isDisabled?.literal == true
            return does ? [] : [ButtonDoesNothing(span: span, isInForm: isInForm)]
        }
    }

    /// `overflow`: buttons that are folded away behind three dots.
    struct Overflow: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var options: Items<Option>
        var width: Value<String>?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?

        struct Option: Sendable {
            var text: TextObject
            var targets: LinkTargets?
            var value: Text?

            static let shape = Shape<Option>.record(
                "an option of a menu", "What a menu offers.", .feishuComponents2,
                instead: ["url": .named("multi_url")]
            ) { f in
                Option(
                    text: f.required("text", \.text, TextObject.short, "Its label."),
                    targets: f.optional("multi_url", \.targets, LinkTargets.shape, "What opens."),
                    value: f.optional("value", \.value, .id(), "What the app is told."))
            }
        }

        static let shape = Shape<Overflow>.record(
            "a menu", "Buttons behind three dots.", .feishuComponents2,
            instead: ["value": "JSON 2.0 has none; each option has a 'value'"]
        ) { f in
            Overflow(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                options: f.required("options", \.options, .list(of: Option.shape), "What is offered."),
                width: f.optional("width", \.width, .controlWidth, default: "\"default\"", Words.width),
                behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm))
        }
    }
}

extension Card2.Behavior {
    /// It sends the form around it, as it does unless it says otherwise.
    fileprivate var submits: Bool {
        guard case .formAction(let action) = self else { return false }
        return action.behavior.map { $0.literal != .reset } ?? true
    }
}
