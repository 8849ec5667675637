import MessageSource

/// What was never meant as YAML, so that the place where libyaml gave up says little: it comes before all else.
extension SyntaxFailure {
    func foreignMistake(in builder: borrowing TreeBuilder) -> (any Problem)? {
        let parsed = builder.parsed
        if let conflict = conflictMarker { return MergeConflict(span: parsed.span(conflict)) }
        if let comment = slashComment(from: builder.doubtfulStart) { return SlashComment(span: parsed.span(comment)) }
        if isUnopenedBracket(builder) { return UnopenedBracket(span: parsed.span(offset..<offset + 1)) }
        return nil
    }

    /// The first line that version control has left.
    private var conflictMarker: Range<Int>? {
        var line = 0
        while line < source.count {
            let end = source.endOfLine(from: line)
            if "<|=>".utf8.contains(source[at: line]), end >= line + 7,
                source[line..<line + 7].allSatisfy({ $0 == source[line] }),
                source.isSpace(at: line + 7), source[line] != UInt8(ascii: "=") || end == line + 7
            {
                return lineRange(at: line)
            }
            line = end + 1
        }
        return nil
    }

    /// A `//` or `/*` that begins a line, or that follows a mark or a text in quotes.
    private func slashComment(from start: Int) -> Range<Int>? {
        var sign = start
        while sign <= offset, sign < source.count {
            let next = source[at: sign + 1]
            if source[sign] == UInt8(ascii: "/"), next == UInt8(ascii: "/") || next == UInt8(ascii: "*") {
                let line = source.startOfLine(at: sign)
                let before = source[line..<sign].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
                let isApart = sign == line || source.isBlank(at: sign - 1)
                if isApart, before.map(",{}[]\"'".utf8.contains) ?? true { return lineRange(at: sign) }
            }
            sign += 1
        }
        return nil
    }

    /// Whether reading stopped at a bracket that closes nothing: none is open, or it repeats the one before it.
    private func isUnopenedBracket(_ builder: borrowing TreeBuilder) -> Bool {
        let byte = source[at: offset]
        guard byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") else { return false }
        if builder.flowDepth > 0 {
            guard let last = builder.lastNode, last.isFlow else { return false }
            return source[last.range.upperBound - 1] == byte && source.skipBlanks(from: last.range.upperBound) == offset
        }
        // Quotes over several lines were closed by those of another text.
        if let last = builder.lastNode, last.kind == .scalar,
            source.startOfLine(at: last.range.lowerBound) != source.startOfLine(at: last.range.upperBound)
        {
            return false
        }
        // A text may begin or go on with a bracket; then more follows.
        var rest = offset
        while source.isFlowEnd(at: rest) || source.isBlank(at: rest) { rest += 1 }
        return source.isBreak(at: rest) || source[rest] == UInt8(ascii: "#")
    }
}
