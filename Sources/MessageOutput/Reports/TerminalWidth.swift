/// How many columns of a terminal a text takes.
///
/// Terminals differ in what is rare; this is what most of them agree upon. Ambiguous characters are narrow. Control
/// characters have no width here: they are to be replaced before they are shown.
package enum TerminalWidth {
    package static func columns(of text: String) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Families, flags and keycaps are one picture of two columns, however many scalars they are made of; in any other
    /// script the scalars of a character stand side by side.
    package static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, scalars.count > 1 else {
            return scalars.first.map(columns(of:)) ?? 0
        }
        let widths = scalars.map(columns(of:))
        guard first.properties.isEmoji else { return widths.reduce(0, +) }
        return scalars.contains(emojiVariation) ? 2 : widths.max() ?? 0
    }

    package static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.properties.generalCategory == .control ? 0 : 1 }
        if isZeroWidth(scalar) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    /// Asks for the coloured picture of a character that is text by itself.
    private static let emojiVariation: Unicode.Scalar = "\u{FE0F}"

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: true
        // The tone marks of Hangul and the reading marks of Vietnamese hang on a wide character.
        case .spacingMark: isWide(scalar)
        // Signs that stand before a number are seen, unlike all other format characters.
        case .format: !signsBeforeNumbers.contains { $0.contains(scalar.value) }
        // Vowels and final consonants complete the wide syllable that the leading consonant began.
        default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
        }
    }

    private static let signsBeforeNumbers: [ClosedRange<UInt32>] = [
        0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2, 0x110BD...0x110BD, 0x110CD...0x110CD,
    ]

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        var low = 0
        var high = wide.count
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].contains(scalar.value) { return true }
            if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
