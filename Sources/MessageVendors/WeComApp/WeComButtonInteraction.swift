import MessageModel

/// `button_interaction`: a card whose buttons tell the app.
struct WeComButtonInteraction: Sendable {
    var source: CardSource?
    var actionMenu: ActionMenu?
    var taskID: Text
    var mainTitle: RequiredTitle
    var quoteArea: QuoteArea?
    var subTitleText: Text?
    var horizontalContentList: Items<HorizontalContent>?
    var cardAction: CardAction?
    var buttonSelection: CardSelection?
    var buttonList: Items<CardButton>

    static let shape = Shape<WeComButtonInteraction>.record(
        "button_interaction", "A card whose buttons tell the app.", .weComCards,
        instead: CardMembers.instead(in: "button_interaction"),
        rules: [.unique(\.buttonList, by: \.key, called: "key", refusing: 42051)]
    ) { f in
        WeComButtonInteraction(
            source: f.optional("source", \.source, CardSource.shape, "Who the card comes from."),
            actionMenu: f.optional("action_menu", \.actionMenu, ActionMenu.shape, "Choices behind the card's corner."),
            taskID: f.required(
                "task_id", \.taskID, .cardTaskID, "Letters, digits and `_ - @`; never used twice by one app."),
            mainTitle: f.required("main_title", \.mainTitle, RequiredTitle.shape, "The title."),
            quoteArea: f.optional("quote_area", \.quoteArea, QuoteArea.shape, "A quotation."),
            subTitleText: f.optional("sub_title_text", \.subTitleText, .cardSubtitle, "The text below the title."),
            horizontalContentList: f.optional(
                "horizontal_content_list", \.horizontalContentList, .horizontalContents, "Labels with values."),
            cardAction: f.optional(
                "card_action", \.cardAction, CardAction.shapeOfOptional, "What a tap on the card opens."),
            buttonSelection: f.optional(
                "button_selection", \.buttonSelection, CardSelection.shape, "A question above the buttons."),
            buttonList: f.required(
                "button_list", \.buttonList,
                .list(of: CardButton.shape, .between(1, 6, .items, .rejected(code: nil))), "The buttons."))
    }
}
