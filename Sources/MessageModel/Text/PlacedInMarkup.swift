import MessageRuntime
import MessageSource

extension Reading {
    /// The text of a native body with its holes escaped by where they stand in the author's own markup.
    mutating func placedInMarkup(_ text: Text, _ syntax: Syntax) -> Text {
        var scanner = MarkupScanner(syntax)
        let pieces = text.pieces.map { piece -> Text.Piece in
            if let literal = piece.literal { scanner.scan(literal) }
            guard case .hole(let hole) = piece.content else { return piece }
            defer { scanner.passHole(hole, piece) }
            switch scanner.place {
            case .text:
                // An address begins with no parenthesis, and has an escape of its own.
                guard let links = syntax.links, scanner.isBehindLabel, hole.parameter.type.kind != .url else {
                    return piece
                }
                return piece.escaped(by: links.behindLabel)
            case .tag:
                report(HoleInTag(span: hole.span, name: hole.name))
                return piece
            case .attribute("href", _):
                return piece.escaped(by: scanner.isWholeAddress(hole) ? .wholeURL : .urlComponent)
            case .link:
                return piece.escaped(
                    by: scanner.isWholeAddress(hole) ? syntax.links?.address ?? .wholeURL : .urlComponent)
            case .attribute:
                // A class is a colour: only the author may say which there are.
                if hole.parameter.type.kind != .choice { report(HoleInTag(span: hole.span, name: hole.name)) }
                return piece.escaped(by: .urlComponent)
            }
        }
        // A literal address is the author's; where values are part of one, they must not decide where it leads.
        for address in scanner.addresses.map({ Text($0, span: text.span) }) where !address.holes.isEmpty {
            address.checkAddress(in: syntax.links == nil ? "href" : "link", ["http", "https"], &diagnostics)
        }
        return Text(pieces, span: text.span)
    }
}

extension MarkupScanner {
    /// A `url` parameter at the beginning is an address itself and keeps its structure.
    fileprivate func isWholeAddress(_ hole: Hole) -> Bool { isAtBeginning && hole.parameter.type.kind == .url }
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
