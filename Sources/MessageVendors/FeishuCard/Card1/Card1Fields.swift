import MessageModel

extension Card1 {
    /// `date_picker`, `picker_time` and `picker_datetime`.
    struct Picker: Sendable {
        let tag: Tag
        var initial: Text?
        var placeholder: PlainText?
        var value: DocumentValue?
        var width: Value<String>?
        var name: Text?
        var isRequired: Value<Bool>?
        var isDisabled: Value<Bool>?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?

        enum Tag: String, Sendable, CaseIterable {
            case date = "date_picker"
            case time = "picker_time"
            case moment = "picker_datetime"

            /// Under which the first value stands, and how it is written.
            fileprivate var initial: (key: String, format: String, judged: Format) {
                switch self {
                case .date: ("initial_date", "yyyy-MM-dd", .date)
                case .time: ("initial_time", "HH:mm", .time)
                case .moment: ("initial_datetime", "yyyy-MM-dd HH:mm", .dateTime)
                }
            }
        }

        static func variant(_ tag: Tag, _ embed: @escaping @Sendable (Picker) -> Element) -> Variant<Element> {
            Variant(tag.rawValue, shape(tag), embed) { element in
                if case .picker(let it) = element, it.tag == tag { it } else { nil }
            }
        }

        private static func shape(_ tag: Tag) -> Shape<Picker> {
            .record(
                tag.rawValue, "A choice of a date or a time; from 3.11 on.", .feishuInteractions1,
                unknownKeys: .ignored, rules: [.atLeastOne(of: [.init(\.initial), .init(\.placeholder)])]
            ) { f in
                Picker(
                    tag: tag,
                    initial: f.optional(
                        tag.initial.key, \.initial,
                        .text(.identifier).keeping(.written(as: tag.initial.format, tag.initial.judged)),
                        "What is chosen beforehand, as `\(tag.initial.format)`."),
                    placeholder: f.optional(
                        "placeholder", \.placeholder, PlainText.short,
                        "Shown while nothing is chosen; needed where nothing is chosen beforehand."),
                    value: f.optional("value", \.value, .open(.object), "What the app is told besides the choice."),
                    width: f.optional("width", \.width, .controlWidth, default: "default", "How wide it is."),
                    name: f.optional(
                        "name", \.name, .id(), "How it is called when the form is sent; unique in the card."),
                    isRequired: f.optional(
                        "required", \.isRequired, .boolean, default: "false",
                        "Whether the form cannot be sent without it."),
                    isDisabled: f.optional(
                        "disabled", \.isDisabled, .boolean, default: "false", "Whether nothing can be chosen."),
                    behaviors: f.optional("behaviors", \.behaviors, Behavior.list, "What a choice does."),
                    confirm: f.optional(
                        "confirm", \.confirm, Confirmation.shape, "What is asked before a choice counts."))
            }
        }
    }

    /// `input`: a field to write in.
    struct Input: Sendable {
        var name: Text?
        var isRequired: Value<Bool>?
        var placeholder: PlainText?
        var defaultValue: Text?
        var translatedDefault: Named<Text>?
        var maxLength: Value<Int>?
        var type: Value<Kind>?
        var rows: Value<Int>?
        var autoResizes: Value<Bool>?
        var maxRows: Value<Int>?
        var showsIcon: Value<Bool>?
        var label: TextObject?
        var labelPosition: Value<LabelPosition>?
        var value: DocumentValue?
        var width: Value<String>?
        var confirm: Confirmation?
        var isDisabled: Value<Bool>?
        var behaviors: Items<Behavior>?
        var fallback: InputFallback?

        typealias Kind = Card2.Input.Kind
        typealias LabelPosition = Card2.Input.LabelPosition

        static let shape = Shape<Input>.record(
            "input", "A field to write in; from 6.8 on.", .feishuInteractions1, unknownKeys: .ignored
        ) { f in
            Input(
                name: f.optional(
                    "name", \.name, .id(), "How it is called when it is sent; unique in the card."),
                isRequired: f.optional(
                    "required", \.isRequired, .boolean, default: "false", "Whether the form cannot be sent without it."),
                placeholder: f.optional("placeholder", \.placeholder, PlainText.short, "Shown while it is empty."),
                defaultValue: f.optional(
                    "default_value", \.defaultValue, .text(.plain), "What stands in it beforehand."),
                translatedDefault: f.optional(
                    "i18n_default_value", \.translatedDefault, .translated(.text(.plain)), "The same in each language."),
                maxLength: f.optional(
                    "max_length", \.maxLength, .integer(in: 1...1000), default: "1000", "How many characters it takes."),
                type: f.optional(
                    "input_type", \.type, .choice(of: Kind.self), default: "text", "What is written in it."),
                rows: f.optional(
                    "rows", \.rows, .integer(in: 1...Int.max), default: "5",
                    "How many lines it has; of `multiline_text`."),
                autoResizes: f.optional(
                    "auto_resize", \.autoResizes, .boolean, default: "false", "Whether it grows; of `multiline_text`."),
                maxRows: f.optional(
                    "max_rows", \.maxRows, .integer(in: 1...Int.max), "How many lines it grows to."),
                showsIcon: f.optional(
                    "show_icon", \.showsIcon, .boolean, default: "true", "Whether it has an icon; of `password`."),
                label: f.optional("label", \.label, TextObject.shape, "What stands beside it."),
                labelPosition: f.optional(
                    "label_position", \.labelPosition, .choice(of: LabelPosition.self), default: "top",
                    "Where that stands."),
                value: f.optional("value", \.value, .open(.object, .text), "What the app is told besides the words."),
                width: f.optional("width", \.width, .controlWidth, default: "default", "How wide it is."),
                confirm: f.optional("confirm", \.confirm, Confirmation.shape, "What is asked before it is sent."),
                isDisabled: f.optional(
                    "disabled", \.isDisabled, .boolean, default: "false", "Whether nothing can be written; from 7.4 on."
                ),
                behaviors: f.optional("behaviors", \.behaviors, Behavior.list, "What it does when it is sent."),
                fallback: f.optional(
                    "fallback", \.fallback, InputFallback.shape, "What older clients show: a text, or nothing (`drop`)."
                ))
        }
    }

    /// `fallback` of an `input`: what older clients show.
    enum InputFallback: Sendable {
        case nothing(Value<Drop>)
        case text(FallbackText)

        enum Drop: String, Sendable, CaseIterable { case drop }

        struct FallbackText: Sendable {
            var text: TextObject

            fileprivate static let shape = Shape<FallbackText>.record(
                "fallback_text", "A text that older clients show.", .feishuInteractions1, unknownKeys: .ignored
            ) { f in
                FallbackText(text: f.required("text", \.text, TextObject.shape, "The text."))
            }
        }

        static let shape = Shape<InputFallback>.either(
            .choice(of: Drop.self), InputFallback.nothing,
            { if case .nothing(let it) = $0 { it } else { nil } },
            orRecord: .tagged(
                "tag",
                [
                    Variant("fallback_text", FallbackText.shape, InputFallback.text) {
                        if case .text(let it) = $0 { it } else { nil }
                    }
                ]))
    }
}
