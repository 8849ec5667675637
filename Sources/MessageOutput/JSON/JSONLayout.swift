/// The white space of JSON that is already valid: strings and the spelling of numbers stay as they are.
package enum JSONLayout {
    /// The same JSON with every member and item on a line of its own, two spaces for each level. Empty objects and
    /// arrays stay on one line, and no line break follows the last byte.
    package static func indent(_ json: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var depth = 0
        var isInString = false
        var isEscaped = false
        // The line break after a bracket waits for what follows: an empty pair has none.
        var hasOpened = false

        func breakLine() {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }

        for byte in json {
            if isInString {
                bytes.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            if byte.isJSONSpace { continue }
            let closes = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            if closes { depth -= 1 }
            if hasOpened != closes { breakLine() }
            hasOpened = false
            bytes.append(byte)
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                hasOpened = true
            case UInt8(ascii: ","): breakLine()
            case UInt8(ascii: ":"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "\""): isInString = true
            default: break
            }
        }
        return bytes
    }
}

extension UInt8 {
    fileprivate var isJSONSpace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
            || self == UInt8(ascii: "\t")
    }
}
