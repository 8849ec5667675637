import MessageModel

// Pictures, of which every client has the keys alone.
extension CardPainter {
    mutating func picture(_ image: Card1.Image) -> [PreviewBlock] {
        let key = chosen(image.translatedKeys, else: image.imageKey)
        let shape = PreviewBlock.Picture.Shape(feishu: image.size?.literal ?? image.mode?.literal?.rawValue)
        return picture(
            key, alternative: image.alt.map { CardText($0) }, title: image.title.map { CardText($0) }, shape)
    }

    mutating func picture(_ image: Card2.Image) -> [PreviewBlock] {
        let key = chosen(image.translatedKey, else: image.key)
        let shape = PreviewBlock.Picture.Shape(feishu: image.size?.literal ?? image.mode?.literal?.rawValue)
        return picture(
            key, alternative: image.alternative.map { CardText($0) }, title: image.title.map { CardText($0) }, shape)
    }

    private mutating func picture(
        _ key: Text?, alternative: CardText?, title: CardText?, _ shape: PreviewBlock.Picture.Shape
    ) -> [PreviewBlock] {
        let title = text(title).map { PreviewBlock.text($0) }
        let picture = PreviewBlock.Picture(key?.literal ?? "", alternative: text(alternative), shape)
        return [title, .picture(picture)].compactMap(\.self)
    }

    mutating func pictures(_ grid: Card1.ImageGrid) -> [PreviewBlock] {
        pictures(grid.images.items.map { chosen($0.value.translatedKeys, else: $0.value.imageKey) }, grid.mode)
    }

    mutating func pictures(_ grid: Card2.ImageCombination) -> [PreviewBlock] {
        pictures(grid.images.items.map { chosen($0.value.translatedKey, else: $0.value.key) }, grid.mode)
    }

    private func pictures(_ keys: [Text?], _ mode: Value<Card2.ImageCombination.Mode>) -> [PreviewBlock] {
        let (most, inRow) =
            switch mode.literal {
            case .double, nil: (2, 2)
            case .triple: (3, 3)
            case .bisect: (6, 2)
            case .trisect: (9, 3)
            }
        let shown = keys.prefix(most).map { PreviewBlock.Picture($0?.literal ?? "", .ratio(1, 1)) }
        return [.pictures(shown, inRow: inRow)]
    }

    /// A small picture in a row of small texts.
    mutating func small(_ image: Card1.SmallImage) -> PreviewBlock {
        let key = chosen(image.translatedKeys, else: image.imageKey)
        return .picture(
            PreviewBlock.Picture(
                key?.literal ?? "", alternative: text(image.alt.map { CardText($0) }), .icon))
    }
}

extension PreviewBlock.Picture.Shape {
    /// `size` or `mode`: the named sizes that are less wide than a card are squares of up to 160 px.
    fileprivate init(feishu size: String?) {
        let sides = (size ?? "").split(separator: " ").compactMap { Double($0.prefix { $0 != "p" }) }
        switch size {
        case "large", "medium", "small": self = .thumbnail
        case "tiny": self = .icon
        default:
            guard sides.count == 2, sides[1] > 0 else {
                self = .natural
                return
            }
            self = sides[0] > 160 ? .ratio(sides[0], sides[1]) : sides[0] > 16 ? .thumbnail : .icon
        }
    }
}

extension Card1.Icon {
    /// Its name in the vendor's library, or the key of a picture.
    var source: String? {
        switch self {
        case .standard(let icon): icon.token.literal
        case .custom(let icon): icon.imageKey.literal
        }
    }

    var picture: PreviewBlock.Picture? { source.map { PreviewBlock.Picture($0, .icon) } }
}

extension Card2.Icon {
    /// Its name in the vendor's library, or the key of a picture.
    var source: String? { kind.literal == .custom ? image?.literal : token?.literal }

    var picture: PreviewBlock.Picture? { source.map { PreviewBlock.Picture($0, .icon) } }
}
