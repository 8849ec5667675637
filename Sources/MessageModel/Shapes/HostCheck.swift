import MessageSource

extension Text {
    /// Reports a value that could lead an address to another host: everything up to the path, save names below a
    /// domain that the author has written, is the author's to say, or that of an address at the beginning.
    func checkHost(in field: String, _ diagnostics: inout Diagnostics) {
        var host = HostReading()
        for piece in pieces {
            guard host.read(piece) else { break }
        }
        if let hole = host.openHole { diagnostics.report(HoleInHost(span: hole.span, name: hole.name, field: field)) }
    }
}

/// What is known of an address up to its path.
private struct HostReading {
    /// A value that decides the host.
    private(set) var openHole: Hole?
    private var isAtBeginning = true
    private var isInPort = false

    /// - Returns: whether what follows may be part of the host.
    mutating func read(_ piece: Text.Piece) -> Bool {
        defer { isAtBeginning = false }
        if let literal = piece.literal { return read(literal) }
        guard case .hole(let hole) = piece.content else { return false }
        let kind = hole.parameter.type.kind
        // A value that is an address may end with its host.
        if isAtBeginning { return kind == .url }
        switch kind {
        case .text, .id, .url: openHole = openHole ?? hole
        // A number is a host of its own, and the last part of one.
        case .integer where !isInPort: openHole = openHole ?? hole
        // The author lists the values of a choice.
        case .integer, .choice, .boolean, .list: break
        }
        return true
    }

    private mutating func read(_ literal: String) -> Bool {
        var rest = Substring(literal)
        if isAtBeginning {
            guard let scheme = rest.range(of: "://") else { return false }
            // Browsers pass over slashes before the host.
            rest = rest[scheme.upperBound...].drop { "/\\".contains($0) }
        }
        let end = rest.firstIndex { "/?#\\".contains($0) }
        let part = rest[..<(end ?? rest.endIndex)]
        // `.example.com` behind a hole keeps it below that domain; a port or a user does not.
        if part.isDomain { openHole = nil }
        if let last = part.last(where: { ":@".contains($0) }) { isInPort = last == ":" }
        return end == nil
    }
}

extension Substring {
    fileprivate func range(of word: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(word) }.map { $0..<index($0, offsetBy: word.count) }
    }

    /// `.example.com`, as opposed to `.com` and `.com.cn`, below which anybody may have a name.
    fileprivate var isDomain: Bool {
        guard first == ".", !contains("@") else { return false }
        let labels = prefix { $0 != ":" }.dropFirst().split(separator: ".").map { $0.lowercased() }
        guard let last = labels.last else { return false }
        let isShared = last.count == 2 && labels.dropLast().last.map(Self.sharedNames.contains) ?? false
        return labels.count > (isShared ? 2 : 1)
    }

    /// Under which countries let anybody have a name.
    private static let sharedNames: Set<String> = ["ac", "co", "com", "edu", "gov", "net", "org"]
}

/// A value that decides to which host an address leads.
struct HoleInHost: Problem {
    static let code = "hole-in-host"
    static let summary = "A parameter stands where it decides the host of an address, so a value could lead anywhere."
    static let examples = [
        Example(
            "parameters: {shop: {type: id, max: 20}}\n"
                + "message: {link: {title: 公告, url: 'https://example.com⟦{{shop}}⟧/a'}}\n"),
        Example(
            "parameters: {shop: {type: id, max: 20}}\n"
                + "message: {markdown: '[公告](https://example.com⟦{{shop}}⟧/a)'}\n"),
        Example(
            "parameters: {page: {type: url, max: 200}, shop: {type: id, max: 20}}\n"
                + "message: {link: {title: 公告, url: '{{page}}⟦{{shop}}⟧'}}\n"),
        Example(
            "parameters: {shop: {type: id, max: 20}}\n"
                + "message: {link: {title: 公告, url: 'https://{{shop}}.example.com/{{shop}}'}}\n"),
        Example(
            "parameters: {page: {type: url, max: 200}, shop: {type: id, max: 20}}\n"
                + "message: {link: {title: 公告, url: '{{page}}/{{shop}}'}}\n"),
    ]
    let span: Span
    let name: String
    let field: String

    var message: String { "'\(name)' decides the host of '\(field)'" }
    var help: String? { "put a '/' before it, a domain of yours behind it, or declare the whole address as a 'url'" }
    var parameter: String? { name }
}
