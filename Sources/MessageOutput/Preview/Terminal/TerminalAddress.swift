import MessageModel

/// Something in a message that leads somewhere, or that is fetched from there.
struct TerminalAddress: Hashable {
    /// What the reader sees of it.
    let words: String
    let address: String
    /// It is shown in the message, as opposed to what a tap opens.
    let isPicture: Bool

    /// - Returns: `nil` where there is no address.
    init?(_ words: @autoclosure () -> String, _ address: String?, isPicture: Bool = false) {
        guard let address, !address.isEmpty else { return nil }
        self.words = words().split(separator: "\n").joined(separator: " ")
        self.address = address
        self.isPicture = isPicture
    }

    /// Its words as a link would be, with the whole address behind them.
    var paragraph: PreviewText.Paragraph {
        let name = words.isEmpty ? [] : [PreviewRun("\(words) → ")]
        return PreviewText.Paragraph(.plain, name + [PreviewRun(address, .underlined, color: .blue)])
    }
}

extension [PreviewBlock] {
    /// All addresses in the order in which a reader meets them.
    var addresses: [TerminalAddress] { flatMap(\.addresses) }
}

extension PreviewBlock {
    fileprivate var addresses: [TerminalAddress] {
        switch self {
        case .header(let it):
            it.title.links + (it.subtitle?.links ?? []) + it.tags.flatMap(\.text.links) + [it.icon?.address].known
        case .text(let text): text.links
        case .picture(let picture): [picture.address].known
        case .pictures(let pictures, _): pictures.map(\.address).known
        case .divider, .input: []
        case .fields(let fields, _):
            fields.flatMap { field in
                (field.label?.links ?? []) + field.value.links
                    + [TerminalAddress(field.value.words, field.opens)].known
            }
        case .buttons(let buttons):
            buttons.flatMap { [TerminalAddress($0.label.words, $0.opens), $0.icon?.address].known }
        case .entry(let text, let opens): [TerminalAddress(text.words, opens)].known
        case .article(let blocks, let picture, _): blocks.addresses + [picture.address].known
        case .columns(let columns): columns.flatMap(\.blocks.addresses)
        case .group(let group):
            [TerminalAddress(group.blocks.firstWords ?? "", group.opens)].known + group.blocks.addresses
        case .table(let table): (table.heads + table.rows.joined()).flatMap(\.links)
        case .placeholder(let it):
            [TerminalAddress(it.title?.words ?? it.kind.words, it.opens)].known + it.details.flatMap(\.links)
        }
    }

    /// What a reader would call it.
    fileprivate var firstWords: String? {
        switch self {
        case .header(let header): header.title.words
        case .text(let text): text.words
        case .entry(let text, _): text.words
        case .article(let blocks, _, _): blocks.firstWords
        case .group(let group): group.blocks.firstWords
        case .columns(let columns): columns.flatMap(\.blocks).firstWords
        case .placeholder(let placeholder): placeholder.title?.words
        case .picture, .pictures, .divider, .fields, .buttons, .input, .table: nil
        }
    }
}

extension [PreviewBlock] {
    fileprivate var firstWords: String? {
        for block in self {
            if let words = block.firstWords { return words }
        }
        return nil
    }
}

extension [TerminalAddress?] {
    fileprivate var known: [TerminalAddress] { compactMap(\.self) }
}

extension PreviewBlock.Picture {
    fileprivate var address: TerminalAddress? {
        TerminalAddress(alternative?.words ?? "", source, isPicture: true)
    }
}

extension PreviewText {
    /// The links in it; neighbours that lead to the same place are one.
    fileprivate var links: [TerminalAddress] {
        paragraphs.flatMap { paragraph in
            var links: [TerminalAddress] = []
            var rest = paragraph.runs[...]
            while let first = rest.first {
                let same = rest.prefix { $0.link == first.link }
                links += [TerminalAddress(same.map(\.text).joined(), first.link)].known
                rest = rest.dropFirst(same.count)
            }
            return links
        }
    }
}
