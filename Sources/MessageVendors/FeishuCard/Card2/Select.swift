import MessageModel
import MessageSource

extension Card2 {
    /// `select_static` and its kin: a choice among options or among people.
    struct Select: Sendable {
        var kind: Kind
        var elementID: Text?
        var margin: Value<String>?
        var type: Value<Style>?
        var width: Value<String>?
        var name: Text?
        var isRequired: Value<Bool>?
        var isDisabled: Value<Bool>?
        var placeholder: TextObject?
        var options: Items<Option>?
        var initialOption: Text?
        var initialIndex: Value<Int>?
        var selected: Items<Text>?
        var behaviors: Items<Behavior>?
        var confirm: Confirmation?

        enum Kind: String, Sendable, CaseIterable {
            case option = "select_static"
            case person = "select_person"
            case options = "multi_select_static"
            case persons = "multi_select_person"

            var takesSeveral: Bool { self == .options || self == .persons }
            var isOfPeople: Bool { self == .person || self == .persons }

            fileprivate var title: String {
                switch self {
                case .option: "a list of options"
                case .person: "a list of people"
                case .options: "a list of options to choose several of"
                case .persons: "a list of people to choose several of"
                }
            }

            /// The keys of the others among these, which this one does not have.
            fileprivate var instead: [String: Instead] {
                var words: [String: Instead] = [
                    "label": "it has none; write a 'div' before it", "value": "JSON 2.0 has none; each option has one",
                ]
                if takesSeveral {
                    words["initial_option"] = .named("selected_values")
                    words["selected_value"] = .named("selected_values")
                } else {
                    words["selected_values"] = .named("initial_option")
                }
                return words
            }
        }

        enum Style: String, Sendable, CaseIterable {
            case standard = "default"
            case text
        }

        static func shape(_ kind: Kind, inForm isInForm: Bool) -> Shape<Select> {
            let known = isInForm ? inForms[kind] : anywhere[kind]
            return known ?? record(kind, isInForm: isInForm)
        }

        private static let anywhere = shapes(isInForm: false)
        private static let inForms = shapes(isInForm: true)

        private static func shapes(isInForm: Bool) -> [Kind: Shape<Select>] {
            Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, record($0, isInForm: isInForm)) })
        }

        private static func record(_ kind: Kind, isInForm: Bool) -> Shape<Select> {
            let shape = Shape<Select>.record(
                kind.title + (isInForm ? " in a form" : ""), "A choice that people make.", .feishuComponents2,
                instead: kind.instead,
                rules: (isInForm ? [.needed(\.name)] : [])
                    + [
                        .unique(\.options, by: \.value, called: "value"),
                        .passedOver(\.initialIndex, beside: \.initialOption),
                        .keeping("`initial_option` is one of the options", unknownOption),
                    ]
            ) { f in
                Select(kind, &f)
            }
            guard kind.takesSeveral, !isInForm else { return shape }
            return shape.doubtful(
                "the vendor's pages have it only in a form; its command-line tool has it in any container")
        }

        private init(_ kind: Kind, _ f: inout Fields<Select>) {
            self.kind = kind
            elementID = f.elementID(\.elementID)
            margin = f.margin(\.margin)
            type = f.optional("type", \.type, .choice(of: Style.self), default: "\"default\"", "How it looks.")
            width = f.optional("width", \.width, .controlWidth, default: "\"default\"", Words.width)
            name = f.optional("name", \.name, .id(), Words.name)
            isRequired = f.optional("required", \.isRequired, .boolean, default: "false", Words.isRequired)
            isDisabled = f.optional("disabled", \.isDisabled, .boolean, default: "false", Words.isDisabled)
            placeholder = f.optional("placeholder", \.placeholder, TextObject.short, Words.placeholder)
            options = f.optional(
                "options", \.options, .list(of: kind.isOfPeople ? Option.person : Option.shape),
                kind.isOfPeople ? "Who can be chosen; without it the members of the chat." : "What can be chosen.")
            if kind.takesSeveral {
                selected = f.optional(
                    "selected_values", \.selected, .list(of: .id()), "What is chosen at first, by `value`.")
            } else {
                initialOption = f.optional(
                    "initial_option", \.initialOption, .text(.identifier), "What is chosen at first.")
            }
            if kind == .option {
                initialIndex = f.optional(
                    "initial_index", \.initialIndex, .integer(in: 0...Int.max),
                    "What is chosen at first, counted from 1; `initial_option` wins.")
            }
            behaviors = f.optional("behaviors", \.behaviors, .behaviors, Words.behaviors)
            confirm = f.optional("confirm", \.confirm, Confirmation.shape, Words.confirm)
        }

        @Sendable private static func unknownOption(_ select: Select, _ span: Span) -> [OptionNotThere] {
            select.kind.isOfPeople
                ? []
                : .found(
                    select.initialOption,
                    among: (select.options?.items ?? []).map { ($0.value.value, $0.value.text?.content) })
        }
    }
}

extension Card2.Select {
    /// `options[]`: what can be chosen.
    struct Option: Sendable {
        var text: Card2.TextObject?
        var value: Text?
        var icon: Card2.Icon?

        static let shape = Shape<Option>.record(
            "an option", "What can be chosen.", .feishuComponents2, rules: [.needed(\.text), .needed(\.value)]
        ) { f in
            Option(
                text: f.optional("text", \.text, Card2.TextObject.short, "Its label."),
                value: f.optional("value", \.value, .text(.identifier), "What the app is told; unique in the list."),
                icon: f.optional("icon", \.icon, Card2.Icon.shape, Card2.Words.icon))
        }

        /// Whoever can be chosen, by an id alone.
        static let person = Shape<Option>.record(
            "a person to choose", "Whoever can be chosen.", .feishuComponents2,
            instead: ["text": "a person's name is shown of itself"], rules: [.needed(\.value)]
        ) { f in
            Option(value: f.optional("value", \.value, .id(), "An open_id, a union_id or a user_id."))
        }
    }
}
