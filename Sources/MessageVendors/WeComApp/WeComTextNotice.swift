import MessageModel

/// `text_notice`: a notice with a title, an emphasised figure, fields and links.
struct WeComTextNotice: Sendable {
    var source: CardSource?
    var actionMenu: ActionMenu?
    var taskID: Text?
    var mainTitle: MainTitle?
    var quoteArea: QuoteArea?
    var emphasisContent: EmphasisContent?
    var subTitleText: Text?
    var horizontalContentList: Items<HorizontalContent>?
    var jumpList: Items<Jump>?
    var cardAction: CardAction

    static let shape = Shape<WeComTextNotice>.record(
        "text_notice", "A notice with a title, an emphasised figure, fields and links.", .weComCards,
        instead: CardMembers.instead(in: "text_notice"),
        rules: [
            .atLeastOne(of: [.init(\.mainTitle?.title, called: "main_title.title"), .init(\.subTitleText)]),
            .with(\.actionMenu, requires: \.taskID),
            .advisedAgainst(\.quoteArea, with: \.emphasisContent),
        ]
    ) { f in
        WeComTextNotice(
            source: f.optional("source", \.source, CardSource.shape, "Who the card comes from."),
            actionMenu: f.optional("action_menu", \.actionMenu, ActionMenu.shape, "Choices behind the card's corner."),
            taskID: f.optional(
                "task_id", \.taskID, .cardTaskID, "Letters, digits and `_ - @`; never used twice by one app."),
            mainTitle: f.optional("main_title", \.mainTitle, MainTitle.shape, "The title."),
            quoteArea: f.optional("quote_area", \.quoteArea, QuoteArea.shape, "A quotation."),
            emphasisContent: f.optional(
                "emphasis_content", \.emphasisContent, EmphasisContent.shape, "The figure that matters most."),
            subTitleText: f.optional("sub_title_text", \.subTitleText, .cardSubtitle, "The text below the figure."),
            horizontalContentList: f.optional(
                "horizontal_content_list", \.horizontalContentList, .horizontalContents, "Labels with values."),
            jumpList: f.optional("jump_list", \.jumpList, .jumps, "Links below the card."),
            cardAction: f.required("card_action", \.cardAction, CardAction.shape, "What a tap on the card opens."))
    }
}
