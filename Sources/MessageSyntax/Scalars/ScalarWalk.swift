/// Goes through the source of a scalar once more, by the rules by which libyaml made its value.
struct ScalarWalk {
    let source: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    /// JSON knows no line breaks in a text, not even Unicode's.
    let isJSON: Bool
    var offset: Int

    init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isJSON: Bool) {
        self.source = source
        self.range = range
        self.isJSON = isJSON
        offset = range.lowerBound
    }

    mutating func plain(_ map: inout ScalarMap) {
        while offset < range.upperBound, !map.isDone {
            if !isSpace(offset) {
                let start = offset
                while offset < range.upperBound, !isSpace(offset) { offset += 1 }
                map.copy(start..<offset)
            } else {
                fold(to: range.upperBound, &map)
            }
        }
    }

    mutating func singleQuoted(_ map: inout ScalarMap) {
        let end = range.upperBound - 1
        offset += 1
        while offset < end, !map.isDone {
            if isSpace(offset) {
                fold(to: end, &map)
            } else if source[offset] == UInt8(ascii: "'") {
                map.stand(for: 1, offset..<offset + 2)
                offset += 2
            } else {
                map.copy(offset..<offset + 1)
                offset += 1
            }
        }
    }

    mutating func doubleQuoted(_ map: inout ScalarMap) {
        let end = range.upperBound - 1
        offset += 1
        while offset < end, !map.isDone {
            if isSpace(offset) {
                fold(to: end, &map)
            } else if source[offset] == UInt8(ascii: "\\") {
                if !isJSON, lineBreak(offset + 1) > 0 {
                    // The line goes on after this break and the blanks behind it; empty lines there count.
                    offset += 1
                    fold(to: end, isEscaped: true, &map)
                } else {
                    let escape = EscapeSequence(at: offset, source)
                    map.stand(for: escape.valueCount, offset..<offset + escape.sourceCount)
                    offset += escape.sourceCount
                }
            } else {
                map.copy(offset..<offset + 1)
                offset += 1
            }
        }
    }

    /// Blanks inside a line stay; with a line break among them they become one blank, or as many line breaks as there
    /// are empty lines.
    private mutating func fold(to end: Int, isEscaped: Bool = false, _ map: inout ScalarMap) {
        let start = offset
        while offset < end, isBlank(offset) { offset += 1 }
        guard offset < end, lineBreak(offset) > 0 else {
            map.copy(start..<offset)
            return
        }
        let first = offset
        offset += lineBreak(first)
        var empty: [Range<Int>] = []
        while offset < end, isSpace(offset) {
            let length = lineBreak(offset)
            if length > 0 { empty.append(offset..<offset + length) }
            offset += max(1, length)
        }
        if isKept(first), !isEscaped {
            map.copy(first..<first + 3)
        } else if empty.isEmpty, !isEscaped {
            map.stand(for: 1, start..<offset)
        }
        for range in empty { keep(range, &map) }
    }

    /// A line break that is part of the value.
    func keep(_ range: Range<Int>, _ map: inout ScalarMap) {
        if isKept(range.lowerBound) { map.copy(range) } else { map.stand(for: 1, range) }
    }

    func isBlank(_ offset: Int) -> Bool {
        source[at: offset] == UInt8(ascii: " ") || source[at: offset] == UInt8(ascii: "\t")
    }

    func isSpace(_ offset: Int) -> Bool { isBlank(offset) || lineBreak(offset) > 0 }

    /// How many bytes the line break at an offset takes, 0 where there is none. YAML knows more of them than editors.
    func lineBreak(_ offset: Int) -> Int {
        guard !isJSON, offset < source.count else { return 0 }
        switch source[offset] {
        case UInt8(ascii: "\n"): return 1
        case UInt8(ascii: "\r"):
            return source[at: offset + 1] == UInt8(ascii: "\n") && offset + 1 < source.count ? 2 : 1
        case 0xC2: return source[at: offset + 1] == 0x85 ? 2 : 0
        case 0xE2: return isKept(offset) ? 3 : 0
        default: return 0
        }
    }

    /// Unicode's line and paragraph separators, which a value keeps as they are.
    func isKept(_ offset: Int) -> Bool {
        source[at: offset] == 0xE2 && source[at: offset + 1] == 0x80 && source[at: offset + 2] & 0xFE == 0xA8
    }
}

/// A backslash with what belongs to it.
private struct EscapeSequence {
    let sourceCount: Int
    /// In UTF-8 bytes.
    let valueCount: Int

    init(at start: Int, _ source: UnsafeBufferPointer<UInt8>) {
        let letter = source[at: start + 1]
        switch letter {
        case UInt8(ascii: "N"), UInt8(ascii: "_"): (sourceCount, valueCount) = (2, 2)
        case UInt8(ascii: "L"), UInt8(ascii: "P"): (sourceCount, valueCount) = (2, 3)
        default:
            guard let digits = Self.digits(behind: letter),
                let value = source.hexadecimal(at: start + 2, digits: digits)
            else {
                (sourceCount, valueCount) = (2, 1)
                return
            }
            // Two halves of a surrogate pair are one character.
            (sourceCount, valueCount) =
                value & 0xFFFF_FC00 == 0xD800 ? (12, 4) : (2 + digits, Unicode.Scalar(value).map(UTF8.width) ?? 1)
        }
    }

    /// How many digits name a character.
    private static func digits(behind letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: nil
        }
    }
}
