/// A word that stands for many receivers at once, such as `@all`, and must never come from a parameter.
enum ForbiddenWord {
    /// Whether the content of a JSON string is the ASCII word, however a server may trim it and whatever its case.
    static func matches(_ content: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = word[...]
        var isBefore = true
        for character in JSONScalars(content) {
            if isBlank(character), isBefore || rest.isEmpty { continue }
            isBefore = false
            guard let expected = rest.popFirst(), isEqual(character, expected) else { return false }
        }
        return rest.isEmpty && !isBefore
    }

    /// White space, control characters, and characters that are not shown at all.
    private static func isBlank(_ character: Unicode.Scalar) -> Bool {
        switch character.value {
        case 0...0x20, 0x7F: true
        case 0x21..<0x7F: false
        default: character.properties.isWhitespace || character.properties.isDefaultIgnorableCodePoint
        }
    }

    private static func isEqual(_ character: Unicode.Scalar, _ byte: UInt8) -> Bool {
        character.isASCII && lowercased(UInt8(truncatingIfNeeded: character.value)) == lowercased(byte)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
