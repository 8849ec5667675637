extension Unicode.Scalar {
    /// What a terminal is given in place of this: the same, or a symbol of one column where it would move the cursor,
    /// change colours or turn the direction of what follows, and so show something else than what is written.
    var visible: Unicode.Scalar {
        switch value {
        case 0x00..<0x20: Unicode.Scalar(0x2400 + value) ?? .replacement
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x2028, 0x2029: .replacement
        // Marks, embeddings, overrides and isolates of direction.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .replacement
        default: self
        }
    }

    static var replacement: Unicode.Scalar { "\u{FFFD}" }
}

extension String {
    /// The text on one line, safe to be written to a terminal.
    package var visible: String {
        String(String.UnicodeScalarView(unicodeScalars.map(\.visible)))
    }
}
