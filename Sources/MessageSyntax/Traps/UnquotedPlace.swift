import MessageSource

/// A text without quotes that YAML reads as something else: where it begins and how far it reaches.
struct UnquotedPlace {
    /// The text on its line, without a comment behind it or the punctuation of the collection around it.
    let range: Range<Int>
    /// The same with the lines that go on with it.
    let repairRange: Range<Int>
    /// Whether putting `range` into quotes is what the author would do.
    let isCertain: Bool

    /// - Parameter mayBeKey: nothing but indentation and dashes stands before it, so it may end at a colon.
    init(at start: Int, isInFlow: Bool, mayBeKey: Bool, _ source: UnsafeBufferPointer<UInt8>) {
        let extent = TextExtent(from: start, isInFlow: isInFlow, mayBeKey: mayBeKey, source)
        range = start..<extent.end
        repairRange = start..<extent.endOfContinuation
        isCertain = !extent.isAmbiguous
    }

    func problem(in text: ParsedText) -> any Problem {
        let bytes = text.bytes[range]
        let span = text.span(range)
        let fix =
            isCertain
            ? Fix("quote the text", [Fix.Edit(span, QuotedText(bytes).source)]) : nil
        return kind(of: bytes).init(span: span, fix: fix)
    }

    private func kind(of text: ArraySlice<UInt8>) -> any UnquotedText.Type {
        if text.starts(with: "{{".utf8) { return UnquotedHole.self }
        if text.starts(with: "- ".utf8) || text.starts(with: "* ".utf8) { return UnquotedItem.self }
        switch text.first {
        case UInt8(ascii: "@"): return UnquotedMention.self
        case UInt8(ascii: "`"): return UnquotedCode.self
        case UInt8(ascii: "*"): return UnquotedEmphasis.self
        case UInt8(ascii: ">"): return UnquotedQuote.self
        case UInt8(ascii: "["): return UnquotedLink.self
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return TextAfterQuote.self
        case UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "{"),
            UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
            return UnquotedSign.self
        default: return ColonInText.self
        }
    }
}

/// How far an unquoted text reaches.
private struct TextExtent {
    private(set) var end: Int
    private(set) var endOfContinuation: Int
    private(set) var isAmbiguous = false

    init(from start: Int, isInFlow: Bool, mayBeKey: Bool, _ source: UnsafeBufferPointer<UInt8>) {
        var end = start
        var depth = 0
        var holes = 0
        var endsAtMark = false
        scan: while !source.isBreak(at: end) {
            let byte = source[end]
            let next = source[at: end + 1]
            switch byte {
            case UInt8(ascii: "{") where next == byte:
                holes += 1
                end += 1
            case UInt8(ascii: "}") where next == byte && holes > 0:
                holes -= 1
                end += 1
            case UInt8(ascii: "[") where isInFlow, UInt8(ascii: "{") where isInFlow: depth += 1
            case UInt8(ascii: "]") where isInFlow, UInt8(ascii: "}") where isInFlow:
                if depth == 0 {
                    endsAtMark = true
                    break scan
                }
                depth -= 1
            case UInt8(ascii: ",") where isInFlow && depth == 0 && holes == 0:
                endsAtMark = true
                break scan
            case UInt8(ascii: "#") where end > start && source.isBlank(at: end - 1):
                break scan
            case UInt8(ascii: ":") where mayBeKey && source.isSpace(at: end + 1) && end > start:
                // A key, if this is YAML; a text, if it is an item.
                isAmbiguous = source[source.skipBlanks(from: source.startOfLine(at: start))] == UInt8(ascii: "-")
                endsAtMark = true
                break scan
            default: break
            }
            end += 1
        }
        while end > start, source.isBlank(at: end - 1) { end -= 1 }
        self.end = end
        endOfContinuation = end
        if isInFlow {
            if !endsAtMark { isAmbiguous = true }
        } else if !endsAtMark {
            let column = Self.parentColumn(of: start, isItem: mayBeKey, source)
            endOfContinuation = Self.continuation(from: end, deeperThan: column, source)
            if endOfContinuation > end { isAmbiguous = true }
        }
    }

    /// The column of the key or of the dash that the text belongs to.
    private static func parentColumn(of start: Int, isItem: Bool, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        let line = source.startOfLine(at: start)
        var offset = line
        var column = -1
        while offset < start {
            let text = source.skipBlanks(from: offset)
            guard text < start else { break }
            column = text - line
            guard source[text] == UInt8(ascii: "-"), source.isBlank(at: text + 1) else { break }
            offset = text + 1
        }
        return column
    }

    /// The end of the last line that is indented deeper than a column and so goes on with the text.
    private static func continuation(
        from end: Int, deeperThan column: Int, _ source: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var last = end
        var line = source.endOfLine(from: end)
        while line < source.count {
            line += 1
            let text = source.skipBlanks(from: line)
            let next = source.endOfLine(from: text)
            if text < next {
                guard text - line > column, !source.isDocumentMark(at: line) else { break }
                last = next
            }
            line = next
        }
        while last > end, source.isBlank(at: last - 1) { last -= 1 }
        return last
    }
}
