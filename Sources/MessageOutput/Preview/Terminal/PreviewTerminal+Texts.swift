import MessageModel

extension PreviewText {
    /// The text with its looks, in lines of at most that width.
    func terminal(_ width: Int) -> [TerminalLine] {
        let all = paragraphs.flatMap { $0.terminal(width) }
        return cut(all, width).map { line in
            guard alignment != .leading, !line.isRule else { return line.over(role.look) }
            var line = line.over(role.look)
            line.alignment = alignment
            return line
        }
    }

    /// Its paragraphs as one, for places of one line.
    var inlineRuns: [PreviewRun] {
        Array(paragraphs.map(\.runs).joined(separator: [PreviewRun(" ")]))
    }

    /// So many columns a phone shows in a line of a card, about.
    private static let phoneWidth = 40

    /// As the client cuts it. A terminal that is narrower than a phone needs more lines for the same.
    private func cut(_ all: [TerminalLine], _ width: Int) -> [TerminalLine] {
        guard let limit = lines else { return all }
        let lines = min(max(limit, 1), all.count)
        let most = max(lines, (lines * Self.phoneWidth + width - 1) / width)
        guard all.count > most else { return all }
        return all.prefix(most - 1) + [all[most - 1].ellipsized(to: width)]
    }
}

extension PreviewText.Role {
    fileprivate var look: TerminalLook {
        switch self {
        case .title, .figure: .bold
        case .subtitle, .body: .plain
        case .secondary, .caption: .faint
        }
    }
}

extension PreviewText.Paragraph {
    fileprivate func terminal(_ width: Int) -> [TerminalLine] {
        switch kind {
        case .plain: TerminalWrap.lines(of: runs, in: width)
        case .heading: TerminalWrap.lines(of: runs, in: width).over(.bold)
        case .quote:
            .behind("▎ ", .faint, in: width) { TerminalWrap.lines(of: runs, in: $0) }
        case .item(let marker, let depth): item(marker, depth, width)
        case .code:
            .behind("┆ ", .faint, in: width) {
                TerminalWrap.lines(of: runs, in: $0, keepsBlanks: true).over(TerminalLook(ink: .turquoise))
            }
        case .divider: [.rule]
        }
    }

    /// Words hang beside the marker where there is room for them.
    private func item(_ marker: String, _ depth: Int, _ width: Int) -> [TerminalLine] {
        let indent = TerminalLine.Span(blanks: 2 * min(depth, 5))
        let sign = TerminalLine.Span(marker + " ")
        let room = width - indent.width - sign.width
        guard room >= 8 else { return TerminalWrap.lines(of: [PreviewRun(marker + " ")] + runs, in: width) }
        return TerminalWrap.lines(of: runs, in: room).enumerated().map { index, line in
            let start = index == 0 ? sign : TerminalLine.Span(blanks: sign.width)
            return TerminalLine([indent, start] + line.spans)
        }
    }
}
