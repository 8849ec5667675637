import MessageRuntime
import MessageSource

/// Follows literal markup with tags, to know where a hole stands in it.
private struct TagScanner {
    enum Place {
        case text
        /// Inside a tag; the letters that were read last, which name an attribute where `=` follows.
        case tag(word: String)
        /// Between the quotes of an attribute; whether anything stood between them yet.
        case attribute(name: String, quote: Unicode.Scalar, isEmpty: Bool)
    }

    private(set) var place = Place.text

    mutating func scan(_ markup: String) {
        // Scalars, since a client takes a quote for one even where an accent follows it.
        let scalars = markup.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            switch (place, scalar) {
            case (.text, "<"):
                // `a < b` begins no tag; right before a hole the value would say whether it does.
                let next = scalars.index(after: index)
                if next == scalars.endIndex || scalars[next].mayBeginTag { place = .tag(word: "") }
            case (.text, _): break
            case (.tag, ">"): place = .text
            case (.tag(let word), "\""), (.tag(let word), "'"):
                place = .attribute(name: word.lowercased(), quote: scalar, isEmpty: true)
            case (.tag, "="): break
            case (.tag(let word), _):
                place = .tag(word: scalar.properties.isAlphabetic ? word + String(Character(scalar)) : "")
            case (.attribute(_, let quote, _), scalar) where quote == scalar: place = .tag(word: "")
            case (.attribute(let name, let quote, _), _):
                place = .attribute(name: name, quote: quote, isEmpty: false)
            }
        }
    }

    mutating func passHole() {
        if case .attribute(let name, let quote, _) = place {
            place = .attribute(name: name, quote: quote, isEmpty: false)
        }
    }
}

extension Unicode.Scalar {
    /// What follows a `<` where that begins a tag.
    fileprivate var mayBeginTag: Bool { properties.isAlphabetic || self == "/" || self == "!" }
}

extension Reading {
    /// The text of a native body with its holes escaped by where they stand in the author's own markup.
    mutating func placedInTags(_ text: Text) -> Text {
        var scanner = TagScanner()
        let pieces = text.pieces.map { piece -> Text.Piece in
            if let literal = piece.literal { scanner.scan(literal) }
            guard case .hole(let hole) = piece.content else { return piece }
            defer { scanner.passHole() }
            switch scanner.place {
            case .text:
                return piece
            case .tag:
                report(HoleInTag(span: hole.span, name: hole.name))
                return piece
            case .attribute("href", _, let isEmpty):
                let kind = hole.parameter.type.kind
                if isEmpty, kind != .url {
                    report(
                        URLWithoutScheme(
                            span: hole.span, field: "href", schemes: ["http", "https"], parameter: hole.name))
                }
                return piece.escaped(by: isEmpty && kind == .url ? .wholeURL : .urlComponent)
            case .attribute:
                // A class is a colour: only the author may say which there are.
                if hole.parameter.type.kind != .choice { report(HoleInTag(span: hole.span, name: hole.name)) }
                return piece.escaped(by: .urlComponent)
            }
        }
        return Text(pieces, span: text.span)
    }
}

/// A hole where a value would become part of a tag.
struct HoleInTag: Problem {
    static let code = "hole-in-tag"
    static let summary = "A hole stands inside a tag, where no escape can keep a value from becoming markup."
    static let examples: [Example] = []
    let span: Span
    let name: String

    var message: String { "'\(name)' stands inside a tag" }
    var help: String? { "put it between tags or into the quotes of href, or let a 'choice' say which words there are" }
    var parameter: String? { name }
}
