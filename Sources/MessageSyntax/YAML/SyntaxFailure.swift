import MessageSource

/// The place where libyaml gave up, and what an author would say of it.
struct SyntaxFailure {
    let problem: String
    let context: String
    /// Byte offsets: where it gave up, and where the thing began that could not be finished.
    let offset: Int
    let contextOffset: Int
    let source: UnsafeBufferPointer<UInt8>

    init(_ failure: YAMLEvents.Failure, _ cursor: inout SourceCursor, _ source: UnsafeBufferPointer<UInt8>) {
        problem = failure.problem
        context = failure.context
        offset = min(cursor.move(to: failure.problemMark), source.count)
        contextOffset = min(cursor.move(to: failure.contextMark), source.count)
        self.source = source
    }

    func outcome(in builder: borrowing TreeBuilder) -> TreeBuilder.Outcome {
        if let mistake = foreignMistake(in: builder) { return .malformed(mistake, at: offset) }
        if let place = unquotedPlace(in: builder) { return .unquoted(place) }
        return .malformed(mistake(in: builder), at: offset)
    }

    /// The text without quotes that brought the failure about, where there is one.
    private func unquotedPlace(in builder: borrowing TreeBuilder) -> UnquotedPlace? {
        switch problem {
        case "found character that cannot start any token" where source[at: offset] != UInt8(ascii: "\t"):
            return place(at: offset, in: builder)
        case "did not find expected comment or line break" where context == "while scanning a block scalar":
            return place(at: contextOffset, in: builder)
        case "block sequence entries are not allowed in this context" where !isFirstOnLine(offset):
            return place(at: offset, in: builder)
        case "mapping values are not allowed in this context":
            return placeOfColon(in: builder)
        case "did not find expected key", "did not find expected '-' indicator", "did not find expected ',' or ']'",
            "did not find expected ',' or '}'", "did not find expected <document start>":
            if source[at: offset] == UInt8(ascii: ":"), source.isSpace(at: offset + 1) {
                return placeOfColon(in: builder)
            }
            return placeBefore(in: builder)
        case "did not find expected node content"
        where builder.flowDepth == 0 && source.isFlowEnd(at: offset) && !isFirstOnLine(offset):
            return place(at: offset, in: builder)
        default:
            let properties = ["while scanning an alias", "while scanning an anchor", "while scanning a tag"]
            guard properties.contains(context) || problem == "found undefined tag handle",
                "*&!".utf8.contains(source[at: contextOffset])
            else { return nil }
            return place(at: contextOffset, in: builder)
        }
    }

    private func place(at start: Int, in builder: borrowing TreeBuilder) -> UnquotedPlace? {
        let context = TextContext(of: start, readEnd: builder.readEnd, flowDepth: builder.flowDepth, source)
        return UnquotedPlace(at: start, isInFlow: context.isInFlow, mayBeKey: context.mayBeKey, source)
    }

    /// `key: text: more` on one line: the text begins behind the first colon.
    private func placeOfColon(in builder: borrowing TreeBuilder) -> UnquotedPlace? {
        let context = TextContext(of: offset, readEnd: builder.readEnd, flowDepth: builder.flowDepth, source)
        var start = context.mayBeKey ? nil : context.textStart
        if let last = builder.lastNode, last.kind == .scalar, builder.open.last?.expectsKey ?? false,
            last.range.upperBound == builder.readEnd, source.skipBlanks(from: builder.readEnd) == offset
        {
            // libyaml gave the text as a value before it saw the colon.
            start = last.range.lowerBound
        }
        guard let start, source.startOfLine(at: start) == source.startOfLine(at: offset) else { return nil }
        return UnquotedPlace(at: start, isInFlow: context.isInFlow, mayBeKey: false, source)
    }

    /// A value that is complete, and text directly behind it on its line: `[label](url)`, `"a" b`, `*a b*`.
    private func placeBefore(in builder: borrowing TreeBuilder) -> UnquotedPlace? {
        guard let last = builder.lastNode, last.range.upperBound <= offset, offset < source.count,
            source.skipBlanks(from: last.range.upperBound) == offset,
            source.startOfLine(at: last.range.lowerBound) == source.startOfLine(at: offset)
        else { return nil }
        let isText = last.kind == .alias || last.isFlow || last.style == .doubleQuoted || last.style == .singleQuoted
        let isInFlow = builder.flowDepth > 0
        // Between brackets a comma may be missing as well, and then what follows would be a value or a key.
        guard isText, !(isInFlow && last.kind == .scalar && isLikelyNextEntry) else { return nil }
        return UnquotedPlace(
            at: last.range.lowerBound, isInFlow: isInFlow, mayBeKey: TreeBuilder.mayHoldKey(builder.open.last), source)
    }

    private var isLikelyNextEntry: Bool {
        if "\"'[{".utf8.contains(source[at: offset]) { return true }
        var end = offset
        while !source.isBreak(at: end), !source.isFlowEnd(at: end) {
            if source[end] == UInt8(ascii: ":"), source.isSpace(at: end + 1) { return true }
            end += 1
        }
        return false
    }

    func isFirstOnLine(_ offset: Int) -> Bool {
        source.skipBlanks(from: source.startOfLine(at: offset)) >= offset
    }
}

extension TreeBuilder {
    /// Where that begins which is not certain to be what it was read as: behind the latest node, or with it where it is
    /// a text without quotes.
    var doubtfulStart: Int {
        guard !arena.records.isEmpty else { return readEnd }
        // A key that has no value is followed by an empty text.
        let index = arena.range(lastIndex).isEmpty ? max(lastIndex - 1, 0) : lastIndex
        let record = arena.records[index]
        return record.kind == .scalar && record.style == .plain ? Int(record.start) : readEnd
    }

    /// What has ended the document, as far as something has.
    var end: String? {
        if isEndWritten { return "..." }
        guard open.isEmpty, let root = arena.records.first, root.isFlow else { return nil }
        return root.kind == .mapping ? "}" : "]"
    }

    /// How many brackets and braces are open.
    var flowDepth: Int { open.count(where: \.isFlow) }

    /// The node that was finished last, as far as one was.
    var lastNode: (range: Range<Int>, kind: SyntaxTree.Record.Kind, style: SyntaxTree.Style, isFlow: Bool)? {
        guard !arena.records.isEmpty else { return nil }
        let record = arena.records[lastIndex]
        return (Int(record.start)..<Int(record.end), record.kind, record.style, record.isFlow)
    }
}
