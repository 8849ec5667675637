import MessageModel

extension Card2 {
    /// `select_img`: a choice among pictures.
    struct ImageSelect: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var options: Items<Option>
        var takesSeveral: Value<Bool>?
        var layout: Value<Layout>?
        var aspectRatio: Value<AspectRatio>?
        var opens: Value<Bool>?
        var name: Text?
        var isRequired: Value<Bool>?
        var isDisabled: Value<Bool>?
        var disabledTips: TextObject?
        var value: DocumentValue?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?

        enum Layout: String, Sendable, CaseIterable {
            case stretch, bisect, trisect
        }

        enum AspectRatio: String, Sendable, CaseIterable {
            case square = "1:1"
            case film = "16:9"
            case classic = "4:3"
        }

        struct Option: Sendable {
            var key: Text
            var translatedKey: Named<Text>?
            var value: Text?
            var isDisabled: Value<Bool>?
            var disabledTips: TextObject?
            var hoverTips: TextObject?

            static let shape = Shape<Option>.record(
                "a picture to choose", "A picture that can be chosen.", .feishuComponents2,
                instead: ["image_key": .named("img_key")]
            ) { f in
                Option(
                    key: f.required("img_key", \.key, .imageKey, "The picture, uploaded before."),
                    translatedKey: f.optional(
                        "i18n_img_key", \.translatedKey, .translations(.imageKey), "The picture for each language."),
                    value: f.optional("value", \.value, .text(.identifier), "What the app is told."),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips),
                    hoverTips: f.optional("hover_tips", \.hoverTips, TextObject.plain, Words.hoverTips))
            }
        }

        static func shape(inForm isInForm: Bool) -> Shape<ImageSelect> { isInForm ? inForm : anywhere }

        private static let anywhere = record(
            "a choice of pictures", rules: [],
            several: .onlyFalse("several pictures can be chosen only in a form"))
        private static let inForm = record(
            "a choice of pictures in a form", rules: [.needed(\.name)], several: .boolean)

        private static func record(
            _ title: String, rules: [RecordRule<ImageSelect>],
            several: @autoclosure @escaping @Sendable () -> Shape<Value<Bool>>
        ) -> Shape<ImageSelect> {
            .record(
                title, "A choice among pictures.", .feishuComponents2, instead: ["style": "JSON 2.0 has none"],
                rules: rules + [.unique(\.options, by: \.value, called: "value")]
            ) { f in
                ImageSelect(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    options: f.required("options", \.options, .list(of: Option.shape), "The pictures."),
                    takesSeveral: f.optional(
                        "multi_select", \.takesSeveral, several(), default: "false",
                        "Several can be chosen; only in a form."),
                    layout: f.optional(
                        "layout", \.layout, .choice(of: Layout.self), default: "\"bisect\"", "How they stand."),
                    aspectRatio: f.optional(
                        "aspect_ratio", \.aspectRatio, .choice(of: AspectRatio.self), default: "\"16:9\"",
                        "Their width to their height."),
                    opens: f.optional("can_preview", \.opens, .boolean, default: "true", "A click shows one whole."),
                    name: f.optional("name", \.name, .id(), Words.name),
                    isRequired: f.optional("required", \.isRequired, .boolean, default: "false", Words.isRequired),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips),
                    value: f.optional("value", \.value, .open(.object, .text), Words.value),
                    behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                    confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm))
            }
        }
    }

    /// `checker`: something to tick off.
    struct Checker: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var name: Text?
        var isChecked: Value<Bool>?
        var text: TextObject?
        var checksAsWhole: Value<Bool>?
        var buttons: ButtonArea?
        var checkedStyle: CheckedStyle?
        var padding: Value<String>?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?
        var hoverTips: TextObject?
        var isDisabled: Value<Bool>?
        var disabledTips: TextObject?

        /// `button_area`: buttons behind the text.
        struct ButtonArea: Sendable {
            var rule: Value<Rule>?
            var buttons: Items<Button>?

            enum Rule: String, Sendable, CaseIterable {
                case always
                case onHover = "on_hover"
            }

            static let shape = Shape<ButtonArea>.record(
                "a button area", "Buttons behind the text.", .feishuComponents2,
                rules: [
                    .keeping(ButtonOfOtherType.words) { area, _ in
                        ButtonOfOtherType.found(among: area.buttons?.items.compactMap { $0.value.type } ?? [])
                    }
                ]
            ) { f in
                ButtonArea(
                    rule: f.optional(
                        "pc_display_rule", \.rule, .choice(of: Rule.self), default: "\"always\"",
                        "When they are shown on computers."),
                    buttons: f.optional(
                        "buttons", \.buttons,
                        .list(
                            of: .tagged("tag", [Variant("button", Button.shape(inForm: false), { $0 }, { $0 })]),
                            .atMost(3, .items, .rejected(code: nil))),
                        "The buttons, of type `text`, `primary_text` or `danger_text`."))
            }
        }

        /// `checked_style`: how it looks when it is ticked.
        struct CheckedStyle: Sendable {
            var isStruck: Value<Bool>?
            var opacity: Number?

            static let shape = Shape<CheckedStyle>.record(
                "a checked style", "How something looks that is ticked off.", .feishuComponents2
            ) { f in
                CheckedStyle(
                    isStruck: f.optional("show_strikethrough", \.isStruck, .boolean, "The text is struck through."),
                    opacity: f.optional("opacity", \.opacity, .number(in: 0...1), "How much of it still shows."))
            }
        }

        static func shape(inForm isInForm: Bool) -> Shape<Checker> { isInForm ? inForm : anywhere }

        private static let anywhere = record("a checker", rules: [])
        private static let inForm = record("a checker in a form", rules: [.needed(\.name)])

        private static func record(_ title: String, rules: [RecordRule<Checker>]) -> Shape<Checker> {
            .record(title, "Something to tick off.", .feishuComponents2, rules: rules) { f in
                Checker(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    name: f.optional("name", \.name, .id(), Words.name),
                    isChecked: f.optional("checked", \.isChecked, .boolean, default: "false", "It is ticked at first."),
                    text: f.optional("text", \.text, TextObject.shape, "What is ticked off."),
                    checksAsWhole: f.optional(
                        "overall_checkable", \.checksAsWhole, .boolean, default: "true",
                        "A click on the text ticks it too."),
                    buttons: f.optional("button_area", \.buttons, ButtonArea.shape, "Buttons behind the text."),
                    checkedStyle: f.optional(
                        "checked_style", \.checkedStyle, CheckedStyle.shape, "How it looks when it is ticked."),
                    padding: f.optional("padding", \.padding, .padding, Words.padding),
                    behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                    confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm),
                    hoverTips: f.optional("hover_tips", \.hoverTips, TextObject.plain, Words.hoverTips),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips))
            }
        }
    }
}
