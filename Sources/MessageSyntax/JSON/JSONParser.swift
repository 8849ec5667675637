import MessageSource

/// Reads JSON as RFC 8259 has it into a tree. It stops at the first mistake that leaves open what was meant; trailing
/// commas and comments do not.
struct JSONParser: ~Copyable {
    let file: SourceFile
    let source: UnsafeBufferPointer<UInt8>
    var arena: Arena
    var diagnostics = Diagnostics()
    var offset: Int
    private var depth = 0

    init(_ file: SourceFile, _ source: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.source = source
        self.arena = Arena(sourceCount: source.count)
        self.offset = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Whether the text is one JSON value; if it is not, the reason is reported.
    mutating func parse() -> Bool {
        skipSpace()
        guard offset < source.count else {
            diagnostics.report(EmptyFile(span: file.start))
            return false
        }
        guard value() else { return false }
        skipSpace()
        guard offset == source.count else {
            return fail(restOfLine, "the JSON value has ended before this", "a file holds one value")
        }
        return true
    }

    private mutating func value() -> Bool {
        switch source[at: offset] {
        case UInt8(ascii: "{"): collection(.mapping, closedBy: UInt8(ascii: "}"))
        case UInt8(ascii: "["): collection(.sequence, closedBy: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): string()
        default: literal()
        }
    }

    private mutating func collection(_ kind: SyntaxTree.Record.Kind, closedBy close: UInt8) -> Bool {
        let start = offset
        guard depth < NestingTooDeep.deepest else {
            diagnostics.report(NestingTooDeep(span: file.span(start..<start + 1)))
            return false
        }
        depth += 1
        defer { depth -= 1 }
        let index = arena.open(kind, isFlow: true, at: start)
        let firstKey = arena.keys.count
        offset += 1
        skipSpace()
        while offset < source.count, source[offset] != close {
            if kind == .mapping {
                guard key() else { return false }
            }
            guard value() else { return false }
            skipSpace()
            guard source[at: offset] == UInt8(ascii: ",") else { break }
            let comma = offset
            offset += 1
            skipSpace()
            if offset < source.count, source[offset] == close {
                diagnostics.report(TrailingComma(span: file.span(comma..<comma + 1)))
            }
        }
        guard offset < source.count, source[offset] == close else {
            let isNextValue =
                offset < source.count && !source.isFlowEnd(at: offset) && source[offset] != UInt8(ascii: ":")
            if isNextValue, TextContext.isClosed(start, source) {
                diagnostics.report(MissingComma(span: token))
            } else {
                diagnostics.report(UnclosedBracket(span: file.span(start..<start + 1)))
            }
            return false
        }
        offset += 1
        arena.close(index, at: offset)
        if kind == .mapping { checkKeys(of: index, from: firstKey) }
        return true
    }

    private mutating func key() -> Bool {
        guard source[at: offset] == UInt8(ascii: "\"") else {
            return fail(token, "the key '\(token.text)' is not in double quotes", "put every key into double quotes")
        }
        guard string() else { return false }
        arena.noteKey(arena.records.count - 1)
        skipSpace()
        guard source[at: offset] == UInt8(ascii: ":") else {
            return fail(token, "there is no ':' after the key", "write ':' and a value after every key")
        }
        offset += 1
        skipSpace()
        return true
    }

    private mutating func checkKeys(of mapping: Int, from firstKey: Int) {
        let duplicates = arena.takeKeys(from: firstKey).duplicates
        for (duplicate, first) in duplicates {
            diagnostics.report(
                DuplicateKey(
                    span: file.span(arena.range(duplicate)), first: file.span(arena.range(first)),
                    key: String(decoding: arena.value(duplicate), as: UTF8.self)))
        }
        if !duplicates.isEmpty { arena.markIrregular(mapping) }
    }

    /// A number, `true`, `false` or `null`.
    private mutating func literal() -> Bool {
        let range = word
        let text = source[range]
        guard ["true", "false", "null"].contains(where: { text.elementsEqual($0.utf8) }) || JSONNumber.isOne(text)
        else {
            return failLiteral(text)
        }
        let start = arena.text.count
        arena.appendText(UnsafeBufferPointer(rebasing: text))
        arena.appendScalar(.plain, range, textStart: start, isJSONLiteral: true)
        offset = range.upperBound
        return true
    }

    private mutating func failLiteral(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard !text.isEmpty else {
            return fail(token, "a value is missing here", "write a value, or remove the punctuation")
        }
        switch String(decoding: text, as: UTF8.self) {
        case let name where name.hasPrefix("'"):
            return fail(token, "the text \(name) is in single quotes", "JSON has double quotes alone")
        case let name where name.first.map { $0.isNumber || "+-.".contains($0) } ?? false:
            return fail(
                token, "'\(name)' is not a JSON number", "write digits without '+', leading zeros or a bare '.'")
        case let name where ["True", "False", "None", "NULL", "TRUE", "FALSE", "nil", "undefined"].contains(name):
            return fail(token, "'\(name)' is not a JSON value", "write 'true', 'false' or 'null'")
        case let name where ["NaN", "Infinity"].contains(name):
            return fail(
                token, "'\(name)' is not a JSON value", "JSON has no such number: leave the member out or write 'null'")
        case let name:
            return fail(token, "'\(name)' is not a JSON value", "put it into double quotes if it is a text")
        }
    }

    /// White space, and the comments that JSON does not have.
    mutating func skipSpace() {
        while offset < source.count {
            switch source[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
            case UInt8(ascii: "/") where source[at: offset + 1] == UInt8(ascii: "/"):
                skipComment(to: source.endOfLine(from: offset))
            case UInt8(ascii: "/") where source[at: offset + 1] == UInt8(ascii: "*"):
                var end = offset + 2
                while end < source.count,
                    !(source[end] == UInt8(ascii: "*") && source[at: end + 1] == UInt8(ascii: "/"))
                {
                    end += 1
                }
                skipComment(to: min(end + 2, source.count))
            default: return
            }
        }
    }

    private mutating func skipComment(to end: Int) {
        diagnostics.report(CommentInJSON(span: file.span(offset..<end)))
        offset = end
    }

    @discardableResult
    mutating func fail(_ span: Span, _ message: String, _ help: String) -> Bool {
        diagnostics.report(InvalidJSON(span: span, message: message, advice: help))
        return false
    }

    /// What stands here up to the next blank or punctuation.
    private var word: Range<Int> {
        var end = offset
        while end < source.count, !source.isSpace(at: end), !"{}[],:\"".utf8.contains(source[end]) { end += 1 }
        return offset..<end
    }

    /// The word, text or punctuation that stands here.
    private var token: Span {
        guard word.isEmpty, offset < source.count else { return file.span(word) }
        let isText = source[offset] == UInt8(ascii: "\"")
        return file.span(offset..<(isText ? TextContext.endOfQuoted(from: offset, source) : offset + 1))
    }

    private var restOfLine: Span {
        var end = source.endOfLine(from: offset)
        while end > offset, source.isBlank(at: end - 1) { end -= 1 }
        return file.span(offset..<end)
    }
}
