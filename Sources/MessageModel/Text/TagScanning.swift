import MessageRuntime
import MessageSource

/// Follows literal markup with tags, to know where a hole stands in it.
private struct TagScanner {
    enum Place {
        case text, tag
        /// Between the quotes of an attribute; whether anything stood between them yet.
        case attribute(quote: Unicode.Scalar, isEmpty: Bool)
    }

    private(set) var place = Place.text

    mutating func scan(_ markup: String) {
        // Scalars, since a client takes a quote for one even where an accent follows it.
        for scalar in markup.unicodeScalars {
            switch (place, scalar) {
            case (.text, "<"): place = .tag
            case (.tag, ">"): place = .text
            case (.tag, "\""), (.tag, "'"): place = .attribute(quote: scalar, isEmpty: true)
            case (.attribute(let quote, _), scalar) where quote == scalar: place = .tag
            case (.attribute(let quote, _), _): place = .attribute(quote: quote, isEmpty: false)
            default: break
            }
        }
    }

    mutating func passHole() {
        if case .attribute(let quote, _) = place { place = .attribute(quote: quote, isEmpty: false) }
    }
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
            case .attribute(_, let isEmpty):
                let isWhole = isEmpty && hole.parameter.type.kind == .url
                return piece.escaped(by: isWhole ? .wholeURL : .urlComponent)
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
    var help: String? { "put it between tags, or between the quotes of an attribute such as href" }
    var parameter: String? { name }
}
