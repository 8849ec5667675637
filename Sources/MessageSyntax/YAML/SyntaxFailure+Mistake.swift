import MessageSource

extension SyntaxFailure {
    /// What is wrong here in the author's terms, pointing to where a person would point.
    func mistake(in builder: borrowing TreeBuilder) -> any Problem {
        let parsed = builder.parsed
        switch problem {
        case "found unexpected end of stream" where isQuote(contextOffset),
            "found unexpected document indicator" where isQuote(contextOffset):
            return UnclosedQuote(span: parsed.span(contextOffset..<contextOffset + 1))
        case "found unknown escape character", "found invalid Unicode character escape code",
            "did not find expected hexdecimal number":
            return InvalidEscape(span: parsed.span(escape))
        case "found character that cannot start any token", "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return TabIndentation(span: parsed.span(tabs))
        case "could not find expected ':'":
            return missingColon(at: contextOffset, parsed)
        case "block sequence entries are not allowed in this context":
            return UnexpectedItem(span: parsed.span(offset..<offset + 1))
        case "mapping values are not allowed in this context":
            return colonWithoutKey(builder)
        case _
        where context.hasSuffix("directive") || problem.hasSuffix("directive")
            || problem == "found incompatible YAML document":
            let line = source.startOfLine(at: contextOffset)
            return InvalidYAML(span: parsed.span(lineRange(at: line)), libyaml: problem)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'",
            "did not find expected node content":
            return flowMistake(builder)
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            return blockMistake(builder)
        default:
            return InvalidYAML(span: parsed.span(wordRange(at: offset)), libyaml: problem)
        }
    }

    private func flowMistake(_ builder: borrowing TreeBuilder) -> any Problem {
        let parsed = builder.parsed
        // libyaml names the bracket as the context, but not where a value is missing.
        let isBracket = source[at: contextOffset] == UInt8(ascii: "[") || source[at: contextOffset] == UInt8(ascii: "{")
        let innermost = builder.open.last(where: \.isFlow).map { builder.arena.range($0.index).lowerBound }
        if let bracket = context.contains("flow") && isBracket ? contextOffset : innermost {
            if !TextContext.isClosed(bracket, source) {
                return UnclosedBracket(span: parsed.span(bracket..<bracket + 1))
            }
            if problem != "did not find expected node content" {
                return MissingComma(span: parsed.span(entryRange(at: offset)))
            }
        }
        return InvalidYAML(span: parsed.span(wordRange(at: offset)), libyaml: problem)
    }

    private func blockMistake(_ builder: borrowing TreeBuilder) -> any Problem {
        let parsed = builder.parsed
        if let last = builder.lastNode, isQuote(last.range.lowerBound), last.range.upperBound <= offset,
            last.style == .doubleQuoted || last.style == .singleQuoted,
            source.startOfLine(at: last.range.lowerBound) != source.startOfLine(at: last.range.upperBound),
            source.startOfLine(at: last.range.upperBound) == source.startOfLine(at: offset)
        {
            // The quotes were closed by those of another text.
            return UnclosedQuote(span: parsed.span(last.range.lowerBound..<last.range.lowerBound + 1))
        }
        if problem == "did not find expected <document start>", let end = builder.end {
            return TextAfterEnd(span: parsed.span(lineRange(at: offset)), end: end)
        }
        guard isFirstOnLine(offset), offset < source.count else {
            return InvalidYAML(span: parsed.span(wordRange(at: offset)), libyaml: problem)
        }
        let column = offset - source.startOfLine(at: offset)
        let columns = columns(of: builder)
        guard columns.contains(column) else {
            return BadIndentation(span: parsed.span(wordRange(at: offset)), blanks: column, expected: columns)
        }
        let isItem = source[offset] == UInt8(ascii: "-") && source.isSpace(at: offset + 1)
        if isItem { return UnexpectedItem(span: parsed.span(offset..<offset + 1)) }
        if problem == "did not find expected '-' indicator" {
            return MissingDash(span: parsed.span(wordRange(at: offset)))
        }
        return missingColon(at: offset, parsed)
    }

    private func colonWithoutKey(_ builder: borrowing TreeBuilder) -> any Problem {
        if let text = lineBefore(builder) {
            let next = source.skipBlanks(from: source.startOfLine(at: offset))
            return missingColon(at: text, builder.parsed, hasLinesBelow: column(of: next) > column(of: text))
        }
        if builder.open.isEmpty {
            // The line before is no key, so all of it is one text up to here.
            return missingColon(at: builder.lastNode?.range.lowerBound ?? offset, builder.parsed)
        }
        let line = source.startOfLine(at: offset)
        let key = source.skipBlanks(from: line)
        guard key < offset else {
            return InvalidYAML(span: builder.parsed.span(offset..<min(offset + 1, source.count)), libyaml: problem)
        }
        return BadIndentation(
            span: builder.parsed.span(key..<offset), blanks: key - line, expected: columns(of: builder))
    }

    /// Where a line begins that could be a key, if it had a colon, and that libyaml has joined with those up to here.
    private func lineBefore(_ builder: borrowing TreeBuilder) -> Int? {
        // Joined with the lines below, the text may have come as a value already.
        var start = source.skipBlanks(from: builder.readEnd) == offset ? builder.doubtfulStart : builder.readEnd
        skip: while start < offset {
            switch source[start] {
            case UInt8(ascii: "#"): start = source.endOfLine(from: start)
            case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
                guard source.isSpace(at: start + 1) else { break skip }
                start += 1
            default:
                guard source.isSpace(at: start) else { break skip }
                start += 1
            }
        }
        let line = source.startOfLine(at: start)
        let isFirst = source[line..<start].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        return isFirst && line < source.startOfLine(at: offset) ? start : nil
    }

    private func missingColon(
        at start: Int, _ parsed: ParsedText, hasLinesBelow: Bool = false
    ) -> any Problem {
        if isQuote(start), source.startOfLine(at: TextContext.endOfQuoted(from: start, source)) > start {
            return UnclosedQuote(span: parsed.span(start..<start + 1))
        }
        return MissingColon(span: parsed.span(lineRange(at: start)), hasLinesBelow: hasLinesBelow)
    }

    /// The columns in which a line could begin: those of the collections that are open, and of the one that this line
    /// has ended.
    private func columns(of builder: borrowing TreeBuilder) -> [Int] {
        var columns: Set<Int> = []
        for level in builder.open where !level.isFlow { columns.insert(column(of: level.index, builder)) }
        if let last = builder.lastNode, last.kind == .mapping || last.kind == .sequence, !last.isFlow {
            columns.insert(column(of: builder.lastIndex, builder))
        }
        return columns.sorted()
    }

    private func column(of index: Int, _ builder: borrowing TreeBuilder) -> Int {
        column(of: builder.arena.range(index).lowerBound)
    }

    private func column(of offset: Int) -> Int { offset - source.startOfLine(at: offset) }

    private func isQuote(_ offset: Int) -> Bool {
        source[at: offset] == UInt8(ascii: "\"") || source[at: offset] == UInt8(ascii: "'")
    }

    /// From a place to the end of its line, a comment left out.
    func lineRange(at start: Int) -> Range<Int> {
        var end = start
        while !source.isBreak(at: end), !(source[end] == UInt8(ascii: "#") && source.isBlank(at: end - 1)) { end += 1 }
        while end > start, source.isBlank(at: end - 1) { end -= 1 }
        if end == start, start > source.startOfLine(at: start) {
            return lineRange(at: source.skipBlanks(from: source.startOfLine(at: start)))
        }
        return start..<end
    }

    /// The key or the punctuation that stands here, or else the rest of the line.
    private func wordRange(at start: Int) -> Range<Int> {
        if source.isFlowEnd(at: start) { return start..<start + 1 }
        var end = start
        while !source.isBreak(at: end) {
            if source[end] == UInt8(ascii: ":"), source.isSpace(at: end + 1), end > start { return start..<end }
            end += 1
        }
        return lineRange(at: start)
    }

    /// What follows the place of a missing comma: the key before a colon, or else a value.
    private func entryRange(at start: Int) -> Range<Int> {
        if source[at: start] == UInt8(ascii: ":") {
            var word = start
            while word > 0, !source.isSpace(at: word - 1), !source.isFlowEnd(at: word - 1) { word -= 1 }
            return word..<max(start, word)
        }
        if isQuote(start) { return start..<TextContext.endOfQuoted(from: start, source) }
        var end = start
        while !source.isBreak(at: end), !source.isFlowEnd(at: end), !(end > start && source[end] == UInt8(ascii: ":")) {
            end += 1
        }
        while end > start, source.isBlank(at: end - 1) { end -= 1 }
        return start..<max(end, min(start + 1, source.count))
    }

    private var escape: Range<Int> {
        var start = min(offset, source.count - 1)
        while start > contextOffset, source[start] != UInt8(ascii: "\\") { start -= 1 }
        let width = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][source[at: start + 1]] ?? 0
        var end = start + 2
        while end < start + 2 + width, Unicode.Scalar(source[at: end]).properties.isASCIIHexDigit { end += 1 }
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        return start..<min(end, source.count)
    }

    /// The tabs at and around the place.
    private var tabs: Range<Int> {
        var start = offset
        while start > 0, source[start - 1] == UInt8(ascii: "\t") { start -= 1 }
        var end = offset
        while source[at: end] == UInt8(ascii: "\t") { end += 1 }
        return start..<end
    }
}
