import MessageModel

// The parts of a card stand in the order of the vendor's table. That table advises how long texts are to be, and
// clients put an ellipsis behind what does not fit: the lines here follow from those lengths, some 18 large or 22 small
// characters in each.

extension WeComTemplateCard {
    var preview: Preview {
        switch self {
        case .textNotice(let it): it.preview
        case .newsNotice(let it): it.preview
        case .buttonInteraction(let it): it.preview
        case .voteInteraction(let it): it.preview
        case .multipleInteraction(let it): it.preview
        }
    }
}

extension Preview {
    /// A card, of which a tap opens something where no other part of it does.
    ///
    /// - Parameter below: what a tap on the card does not reach.
    fileprivate static func card(
        _ blocks: [PreviewBlock], opens: String?, _ below: [PreviewBlock] = [], task: Text?
    ) -> Preview {
        Preview(
            .card, [.group(PreviewBlock.Group(.plain, blocks, opens: opens))] + below,
            facts: [Preview.Fact("Task", task)].compactMap(\.self))
    }
}

extension WeComTextNotice {
    fileprivate var preview: Preview {
        let blocks =
            CardSource.row(source, actionMenu).text(mainTitle?.title, .title, lines: 2)
            .text(mainTitle?.description, .secondary, lines: 2)
            + (quoteArea?.blocks ?? []) + (emphasisContent?.blocks ?? [])
        return .card(
            blocks.text(subTitleText) + HorizontalContent.blocks(horizontalContentList) + Jump.blocks(jumpList),
            opens: cardAction.opens, task: taskID)
    }
}

extension WeComNewsNotice {
    fileprivate var preview: Preview {
        let head = CardSource.row(source, actionMenu) + mainTitle.blocks + (quoteArea?.blocks ?? [])
        let pictures = (cardImage?.blocks ?? []) + (imageTextArea?.blocks ?? [])
        let paragraphs = verticalContentList?.items.flatMap(\.value.blocks) ?? []
        return .card(
            head + pictures + paragraphs + HorizontalContent.blocks(horizontalContentList) + Jump.blocks(jumpList),
            opens: cardAction.opens, task: taskID)
    }
}

extension WeComButtonInteraction {
    fileprivate var preview: Preview {
        let head = CardSource.row(source, actionMenu) + mainTitle.blocks + (quoteArea?.blocks ?? [])
        let question = (buttonSelection?.input).map { [PreviewBlock.input($0)] } ?? []
        return .card(
            head.text(subTitleText) + HorizontalContent.blocks(horizontalContentList), opens: cardAction?.opens,
            question + [.buttons(buttonList.items.map(\.value.preview))], task: taskID)
    }
}

extension WeComVoteInteraction {
    fileprivate var preview: Preview {
        let form = PreviewBlock.Group(.form, [.input(checkbox.input), submitButton.block])
        return .card(CardSource.row(source) + mainTitle.blocks, opens: nil, [.group(form)], task: taskID)
    }
}

extension WeComMultipleInteraction {
    fileprivate var preview: Preview {
        let questions = selectList.items.map { PreviewBlock.input($0.value.input) }
        let form = PreviewBlock.Group(.form, questions + [submitButton.block])
        return .card(CardSource.row(source) + mainTitle.blocks, opens: nil, [.group(form)], task: taskID)
    }
}
