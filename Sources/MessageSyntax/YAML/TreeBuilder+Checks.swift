import MessageSource

/// What is YAML and cannot be used, or means something else than it looks like.
extension TreeBuilder {
    /// `{{` where YAML sees a mapping whose first key is a mapping: a text that begins with a hole.
    mutating func isHole(_ kind: SyntaxTree.Record.Kind, isFlow: Bool, at start: Int) -> Bool {
        guard isFlow, kind == .mapping, let outer = open.last, outer.isMapping, outer.childCount == 0,
            start > 0, source[start] == UInt8(ascii: "{"), source[start - 1] == UInt8(ascii: "{"),
            outer.index == arena.records.count - 1, arena.range(outer.index).lowerBound == start - 1
        else { return false }
        stop = .unquoted(
            UnquotedPlace(
                at: start - 1, isInFlow: open.dropLast().contains(where: \.isFlow),
                mayBeKey: Self.mayHoldKey(open.dropLast().last), source))
        return true
    }

    /// `*bold words*`, where YAML sees an alias and then some text.
    mutating func isEmphasis(_ alias: Range<Int>) -> Bool {
        let next = source.skipBlanks(from: alias.upperBound)
        let isInFlow = open.contains(where: \.isFlow)
        guard next > alias.upperBound, !source.isBreak(at: next), source[next] != UInt8(ascii: "#"),
            source[next] != UInt8(ascii: ":"), !(isInFlow && source.isFlowEnd(at: next))
        else { return false }
        stop = .unquoted(
            UnquotedPlace(
                at: alias.lowerBound, isInFlow: isInFlow, mayBeKey: Self.mayHoldKey(open.last), source))
        return true
    }

    /// Types are decided by the field that a value stands in, so a tag may only say what is true anyway: `!!str` on a
    /// scalar, `!!seq` on a list, `!!map` on a mapping.
    mutating func check(
        _ tag: UnsafeMutablePointer<UInt8>, of kind: SyntaxTree.Record.Kind, _ style: SyntaxTree.Style,
        _ properties: Range<Int>
    ) {
        switch (String(cString: tag), kind) {
        case ("tag:yaml.org,2002:str", .scalar), ("tag:yaml.org,2002:seq", .sequence),
            ("tag:yaml.org,2002:map", .mapping):
            return
        default: break
        }
        guard let start = properties.first(where: { source[$0] == UInt8(ascii: "!") }) else { return }
        var end = start
        while end < properties.upperBound, !source.isSpace(at: end) { end += 1 }
        let isShorthand = source[at: start + 1] != UInt8(ascii: "!") && source[at: start + 1] != UInt8(ascii: "<")
        if kind == .scalar, style == .plain, start == properties.lowerBound, isShorthand {
            stop = .unquoted(
                UnquotedPlace(
                    at: start, isInFlow: open.contains(where: \.isFlow), mayBeKey: Self.mayHoldKey(open.last), source))
        } else {
            let rest = source.skipBlanks(from: end)
            report(UnknownTag(span: parsed.span(start..<end), withBlanks: parsed.span(start..<rest)))
        }
    }

    /// Duplicate keys, and merge keys that have nothing to merge.
    mutating func checkKeys(of mapping: Level) {
        let keys = arena.takeKeys(from: mapping.firstKey)
        for (duplicate, first) in keys.duplicates {
            report(
                DuplicateKey(
                    span: parsed.span(arena.range(duplicate)), first: parsed.span(arena.range(first)),
                    key: String(decoding: arena.value(duplicate), as: UTF8.self)))
        }
        for key in keys.merges { checkMerge(of: Int(arena.records[key].next)) }
        if !keys.duplicates.isEmpty || !keys.merges.isEmpty { arena.markIrregular(mapping.index) }
    }

    private mutating func checkMerge(of value: Int) {
        let record = arena.resolved(value)
        // An alias that leads nowhere is reported as such.
        guard record.kind != .mapping, isUsable else { return }
        var places = [value]
        if record.kind == .sequence {
            places = []
            var item = (arena.records[value].kind == .alias ? Int(arena.records[value].textStart) : value) + 1
            while item < Int(record.next) {
                if arena.resolved(item).kind != .mapping { places.append(item) }
                item = Int(arena.records[item].next)
            }
        }
        for place in places { report(InvalidMerge(span: parsed.span(arena.range(place)))) }
    }

    /// Whether the next child of a collection can be the key of a mapping.
    static func mayHoldKey(_ level: Level?) -> Bool {
        guard let level else { return true }
        return !level.isMapping || level.expectsKey
    }
}
