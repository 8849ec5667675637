import MessageModel

/// The border of a box.
struct TerminalBox {
    private typealias Corners = (left: Character, right: Character)

    /// Above, at a line through the box, and below.
    private let top, middle, bottom: Corners
    private let horizontal, vertical: Character
    private let look: TerminalLook

    private init(_ signs: String, _ look: TerminalLook = .faint) {
        let signs = Array(signs)
        top = (signs[0], signs[1])
        middle = (signs[2], signs[3])
        bottom = (signs[4], signs[5])
        horizontal = signs[6]
        vertical = signs[7]
        self.look = look
    }

    static let card = TerminalBox("┌┐├┤└┘─│")
    static let bubble = TerminalBox("╭╮├┤╰╯─│")
    static let window = TerminalBox("╔╗╟╢╚╝═║")
    /// Around what only the client can show.
    static let frame = TerminalBox("┌┐├┤└┘╌╎")

    /// A box within a card.
    static func part(_ color: PreviewColor) -> TerminalBox {
        TerminalBox("╭╮├┤╰╯─│", TerminalLook(color == .neutral ? .faint : [], ink: color))
    }

    /// What a box needs besides its content.
    private static let margin = 4
    /// In less than this no box is drawn: its content needs all the room.
    private static let leastWidth = 10

    /// A box of that width around content that is laid out for what remains within.
    ///
    /// - Parameter isTight: no wider than its content needs.
    func lines(in width: Int, isTight: Bool = false, _ content: (Int) -> [TerminalLine]) -> [TerminalLine] {
        guard width >= Self.leastWidth else { return content(width) }
        let lines = content(width - Self.margin).withoutOuterRules
        let inner = isTight ? lines.width : width - Self.margin
        return [edge(top, horizontal, inner)] + lines.map { enclosed($0, inner) } + [edge(bottom, horizontal, inner)]
    }

    private func enclosed(_ line: TerminalLine, _ inner: Int) -> TerminalLine {
        if line.isRule { return edge(middle, "─", inner) }
        let border = TerminalLine.Span(String(vertical), look)
        let blank = TerminalLine.Span(blanks: 1, line.fillerLook)
        return TerminalLine([border, blank] + line.padded(to: inner) + [blank, border])
    }

    private func edge(_ corners: Corners, _ sign: Character, _ inner: Int) -> TerminalLine {
        let line = String(repeating: sign, count: inner + 2)
        return TerminalLine("\(corners.left)\(line)\(corners.right)", look)
    }
}

extension [TerminalLine] {
    /// The border of a box is line enough.
    fileprivate var withoutOuterRules: [TerminalLine] {
        let first = firstIndex { !$0.isRule } ?? endIndex
        let last = lastIndex { !$0.isRule } ?? startIndex - 1
        return first <= last ? Array(self[first...last]) : []
    }

    /// Of the widest line.
    var width: Int { map(\.width).max() ?? 0 }

    func over(_ look: TerminalLook) -> [TerminalLine] { map { $0.over(look) } }

    /// With a sign before every line, such as the bar of a quotation.
    static func behind(_ sign: String, _ look: TerminalLook, in width: Int, _ content: (Int) -> [TerminalLine]) -> Self
    {
        let mark = TerminalLine.Span(sign, look)
        let inner = width - mark.width
        // Where hardly anything fits, the words are more important than the bar.
        guard inner >= 6 else { return content(width) }
        return content(inner).map { $0.behind(mark, in: inner) }
    }

    /// Each part in a column of its own, with a gap between them.
    static func beside(_ parts: [(lines: [TerminalLine], width: Int)], gap: Int) -> [TerminalLine] {
        let height = parts.map(\.lines.count).max() ?? 0
        return (0..<height).map { row in
            let cells = parts.map { part in
                part.lines.indices.contains(row)
                    ? part.lines[row].padded(to: part.width) : [TerminalLine.Span(blanks: part.width)]
            }
            return TerminalLine([TerminalLine.Span](cells.joined(separator: [TerminalLine.Span(blanks: gap)])))
        }
    }
}
