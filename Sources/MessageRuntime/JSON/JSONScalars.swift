/// The characters of a JSON string's content, escapes undone.
///
/// Made for content that this module or a template's author has escaped; what is not JSON is passed on as U+FFFD.
struct JSONScalars: Sequence, IteratorProtocol {
    private var bytes: UnsafeBufferPointer<UInt8>.Iterator
    /// What was read while looking for the second half of a surrogate pair.
    private var pending: UInt32?

    init(_ content: UnsafeBufferPointer<UInt8>) {
        bytes = content.makeIterator()
    }

    mutating func next() -> Unicode.Scalar? {
        guard let unit = pending ?? readUnit() else { return nil }
        pending = nil
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        guard let second = readUnit() else { return "\u{FFFD}" }
        guard (0xDC00..<0xE000).contains(second) else {
            pending = second
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    /// A raw character, or what one escape stands for: half of a character where that is a surrogate.
    private mutating func readUnit() -> UInt32? {
        guard let first = bytes.next() else { return nil }
        switch first {
        case UInt8(ascii: "\\"): return readEscape()
        case ..<0x80: return UInt32(first)
        case 0xC2..<0xE0: return readContinuation(of: UInt32(first & 0x1F), count: 1)
        case 0xE0..<0xF0: return readContinuation(of: UInt32(first & 0x0F), count: 2)
        case 0xF0..<0xF5: return readContinuation(of: UInt32(first & 0x07), count: 3)
        default: return 0xFFFD
        }
    }

    private mutating func readContinuation(of start: UInt32, count: Int) -> UInt32 {
        var value = start
        for _ in 0..<count {
            guard let byte = bytes.next(), byte & 0xC0 == 0x80 else { return 0xFFFD }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return value
    }

    private mutating func readEscape() -> UInt32 {
        guard let character = bytes.next() else { return 0xFFFD }
        switch character {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"): return readHexadecimal()
        default: return UInt32(character)
        }
    }

    private mutating func readHexadecimal() -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = bytes.next()?.hexValue else { return 0xFFFD }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
