/// Finds out where in JSON its holes stand, and what it is with something harmless in each.
struct JSONHoleScan {
    enum Place: Sendable {
        /// Between quotes, as a part of a value.
        case string
        /// Between quotes, as a part of a key.
        case key
        /// A value of its own.
        case value
        /// Outside of quotes, and only a part of what stands there.
        case besideOthers
    }

    /// Of each hole.
    private(set) var places: [Place] = []
    /// The text with digits for holes that are values, and letters for all others; as long as it is.
    private(set) var filled: [UInt8]

    /// The brackets that are open, outermost first.
    private var open: [UInt8] = []
    private var isInString = false
    private var isEscaped = false
    /// The next string is a key, or this one is.
    private var isKey = false

    init(_ text: some Collection<UInt8>, holes: [Range<Int>]) {
        filled = Array(text)
        var offset = 0
        for hole in holes {
            while offset < hole.lowerBound {
                scan(filled[offset])
                offset += 1
            }
            places.append(isInString ? (isKey ? .key : .string) : isKey ? .key : place(of: hole))
            let letter = UInt8(ascii: isInString ? "x" : "1")
            for index in hole { filled[index] = letter }
            isEscaped = false
            offset = hole.upperBound
        }
    }

    private mutating func scan(_ byte: UInt8) {
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            open.append(byte)
            isKey = byte == UInt8(ascii: "{")
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            _ = open.popLast()
            isKey = false
        case UInt8(ascii: ","): isKey = open.last == UInt8(ascii: "{")
        case UInt8(ascii: ":"): isKey = false
        default: break
        }
    }

    /// Of a hole outside of quotes.
    private func place(of hole: Range<Int>) -> Place {
        let before = hole.lowerBound > 0 ? filled[hole.lowerBound - 1] : 0
        // Where the text ends, brackets are open, and that is said.
        let after = filled.indices.contains(hole.upperBound) ? filled[hole.upperBound] : UInt8(ascii: " ")
        let blanks = " \t\r\n".utf8
        let isAlone =
            (blanks.contains(before) || ":[,".utf8.contains(before))
            && (blanks.contains(after) || ",]}".utf8.contains(after))
        return isAlone ? .value : .besideOthers
    }
}
