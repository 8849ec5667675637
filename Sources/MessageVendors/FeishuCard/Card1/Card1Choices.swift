import MessageModel

extension Card1 {
    /// `select_img`: a choice among pictures.
    struct ImageSelect: Sendable {
        var options: Items<Option>
        var style: Value<Style>?
        var takesSeveral: Value<Bool>?
        var layout: Value<Layout>?
        var aspectRatio: Value<AspectRatio>?
        var opensLarge: Value<Bool>?
        var name: Text?
        var isRequired: Value<Bool>?
        var value: DocumentValue?
        var isDisabled: Value<Bool>?
        var disabledTips: PlainText?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?

        enum Style: String, Sendable, CaseIterable { case `default`, laser }
        typealias Layout = Card2.ImageSelect.Layout
        typealias AspectRatio = Card2.ImageSelect.AspectRatio

        struct Option: Sendable {
            var imageKey: Text
            var translatedKeys: Named<Text>?
            var value: Text?
            var isDisabled: Value<Bool>?
            var disabledTips: PlainText?
            var hoverTips: PlainText?

            static let shape = Shape<Option>.record(
                "an option", "One picture.", .feishuInteractions1, unknownKeys: .ignored
            ) { f in
                Option(
                    imageKey: f.required("img_key", \.imageKey, .imageKey, "The picture's key."),
                    translatedKeys: f.optional(
                        "i18n_img_key", \.translatedKeys, .translated(.imageKey), "The picture for each language."),
                    value: f.optional("value", \.value, .text(.identifier), "What the app is told."),
                    isDisabled: f.optional(
                        "disabled", \.isDisabled, .boolean, default: "false", "Whether it cannot be chosen."),
                    disabledTips: f.optional(
                        "disabled_tips", \.disabledTips, PlainText.shape, "What is said when somebody tries to."),
                    hoverTips: f.optional(
                        "hover_tips", \.hoverTips, PlainText.shape, "What is said when the pointer rests on it."))
            }
        }

        static let shape = Shape<ImageSelect>.record(
            "select_img", "A choice among pictures; from 7.6 on.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            ImageSelect(
                options: f.required("options", \.options, .list(of: Option.shape), "The pictures."),
                style: f.optional("style", \.style, .choice(of: Style.self), default: "default", "How it looks."),
                takesSeveral: f.optional(
                    "multi_select", \.takesSeveral, .boolean, default: "false",
                    "Whether several may be chosen; only in a form."),
                layout: f.optional(
                    "layout", \.layout, .choice(of: Layout.self), default: "bisect", "How many stand in a row."),
                aspectRatio: f.optional(
                    "aspect_ratio", \.aspectRatio, .choice(of: AspectRatio.self), default: "16:9",
                    "Their width to their height."),
                opensLarge: f.optional(
                    "can_preview", \.opensLarge, .boolean, default: "true", "Whether a click shows one large."),
                name: f.optional("name", \.name, .id(), "How it is called when the form is sent; unique in the card."),
                isRequired: f.optional(
                    "required", \.isRequired, .boolean, default: "false", "Whether the form cannot be sent without it."),
                value: f.optional("value", \.value, .open(.object, .text), "What the app is told besides the choice."),
                isDisabled: f.optional(
                    "disabled", \.isDisabled, .boolean, default: "false", "Whether nothing can be chosen."),
                disabledTips: f.optional(
                    "disabled_tips", \.disabledTips, PlainText.shape, "What is said when somebody tries to."),
                behaviors: f.optional("behaviors", \.behaviors, Behavior.list, "What a choice does."),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, "What is asked before a choice counts."))
        }
    }

    /// `checker`: something to tick off.
    struct Checker: Sendable {
        var name: Text?
        var isChecked: Value<Bool>?
        var text: TextObject?
        var isWhole: Value<Bool>?
        var buttons: ButtonArea?
        var checkedStyle: CheckedStyle?
        var margin: Value<String>?
        var padding: Value<String>?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?
        var hoverTips: PlainText?
        var isDisabled: Value<Bool>?
        var disabledTips: PlainText?

        struct ButtonArea: Sendable {
            var rule: Value<Rule>?
            var buttons: Items<Element>?

            typealias Rule = Card2.Checker.ButtonArea.Rule

            static let shape = Shape<ButtonArea>.record(
                "a button_area", "Buttons beside what is ticked off.", .feishuInteractions1, unknownKeys: .ignored,
                rules: [
                    .keeping(ButtonOfOtherType.words) { area, _ in
                        let types = area.buttons?.items.compactMap { item -> Value<Button.Kind>? in
                            if case .button(let button) = item.value { button.type } else { nil }
                        }
                        return ButtonOfOtherType.found(among: types ?? [])
                    }
                ]
            ) { f in
                ButtonArea(
                    rule: f.optional(
                        "pc_display_rule", \.rule, .choice(of: Rule.self), default: "always",
                        "When they are shown on computers."),
                    buttons: f.optional(
                        "buttons", \.buttons, .list(of: Element.buttons, .atMost(3, .items, .rejected(code: nil))),
                        "The buttons, of type `text`, `primary_text` or `danger_text`."))
            }
        }

        struct CheckedStyle: Sendable {
            var strikesThrough: Value<Bool>?
            var opacity: Number?

            static let shape = Shape<CheckedStyle>.record(
                "a checked_style", "How it looks when it is ticked off.", .feishuInteractions1, unknownKeys: .ignored
            ) { f in
                CheckedStyle(
                    strikesThrough: f.optional(
                        "show_strikethrough", \.strikesThrough, .boolean, "Whether its text is struck through."),
                    opacity: f.optional("opacity", \.opacity, .number(in: 0...1), "How clearly it is seen."))
            }
        }

        static let shape = Shape<Checker>.record(
            "checker", "Something to tick off; from 7.9 on.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            Checker(
                name: f.optional("name", \.name, .id(), "How it is called when the form is sent; unique in the card."),
                isChecked: f.optional("checked", \.isChecked, .boolean, default: "false", "Whether it is ticked off."),
                text: f.optional("text", \.text, TextObject.shape, "What there is to do."),
                isWhole: f.optional(
                    "overall_checkable", \.isWhole, .boolean, default: "true", "Whether a click anywhere ticks it off."),
                buttons: f.optional("button_area", \.buttons, ButtonArea.shape, "Buttons beside it."),
                checkedStyle: f.optional(
                    "checked_style", \.checkedStyle, CheckedStyle.shape, "How it looks when it is ticked off."),
                margin: f.optional("margin", \.margin, .card1Space, "The space around it."),
                padding: f.optional("padding", \.padding, .card1Space, "The space within."),
                behaviors: f.optional(
                    "behaviors", \.behaviors, Behavior.list, "What a tick does; without any, the app is not told."),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, "What is asked before a tick counts."),
                hoverTips: f.optional(
                    "hover_tips", \.hoverTips, PlainText.shape, "What is said when the pointer rests on it."),
                isDisabled: f.optional(
                    "disabled", \.isDisabled, .boolean, default: "false", "Whether it cannot be ticked off."),
                disabledTips: f.optional(
                    "disabled_tips", \.disabledTips, PlainText.shape, "What is said when somebody tries to."))
        }
    }
}
