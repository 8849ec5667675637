import MessageModel

extension PreviewBlock.Input {
    /// What a reader would fill in.
    func terminal(_ width: Int) -> [TerminalLine] {
        let star = isRequired ? [PreviewRun(" *", color: .red)] : []
        let name = label.map { TerminalWrap.lines(of: $0.inlineRuns + star, in: width) } ?? []
        return (name + control(width)).over(isDisabled ? .faint : .plain)
    }

    private func control(_ width: Int) -> [TerminalLine] {
        switch kind {
        case .line: box(width)
        case .area: box(width, leastHeight: 2)
        case .menu(let options): box(width, "▾") + list(options, ("✓", "·"), width)
        case .options(let options, let several): list(options, several ? ("☑", "☐") : ("◉", "○"), width)
        case .checkbox: item(chosen.isEmpty ? "☐" : "☑", value?.inlineRuns ?? [], width)
        case .date, .dateAndTime: box(width, "▦")
        case .time: box(width, "◷")
        case .people: box(width, "@")
        case .pictures: box(width, "+")
        case .overflow(let options): [TerminalLine("⋯", .bold)] + list(options, ("✓", "·"), width)
        }
    }

    /// A field with what stands in it, and a sign at its end.
    private func box(_ width: Int, _ sign: String = "", leastHeight: Int = 1) -> [TerminalLine] {
        TerminalBox.card.lines(in: width) { width in
            let lines = TerminalWrap.lines(of: held, in: sign.isEmpty ? width : max(width - 2, 2))
            let empty = Array(repeating: TerminalLine(), count: max(leastHeight - lines.count, 0))
            let isShort = (lines.first?.width ?? 0) + 2 <= width
            guard !sign.isEmpty, isShort, let first = lines.first else { return lines + empty }
            return [first.ending(in: [TerminalLine.Span(" \(sign)", .faint)])] + lines.dropFirst() + empty
        }
    }

    private var held: [PreviewRun] {
        if let value, !value.isEmpty { return value.inlineRuns }
        if case .menu(let options) = kind, !chosen.isEmpty {
            let names = chosen.filter(options.indices.contains).map { options[$0].inlineRuns }
            return Array(names.joined(separator: [PreviewRun(", ")]))
        }
        return prompt?.inlineRuns.map { PreviewRun($0.text, $0.style, color: .grey) } ?? []
    }

    private func list(
        _ options: [PreviewText], _ signs: (chosen: String, other: String), _ width: Int
    ) -> [TerminalLine] {
        options.enumerated().flatMap { index, option in
            item(chosen.contains(index) ? signs.chosen : signs.other, option.inlineRuns, width)
        }
    }

    private func item(_ sign: String, _ runs: [PreviewRun], _ width: Int) -> [TerminalLine] {
        PreviewText([PreviewText.Paragraph(.item(marker: sign, depth: 0), runs)]).terminal(width)
    }
}
