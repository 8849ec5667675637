import MessageModel

/// `submit_button`: what sends the answers to the app.
struct SubmitButton: Sendable {
    var text: Text
    var key: Text

    static let shape = Shape<SubmitButton>.record(
        "submit_button", "What sends the answers to the app.", .weComCards
    ) { f in
        SubmitButton(
            text: f.required(
                "text", \.text,
                .text(.plain, .atMost(10, .characters, .advised), .atLeast(1, .characters, .rejected(code: 42049))),
                "Its label, such as 提交."),
            key: f.required("key", \.key, .callbackKey(refusing: 42046), "What the app is told."))
    }
}

/// `button_selection` and `select_list[]`: a question with a menu of answers.
struct CardSelection: Sendable {
    var questionKey: Text
    var title: Text?
    var options: Items<Option>
    var selectedID: Text?

    struct Option: Sendable {
        var id: Text
        var text: Text

        static let shape = Shape<Option>.record(
            "an option", "One answer.", .weComCards, instead: insteadOfOption
        ) { f in
            Option(
                id: f.required("id", \.id, .optionID, "What the app is told; unique in the list."),
                text: f.required("text", \.text, .optionText(advised: 16), "Its label."))
        }
    }

    static let shape = Shape<CardSelection>.record(
        "a selection", "A question with a menu of answers.", .weComCards, instead: insteadOfQuestion,
        rules: [
            .unique(\.options, by: \.id, called: "id"),
            .selects(\.selectedID, from: \.options, by: \.id, called: "id"),
        ]
    ) { f in
        CardSelection(
            questionKey: f.required(
                "question_key", \.questionKey, .callbackKey(refusing: 42043), "What the app is told."),
            title: f.optional("title", \.title, .text(.plain), "The question."),
            options: f.required(
                "option_list", \.options, .list(of: Option.shape, .between(1, 10, .items, .rejected(code: 42037))),
                "The answers."),
            selectedID: f.optional(
                "selected_id", \.selectedID, .id(), "The answer at first; the first one if left out."))
    }
}

/// `checkbox`: a question with answers to tick.
struct Checkbox: Sendable {
    var questionKey: Text
    var mode: Value<Mode>?
    var options: Items<Option>

    enum Mode: Int, Sendable, CaseIterable {
        case single = 0, multiple
    }

    struct Option: Sendable {
        var id: Text
        var text: Text
        var isChecked: Value<Bool>?

        static let shape = Shape<Option>.record(
            "an option", "One answer.", .weComCards, instead: insteadOfOption,
            rules: [
                .doubtful(without: \.isChecked, "the page on apps requires it, and the one on AI bots does not")
            ]
        ) { f in
            let id = f.required("id", \.id, .optionID, "What the app is told; unique in the list.")
            return Option(
                id: id, text: f.required("text", \.text, .optionText(advised: 17), "Its label."),
                // Printed always, since the vendor's pages disagree on whether it may be left out.
                isChecked: f.optional(
                    "is_checked", \.isChecked, .boolean, default: "false", "Whether it is ticked at first.")
                    ?? .literal(false, id.span))
        }
    }

    static let shape = Shape<Checkbox>.record(
        "checkbox", "A question with answers to tick.", .weComCards, instead: insteadOfQuestion,
        rules: [.unique(\.options, by: \.id, called: "id")]
    ) { f in
        Checkbox(
            questionKey: f.required(
                "question_key", \.questionKey, .callbackKey(refusing: 42043), "What the app is told."),
            mode: f.optional(
                "mode", \.mode, .choice(of: Mode.self), default: "0", "0 one answer, 1 several."),
            options: f.required(
                "option_list", \.options, .list(of: Option.shape, .between(1, 20, .items, .rejected(code: nil))),
                "The answers."))
    }
}

extension Shape where Value == Text {
    /// The id of an answer.
    fileprivate static let optionID = id(.between(1, 128, .bytes, .rejected(code: 42040)))

    /// The label of an answer.
    fileprivate static func optionText(advised maximum: Int) -> Shape {
        text(.plain, .atMost(maximum, .characters, .advised), .atLeast(1, .characters, .rejected(code: 42041)))
    }
}

private let insteadOfOption: [String: Instead] = [
    "key": .named("id"), "label": .named("text"), "name": .named("text"),
    "title": .named("text"), "value": .named("id"),
]

private let insteadOfQuestion: [String: Instead] = [
    "key": .named("question_key"), "options": .named("option_list"),
    "disable": CardMembers.onlyWhenUpdated,
]
