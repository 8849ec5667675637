import MessageModel

extension [PreviewBlock.Field] {
    /// Names at the left and values beside them; in a row of several, names above values.
    func terminal(_ width: Int, inRow: Int) -> [TerminalLine] {
        if inRow > 1 { return TerminalRow.grid(map { field in { field.stacked($0) } }, inRow: inRow, width) }
        let labels = compactMap { $0.label.map { TerminalWrap.lines(of: $0.inlineRuns, in: width).width } }
        let labelWidth = labels.max() ?? 0
        let room = width - labelWidth - Self.gap
        guard labelWidth <= width * 2 / 5, room >= 8 else { return flatMap { $0.stacked(width, indent: "  ") } }
        return flatMap { field in
            guard let label = field.label else { return field.value.terminal(width) }
            let words = TerminalWrap.lines(of: label.inlineRuns, in: labelWidth).over(.faint)
            return [TerminalLine].beside(
                [(words, labelWidth), (field.value.terminal(room), room)], gap: Self.gap)
        }
    }

    private static var gap: Int { 2 }
}

extension PreviewBlock.Field {
    fileprivate func stacked(_ width: Int, indent: String = "") -> [TerminalLine] {
        guard let label else { return value.terminal(width) }
        return TerminalWrap.lines(of: label.inlineRuns, in: width).over(.faint)
            + .behind(indent, .plain, in: width, value.terminal)
    }
}
