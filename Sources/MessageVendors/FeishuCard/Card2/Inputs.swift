import MessageModel

extension Card2 {
    /// `date_picker` and its kin: a day, a time of day, or both.
    struct DatePicker: Sendable {
        var kind: Kind
        var elementID: Text?
        var margin: Value<String>?
        var initial: Value<String>?
        var placeholder: TextObject?
        var width: Value<String>?
        var name: Text?
        var isRequired: Value<Bool>?
        var isDisabled: Value<Bool>?
        var behaviors: Items<Behavior>?
        var value: DocumentValue?
        var confirm: Confirmation?

        enum Kind: String, Sendable, CaseIterable {
            case date = "date_picker"
            case time = "picker_time"
            case dateTime = "picker_datetime"

            fileprivate var key: String {
                switch self {
                case .date: "initial_date"
                case .time: "initial_time"
                case .dateTime: "initial_datetime"
                }
            }

            fileprivate var title: String {
                switch self {
                case .date: "a date picker"
                case .time: "a time picker"
                case .dateTime: "a picker of date and time"
                }
            }

            fileprivate var format: Format {
                switch self {
                case .date: .date
                case .time: .time
                case .dateTime: .dateTime
                }
            }
        }

        static func shape(_ kind: Kind, inForm isInForm: Bool) -> Shape<DatePicker> {
            let known = isInForm ? inForms[kind] : anywhere[kind]
            return known ?? record(kind, isInForm: isInForm)
        }

        private static let anywhere = shapes(isInForm: false)
        private static let inForms = shapes(isInForm: true)

        private static func shapes(isInForm: Bool) -> [Kind: Shape<DatePicker>] {
            Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, record($0, isInForm: isInForm)) })
        }

        private static func record(_ kind: Kind, isInForm: Bool) -> Shape<DatePicker> {
            .record(
                kind.title + (isInForm ? " in a form" : ""), "A choice of a day or a time.", .feishuComponents2,
                instead: Dictionary(
                    uniqueKeysWithValues: Kind.allCases.filter { $0 != kind }.map { ($0.key, .named(kind.key)) }),
                rules: [.atLeastOne(of: [.init(\.initial), .init(\.placeholder)])]
                    + (isInForm ? [.needed(\.name)] : [])
            ) { f in
                DatePicker(
                    kind: kind, elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    initial: f.optional(kind.key, \.initial, .formatted(kind.format), "What is chosen at first."),
                    placeholder: f.optional(
                        "placeholder", \.placeholder, TextObject.short,
                        "Shown while nothing is chosen; needed where nothing is chosen at first."),
                    width: f.optional("width", \.width, .controlWidth, default: "\"default\"", Words.width),
                    name: f.optional("name", \.name, .id(), Words.name),
                    isRequired: f.optional("required", \.isRequired, .boolean, default: "false", Words.isRequired),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                    value: f.optional("value", \.value, .open(.object, .text), Words.value),
                    confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm))
            }
        }
    }

    /// `input`: what people write in.
    struct Input: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var name: Text?
        var isRequired: Value<Bool>?
        var isDisabled: Value<Bool>?
        var disabledTips: TextObject?
        var placeholder: TextObject?
        var standard: Text?
        var translations: Named<Text>?
        var width: Value<String>?
        var behaviors: Items<Behavior>?
        var longest: Value<Int>?
        var type: Value<Kind>?
        var showsIcon: Value<Bool>?
        var rows: Value<Int>?
        var grows: Value<Bool>?
        var mostRows: Value<Int>?
        var label: TextObject?
        var labelPosition: Value<LabelPosition>?
        var value: DocumentValue?
        var confirm: Confirmation?

        enum Kind: String, Sendable, CaseIterable {
            case text
            case multilineText = "multiline_text"
            case password
        }

        enum LabelPosition: String, Sendable, CaseIterable {
            case top, left
        }

        static func shape(inForm isInForm: Bool) -> Shape<Input> { isInForm ? inForm : anywhere }

        private static let anywhere = record("a field to write in", rules: [])
        private static let inForm = record("a field to write in, in a form", rules: [.needed(\.name)])

        private static func record(_ title: String, rules: [RecordRule<Input>]) -> Shape<Input> {
            .record(
                title, "What people write in.", .feishuComponents2,
                instead: [
                    "fallback": "JSON 2.0 has none", "icon": .named("show_icon"),
                    "text": .named("default_value"), "type": .named("input_type"),
                ], rules: rules
            ) { f in
                Input(
                    elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                    name: f.optional("name", \.name, .id(), Words.name),
                    isRequired: f.optional("required", \.isRequired, .boolean, default: "false", Words.isRequired),
                    isDisabled: f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled),
                    disabledTips: f.optional("disabled_tips", \.disabledTips, TextObject.plain, Words.disabledTips),
                    placeholder: f.optional("placeholder", \.placeholder, TextObject.short, "Shown while it is empty."),
                    standard: f.optional("default_value", \.standard, .text(.plain), "What is written in it at first."),
                    translations: f.optional(
                        "i18n_default_value", \.translations, .translations(.text(.plain)),
                        "What is written in it at first, in several languages."),
                    width: f.optional("width", \.width, .controlWidth, default: "\"default\"", Words.width),
                    behaviors: f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors),
                    longest: f.optional(
                        "max_length", \.longest, .integer(in: 1...1000), default: "1000",
                        "How many characters may be written; more than 1000 is error 11310."),
                    type: f.optional(
                        "input_type", \.type, .choice(of: Kind.self), default: "\"text\"", "What is written in it."),
                    showsIcon: f.optional(
                        "show_icon", \.showsIcon, .boolean, default: "true", "A password has an icon before it."),
                    rows: f.optional(
                        "rows", \.rows, .integer(in: 1...Int.max), default: "5", "How many lines it shows."),
                    grows: f.optional(
                        "auto_resize", \.grows, .boolean, default: "false",
                        "It grows with what is written; on computers."),
                    mostRows: f.optional(
                        "max_rows", \.mostRows, .integer(in: 1...Int.max), "How many lines it grows to."),
                    label: f.optional("label", \.label, TextObject.plain, "What is asked."),
                    labelPosition: f.optional(
                        "label_position", \.labelPosition, .choice(of: LabelPosition.self), default: "\"top\"",
                        "Where that stands; above it where there is little room."),
                    value: f.optional("value", \.value, .open(.object, .text), Words.value),
                    confirm: f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm))
            }
        }
    }
}
