import MessageModel

/// `template_card`: a card of one of the vendor's types.
enum WeComTemplateCard: Sendable {
    case textNotice(WeComTextNotice)

    static let shape = Shape<WeComTemplateCard>.tagged(
        "card_type",
        [
            Variant("text_notice", WeComTextNotice.shape, WeComTemplateCard.textNotice) {
                switch $0 {
                case .textNotice(let notice): notice
                }
            }
        ])
}
