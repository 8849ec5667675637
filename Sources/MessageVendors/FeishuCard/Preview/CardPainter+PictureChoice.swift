import MessageModel

// A choice among pictures, each with a mark below it.
extension CardPainter {
    mutating func choice(_ select: Card1.ImageSelect) -> [PreviewBlock] {
        ask(select.confirm)
        let options = select.options.items.map { item -> PictureOption in
            let option = item.value
            tips(
                hover: option.hoverTips.map { CardText($0) }, disabled: option.disabledTips.map { CardText($0) })
            let key = chosen(option.translatedKeys, else: option.imageKey)
            return PictureOption(key: key, isDisabled: option.isDisabled)
        }
        tips(hover: nil, disabled: select.disabledTips.map { CardText($0) })
        return Self.choice(
            options, takesSeveral: select.takesSeveral, isDisabled: select.isDisabled, select.layout,
            select.aspectRatio)
    }

    mutating func choice(_ select: Card2.ImageSelect) -> [PreviewBlock] {
        ask(select.confirm)
        let options = select.options.items.map { item -> PictureOption in
            let option = item.value
            tips(
                hover: option.hoverTips.map { CardText($0) }, disabled: option.disabledTips.map { CardText($0) })
            let key = chosen(option.translatedKey, else: option.key)
            return PictureOption(key: key, isDisabled: option.isDisabled)
        }
        tips(hover: nil, disabled: select.disabledTips.map { CardText($0) })
        return Self.choice(
            options, takesSeveral: select.takesSeveral, isDisabled: select.isDisabled, select.layout,
            select.aspectRatio)
    }

    private struct PictureOption {
        let key: Text?
        let isDisabled: Value<Bool>?
    }

    private static func choice(
        _ options: [PictureOption], takesSeveral: Value<Bool>?, isDisabled: Value<Bool>?,
        _ layout: Value<Card2.ImageSelect.Layout>?, _ ratio: Value<Card2.ImageSelect.AspectRatio>?
    ) -> [PreviewBlock] {
        let shape: PreviewBlock.Picture.Shape =
            switch ratio?.literal {
            case .square: .ratio(1, 1)
            case .classic: .ratio(4, 3)
            case .film, nil: .ratio(16, 9)
            }
        let inRow =
            switch layout?.literal {
            case .stretch: 1
            case .bisect, nil: 2
            case .trisect: 3
            }
        let mark = PreviewBlock.Input.Kind.options([PreviewText("")], takesSeveral: takesSeveral?.literal == true)
        let groups = options.map { option -> [PreviewBlock] in
            let isOff = isDisabled?.literal == true || option.isDisabled?.literal == true
            return [
                .picture(PreviewBlock.Picture(option.key?.literal ?? "", shape)),
                .input(PreviewBlock.Input(mark, isDisabled: isOff)),
            ]
        }
        return grid(groups, inRow: inRow)
    }
}
