import CLibYAML
import MessageSource

/// Builds the tree of one text from libyaml's events, and stops where going on makes no sense.
struct TreeBuilder: ~Copyable {
    enum Outcome {
        case tree(SyntaxTree)
        /// The text is YAML but cannot be used; why is reported.
        case unusable
        /// The text is no YAML; the offset is where the reading stopped.
        case malformed(any Problem, at: Int)
        /// A text lacks its quotes; with them, reading can go on.
        case unquoted(UnquotedPlace)

        var isTree: Bool {
            if case .tree = self { true } else { false }
        }
    }

    /// A collection whose end has not come yet.
    struct Level {
        let index: Int
        let isMapping: Bool
        let isFlow: Bool
        let isAnchored: Bool
        /// The nodes that aliases had added before it began.
        let aliasedBefore: Int
        /// How much text the arena held before it.
        let textBefore: Int
        /// Where its keys begin among those that the arena has noted.
        let firstKey: Int
        var childCount = 0
        /// How many levels of collections it holds.
        var height = 0

        var expectsKey: Bool { isMapping && childCount.isMultiple(of: 2) }
    }

    let parsed: ParsedText
    let source: UnsafeBufferPointer<UInt8>
    var diagnostics = Diagnostics()
    var arena: Arena
    var cursor: SourceCursor
    var open: [Level] = []
    var anchors = Anchors()
    var comments: CommentScan
    /// Where the latest node ends, and which it was.
    var lastEnd = 0
    var lastIndex = 0
    /// How far the source is read: everything before it belongs to an event.
    var readEnd = 0
    var documentCount = 0
    /// The document has ended with `...`.
    var isEndWritten = false
    var isUsable = true
    var stop: Outcome? {
        didSet { isStopped = true }
    }
    // Asked after every event, where looking at the outcome itself would copy it.
    private var isStopped = false

    init(_ parsed: ParsedText, _ source: UnsafeBufferPointer<UInt8>) {
        self.parsed = parsed
        self.source = source
        self.arena = Arena(sourceCount: source.count)
        self.cursor = SourceCursor(source)
        self.comments = CommentScan(source)
    }

    mutating func build() -> Outcome {
        var events = YAMLEvents(of: source)
        var isAtEnd = false
        while !isAtEnd {
            guard events.advance() else {
                return SyntaxFailure(events.failure, &cursor, source).outcome(in: self)
            }
            isAtEnd = take(events.current)
            if isStopped, let stop { return stop }
        }
        comments.finish()
        guard isUsable else { return .unusable }
        if parsed.isRepaired {
            arena.relocate { [parsed] in (parsed.span($0).range, parsed.isRepair($0)) }
        }
        return .tree(
            SyntaxTree(
                file: parsed.file, format: .yaml, arena: arena,
                comments: comments.found.map { comment in
                    SyntaxTree.Comment(
                        span: parsed.span(comment.range), textBefore: comment.textBefore.map { parsed.span($0) })
                }))
    }

    /// Whether this was the last event.
    private mutating func take(_ event: UnsafePointer<yaml_event_t>) -> Bool {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT:
            takeScalar(event)
        case YAML_MAPPING_START_EVENT:
            let start = event.pointee.data.mapping_start
            openCollection(
                .mapping, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, start.anchor, start.tag, event)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.pointee.data.sequence_start
            openCollection(
                .sequence, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, start.anchor, start.tag, event)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            closeCollection(event)
        case YAML_ALIAS_EVENT:
            takeAlias(event)
        case YAML_DOCUMENT_START_EVENT:
            documentCount += 1
            if documentCount > 1 {
                let start = cursor.move(to: event.pointee.start_mark.index)
                let end = cursor.move(to: event.pointee.end_mark.index)
                report(SeveralDocuments(span: parsed.span(start..<end)))
                stop = .unusable
            }
        case YAML_DOCUMENT_END_EVENT:
            isEndWritten = event.pointee.data.document_end.implicit == 0
        case YAML_STREAM_END_EVENT:
            if arena.records.isEmpty || arena.records[0].kind == .scalar && arena.range(0).isEmpty {
                report(EmptyFile(span: parsed.file.start))
                isUsable = false
            }
            return true
        default: break
        }
        return false
    }

    private mutating func takeScalar(_ event: UnsafePointer<yaml_event_t>) {
        let scalar = event.pointee.data.scalar
        let eventStart = cursor.move(to: event.pointee.start_mark.index)
        let style = SyntaxTree.Style(scalar.style)
        if style == .plain, isOnOneLine(event), scalar.anchor == nil, scalar.tag == nil {
            // The value is what stands there, so its length is known.
            cursor.jump(to: event.pointee.end_mark.index, at: eventStart + scalar.length)
        }
        var end = cursor.move(to: event.pointee.end_mark.index)
        var start = eventStart
        if scalar.anchor != nil || scalar.tag != nil {
            start = min(source.endOfProperties(from: eventStart), end)
            if let tag = scalar.tag { check(tag, of: .scalar, style, eventStart..<start) }
        } else if scalar.length == 0, style == .plain {
            start = placeOfNothing(at: start)
            end = start
        }
        comments.scan(to: start)
        if style == .literal || style == .folded {
            let header = source.endOfLine(from: start)
            comments.scanHeader(start..<header)
            end = source.endOfBlock(header: start..<header, end: end)
        }
        let textStart = arena.text.count
        var length = scalar.length
        if style == .literal || style == .folded, length > 0, scalar.value[length - 1] == UInt8(ascii: "\n") {
            // The final newline of a block is how its last line ends, not part of what the author says.
            length -= 1
        }
        arena.appendText(UnsafeBufferPointer(start: scalar.value, count: length))
        arena.appendScalar(style, start..<end, textStart: textStart)
        let isKey = open.last?.expectsKey ?? false
        comments.pass(start..<end, isPlainText: style == .plain && scalar.length > 0 && !isKey)
        finish(arena.records.count - 1, end: end, readEnd: end)
        if let anchor = scalar.anchor {
            anchors.begin(anchor, at: lastIndex)
            anchors.finish(at: lastIndex, size: Anchors.size(nodes: 1, bytes: Int(scalar.length)), height: 0)
        }
    }

    private mutating func openCollection(
        _ kind: SyntaxTree.Record.Kind, isFlow: Bool, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
        _ tag: UnsafeMutablePointer<yaml_char_t>?, _ event: UnsafePointer<yaml_event_t>
    ) {
        let eventStart = cursor.move(to: event.pointee.start_mark.index)
        var start = eventStart
        if anchor != nil || tag != nil {
            start = source.endOfProperties(from: eventStart)
            if let tag { check(tag, of: kind, .plain, eventStart..<start) }
        }
        let isBracketed = isFlow && (source[at: start] == UInt8(ascii: "{") || source[at: start] == UInt8(ascii: "["))
        guard !isHole(kind, isFlow: isFlow, at: start) else { return }
        guard open.count < NestingTooDeep.deepest else {
            report(NestingTooDeep(span: parsed.span(start..<min(start + 1, source.count))))
            stop = .unusable
            return
        }
        comments.scan(to: start)
        let index = arena.open(kind, isFlow: isBracketed, at: start)
        if let anchor { anchors.begin(anchor, at: index) }
        open.append(
            Level(
                index: index, isMapping: kind == .mapping, isFlow: isBracketed, isAnchored: anchor != nil,
                aliasedBefore: anchors.aliased, textBefore: arena.text.count, firstKey: arena.keys.count))
        readEnd = isBracketed ? start + 1 : start
        lastEnd = readEnd
        comments.pass(start..<readEnd)
    }

    private mutating func closeCollection(_ event: UnsafePointer<yaml_event_t>) {
        guard let level = open.popLast() else { return }
        var end = lastEnd
        if level.isFlow {
            end = cursor.move(to: event.pointee.end_mark.index)
            comments.scan(to: end - 1)
            comments.pass(end..<end)
        }
        arena.close(level.index, at: end)
        if level.isMapping { checkKeys(of: level) }
        let written = Anchors.size(
            nodes: arena.records.count - level.index, bytes: arena.text.count - level.textBefore)
        let size = written + anchors.aliased - level.aliasedBefore
        if level.isAnchored { anchors.finish(at: level.index, size: size, height: level.height + 1) }
        if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, level.height + 1) }
        finish(level.index, end: end, readEnd: max(readEnd, end))
    }

    private mutating func takeAlias(_ event: UnsafePointer<yaml_event_t>) {
        let start = cursor.move(to: event.pointee.start_mark.index)
        let end = cursor.move(to: event.pointee.end_mark.index)
        comments.scan(to: start)
        let span = parsed.span(start..<end)
        let name = String(decoding: source[start + 1..<end], as: UTF8.self)
        switch anchors.resolve(name, openLevels: open.count) {
        case .known(let target, let height):
            arena.appendAlias(of: target, start..<end)
            if !open.isEmpty { open[open.count - 1].height = max(open[open.count - 1].height, height) }
        case .unknown:
            guard !isEmphasis(start..<end) else { return }
            report(UnknownAnchor(span: span, name: name, known: anchors.names))
            fillGap(start..<end)
        case .open:
            report(RecursiveAlias(span: span, name: name))
            fillGap(start..<end)
        case .tooDeep:
            report(NestingTooDeep(span: span))
            fillGap(start..<end)
        case .tooMany:
            report(TooManyAliases(span: span))
            stop = .unusable
            return
        }
        comments.pass(start..<end)
        finish(arena.records.count - 1, end: end, readEnd: end)
    }

    /// Something must stand where an alias leads nowhere, so that keys and values still alternate.
    private mutating func fillGap(_ range: Range<Int>) {
        arena.appendScalar(.plain, range, textStart: arena.text.count)
        isUsable = false
    }

    /// Notes that a node is complete.
    private mutating func finish(_ index: Int, end: Int, readEnd: Int) {
        lastEnd = end
        lastIndex = index
        self.readEnd = readEnd
        guard !open.isEmpty else { return }
        let level = open.count - 1
        if open[level].expectsKey {
            arena.noteKey(index)
            if arena.resolved(index).kind != .scalar { reportKey(index) }
        }
        open[level].childCount += 1
    }

    private func isOnOneLine(_ event: UnsafePointer<yaml_event_t>) -> Bool {
        event.pointee.start_mark.line == event.pointee.end_mark.line
    }

    mutating func report(_ problem: some Problem) { diagnostics.report(problem) }

    /// A value that is not written has a place nevertheless: behind its colon, or behind a key that has none. libyaml
    /// may name what comes next instead.
    private func placeOfNothing(at start: Int) -> Int {
        guard let level = open.last, level.isMapping, !level.expectsKey else { return start }
        let colon = source.skipBlanks(from: lastEnd)
        if source[at: colon] == UInt8(ascii: ":") { return colon + 1 }
        return source[at: start - 1] == UInt8(ascii: ":") ? start : lastEnd
    }

    /// A key whose value is a collection or an alias of one.
    private mutating func reportKey(_ index: Int) {
        guard let level = open.last else { return }
        arena.markIrregular(level.index)
        report(NonScalarKey(span: parsed.span(arena.range(index))))
    }
}

extension SyntaxTree.Style {
    init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}
