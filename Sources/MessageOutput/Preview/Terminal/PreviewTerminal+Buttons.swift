import MessageModel

extension [PreviewBlock.Button] {
    /// Side by side as long as there is room, and below each other what is as wide as its place.
    func terminal(_ width: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        var row: [(lines: [TerminalLine], width: Int)] = []
        func closeRow() {
            lines += .beside(row, gap: 1)
            row = []
        }
        for button in self {
            let own = button.face(width)
            let ownWidth = own.width
            if button.isWide || row.reduce(ownWidth, { $0 + $1.width + 1 }) > width { closeRow() }
            if button.isWide {
                lines += own.map { line in
                    var line = line
                    line.alignment = .center
                    return line
                }
            } else {
                row.append((own, ownWidth))
            }
        }
        closeRow()
        return lines + flatMap { $0.question(width) }
    }
}

extension PreviewBlock.Button {
    /// `[ label ]`, in as many lines as the label needs.
    fileprivate func face(_ width: Int) -> [TerminalLine] {
        let sign = icon.map { [PreviewRun("\($0.sign) ")] } ?? []
        let words = TerminalWrap.lines(of: sign + label.inlineRuns, in: width - 4)
        let labelWidth = words.width
        return words.map { line in
            TerminalLine([TerminalLine.Span("[ ")] + line.padded(to: labelWidth) + [TerminalLine.Span(" ]")])
                .over(terminalLook)
        }
    }

    private var terminalLook: TerminalLook {
        if isDisabled { return .faint }
        return switch look {
        case .plain: .bold
        case .primary: TerminalLook(.bold, ground: .blue)
        case .danger: TerminalLook(.bold, ink: .red)
        case .text: TerminalLook(ink: .blue)
        }
    }

    fileprivate func question(_ width: Int) -> [TerminalLine] {
        guard let confirmation, !confirmation.isEmpty else { return [] }
        let asked = label.inlineRuns + [PreviewRun(" asks: ")] + confirmation.inlineRuns
        return TerminalWrap.lines(of: asked, in: width).over(.faint)
    }
}
