/// What a client sees in a text with tags: an independent reading, strict where clients are lenient.
struct MarkupReading: Equatable {
    struct Tag: Equatable {
        /// `a`, `/a`, `div`.
        let name: String
        let attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    /// The text between the tags.
    private(set) var words: [String] = []
    /// What opens or closes a tag where there is none.
    private(set) var isBroken = false

    init(_ source: String) {
        var word = String.UnicodeScalarView()
        var rest = Substring(source).unicodeScalars
        while let scalar = rest.popFirst() {
            switch scalar {
            case ">":
                isBroken = true
            case "<":
                words.append(String(word))
                word.removeAll()
                if let tag = Self.tag(&rest) { tags.append(tag) } else { isBroken = true }
            default:
                word.append(scalar)
            }
        }
        words.append(String(word))
    }

    /// Reads up to the `>`; attributes must have quotes.
    private static func tag(_ rest: inout Substring.UnicodeScalarView) -> Tag? {
        func take(while holds: (Unicode.Scalar) -> Bool) -> String {
            let part = rest.prefix(while: holds)
            rest = rest.dropFirst(part.count)
            return String(String.UnicodeScalarView(part))
        }
        let isNamePart: (Unicode.Scalar) -> Bool = { $0.isASCII && ($0.properties.isAlphabetic || $0 == "/") }
        let name = take(while: isNamePart)
        var attributes: [String: String] = [:]
        while true {
            _ = take { $0 == " " }
            guard let next = rest.popFirst() else { return nil }
            if next == ">" { return name.isEmpty ? nil : Tag(name: name, attributes: attributes) }
            guard isNamePart(next) else { return nil }
            let key = String(next) + take(while: isNamePart)
            guard rest.popFirst() == "=", let quote = rest.popFirst(), quote == "\"" || quote == "'",
                attributes[key] == nil
            else { return nil }
            attributes[key] = take { $0 != quote && $0 != "<" && $0 != ">" }
            guard rest.popFirst() == quote else { return nil }
        }
    }
}
