import MessageSource

extension Text {
    /// Reports a text or an id that could lead an address to another host: everything up to the path, save names below
    /// a domain that the author has written, is the author's to say.
    func checkHost(in field: String, _ diagnostics: inout Diagnostics) {
        var openHole: Hole?
        var isInHost = false
        for (index, piece) in pieces.enumerated() {
            if let literal = piece.literal {
                var rest = Substring(literal)
                if index == 0 {
                    guard let scheme = rest.range(of: "://") else { return }
                    rest = rest[scheme.upperBound...]
                    isInHost = true
                }
                guard isInHost else { return }
                let end = rest.firstIndex { "/?#\\".contains($0) }
                let part = rest[..<(end ?? rest.endIndex)]
                // `.example.com` behind the hole keeps it below that domain; a port or a user does not.
                if part.first == ".", part.count > 1, !part.contains("@") { openHole = nil }
                if end != nil { isInHost = false }
            } else if case .hole(let hole) = piece.content, isInHost, [.text, .id].contains(hole.parameter.type.kind) {
                openHole = openHole ?? hole
            }
            if !isInHost { break }
        }
        if let hole = openHole { diagnostics.report(HoleInHost(span: hole.span, name: hole.name, field: field)) }
    }
}

extension Substring {
    fileprivate func range(of word: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(word) }.map { $0..<index($0, offsetBy: word.count) }
    }
}

/// A value that decides to which host an address leads.
struct HoleInHost: Problem {
    static let code = "hole-in-host"
    static let summary =
        "A text parameter stands where it decides the host of an address, so a value could lead anywhere."
    static let examples = [
        Example(
            "parameters: {shop: {type: id, max: 20}}\n"
                + "message: {link: {title: 公告, url: 'https://example.com⟦{{shop}}⟧/a'}}\n"),
        Example(
            "parameters: {shop: {type: id, max: 20}}\n"
                + "message: {markdown: '[公告](https://example.com⟦{{shop}}⟧/a)'}\n"),
        Example(
            "parameters: {shop: {type: id, max: 20}}\n"
                + "message: {link: {title: 公告, url: 'https://{{shop}}.example.com/{{shop}}'}}\n"),
    ]
    let span: Span
    let name: String
    let field: String

    var message: String { "'\(name)' decides the host of '\(field)'" }
    var help: String? { "put a '/' before it, a domain of yours behind it, or declare the whole address as a 'url'" }
    var parameter: String? { name }
}
