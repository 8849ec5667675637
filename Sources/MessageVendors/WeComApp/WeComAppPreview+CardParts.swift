import MessageModel

extension CardSource {
    /// The sender at the left of the card's first line, and the menu at its right.
    static func row(_ source: CardSource?, _ menu: ActionMenu? = nil) -> [PreviewBlock] {
        let icon = source?.iconURL.map { PreviewBlock.picture(PreviewBlock.Picture($0, .icon)) }
        let name = source?.name.map(PreviewBlock.text)
        let columns = [
            icon.map { PreviewBlock.Column([$0], weight: 0) },
            name != nil || menu != nil ? PreviewBlock.Column([name].compactMap(\.self)) : nil,
            menu.map { PreviewBlock.Column([.input($0.input)], weight: 0) },
        ]
        .compactMap(\.self)
        return columns.isEmpty ? [] : [.columns(columns)]
    }

    private var name: PreviewText? {
        guard var text = PreviewText(description, role: .caption, lines: 1) else { return nil }
        text.changeRuns { $0.color = color?.literal?.previewed ?? .grey }
        return text
    }
}

extension CardSource.Color {
    fileprivate var previewed: PreviewColor {
        switch self {
        case .grey: .grey
        case .black: .black
        case .red: .red
        case .green: .green
        }
    }
}

extension ActionMenu {
    /// What the choices are about stands above them, where the menu is open.
    fileprivate var input: PreviewBlock.Input {
        let head = PreviewText(description, role: .caption).map { [$0] } ?? []
        return PreviewBlock.Input(.overflow(head + actions.items.map { PreviewText($0.value.text) }))
    }
}

extension RequiredTitle {
    var blocks: [PreviewBlock] {
        [.text(PreviewText(title, role: .title, lines: 2))].text(description, .secondary, lines: 2)
    }
}

extension EmphasisContent {
    var blocks: [PreviewBlock] {
        let blocks: [PreviewBlock] = []
        return blocks.text(title, .figure, lines: 1).text(description, .caption, lines: 1)
    }
}

extension TapTarget {
    /// What a tap opens, with the address of its kind.
    fileprivate static func opens(_ target: Value<TapTarget>?, _ url: Text?, _ program: Text?, _ page: Text?) -> String?
    {
        switch target?.literal ?? .nothing {
        case .nothing: nil
        case .url: url?.literal
        case .miniprogram: .weComPage(program, page)
        }
    }
}

extension CardAction {
    var opens: String? { TapTarget.opens(type, url, appid, pagepath) }
}

extension QuoteArea {
    var blocks: [PreviewBlock] {
        let words: [PreviewBlock] = []
        return [
            .group(
                PreviewBlock.Group(
                    .quote, words.text(title, .subtitle).text(quoteText, .secondary),
                    opens: TapTarget.opens(type, url, appid, pagepath)))
        ]
    }
}

extension CardImage {
    var blocks: [PreviewBlock] {
        let width = aspectRatio.flatMap { Double($0.spelling) } ?? 1.3
        return [.picture(PreviewBlock.Picture(url, .ratio(width, 1)))]
    }
}

extension ImageTextArea {
    var blocks: [PreviewBlock] {
        let words: [PreviewBlock] = []
        let article = PreviewBlock.article(
            words.text(title, .subtitle).text(description, .secondary),
            picture: PreviewBlock.Picture(imageURL, .thumbnail), isLarge: false)
        return [.group(PreviewBlock.Group(.plain, [article], opens: TapTarget.opens(type, url, appid, pagepath)))]
    }
}

extension VerticalContent {
    var blocks: [PreviewBlock] {
        [.text(PreviewText(title, role: .subtitle, lines: 2))].text(description, .secondary)
    }
}

extension HorizontalContent {
    static func blocks(_ contents: Items<HorizontalContent>?) -> [PreviewBlock] {
        guard let contents, !contents.items.isEmpty else { return [] }
        return [.fields(contents.items.map(\.value.field), inRow: 1)]
    }

    private var field: PreviewBlock.Field {
        var words = PreviewText(value) ?? PreviewText("")
        let opens: String?
        switch type?.literal ?? .text {
        case .text: opens = nil
        case .url: opens = url?.literal
        case .file:
            opens = mediaID?.literal
            words.paragraphs[0].runs.insert(PreviewRun("▤ "), at: 0)
        case .member:
            opens = userid?.literal
            words.changeRuns { $0.style.insert(.mention) }
        }
        return PreviewBlock.Field(PreviewText(keyname), words, opens: opens)
    }
}

extension Jump {
    static func blocks(_ jumps: Items<Jump>?) -> [PreviewBlock] {
        (jumps?.items ?? []).map(\.value).map { jump in
            let title = PreviewText(jump.title, lines: 1)
            let opens = TapTarget.opens(jump.type, jump.url, jump.appid, jump.pagepath)
            return opens == nil ? .text(title) : .entry(title, opens: opens)
        }
    }
}
