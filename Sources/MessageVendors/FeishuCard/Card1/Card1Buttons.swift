import MessageModel

extension Card1 {
    /// `action`: the buttons and fields at the root of a card. Only card JSON 1.0 has it.
    struct Actions: Sendable {
        var actions: Items<Element>
        var layout: Value<Layout>?

        enum Layout: String, Sendable, CaseIterable {
            case bisected, trisection, flow
            /// Not in the vendor's table, and seen in real cards.
            case `default`
        }

        static let shape = Shape<Actions>.record(
            "action", "Buttons and fields in rows.", .feishuInteractions1, unknownKeys: .ignored,
            instead: ["elements": .named("actions")]
        ) { f in
            Actions(
                actions: f.required("actions", \.actions, .list(of: Element.interactive), "The buttons and fields."),
                layout: f.optional(
                    "layout", \.layout, .choice(of: Layout.self),
                    "Two in a row (`bisected`), three (`trisection`), or as many as fit (`flow`)."))
        }
    }

    /// `button`.
    struct Button: Sendable {
        var text: TextObject?
        var type: Value<Kind>?
        var size: Value<Size>?
        var width: Value<String>?
        var icon: Icon?
        var hoverTips: PlainText?
        var isDisabled: Value<Bool>?
        var disabledTips: PlainText?
        var confirm: Confirmation?
        var behaviors: Items<Behavior>?
        var url: Text?
        var link: Link?
        var value: DocumentValue?
        var isComplex: Value<Bool>?
        var name: Text?
        var actionType: Value<ActionType>?
        var formAction: Value<FormAction.Kind>?

        enum Kind: String, Sendable, CaseIterable {
            case `default`, primary, danger, text
            case primaryText = "primary_text"
            case dangerText = "danger_text"
            case primaryFilled = "primary_filled"
            case dangerFilled = "danger_filled"
            case laser
        }

        enum Size: String, Sendable, CaseIterable {
            case tiny, small, medium, large
        }

        enum ActionType: String, Sendable, CaseIterable {
            case link, request, multi
            case submit = "form_submit"
            case reset = "form_reset"
        }

        static let shape = Shape<Button>.record(
            "button", "A button: it opens a page, tells the app, or sends a form.", .feishuInteractions1,
            unknownKeys: .ignored,
            instead: ["style": .named("type"), "content": "it stands in 'text'", "label": .named("text")],
            rules: [.passedOver(\.link, beside: \.url)]
        ) { f in
            Button(
                text: f.optional("text", \.text, TextObject.label, "What stands on it."),
                type: f.optional("type", \.type, .choice(of: Kind.self), default: "default", "How it looks."),
                size: f.optional("size", \.size, .choice(of: Size.self), default: "medium", "How large it is."),
                width: f.optional("width", \.width, .controlWidth, default: "default", "How wide it is."),
                icon: f.optional("icon", \.icon, Icon.shape, "The icon before the text."),
                hoverTips: f.optional(
                    "hover_tips", \.hoverTips, PlainText.shape, "What is said when the pointer rests on it."),
                isDisabled: f.optional(
                    "disabled", \.isDisabled, .boolean, default: "false", "Whether it cannot be pressed."),
                disabledTips: f.optional(
                    "disabled_tips", \.disabledTips, PlainText.shape, "What is said when somebody tries to."),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, "What is asked before a press counts."),
                behaviors: f.optional("behaviors", \.behaviors, Behavior.list, "What a press does."),
                url: f.optional("url", \.url, .url(schemes: []), "The page that opens; of older cards."),
                link: f.optional(
                    "multi_url", \.link, Link.shape, "The same for each sort of client, in place of `url`."),
                value: f.optional("value", \.value, .open(.object), "What the app is told; of older cards."),
                isComplex: f.optional(
                    "complex_interaction", \.isComplex, .boolean, default: "false",
                    "Whether a press both opens the page and tells the app."),
                name: f.optional("name", \.name, .id(), "How it is called when the form is sent; unique in the card."),
                actionType: f.optional(
                    "action_type", \.actionType, .choice(of: ActionType.self), "What it does in a form."),
                formAction: f.optional(
                    "form_action_type", \.formAction, .choice(of: FormAction.Kind.self),
                    "The same as JSON 2.0 says it; real cards have it."))
        }
    }

    /// `overflow`: choices behind three dots.
    struct Overflow: Sendable {
        var options: Items<Option>
        var value: DocumentValue?
        var behaviors: Items<Behavior>?
        var width: Value<String>?
        var confirm: Confirmation?
        var name: Text?

        struct Option: Sendable {
            var text: PlainText
            var link: Link?
            var url: Text?
            var value: Text?

            static let shape = Shape<Option>.record(
                "an option", "One choice.", .feishuInteractions1, unknownKeys: .ignored,
                rules: [.passedOver(\.link, beside: \.url)]
            ) { f in
                Option(
                    text: f.required("text", \.text, PlainText.short, "Its label."),
                    link: f.optional("multi_url", \.link, Link.shape, "The page that opens."),
                    url: f.optional("url", \.url, .url(schemes: []), "The same for all clients."),
                    value: f.optional("value", \.value, .text(.identifier), "What the app is told."))
            }
        }

        static let shape = Shape<Overflow>.record(
            "overflow", "Choices behind three dots; from 3.7 on.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            Overflow(
                options: f.required("options", \.options, .list(of: Option.shape), "The choices."),
                value: f.optional("value", \.value, .open(.object), "What the app is told besides the choice."),
                behaviors: f.optional("behaviors", \.behaviors, Behavior.list, "What a choice does."),
                width: f.optional("width", \.width, .controlWidth, default: "default", "How wide it is."),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, "What is asked before a choice counts."),
                name: f.optional("name", \.name, .id(), "How it is called when a form is sent."))
        }
    }
}
