import MessageModel

/// `multiple_interaction`: a card with a few questions, each with a menu of answers.
struct WeComMultipleInteraction: Sendable {
    var source: CardSource?
    /// Required by the page on apps; the one on AI bots calls it optional.
    var taskID: Text
    var mainTitle: RequiredTitle
    var selectList: Items<CardSelection>
    var submitButton: SubmitButton

    static let shape = Shape<WeComMultipleInteraction>.record(
        "multiple_interaction", "A card with a few questions, each with a menu of answers.", .weComCards,
        instead: CardMembers.instead(in: "multiple_interaction"),
        rules: [.unique(\.selectList, by: \.questionKey, called: "question_key")]
    ) { f in
        WeComMultipleInteraction(
            source: f.optional("source", \.source, CardSource.shape, "Who the card comes from."),
            taskID: f.required(
                "task_id", \.taskID, .cardTaskID, "Letters, digits and `_ - @`; never used twice by one app."),
            mainTitle: f.required("main_title", \.mainTitle, RequiredTitle.shape, "The title."),
            selectList: f.required(
                "select_list", \.selectList,
                .list(of: CardSelection.shape, .between(1, 3, .items, .rejected(code: 42047))), "The questions."),
            submitButton: f.required(
                "submit_button", \.submitButton, SubmitButton.shape, "What sends the answers to the app."))
    }
}
