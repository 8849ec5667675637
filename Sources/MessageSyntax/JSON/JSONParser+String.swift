import MessageSource

extension JSONParser {
    /// A text in double quotes, escapes resolved.
    mutating func string() -> Bool {
        let start = offset
        let textStart = arena.text.count
        offset += 1
        while true {
            let run = offset
            while offset < source.count, !Self.endsRun(source[offset]) { offset += 1 }
            arena.appendText(UnsafeBufferPointer(rebasing: source[run..<offset]))
            guard offset < source.count, !source.isBreak(at: offset) else {
                diagnostics.report(UnclosedQuote(span: file.span(start..<start + 1)))
                return false
            }
            switch source[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                arena.appendScalar(.doubleQuoted, start..<offset, textStart: textStart)
                return true
            case UInt8(ascii: "\\"):
                guard escape() else { return false }
            default:
                return fail(
                    file.span(offset..<offset + 1), "a control character stands in a JSON text",
                    "write it as an escape: '\\t' for a tab")
            }
        }
    }

    private static func endsRun(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
    }

    private mutating func escape() -> Bool {
        let start = offset
        offset += 2
        switch source[at: start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): arena.appendText(source[start + 1])
        case UInt8(ascii: "b"): arena.appendText(0x08)
        case UInt8(ascii: "f"): arena.appendText(0x0C)
        case UInt8(ascii: "n"): arena.appendText(0x0A)
        case UInt8(ascii: "r"): arena.appendText(0x0D)
        case UInt8(ascii: "t"): arena.appendText(0x09)
        case UInt8(ascii: "u"):
            guard let scalar = unicodeEscape(from: start) else { return failEscape(from: start) }
            arena.appendText(scalar)
        default: return failEscape(from: start)
        }
        return true
    }

    /// `\uXXXX`, or two of them that stand for one character. A half alone stands for nothing.
    private mutating func unicodeEscape(from start: Int) -> Unicode.Scalar? {
        guard let first = source.hexadecimal(at: start + 2, digits: 4) else { return nil }
        offset = start + 6
        guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) }
        guard source[at: offset] == UInt8(ascii: "\\"), source[at: offset + 1] == UInt8(ascii: "u"),
            let second = source.hexadecimal(at: offset + 2, digits: 4), second & 0xFC00 == 0xDC00
        else { return nil }
        offset += 6
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
    }

    private mutating func failEscape(from start: Int) -> Bool {
        var end = max(offset, min(start + 2, source.count))
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        diagnostics.report(InvalidEscape(span: file.span(start..<min(end, source.count))))
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The value of some hexadecimal digits, `nil` where not all of them are there.
    func hexadecimal(at start: Int, digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in start..<start + digits {
            let byte = self[at: offset]
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
