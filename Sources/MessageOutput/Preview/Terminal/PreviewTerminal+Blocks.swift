import MessageModel

extension [PreviewBlock] {
    /// The blocks below each other, with a blank line where a client leaves room.
    func terminal(_ width: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        for (index, block) in enumerated() {
            let own = block.terminal(width)
            if own.isEmpty { continue }
            if index > 0, !lines.isEmpty, block.isApart(from: self[index - 1]) { lines.append(TerminalLine()) }
            lines += own
        }
        return lines
    }
}

extension PreviewBlock {
    /// The block as it stands in a message, in lines of at most that width.
    func terminal(_ width: Int) -> [TerminalLine] {
        switch self {
        case .header(let header): header.terminal(width)
        case .text(let text): text.terminal(width)
        case .picture(let picture): picture.terminal(width)
        case .pictures(let pictures, let inRow):
            TerminalRow.grid(pictures.map { picture in { picture.terminal($0) } }, inRow: inRow, width)
        case .divider: [.rule]
        case .fields(let fields, let inRow): fields.terminal(width, inRow: inRow)
        case .buttons(let buttons): buttons.terminal(width)
        case .entry(let text, _): text.entry(width)
        case .article(let blocks, let picture, let isLarge):
            isLarge ? picture.terminal(width) + blocks.terminal(width) : picture.terminal(width, beside: blocks)
        case .columns(let columns): TerminalRow(columns.map(\.part)).lines(width)
        case .group(let group): group.terminal(width)
        case .input(let input): input.terminal(width)
        case .table(let table): table.terminal(width)
        case .placeholder(let placeholder): placeholder.terminal(width)
        }
    }

    fileprivate func isApart(from former: PreviewBlock) -> Bool {
        switch (former, self) {
        case (.header, _), (.divider, _), (_, .divider), (.entry, .entry): false
        case (.text, .text), (.text, .fields): false
        case (.group(let group), _) where group.look == .plain:
            group.blocks.last.map { isApart(from: $0) } ?? false
        case (_, .group(let group)) where group.look == .plain:
            group.blocks.first.map { $0.isApart(from: former) } ?? false
        default: true
        }
    }
}

extension PreviewBlock.Column {
    /// Only what does not fill its place has a width of its own; what does shares the row with others.
    fileprivate var part: TerminalRow.Part {
        let isTight = weight <= 0 && blocks.allSatisfy(\.hasOwnWidth)
        return TerminalRow.Part(weight: isTight ? nil : max(weight, 1)) { blocks.terminal($0) }
    }
}

extension PreviewBlock {
    fileprivate var hasOwnWidth: Bool {
        switch self {
        case .text, .buttons: true
        case .picture(let picture): picture.shape == .thumbnail || picture.shape == .icon || picture.shape == .portrait
        case .header, .pictures, .divider, .fields, .entry, .article, .columns, .group, .input, .table, .placeholder:
            false
        }
    }
}

extension PreviewBlock.Header {
    fileprivate func terminal(_ width: Int) -> [TerminalLine] {
        let sign = icon.map { [PreviewRun("\($0.sign) ")] } ?? []
        let tags = tags.flatMap { tag in
            [PreviewRun(" ")] + tag.text.inlineRuns.map { PreviewRun($0.text, [.tag], color: tag.color) }
        }
        let words =
            TerminalWrap.lines(of: sign + title.inlineRuns + tags, in: width).over(.bold)
            + (subtitle?.terminal(width) ?? [])
        return words.over(TerminalLook(ground: color == .neutral ? nil : color)) + [.rule]
    }
}

extension PreviewText {
    /// A line with an arrow at its right end.
    fileprivate func entry(_ width: Int) -> [TerminalLine] {
        let lines = TerminalWrap.lines(of: inlineRuns, in: max(width - 2, 2))
        guard let first = lines.first else { return [] }
        return [first.ending(in: [TerminalLine.Span(" ›", .faint)])] + lines.dropFirst()
    }
}

extension PreviewBlock.Group {
    fileprivate func terminal(_ width: Int) -> [TerminalLine] {
        switch look {
        case .plain, .form: blocks.terminal(width)
        case .quote: .behind("▎ ", .faint, in: width, blocks.terminal)
        case .box(let color): TerminalBox.part(color).lines(in: width, blocks.terminal)
        case .note: blocks.terminal(width).over(.faint)
        case .panel(let title, let isOpen):
            TerminalWrap.lines(of: [PreviewRun(isOpen ? "▾ " : "▸ ")] + title.inlineRuns, in: width).over(.bold)
                + .behind("  ", .plain, in: width) { blocks.terminal($0).over(isOpen ? .plain : .faint) }
        }
    }
}
