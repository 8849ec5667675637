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
                guard let escape = scanner.escapeAmongWords(of: hole, syntax) else { return piece }
                return piece.escaped(by: escape)
            case .tag:
                report(HoleInTag(span: hole.span, name: hole.name))
                return piece
            case .code(let element):
                report(HoleInTag(span: hole.span, name: hole.name, element: element))
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
        for hole in scanner.holesInLinks { report(LinkAroundNothing(span: hole.span, name: hole.name)) }
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

    /// What a hole among words needs because of what the author wrote before it; `nil` where that is nothing.
    ///
    /// An address begins with no parenthesis and with no placeholder, and may have an escape of its own.
    fileprivate func escapeAmongWords(of hole: Hole, _ syntax: Syntax) -> Escape? {
        guard hole.parameter.type.kind != .url else { return nil }
        if isBehindLabel, let links = syntax.links { return links.behindLabel }
        return isBehindSign ? syntax.placeholders?.behindSign : nil
    }
}

/// A hole where a value would become part of a tag.
struct HoleInTag: Problem {
    static let code = "hole-in-tag"
    static let summary =
        "A hole stands inside a tag, a script or a style sheet, where no escape can keep a value from becoming markup."
    static let examples: [Example] = []
    let span: Span
    let name: String
    /// The element whose text is no text.
    var element: String?

    var message: String { "'\(name)' stands inside \(element.map { "'<\($0)>'" } ?? "a tag")" }
    var help: String? { "put it between tags or into the quotes of href, or let a 'choice' say which words there are" }
    var parameter: String? { name }
}

/// A value that keeps brackets and parentheses of the author's apart, as long as it is there.
struct LinkAroundNothing: Problem {
    static let code = "link-around-nothing"
    static let summary =
        "Nothing but a value that may be empty stands between `]` and `(`, which would make a link of both."
    static let examples: [Example] = []
    let span: Span
    let name: String

    var message: String { "'\(name)' may be empty, and then '](' makes a link" }
    var help: String? { "put a blank beside it, or declare it with 'min: 1'" }
    var parameter: String? { name }
}
