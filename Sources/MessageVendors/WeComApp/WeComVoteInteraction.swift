import MessageModel

/// `vote_interaction`: a card with one question and answers to tick.
struct WeComVoteInteraction: Sendable {
    var source: CardSource?
    var taskID: Text
    var mainTitle: RequiredTitle
    var checkbox: Checkbox
    var submitButton: SubmitButton

    static let shape = Shape<WeComVoteInteraction>.record(
        "vote_interaction", "A card with one question and answers to tick.", .weComCards,
        instead: CardMembers.instead(in: "vote_interaction")
    ) { f in
        WeComVoteInteraction(
            source: f.optional("source", \.source, CardSource.shape, "Who the card comes from."),
            taskID: f.required(
                "task_id", \.taskID, .cardTaskID, "Letters, digits and `_ - @`; never used twice by one app."),
            mainTitle: f.required("main_title", \.mainTitle, RequiredTitle.shape, "The title."),
            checkbox: f.required("checkbox", \.checkbox, Checkbox.shape, "The question."),
            submitButton: f.required(
                "submit_button", \.submitButton, SubmitButton.shape, "What sends the answers to the app."))
    }
}
