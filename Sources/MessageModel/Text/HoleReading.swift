import MessageSource
import MessageSyntax

extension Reading {
    /// Splits a scalar into what is written and what is filled. A piece that cannot be read is reported, and something
    /// of no known size stands for it.
    mutating func pieces(of node: Node) -> [Text.Piece] {
        let origin = nextOrigin()
        guard form == .template, node.holdsBraces else {
            return node.bytes.isEmpty
                ? [] : [Text.Piece(literalContent(node.string), span: node.span, origin: origin)]
        }

        let value = Array(node.bytes)
        let spans = ValueSpans(of: node)
        var pieces: [Text.Piece] = []
        var literal: [UInt8] = []
        var literalStart = 0
        var offset = 0
        func add(_ bytes: some Sequence<UInt8>, at start: Int) {
            if literal.isEmpty { literalStart = start }
            literal += bytes
        }
        func flush(upTo end: Int, _ reading: Reading) {
            guard !literal.isEmpty else { return }
            let content = reading.literalContent(String(decoding: literal, as: UTF8.self))
            pieces.append(Text.Piece(content, span: spans.span(of: literalStart..<end), origin: origin))
            literal.removeAll()
        }
        while offset < value.count {
            let braces = value.braces(from: offset)
            if braces > offset {
                add(value[offset..<braces], at: offset)
                offset = braces
            } else if value.hasBraces(at: offset + 2) {
                add("{{".utf8, at: offset)
                offset += 4
            } else {
                flush(upTo: offset, self)
                let (end, isClosed) = value.closingBraces(from: offset + 2)
                let range = offset..<end
                let isWhole = range == 0..<value.count
                let span = spans.span(of: range)
                if let hole = hole(in: value[range], at: span, isClosed: isClosed, isWhole: isWhole) {
                    pieces.append(Text.Piece(.hole(hole), span: hole.span, origin: origin))
                } else {
                    pieces.append(.unread(at: span, origin: origin))
                }
                offset = range.upperBound
            }
        }
        flush(upTo: value.count, self)
        return pieces
    }

    private func literalContent(_ string: String) -> Text.Piece.Content {
        literalsAreMarkup ? .markup(string) : .data(string)
    }

    /// Reads `{{ name }}`, braces included. An optional field that is one hole on an optional parameter is left out
    /// with it, so that needs no `when`.
    private mutating func hole(
        in source: ArraySlice<UInt8>, at span: Span, isClosed: Bool, isWhole: Bool
    ) -> Hole? {
        let name = source.dropFirst(2).dropLast(isClosed ? 2 : 0).trimmed
        if brokenNames.contains(name) { return nil }
        guard isClosed, name.isHoleName else {
            let text = String(decoding: source, as: UTF8.self)
            report(MalformedHole(span: span, text: text, name: name, isClosed: isClosed))
            return nil
        }
        guard let binding = resolve(name, at: span) else { return nil }
        let hole = Hole(reference: binding.reference, name: name, parameter: binding.parameter, span: span)
        guard !hole.parameter.isOptional || isKnownToBeGiven(hole.reference) || isOptionalField && isWhole
        else {
            report(UnguardedOptional(span: span, name: name))
            return nil
        }
        return hole
    }

    /// Whether a `when` around this place has already asked for the parameter: whatever is true of a value, there is one.
    func isKnownToBeGiven(_ reference: Reference) -> Bool {
        conditions.contains { $0.reference == reference && !$0.isNegated }
    }
}

extension Node {
    /// Where the holes of a scalar stand in its value, as offsets in UTF-8.
    var holeRanges: [Range<Int>] {
        let value = Array(bytes)
        var ranges: [Range<Int>] = []
        var offset = 0
        while offset < value.count {
            if value.hasBraces(at: offset), value.hasBraces(at: offset + 2) {
                offset += 4
            } else if value.hasBraces(at: offset) {
                ranges.append(offset..<value.closingBraces(from: offset + 2).end)
                offset = ranges[ranges.count - 1].upperBound
            } else {
                offset += 1
            }
        }
        return ranges
    }
}

extension [UInt8] {
    fileprivate func hasBraces(at offset: Int) -> Bool {
        offset + 1 < count && self[offset] == UInt8(ascii: "{") && self[offset + 1] == UInt8(ascii: "{")
    }

    /// The offset of the next `{{`, or of the end.
    fileprivate func braces(from start: Int) -> Int {
        var offset = start
        while offset < count, !hasBraces(at: offset) { offset += 1 }
        return offset
    }

    /// The offset past the next `}}`, or where another `{{` or the end of the line comes first.
    fileprivate func closingBraces(from start: Int) -> (end: Int, isClosed: Bool) {
        var offset = start
        while offset < count, self[offset] != UInt8(ascii: "\n"), !hasBraces(at: offset) {
            if self[offset...].starts(with: "}}".utf8) { return (offset + 2, true) }
            offset += 1
        }
        return (offset, false)
    }
}

extension ArraySlice<UInt8> {
    /// The text without blanks around it.
    fileprivate var trimmed: String {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
        var inner = drop(while: isBlank)
        while let last = inner.last, isBlank(last) { inner.removeLast() }
        let text = String(decoding: inner, as: UTF8.self)
        // Only others than those of ASCII are left to be looked for.
        guard let first = inner.first, let last = inner.last, first >= 0x80 || last >= 0x80 else { return text }
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension String {
    /// `order` or `parcel.title`.
    fileprivate var isHoleName: Bool {
        guard let dot = utf8.firstIndex(of: UInt8(ascii: ".")) else { return isParameterName }
        return String(self[..<dot]).isParameterName && String(self[utf8.index(after: dot)...]).isParameterName
    }
}

/// Braces that do not make a hole.
struct MalformedHole: Problem {
    static let code = "malformed-hole"
    static let summary = "`{{` begins a hole, which is a parameter's name and `}}`; nothing else may stand in it."
    static let examples = [
        Example("parameters: {order: {type: id, max: 16}}\nmessage: {text: '订单 ⟦{{order|upper}}⟧'}\n"),
        Example("parameters: {order: {type: id, max: 16}}\nmessage: {text: '订单 {{order}}，写法 {{{{名称}}'}\n"),
    ]
    let span: Span
    let text: String
    let name: String
    let isClosed: Bool

    var message: String {
        if !isClosed { return "this hole is not closed" }
        return name.isEmpty ? "this hole is empty" : "'\(name)' is not the name of a parameter"
    }
    var help: String? {
        isClosed
            ? "a hole holds a name alone, as in '{{order}}' or '{{parcel.title}}'; write '{{{{' for two braces"
            : "end it with '}}' on the same line, or write '{{{{' where two braces are meant"
    }
}

/// A hole on an optional parameter in a place where it may have no value.
struct UnguardedOptional: Problem {
    static let code = "unguarded-optional"
    static let summary = "An optional parameter may have no value, and this place would then show nothing sensible."
    static let examples = [
        Example(
            """
            parameters: {note: {type: text, max: 60, optional: true}}
            message: {card: {title: a, body: [{text: '备注：⟦{{note}}⟧'}]}}

            """),
        Example(
            """
            parameters: {note: {type: text, max: 60, optional: true}}
            message: {card: {title: a, body: [{when: note, text: '备注：{{note}}'}]}}

            """),
    ]
    let span: Span
    let name: String

    var message: String { "'\(name)' is optional and may have no value here" }
    var help: String? {
        "give it a 'default' or make it required; in an item of a list, 'when: \(name)' on the item asks for it"
    }
    var parameter: String? { name }
}
