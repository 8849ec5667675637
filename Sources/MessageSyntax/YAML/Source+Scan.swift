#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reading on from a place that libyaml names.
extension UnsafeBufferPointer<UInt8> {
    /// The byte at an offset, or a line break behind the end.
    @inline(__always)
    subscript(at offset: Int) -> UInt8 {
        offset >= 0 && offset < count ? self[offset] : UInt8(ascii: "\n")
    }

    /// Behind a byte order mark, if there is one.
    var startOfText: Int {
        self[at: 0] == 0xEF && self[at: 1] == 0xBB && self[at: 2] == 0xBF ? 3 : 0
    }

    func isBlank(at offset: Int) -> Bool {
        self[at: offset] == UInt8(ascii: " ") || self[at: offset] == UInt8(ascii: "\t")
    }

    /// A line feed, a carriage return, or the end.
    func isBreak(at offset: Int) -> Bool {
        self[at: offset] == UInt8(ascii: "\n") || self[at: offset] == UInt8(ascii: "\r")
    }

    func isSpace(at offset: Int) -> Bool { isBlank(at: offset) || isBreak(at: offset) }

    /// Where a byte stands first from an offset on; the end where it does not.
    func first(_ byte: UInt8, from offset: Int) -> Int {
        guard let baseAddress, offset < count,
            let found = memchr(baseAddress + offset, Int32(byte), count - offset)
        else { return count }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    func startOfLine(at offset: Int) -> Int {
        var start = offset
        while start > 0, !isBreak(at: start - 1) { start -= 1 }
        return start
    }

    /// Where the line's break stands.
    func endOfLine(from offset: Int) -> Int {
        var end = offset
        while end < count, !isBreak(at: end) { end += 1 }
        return end
    }

    /// The first offset from here on that holds no blank.
    func skipBlanks(from offset: Int) -> Int {
        var offset = offset
        while offset < count, isBlank(at: offset) { offset += 1 }
        return offset
    }

    /// Where a node begins behind its anchor and tag; blanks, line breaks and comments may stand between them.
    func endOfProperties(from offset: Int) -> Int {
        var offset = offset
        var end = offset
        while offset < count {
            switch self[offset] {
            case UInt8(ascii: "&"), UInt8(ascii: "!"):
                while offset < count, !isSpace(at: offset), !isFlowEnd(at: offset) { offset += 1 }
                end = offset
                while offset < count, isSpace(at: offset) { offset += 1 }
            case UInt8(ascii: "#"):
                offset = endOfLine(from: offset)
                while offset < count, isSpace(at: offset) { offset += 1 }
            default:
                return offset
            }
        }
        return end
    }

    /// A comma or a closing bracket.
    func isFlowEnd(at offset: Int) -> Bool {
        let byte = self[at: offset]
        return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    /// `---` or `...` at the beginning of a line, whatever was open before it.
    func isDocumentMark(at line: Int) -> Bool {
        let byte = self[at: line]
        return (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
            && self[at: line + 1] == byte && self[at: line + 2] == byte && isSpace(at: line + 3)
    }

    /// Where the last line of a block ends, without the blank lines after it that its value does not keep.
    func endOfBlock(header: Range<Int>, end: Int) -> Int {
        var end = end
        let indicators = self[header].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "#") }
        if indicators.contains(UInt8(ascii: "+")) {
            if end > header.upperBound, self[end - 1] == UInt8(ascii: "\n") { end -= 1 }
            if end > header.upperBound, self[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            return end
        }
        while end > header.upperBound, isSpace(at: end - 1) { end -= 1 }
        if end > header.upperBound { return endOfLine(from: end) }
        // Nothing but its header is there.
        return header.lowerBound + indicators.count
    }
}
