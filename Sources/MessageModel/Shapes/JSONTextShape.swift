import MessageRuntime
import MessageSource
import MessageSyntax

extension Shape where Value == Text {
    /// A text for programs. One that begins with `{` or `[` is JSON in a string, and so is a mapping or a list that an
    /// author writes in its place: it parses, whatever the values in it are.
    package static func jsonText(_ limits: Limit...) -> Shape {
        Shape(
            read: { node, reading in reading.jsonText(node) },
            write: { text, writing in .text(DocumentText(text, .jsonText, limits, writing)) },
            placeholder: { .placeholder }, presence: \.presence,
            description: { .inForms(template: .open, payload: { .text(.jsonText, limits, nil) }) })
    }
}

extension Reading {
    fileprivate mutating func jsonText(_ node: Node) -> Text? {
        if node.kind != .scalar, form == .template { return nestedJSON(node) }
        guard let text = text(node) else { return nil }
        guard text.beginsLikeJSON else {
            for hole in text.holes { require(hole, in: [.text, .id, .url, .integer, .choice], filling: "a text") }
            return Text(text.pieces.map { $0.escaped(by: .none) }, span: text.span)
        }
        return spelledJSON(text, of: node)
    }

    /// JSON as the author spelled it.
    private mutating func spelledJSON(_ text: Text, of node: Node) -> Text? {
        let field = self.field
        // A part that could not be read may be anything.
        guard !text.pieces.contains(where: \.isUnread) else { return text }
        let count = diagnostics.all.count
        let scan = JSONHoleScan(node.bytes, holes: form == .template ? node.holeRanges : [])
        for (hole, place) in zip(text.holes, scan.places) { require(hole, in: place) }
        guard diagnostics.all.count == count else { return nil }
        var found = Diagnostics()
        _ = SyntaxTree.parseJSON(SourceFile(path: "", bytes: scan.filled), &found)
        for finding in found.all {
            report(
                MalformedJSONText(
                    span: node.span(ofValue: finding.span.range), field: field, reason: finding.message,
                    advice: finding.help))
        }
        guard found.all.isEmpty else { return nil }
        return Text(
            text.pieces.map { piece in
                if case .hole = piece.content { piece.escaped(by: .jsonString) } else { piece }
            }, span: text.span)
    }

    private mutating func require(_ hole: Hole, in place: JSONHoleScan.Place) {
        switch place {
        case .string: require(hole, in: [.text, .id, .url, .integer, .choice], filling: "a text")
        case .value where [.integer, .boolean].contains(hole.parameter.type.kind): break
        case .value, .key, .besideOthers: report(HoleInJSON(hole: hole, place: place))
        }
    }

    /// JSON as a mapping or a list. Whatever its keys are called, they are data.
    private mutating func nestedJSON(_ node: Node) -> Text? {
        // Nothing in it is left out: the field is.
        isOptionalField = false
        reportHolesInKeys(of: node)
        return Shape<DocumentValue>.open.read(node, &self).map { Text($0.json, span: node.span) }
    }

    private mutating func reportHolesInKeys(of node: Node) {
        for entry in node.entries {
            if entry.key.holdsBraces { report(HoleInJSONKey(span: entry.key.span, key: entry.key.string)) }
            reportHolesInKeys(of: entry.value)
        }
        for item in node.items { reportHolesInKeys(of: item) }
    }
}

extension Text {
    /// The author begins it so.
    fileprivate var beginsLikeJSON: Bool {
        let first = pieces.first?.literal?.unicodeScalars.first { !$0.properties.isWhitespace }
        return first == "{" || first == "["
    }
}

extension DocumentValue {
    /// Compact JSON, with holes that cannot end the strings that they stand in.
    fileprivate var json: [Text.Piece] {
        switch self {
        case .object(let members):
            let members = members.map { [.json("\"\($0.key.asJSON)\":")] + $0.value.json }
            return [.json("{")] + members.joined(separator: [.json(",")]) + [.json("}")]
        case .list(let list), .joined(let list, _):
            return [.json("[")] + list.items.map(\.value.json).joined(separator: [.json(",")]) + [.json("]")]
        case .text(let text):
            let pieces = text.text.pieces.map { piece in
                piece.literal.map { Text.Piece(.markup($0.asJSON), span: piece.span, origin: piece.origin) }
                    ?? piece.escaped(by: .jsonString)
            }
            return [.json("\"")] + pieces + [.json("\"")]
        case .integer(.hole(let hole)), .boolean(.hole(let hole)), .bit(.hole(let hole)), .choice(.hole(let hole)):
            return [Text.Piece(.hole(hole), span: hole.span, escape: .jsonString)]
        case .integer(.literal(let number, _)): return [.json(String(number))]
        case .boolean(.literal(let flag, _)): return [.json(String(flag))]
        case .bit(.literal(let flag, _)): return [.json(flag ? "1" : "0")]
        case .choice(.literal(let word, _)), .word(let word): return [.json("\"\(word.asJSON)\"")]
        case .number(let spelling): return [.json(spelling)]
        case .null: return [.json("null")]
        }
    }
}

extension Text.Piece {
    fileprivate static func json(_ string: String) -> Text.Piece { Text.Piece(.markup(string)) }
}

extension String {
    /// As the content of a JSON string.
    fileprivate var asJSON: String {
        var text = self
        var bytes: [UInt8] = []
        text.withUTF8 { Escape.jsonString.appendUnquoted($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A text that begins like JSON and is none.
struct MalformedJSONText: Problem {
    static let code = "malformed-json-text"
    static let summary =
        "A text that begins with `{` or `[` is JSON where programs read it, and this one breaks a rule of JSON."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let reason: String
    let advice: String?

    var message: String { "'\(field)' begins like JSON, and \(reason)" }
    var help: String? { advice ?? "write JSON, or begin the text with another character" }
}

/// A hole where a value would decide what the JSON around it is.
struct HoleInJSON: Problem {
    static let code = "hole-in-json"
    static let summary =
        "In JSON that is written as a text, only an integer or a boolean stands without quotes, and nothing in a key."
    static let examples: [Example] = []
    let span: Span
    let name: String
    private let place: JSONHoleScan.Place
    private let type: ParameterType

    init(hole: Hole, place: JSONHoleScan.Place) {
        span = hole.span
        name = hole.name
        type = hole.parameter.type
        self.place = place
    }

    var message: String {
        switch place {
        case .key: "'\(name)' stands in a key, and its value could take the place of another member"
        case .besideOthers: "'\(name)' stands beside other characters, outside of quotes"
        case .value, .string: "'\(name)' is \(type.withArticle) parameter and stands outside of quotes"
        }
    }
    var help: String? {
        switch place {
        case .key: "write the key out"
        case .besideOthers: "let it be a value of its own, or put all of it into quotes"
        case .value, .string:
            type.kind == .list
                ? "only an integer or a boolean can be a value of its own" : "put it into quotes: \"{{\(name)}}\""
        }
    }
    var parameter: String? { name }
}

/// A key that looks like a hole.
struct HoleInJSONKey: Problem {
    static let code = "hole-in-json-key"
    static let summary =
        "A key of a mapping that becomes JSON holds `{{`, which is no hole there and goes out as it is."
    static let examples: [Example] = []
    let span: Span
    let key: String

    var message: String { "'\(key)' is a key, in which nothing is filled" }
    var help: String? { "write the key out; a value can be filled" }
}
