/// What stands between the last event and a place behind it: libyaml looks ahead, so it may fail long after the last
/// event that it gave.
struct TextContext {
    /// Where the text begins that reaches up to the place, `nil` where one may begin there.
    private(set) var textStart: Int?
    private(set) var flowDepth: Int
    /// Nothing but indentation and dashes stands before that text.
    private(set) var mayBeKey: Bool

    var isInFlow: Bool { flowDepth > 0 }

    init(of place: Int, readEnd: Int, flowDepth: Int, _ source: UnsafeBufferPointer<UInt8>) {
        self.flowDepth = flowDepth
        let line = source[source.startOfLine(at: readEnd)..<readEnd]
        mayBeKey = line.allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[")
        }
        var offset = readEnd
        while offset < place { offset = step(from: offset, place, source) }
    }

    /// Reads one mark, blank or text, and gives where it ends.
    private mutating func step(from offset: Int, _ place: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        let isLast = source.isSpace(at: offset + 1)
        switch source[offset] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return offset + 1
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            textStart = nil
            mayBeKey = true
            return offset + 1
        case UInt8(ascii: "#") where source.isSpace(at: offset - 1): return source.endOfLine(from: offset)
        case UInt8(ascii: "-") where isLast && textStart == nil, UInt8(ascii: "?") where isLast && textStart == nil:
            return offset + 1
        case UInt8(ascii: ":") where isLast || isInFlow:
            textStart = nil
            mayBeKey = false
            return offset + 1
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            flowDepth += 1
            mayBeKey = true
            return offset + 1
        case UInt8(ascii: ",") where isInFlow:
            textStart = nil
            mayBeKey = true
            return offset + 1
        case UInt8(ascii: "]") where isInFlow, UInt8(ascii: "}") where isInFlow:
            flowDepth -= 1
            return offset + 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            textStart = offset
            return Self.endOfQuoted(from: offset, source)
        default:
            textStart = offset
            return endOfPlain(from: offset, source)
        }
    }

    private func endOfPlain(from start: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start + 1
        while !source.isBreak(at: end) {
            if source[end] == UInt8(ascii: ":"),
                source.isSpace(at: end + 1) || isInFlow && source.isFlowEnd(at: end + 1)
            {
                break
            }
            if source[end] == UInt8(ascii: "#"), source.isBlank(at: end - 1) { break }
            if isInFlow,
                source.isFlowEnd(at: end) || source[end] == UInt8(ascii: "[") || source[end] == UInt8(ascii: "{")
            {
                break
            }
            end += 1
        }
        return end
    }

    static func endOfQuoted(from start: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        let quote = source[start]
        var end = start + 1
        while end < source.count {
            if source[end] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                end += 2
            } else if source[end] == quote {
                guard quote == UInt8(ascii: "'"), source[at: end + 1] == quote else { return end + 1 }
                end += 2
            } else {
                end += 1
            }
        }
        return source.count
    }

    /// Whether a bracket has its counterpart, quotes and comments left out.
    static func isClosed(_ bracket: Int, _ source: UnsafeBufferPointer<UInt8>) -> Bool {
        var open: [UInt8] = []
        var offset = bracket
        var previous: UInt8 = 0
        while offset < source.count {
            let byte = source[offset]
            switch byte {
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                guard open.popLast() == byte else { return false }
                if open.isEmpty { return true }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                // Only where a value can begin: an apostrophe inside a word opens nothing.
                if "[{,:".utf8.contains(previous) {
                    offset = endOfQuoted(from: offset, source)
                    previous = byte
                    continue
                }
            case UInt8(ascii: "#") where source.isSpace(at: offset - 1):
                offset = source.endOfLine(from: offset)
                continue
            default: break
            }
            if !source.isSpace(at: offset) { previous = byte }
            offset += 1
        }
        return false
    }
}
