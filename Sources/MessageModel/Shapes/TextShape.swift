package import MessageRuntime
import MessageSource
import MessageSyntax

extension Shape where Value == Text {
    /// A text in one of the vendor's syntaxes.
    package static func text(_ syntax: Syntax, _ limits: Limit...) -> Shape { text(syntax, limits: limits) }

    /// The same with limits that are at hand as a list.
    package static func text(_ syntax: Syntax, limits: [Limit]) -> Shape {
        Shape(
            read: { node, reading in
                guard let text = reading.text(node) else { return nil }
                for hole in text.holes {
                    reading.require(hole, in: [.text, .id, .url, .integer, .choice], filling: "a text")
                }
                guard reading.literalsAreMarkup, syntax.hasPlaces else { return text }
                return reading.placedInMarkup(text, syntax)
            },
            write: { text, writing in .text(DocumentText(text, syntax, limits, writing)) },
            placeholder: { .placeholder }, presence: \.presence, description: { .text(syntax, limits, nil) })
    }

    /// What identifies something: a user, a picture on the vendor's servers, a button's key.
    ///
    /// - Parameters:
    ///   - characters: those that the vendor takes; `nil` where it does not say.
    ///   - forbidden: broadcasts, which only an author may write.
    ///   - instead: what to do about an id that people expect here.
    package static func id(
        _ limits: Limit..., of characters: CharacterClass? = nil, forbidden: [String] = [],
        instead: [String: Instead] = [:]
    ) -> Shape {
        // Nothing is identified by nothing.
        let limits = limits.contains { $0.minimum != nil } ? limits : limits + [.notEmpty]
        return Shape(
            read: { node, reading in
                guard let text = reading.text(node) else { return nil }
                if let literal = text.literal, let instead = instead[literal] {
                    reading.report(
                        InvalidValue(
                            span: node.span, field: reading.field, value: literal, expected: "an id",
                            instead: instead))
                    return nil
                }
                for hole in text.holes { reading.requireID(hole) }
                if let characters { reading.require(characters, in: text) }
                return text
            },
            write: { text, writing in .text(DocumentText(text, .identifier, limits, writing, forbidden: forbidden)) },
            placeholder: { .placeholder }, presence: \.presence, description: { .text(.identifier, limits, characters) }
        )
    }
}

extension Shape where Value == Text {
    /// What identifies something and may hold signs that no `id` parameter takes, so that texts fill it too.
    ///
    /// - Parameter characters: those that the vendor takes, which a text parameter has to declare.
    package static func name(of characters: CharacterClass, _ limits: Limit...) -> Shape {
        let limits = limits + [.notEmpty]
        return Shape(
            read: { node, reading in
                guard let text = reading.text(node) else { return nil }
                for hole in text.holes { reading.require(hole, in: [.text, .id, .integer, .choice], filling: "an id") }
                reading.require(characters, in: text)
                return text
            },
            write: { text, writing in .text(DocumentText(text, .identifier, limits, writing)) },
            placeholder: { .placeholder }, presence: \.presence, description: { .text(.identifier, limits, characters) }
        )
    }
}

extension DocumentText {
    convenience init(
        _ text: Text, _ syntax: Syntax, _ limits: [Limit], _ writing: Writing, forbidden: [String] = [],
        isOpen: Bool = false, schemes: [String] = []
    ) {
        self.init(
            text: text, syntax: syntax, limits: limits, forbidden: forbidden,
            place: DocumentPlace(writing, at: text.span), isOpen: isOpen, schemes: schemes)
    }
}

extension Text {
    /// What stands in for a text that could not be read; never part of a payload, and never measured.
    static let placeholder = Text([Piece](), span: SourceFile.nowhere.start)

    /// The holes, those in joined texts included.
    var holes: [Hole] {
        pieces.flatMap { piece -> [Hole] in
            switch piece.content {
            case .markup, .data: []
            case .hole(let hole): [hole]
            case .joined(let items, _): items.flatMap(\.value.holes)
            }
        }
    }
}

/// The types a parameter can have, without their bounds.
enum ParameterKind: String, Sendable {
    case text, id, url, integer, boolean, choice, list
}

extension ParameterType {
    var kind: ParameterKind {
        switch self {
        case .text: .text
        case .id: .id
        case .url: .url
        case .integer: .integer
        case .boolean: .boolean
        case .choice: .choice
        case .list: .list
        }
    }
}

extension Reading {
    /// Reads a scalar with its holes; anything else is reported.
    mutating func text(_ node: Node) -> Text? {
        guard node.kind == .scalar else {
            report(WrongType(span: node.span, field: field, expected: .text, node: node))
            return nil
        }
        guard !node.isNull else {
            report(node.missingText(for: field))
            return nil
        }
        require(.string, of: node)
        return Text(pieces(of: node), span: node.span)
    }

    /// Reports a hole that may bring in what is no id: a separator, for one, would make two of it.
    mutating func requireID(_ hole: Hole) {
        require(hole, in: [.id, .integer, .choice], filling: "an id")
        guard case .choice(let choices) = hole.parameter.type,
            let other = choices.first(where: { !$0.value.isID })
        else { return }
        report(
            ParameterTooWide(
                span: hole.span, name: hole.name, field: field,
                change: "'\(other.value)' is no id: an id holds ASCII letters, digits and _ - . @ : /"))
    }

    /// Reports a hole whose parameter is of a type that the place cannot show.
    mutating func require(_ hole: Hole, in kinds: [ParameterKind], filling place: String) {
        guard !kinds.contains(hole.parameter.type.kind) else { return }
        report(HoleOfWrongType(span: hole.span, name: hole.name, type: hole.parameter.type, place: place, kinds: kinds))
    }
}

/// A parameter in a place that takes another type.
struct HoleOfWrongType: Problem {
    static let code = "hole-of-wrong-type"
    static let summary = "A parameter fills a place that cannot show values of its type."
    static let examples = [
        Example("parameters: {urgent: {type: boolean}}\nmessage: {text: '加急：⟦{{urgent}}⟧'}\n"),
        Example(
            """
            parameters: {urgent: {type: choice, of: {'yes': 加急, 'no': 普通}}}
            message: {text: '等级：{{urgent}}'}

            """),
    ]
    let span: Span
    let name: String
    let type: ParameterType
    /// With its article: `a text`.
    let place: String
    let kinds: [ParameterKind]

    var message: String { "'\(name)' is \(type.withArticle) parameter and cannot fill \(place)" }
    var help: String? {
        switch type {
        case .boolean where kinds.contains(.choice):
            "declare a choice with the two words to show, or keep an item with 'when: \(name)'"
        case .list where kinds.contains(.text):
            "repeat a list item with 'each: x in \(name)'"
        default:
            "only \(kinds.map(\.rawValue).quotedList) parameters fit here"
        }
    }
    var parameter: String? { name }
}
