import MessageModel

extension Card1 {
    /// `select_static`, `select_person` and their kin for several choices.
    struct Select: Sendable {
        let tag: Tag
        var placeholder: PlainText?
        var options: Items<Option>?
        var initialOption: Text?
        var initialIndex: Value<Int>?
        var selectedValues: Items<Text>?
        var type: Value<Kind>?
        var width: Value<String>?
        var name: Text?
        var isRequired: Value<Bool>?
        var isDisabled: Value<Bool>?
        var behaviors: Items<Behavior>?
        var value: DocumentValue?
        var confirm: Confirmation?

        enum Tag: String, Sendable, CaseIterable {
            case one = "select_static"
            case person = "select_person"
            case several = "multi_select_static"
            case people = "multi_select_person"

            fileprivate var isOfPeople: Bool { self == .person || self == .people }
            fileprivate var isOfSeveral: Bool { self == .several || self == .people }

            fileprivate var summary: String {
                switch self {
                case .one: "A choice among texts; from 3.7 on."
                case .person: "A choice among people; without options, among the chat's members."
                case .several: "Several choices among texts; from 7.4 on, in a form."
                case .people: "Several choices among people; from 7.4 on, in a form."
                }
            }
        }

        enum Kind: String, Sendable, CaseIterable {
            case `default`, text
        }

        struct Option: Sendable {
            var text: PlainText?
            var value: Text
            var icon: Icon?

            fileprivate static let shape = record(
                "an option", rules: [.atLeastOne(of: [.init(\.text)])], value: .text(.identifier),
                "What the app is told; unique among the options.")
            /// The client knows what people are called.
            fileprivate static let person = record(
                "a person to choose", rules: [], value: .id(), "Their open_id.")

            private static func record(
                _ name: String, rules: [RecordRule<Option>], value: Shape<Text>, _ summary: String
            ) -> Shape<Option> {
                .record(name, "One choice.", .feishuInteractions1, unknownKeys: .ignored, rules: rules) { f in
                    Option(
                        text: f.optional("text", \.text, PlainText.short, "Its label."),
                        value: f.required("value", \.value, value, summary),
                        icon: f.optional("icon", \.icon, Icon.shape, "The icon before it."))
                }
            }
        }

        static func variant(_ tag: Tag, _ embed: @escaping @Sendable (Select) -> Element) -> Variant<Element> {
            Variant(tag.rawValue, shape(tag), embed) { element in
                if case .select(let it) = element, it.tag == tag { it } else { nil }
            }
        }

        private static func shape(_ tag: Tag) -> Shape<Select> {
            .record(
                tag.rawValue, tag.summary, .feishuInteractions1, unknownKeys: .ignored,
                instead: tag.isOfSeveral
                    ? ["selected_value": .named("selected_values"), "initial_option": .named("selected_values")] : [:],
                rules: [
                    .unique(\.options, by: \.knownValue, called: "value"),
                    .keeping(
                        "`initial_option` is the text or the value of an option", { select, _ in select.unknownChoices }
                    ),
                ]
            ) { f in
                Select(
                    tag: tag,
                    placeholder: f.optional(
                        "placeholder", \.placeholder, PlainText.short, "Shown while nothing is chosen."),
                    options: f.optional(
                        "options", \.options, .list(of: tag.isOfPeople ? Option.person : Option.shape), "The choices."),
                    initialOption: tag.isOfSeveral
                        ? nil
                        : f.optional(
                            "initial_option", \.initialOption, .text(.identifier), "What is chosen beforehand."),
                    initialIndex: tag == .one
                        ? f.optional(
                            "initial_index", \.initialIndex, .integer(in: 0...Int.max),
                            "The number of what is chosen beforehand, from 1 on.") : nil,
                    selectedValues: tag.isOfSeveral
                        ? f.optional(
                            "selected_values", \.selectedValues, .list(of: .id()), "The values chosen beforehand.")
                        : nil,
                    type: f.optional(
                        "type", \.type, .choice(of: Kind.self), default: "default", "`text` has no frame."),
                    width: f.optional("width", \.width, .controlWidth, default: "default", "How wide it is."),
                    name: f.optional(
                        "name", \.name, .id(), "How it is called when the form is sent; unique in the card."),
                    isRequired: f.optional(
                        "required", \.isRequired, .boolean, default: tag == .several ? "true" : "false",
                        "Whether the form cannot be sent without it."),
                    isDisabled: f.optional(
                        "disabled", \.isDisabled, .boolean, default: "false",
                        "Whether nothing can be chosen; from 7.4 on."),
                    behaviors: f.optional("behaviors", \.behaviors, Behavior.list, "What a choice does."),
                    value: f.optional("value", \.value, .open(.object), "What the app is told besides the choice."),
                    confirm: f.optional(
                        "confirm", \.confirm, Confirmation.shape, "What is asked before a choice counts."))
            }
        }
    }
}

extension Card1.Select.Option {
    /// For the rule that values differ.
    fileprivate var knownValue: Text? { value }
}

extension Card1.Select {
    /// What is chosen beforehand and is no option.
    fileprivate var unknownChoices: [Card2.OptionNotThere] {
        tag.isOfPeople
            ? [] : .found(initialOption, among: (options?.items ?? []).map { ($0.value.value, $0.value.text?.content) })
    }
}
