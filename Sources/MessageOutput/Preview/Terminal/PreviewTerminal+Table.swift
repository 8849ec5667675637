import MessageModel

extension PreviewBlock.Table {
    /// A grid where its columns have room, otherwise one row after the other with its heads.
    func terminal(_ width: Int) -> [TerminalLine] {
        let size = max(pageSize ?? rows.count, 1)
        let later = rows.dropFirst(size)
        guard let widths = columnWidths(width) else { return list(width) }
        let line = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
        let head = heads.isEmpty ? [] : row(widths, heads).over(.bold) + [TerminalLine(line, .faint)]
        let shown = head + rows.prefix(size).flatMap { row(widths, $0) }
        if later.isEmpty { return shown }
        let next = PreviewRun("\(later.count) more on the next pages:")
        return shown + (TerminalWrap.lines(of: [next], in: width) + later.flatMap { row(widths, $0) }).over(.faint)
    }

    private static let gap = 3
    private static let leastWidth = 6

    private func row(_ widths: [Int], _ cells: [PreviewText]) -> [TerminalLine] {
        let laid = widths.enumerated().map { index, width in
            cells.indices.contains(index) ? cells[index].terminal(width) : []
        }
        let height = laid.map(\.count).max() ?? 0
        return (0..<height).map { number in
            let spans = zip(laid, widths).map { lines, width in
                lines.indices.contains(number)
                    ? lines[number].padded(to: width) : [TerminalLine.Span(blanks: width)]
            }
            return TerminalLine(Array(spans.joined(separator: [TerminalLine.Span(" │ ", .faint)])))
        }
    }

    /// What each column needs, or an equal share where it needs more than that; `nil` where there is no room for all.
    private func columnWidths(_ width: Int) -> [Int]? {
        let all = [heads] + rows
        let count = all.map(\.count).max() ?? 0
        let room = width - Self.gap * (count - 1)
        guard count > 0, room >= count * Self.leastWidth else { return nil }
        let needed = (0..<count).map { index in
            all.map { $0.indices.contains(index) ? $0[index].terminal(room).width : 0 }.max() ?? 0
        }
        var widths = needed.map { max($0, 2) }
        // The widest gives first, so that short columns stay whole.
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private func list(_ width: Int) -> [TerminalLine] {
        // Without a row there is no line for the heads to stand before.
        if rows.isEmpty { return heads.flatMap { $0.terminal(width) }.over(.bold) }
        let records = rows.map { row in
            (0..<max(heads.count, row.count)).map { index in
                PreviewBlock.Field(
                    heads.indices.contains(index) ? heads[index] : nil,
                    row.indices.contains(index) ? row[index] : PreviewText(""))
            }.terminal(width, inRow: 1)
        }
        return Array(records.joined(separator: [.rule]))
    }
}
