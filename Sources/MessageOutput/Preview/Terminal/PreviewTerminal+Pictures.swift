import MessageModel

extension PreviewBlock.Picture {
    /// In place of one that has no room to be framed.
    var sign: String { shape == .portrait ? "◉" : "▨" }

    /// A frame with what is known of it: no terminal can be relied upon to show pictures.
    func terminal(_ width: Int) -> [TerminalLine] {
        switch shape {
        case .thumbnail, .icon, .portrait:
            TerminalWrap.lines(of: [PreviewRun("\(sign) ")] + (alternative?.inlineRuns ?? []), in: width)
        case .natural, .ratio:
            TerminalBox.frame.lines(in: width) { width in
                TerminalWrap.lines(of: [PreviewRun("\(sign) ")] + known, in: width).map { line in
                    var line = line
                    line.alignment = .center
                    return line
                }
            }
        }
    }

    /// Blocks, and the picture at their right.
    func terminal(_ width: Int, beside blocks: [PreviewBlock]) -> [TerminalLine] {
        let room = width - Self.sideWidth - 2
        guard room >= Self.leastRoom else { return blocks.terminal(width) + terminal(width) }
        let side = TerminalBox.frame.lines(in: Self.sideWidth) { _ in
            var line = TerminalLine(sign)
            line.alignment = .center
            return [line]
        }
        let words = blocks.terminal(room)
        let below = alternative.map { TerminalWrap.lines(of: [PreviewRun("\(sign) ")] + $0.inlineRuns, in: width) }
        return [TerminalLine].beside([(words, room), (side, Self.sideWidth)], gap: 2) + (below ?? []).over(.faint)
    }

    private static let sideWidth = 10
    /// Words need so much beside it.
    private static let leastRoom = 16

    /// Its words, or else its address or key, cut where it is long: below the message it stands as a whole.
    private var known: [PreviewRun] {
        if let alternative, !alternative.isEmpty { return alternative.inlineRuns }
        let end = source.count > 48 ? "…" : ""
        return [PreviewRun(source.isEmpty ? "picture" : source.prefix(48) + end, color: .grey)]
    }
}

extension PreviewBlock.Placeholder {
    func terminal(_ width: Int) -> [TerminalLine] { TerminalBox.frame.lines(in: width, words) }

    /// What stands in its frame.
    func words(_ width: Int) -> [TerminalLine] {
        let name = [PreviewRun(kind.sign + " ")] + (title?.inlineRuns ?? [PreviewRun(kind.words)])
        let what = title == nil ? [] : TerminalWrap.lines(of: [PreviewRun(kind.words)], in: width)
        return TerminalWrap.lines(of: name, in: width).over(.bold) + what.over(.faint)
            + details.flatMap { $0.terminal(width) }
    }
}
