import MessageModel

extension [PreviewBlock.Button] {
    /// Side by side as long as there is room. Those that are as wide as their place share a row, if all fit into it.
    func terminal(_ width: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        var rest = self[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.isWide == first.isWide }
            rest = rest.dropFirst(alike.count)
            lines += first.isWide ? alike.sharing(width) : alike.flowing(width)
        }
        return lines + flatMap { $0.question(width) }
    }
}

extension ArraySlice<PreviewBlock.Button> {
    fileprivate func flowing(_ width: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        var row: [(lines: [TerminalLine], width: Int)] = []
        for button in self {
            let own = button.face(width)
            let ownWidth = own.width
            if row.reduce(ownWidth, { $0 + $1.width + 1 }) > width {
                lines += .beside(row, gap: 1)
                row = []
            }
            row.append((own, ownWidth))
        }
        return lines + .beside(row, gap: 1)
    }

    fileprivate func sharing(_ width: Int) -> [TerminalLine] {
        let share = (width + 1) / count - 1
        let faces = map { button in
            button.face(width).map { line in
                var line = line
                line.alignment = .center
                return line
            }
        }
        return faces.allSatisfy { $0.width <= share }
            ? .beside(faces.map { ($0, share) }, gap: 1) : faces.flatMap(\.self)
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
