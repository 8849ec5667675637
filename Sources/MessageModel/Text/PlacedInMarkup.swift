import MessageRuntime
import MessageSource

extension Reading {
    /// The text of a native body with its holes escaped by where they stand in the author's own markup.
    mutating func placedInMarkup(_ text: Text, _ syntax: Syntax) -> Text {
        var scanner = MarkupScanner(syntax)
        let code = syntax.code.map { CodeScan(text.pieces, $0) }
        let pieces = text.pieces.enumerated().map { index, piece -> Text.Piece in
            if let literal = piece.literal { scanner.scan(literal, code: code?.marked[index] ?? []) }
            guard case .hole(let hole) = piece.content else { return piece }
            if let escape = code?.escapes[index] {
                scanner.passCode()
                return piece.escaped(by: escape)
            }
            defer { scanner.passHole(hole, piece) }
            switch scanner.place {
            case .text:
                let rest = text.pieces[(index + 1)...]
                guard let escape = scanner.escapeAmongWords(of: hole, before: rest, syntax) else { return piece }
                return piece.escaped(by: escape)
            case .tag:
                report(HoleInTag(span: hole.span, name: hole.name))
                return piece
            case .code(let element):
                report(HoleInTag(span: hole.span, name: hole.name, element: element))
                return piece
            case .attribute(let name, _) where syntax.attributes?.ids[name] != nil:
                requireID(hole)
                return piece.escaped(by: syntax.attributes?.ids[name] ?? .urlComponent)
            case .attribute where scanner.isInAddress, .link:
                return piece.escaped(
                    by: scanner.isWholeAddress(hole) ? syntax.links?.address ?? .wholeURL : .urlComponent)
            case .picture:
                // An address is one of the findings of whoever knows what the vendor answers to it.
                if hole.parameter.type.kind != .url { requireID(hole) }
                return piece.escaped(by: .urlComponent)
            case .attribute:
                // A class is a colour: only the author may say which there are.
                if hole.parameter.type.kind != .choice { report(HoleInTag(span: hole.span, name: hole.name)) }
                return piece.escaped(by: .urlComponent)
            }
        }
        for hole in scanner.holesInLinks { report(LinkAroundNothing(span: hole.span, name: hole.name)) }
        for ids in scanner.ids { reportPartsOfIDs(in: ids) }
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
    fileprivate func escapeAmongWords(
        of hole: Hole, before rest: ArraySlice<Text.Piece>, _ syntax: Syntax
    ) -> Escape? {
        guard hole.parameter.type.kind != .url else { return nil }
        if isBehindLabel, let links = syntax.links { return links.behindLabel }
        guard isBehindSign, let placeholders = syntax.placeholders else { return nil }
        return !placeholders.isCommon || rest.ends(with: placeholders.sign) ? placeholders.behindSign : nil
    }
}

extension Reading {
    /// Reports values that are not ids by themselves: what they and their neighbours say together, nothing checks.
    fileprivate mutating func reportPartsOfIDs(in pieces: [Text.Piece]) {
        for (index, piece) in pieces.enumerated() {
            guard case .hole(let hole) = piece.content else { continue }
            let isApart = { (neighbour: Int, separator: (String) -> Character?) in
                !pieces.indices.contains(neighbour) || pieces[neighbour].literal.flatMap(separator) == ","
            }
            // What holds an underscore is the beginning of an id, and no broadcast.
            let isBegun = index > 0 && pieces[index - 1].literal?.last == "_"
            if !isBegun && !isApart(index - 1, \.last) || !isApart(index + 1, \.first) {
                report(HoleInTag(span: hole.span, name: hole.name))
            }
        }
    }
}

extension ArraySlice<Text.Piece> {
    /// Whether nothing but parts of a name and values stand before the sign.
    fileprivate func ends(with sign: Unicode.Scalar) -> Bool {
        for piece in self {
            guard let literal = piece.literal else { continue }
            if let other = literal.unicodeScalars.first(where: { !$0.isNamePart }) { return other == sign }
        }
        return false
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
