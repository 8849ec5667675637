import MessageModel

/// `template_card`: a card of one of the vendor's types.
indirect enum WeComTemplateCard: Sendable {
    case textNotice(WeComTextNotice)
    case newsNotice(WeComNewsNotice)
    case buttonInteraction(WeComButtonInteraction)
    case voteInteraction(WeComVoteInteraction)
    case multipleInteraction(WeComMultipleInteraction)

    static let shape = Shape<WeComTemplateCard>.tagged(
        "card_type", refusing: 42031,
        [
            Variant("text_notice", WeComTextNotice.shape, WeComTemplateCard.textNotice) {
                if case .textNotice(let it) = $0 { it } else { nil }
            },
            Variant("news_notice", WeComNewsNotice.shape, WeComTemplateCard.newsNotice) {
                if case .newsNotice(let it) = $0 { it } else { nil }
            },
            Variant("button_interaction", WeComButtonInteraction.shape, WeComTemplateCard.buttonInteraction) {
                if case .buttonInteraction(let it) = $0 { it } else { nil }
            },
            Variant("vote_interaction", WeComVoteInteraction.shape, WeComTemplateCard.voteInteraction) {
                if case .voteInteraction(let it) = $0 { it } else { nil }
            },
            Variant("multiple_interaction", WeComMultipleInteraction.shape, WeComTemplateCard.multipleInteraction) {
                if case .multipleInteraction(let it) = $0 { it } else { nil }
            },
        ])
}
