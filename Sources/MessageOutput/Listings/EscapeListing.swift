import MessageRuntime

/// What values become where an escape makes them harmless: a part of `msgc vendors ID`.
struct EscapeListing {
    let escape: Escape

    static let columns = ["dialect", "character", "becomes", "grows to"]

    /// The dialect is named once; characters that grow alike share a row.
    var rows: [[String]] {
        let rows =
            switch escape.rule {
            case .unchanged: [["any", "itself", ""]]
            case .replacing(let replacements): replacements.listed.rows
            case .percentEncoding(let kept, let keepingEncoded):
                [["all but " + kept.words, "%XX", "3 characters for each byte"]]
                    + (keepingEncoded ? [["a % before two hexadecimal digits", "itself", ""]] : [])
            }
        let places = escape.leading.rows.map { [$0[0] + " at the beginning", $0[1], $0[2]] }
        let refused = escape.refused.map { [$0, "refused", ""] }
        return (rows + places + refused).enumerated().map { [$0 == 0 ? escape.name : ""] + $1 }
    }

    var json: JSONValue {
        var members: KeyValuePairs<String, JSONValue?> {
            switch escape.rule {
            case .unchanged: ["dialect": .string(escape.name), "replaced": .array([])]
            case .replacing(let replacements):
                [
                    "dialect": .string(escape.name), "replaced": .array(replacements.listed.map(\.json)),
                    "leading": escape.leading.isEmpty ? nil : .array(escape.leading.map(\.json)),
                ]
            case .percentEncoding(let kept, let keepingEncoded):
                [
                    "dialect": .string(escape.name), "kept": .string(kept.members),
                    "keepsEncoded": .boolean(keepingEncoded),
                    "refused": escape.refused.isEmpty ? nil : .array(escape.refused.map { .string($0) }),
                ]
            }
        }
        return .members(members)
    }
}

extension ShapeWalk {
    /// Every escape that a value in the shape may need, by code.
    var escapeListings: [EscapeListing] {
        escapes.union(escapes.compactMap(\.weaker)).sorted { $0.code < $1.code }.map(EscapeListing.init)
    }
}

extension [Escape.Replacement] {
    /// Without control characters that no value holds.
    fileprivate var listed: Self { filter { !Unicode.Scalar($0.byte).isForbiddenControl } }

    fileprivate var rows: [[String]] {
        let sizes = reduce(into: [String]()) { sizes, replacement in
            if !sizes.contains(replacement.size) { sizes.append(replacement.size) }
        }
        return sizes.map { size in
            let alike = filter { $0.size == size }
            return [alike.map(\.shown).joined(separator: " "), alike.map(\.text).joined(separator: " "), size]
        }
    }
}

extension Escape.Replacement {
    fileprivate var shown: String { [" ": "blank", "\t": "tab", "\n": "line-break"][character] ?? character }

    private var character: String { String(Character(Unicode.Scalar(byte))) }

    /// `3 bytes, 1 character`.
    fileprivate var size: String {
        let (bytes, characters) = (text.utf8.count, text.unicodeScalars.count)
        return "\(bytes) bytes, \(characters) character\(characters == 1 ? "" : "s")"
    }

    fileprivate var json: JSONValue {
        .members([
            "character": .string(character), "becomes": .string(text),
            "bytes": .integer(text.utf8.count), "characters": .integer(text.unicodeScalars.count),
        ])
    }
}

extension ASCIISet {
    fileprivate var members: String {
        String(String.UnicodeScalarView((UInt8(0)..<0x80).filter(contains).map { Unicode.Scalar($0) }))
    }

    /// `letters, digits and - . _ ~`; every set that addresses are encoded by holds all letters and digits.
    fileprivate var words: String {
        let signs = members.filter { !$0.isLetter && !$0.isNumber }
        return "letters, digits and " + signs.map { String($0) }.joined(separator: " ")
    }
}
