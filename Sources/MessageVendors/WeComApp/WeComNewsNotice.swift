import MessageModel

/// `news_notice`: a notice with a picture, paragraphs, fields and links.
struct WeComNewsNotice: Sendable {
    var source: CardSource?
    var actionMenu: ActionMenu?
    var taskID: Text?
    var mainTitle: RequiredTitle
    var quoteArea: QuoteArea?
    var cardImage: CardImage?
    var imageTextArea: ImageTextArea?
    var verticalContentList: Items<VerticalContent>?
    var horizontalContentList: Items<HorizontalContent>?
    var jumpList: Items<Jump>?
    var cardAction: CardAction

    static let shape = Shape<WeComNewsNotice>.record(
        "news_notice", "A notice with a picture, paragraphs, fields and links.", .weComCards,
        instead: CardMembers.instead(in: "news_notice"),
        rules: [
            .atLeastOne(of: [.init(\.cardImage), .init(\.imageTextArea)]),
            .with(\.actionMenu, requires: \.taskID),
        ]
    ) { f in
        WeComNewsNotice(
            source: f.optional("source", \.source, CardSource.shape, "Who the card comes from."),
            actionMenu: f.optional("action_menu", \.actionMenu, ActionMenu.shape, "Choices behind the card's corner."),
            taskID: f.optional(
                "task_id", \.taskID, .cardTaskID, "Letters, digits and `_ - @`; never used twice by one app."),
            mainTitle: f.required("main_title", \.mainTitle, RequiredTitle.shape, "The title."),
            quoteArea: f.optional("quote_area", \.quoteArea, QuoteArea.shape, "A quotation."),
            cardImage: f.optional("card_image", \.cardImage, CardImage.shape, "The picture."),
            imageTextArea: f.optional(
                "image_text_area", \.imageTextArea, ImageTextArea.shape, "A picture with words beside it."),
            verticalContentList: f.optional(
                "vertical_content_list", \.verticalContentList,
                .list(of: VerticalContent.shape, .atMost(4, .items, .rejected(code: 42036))), "Paragraphs."),
            horizontalContentList: f.optional(
                "horizontal_content_list", \.horizontalContentList, .horizontalContents, "Labels with values."),
            jumpList: f.optional("jump_list", \.jumpList, .jumps, "Links below the card."),
            cardAction: f.required("card_action", \.cardAction, CardAction.shape, "What a tap on the card opens."))
    }
}
