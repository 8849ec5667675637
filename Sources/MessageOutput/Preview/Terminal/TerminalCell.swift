import MessageModel

/// A character with its look and its width: what lines are broken between.
struct TerminalCell {
    let character: Character
    let look: TerminalLook
    let width: Int

    var isBlank: Bool { character == " " || character == "\u{3000}" }

    /// Whether a line may end behind this and go on with another: at blanks, and around characters of two columns,
    /// except where typesetters of Chinese keep a sign with its neighbour.
    func mayBePartedFrom(_ next: TerminalCell) -> Bool {
        if next.isBlank { return false }
        if isBlank { return true }
        if Self.neverFirst.contains(next.character) || Self.neverLast.contains(character) { return false }
        return width == 2 || next.width == 2
    }

    private static let neverFirst = Set("。，、！？；：）」』】》〉〕｝…—～·”’％,.!?;:)]}%>")
    private static let neverLast = Set("（「『【《〈〔｛“‘([{<￥¥$#@")
}

extension [PreviewRun] {
    /// The characters one by one: those that two runs make together are one, with the look of the first.
    var cells: [TerminalCell] {
        var words = String.UnicodeScalarView()
        var looks: [TerminalLook] = []
        for (index, run) in enumerated() {
            let before = run.endsTag(towards: index > 0 ? self[index - 1] : nil) ? "[" : ""
            let behind = run.endsTag(towards: index + 1 < count ? self[index + 1] : nil) ? "]" : ""
            let scalars = (before + run.text.tabsAsBlanks + behind).unicodeScalars.map(\.visible)
            words += scalars
            looks += Array<TerminalLook>(repeating: run.look, count: scalars.count)
        }
        var index = 0
        return String(words).map { character in
            defer { index += character.unicodeScalars.count }
            return TerminalCell(
                character: character, look: looks[index], width: TerminalWidth.columns(of: character))
        }
    }
}

extension String {
    fileprivate var tabsAsBlanks: String {
        split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
    }
}

extension PreviewRun {
    /// Whether the box around the words of a tag has an end between this and a neighbour.
    fileprivate func endsTag(towards neighbour: PreviewRun?) -> Bool {
        style.contains(.tag) && !(neighbour.map { $0.style.contains(.tag) && $0.color == color } ?? false)
    }

    fileprivate var look: TerminalLook {
        var look = TerminalLook(
            Self.looks.reduce(into: []) { all, pair in if style.contains(pair.0) { all.insert(pair.1) } }, ink: color)
        if link != nil {
            look = look.over(TerminalLook(.underlined, ink: .blue))
        } else if style.contains(.mention) {
            look = look.over(TerminalLook(ink: .blue))
        } else if style.contains(.code) {
            look = look.over(TerminalLook(ink: .turquoise))
        } else if style.contains(.symbol) {
            look = look.over(TerminalLook(ink: .grey))
        }
        return look
    }

    private static let looks: [(Style, TerminalLook.Style)] = [
        (.bold, .bold), (.italic, .italic), (.struck, .struck), (.underlined, .underlined),
    ]
}
