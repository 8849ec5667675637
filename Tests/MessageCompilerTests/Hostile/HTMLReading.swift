/// What a browser shows of HTML, and by which tags: `MarkupReading` with line breaks and entities resolved.
struct HTMLReading: Equatable {
    /// All but `<br>`, their attributes decoded.
    private(set) var tags: [MarkupReading.Tag] = []
    /// The text between the tags, with a line break for every `<br>`.
    private(set) var words = [""]
    let isBroken: Bool

    init(_ source: String) {
        let reading = MarkupReading(source)
        // A line break in HTML is a blank, and so nobody's words.
        isBroken = reading.isBroken || source.unicodeScalars.contains("\n")
        words = [(reading.words.first ?? "").entitiesDecoded]
        for (tag, word) in zip(reading.tags, reading.words.dropFirst()) {
            if tag == MarkupReading.Tag(name: "br", attributes: [:]) {
                words[words.count - 1] += "\n" + word.entitiesDecoded
            } else {
                tags.append(
                    MarkupReading.Tag(name: tag.name, attributes: tag.attributes.mapValues(\.entitiesDecoded)))
                words.append(word.entitiesDecoded)
            }
        }
    }
}

extension String {
    /// Each entity once, with or without its semicolon, as browsers do.
    var entitiesDecoded: String {
        var decoded = String.UnicodeScalarView()
        var rest = Substring(self).unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "&", let (character, length) = Self.entity(rest) else {
                decoded.append(scalar)
                continue
            }
            decoded.append(character)
            rest = rest.dropFirst(length)
            if rest.first == ";" { rest = rest.dropFirst() }
        }
        return String(decoded)
    }

    /// What the text behind an `&` stands for, and how much of it does.
    private static func entity(_ text: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
        let names: [(String, Unicode.Scalar)] = [
            ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
        ]
        for (name, character) in names where text.starts(with: name.unicodeScalars) { return (character, name.count) }
        guard text.first == "#" else { return nil }
        let isHex = ["x", "X"].contains(text.dropFirst().first)
        let digits = text.dropFirst(isHex ? 2 : 1).prefix { $0.properties.isASCIIHexDigit && (isHex || $0 <= "9") }
        guard let number = UInt32(String(digits), radix: isHex ? 16 : 10), let character = Unicode.Scalar(number) else {
            return nil
        }
        return (character, digits.count + (isHex ? 2 : 1))
    }
}
