import MessageModel

/// Breaks words into lines.
struct TerminalWrap {
    private let width: Int
    private var lines: [[TerminalCell]] = []
    private var line: [TerminalCell] = []
    private var used = 0

    /// One line at least, which is empty where there are no words.
    ///
    /// - Parameter keepsBlanks: breaks where a line is full, as code needs it.
    static func lines(of runs: [PreviewRun], in width: Int, keepsBlanks: Bool = false) -> [TerminalLine] {
        var wrap = TerminalWrap(width: width)
        let cells = runs.cells
        if keepsBlanks { cells.forEach { wrap.append($0) } } else { wrap.append(words: cells) }
        wrap.close(keepsBlanks: keepsBlanks)
        return wrap.lines.map(\.line)
    }

    private init(width: Int) { self.width = max(width, 2) }

    private mutating func append(words cells: [TerminalCell]) {
        var start = 0
        for index in cells.indices {
            let isLast = index == cells.count - 1
            guard isLast || cells[index].mayBePartedFrom(cells[index + 1]) else { continue }
            append(word: cells[start...index])
            start = index + 1
        }
    }

    /// Puts what is not to be parted on this line, on the next one, or, where it is wider than any line, on several.
    private mutating func append(word: ArraySlice<TerminalCell>) {
        let room = width - used
        let needed = word.widthOfWords
        if needed <= width || room < width / 2 { closeUnlessFits(needed) }
        let pieces = needed > width ? word.piecesOfAddress : [word]
        for piece in pieces {
            if piece.widthOfWords <= width { closeUnlessFits(piece.widthOfWords) }
            for cell in piece where !cell.isBlank || used + cell.width <= width { append(cell) }
        }
    }

    private mutating func closeUnlessFits(_ needed: Int) {
        if used > 0, used + needed > width { close() }
    }

    private mutating func append(_ cell: TerminalCell) {
        if used + cell.width > width { close(keepsBlanks: true) }
        line.append(cell)
        used += cell.width
    }

    private mutating func close(keepsBlanks: Bool = false) {
        if !keepsBlanks { line.removeLast(line.reversed().prefix(while: \.isBlank).count) }
        lines.append(line)
        line = []
        used = 0
    }
}

extension ArraySlice<TerminalCell> {
    /// In columns, without blanks at the end.
    fileprivate var widthOfWords: Int {
        dropLast(reversed().prefix(while: \.isBlank).count).reduce(0) { $0 + $1.width }
    }

    /// The parts of what is too long for a line, as an address is.
    fileprivate var piecesOfAddress: [ArraySlice<TerminalCell>] {
        var pieces: [ArraySlice<TerminalCell>] = []
        var start = startIndex
        for index in indices where "/?&=.,-+#".contains(self[index].character) {
            // The slashes behind a scheme part nothing.
            let isSlash = [index - 1, index + 1].contains { indices.contains($0) && self[$0].character == "/" }
            if isSlash { continue }
            pieces.append(self[start...index])
            start = index + 1
        }
        return pieces + (start < endIndex ? [self[start...]] : [])
    }
}

extension [TerminalCell] {
    /// Neighbours of one look as one span.
    fileprivate var line: TerminalLine {
        var spans: [TerminalLine.Span] = []
        var rest = self[...]
        while let first = rest.first {
            let same = rest.prefix { $0.look == first.look }
            spans.append(TerminalLine.Span(String(same.map(\.character)), first.look))
            rest = rest.dropFirst(same.count)
        }
        return TerminalLine(spans)
    }
}
