import MessageSource
import MessageSyntax

extension Shape where Value == MessageModel.Value<Int> {
    /// A whole number. A hole takes an `integer` parameter whose own bounds lie within the field's.
    package static func integer(in range: ClosedRange<Int>? = nil) -> Shape {
        Shape(
            read: { node, reading in
                reading.scalar(node, taking: .integer, as: .number, called: "an integer") { text in
                    guard let number = Int(text), text == String(number) else {
                        return .failure("a whole number")
                    }
                    guard range?.contains(number) ?? true else { return .failure(range.map(describe) ?? "") }
                    return .success(number)
                } accepts: { parameter in
                    guard let range, case .integer(let minimum, let maximum) = parameter.type else { return nil }
                    let fits = range.contains(minimum ?? .min) && range.contains(maximum ?? .max)
                    return fits ? nil : "give it \(bounds(of: range))"
                }
            },
            write: { value, _ in .integer(value) },
            placeholder: { .literal(range?.lowerBound ?? 0, Text.placeholder.span) }, presence: { $0.presence },
            description: { .integer(range) })
    }
}

private func describe(_ range: ClosedRange<Int>) -> String {
    range.upperBound == .max
        ? "a whole number from \(range.lowerBound) on"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
}

/// What a parameter says so that its values lie in the range.
private func bounds(of range: ClosedRange<Int>) -> String {
    "'min: \(range.lowerBound)'" + (range.upperBound == .max ? "" : " and 'max: \(range.upperBound)'")
}

extension Shape {
    /// One of the cases of an enum, by its raw value. A hole takes a `choice` parameter all of whose values are cases.
    ///
    /// - Parameters:
    ///   - isTag: decides what the payload is, so that no parameter may decide it.
    ///   - instead: what to do about a value that people expect here.
    package static func choice<Case>(
        of type: Case.Type, isTag: Bool = false, instead: [String: Instead] = [:]
    ) -> Shape
    where
        Case: RawRepresentable<String> & CaseIterable & Sendable, Value == MessageModel.Value<Case>
    {
        // Shapes are made anew for each field that is read, and hardly ever have to name the words.
        let words: @Sendable () -> [String] = { Case.allCases.map(\.rawValue) }
        return Shape(
            read: { node, reading in
                if isTag, reading.reportHole(in: node, words()) { return nil }
                return reading.scalar(
                    node, taking: .choice, as: .string, called: "one of some words", instead: instead
                ) { text in
                    Case(rawValue: text).map { .success($0) }
                        ?? .failure(words().alternatives(near: text))
                } accepts: { parameter in
                    guard case .choice(let choices) = parameter.type else { return nil }
                    return choices.allSatisfy { Case(rawValue: $0.value) != nil }
                        ? nil : "its values must all be among \(words().quotedList)"
                }
            },
            write: { value, _ in
                switch value {
                case .literal(let word, let span): .choice(.literal(word.rawValue, span))
                case .hole(let hole): .choice(.hole(hole))
                }
            },
            placeholder: { .literal(Case.allCases[Case.allCases.startIndex], Text.placeholder.span) },
            presence: { $0.presence },
            description: { .words(words()) })
    }

    /// The same where the vendor writes the cases as numbers.
    ///
    /// - Parameters:
    ///   - cases: those that the field takes.
    ///   - isTag: says what the fields beside it mean, so that no parameter may decide it.
    ///   - errcode: what the vendor answers to another one.
    package static func choice<Case>(
        of type: Case.Type, among cases: [Case] = Array(Case.allCases), isTag: Bool = false,
        refusing errcode: Int? = nil
    ) -> Shape
    where
        Case: RawRepresentable<Int> & CaseIterable & Sendable, Value == MessageModel.Value<Case>
    {
        let numbers = cases.map(\.rawValue)
        let words: @Sendable () -> [String] = { numbers.map(String.init) }
        return Shape(
            read: { node, reading in
                if isTag, reading.reportHole(in: node, words()) { return nil }
                return reading.scalar(
                    node, taking: .integer, as: .number, called: "one of some numbers", refusing: errcode
                ) { text in
                    cases.first { String($0.rawValue) == text }.map { .success($0) }
                        ?? .failure(words().quotedAlternatives)
                } accepts: { parameter in
                    guard case .integer(let minimum?, let maximum?) = parameter.type, minimum <= maximum,
                        maximum - minimum < numbers.count, (minimum...maximum).allSatisfy(numbers.contains)
                    else { return "its 'min' and 'max' must lie among \(words().quotedList)" }
                    return nil
                }
            },
            write: { value, _ in
                switch value {
                case .literal(let word, let span): .integer(.literal(word.rawValue, span))
                case .hole(let hole): .integer(.hole(hole))
                }
            },
            placeholder: { .literal(cases[cases.startIndex], Text.placeholder.span) },
            presence: { $0.presence },
            description: { .numbers(numbers) })
    }
}

/// What parsing a scalar of a type of its own gives: the value, or what the field takes, in words.
enum ScalarParse<Literal> {
    case success(Literal)
    case failure(String)
}

extension Reading {
    /// Reads a scalar that is a literal of some type, or one hole on a parameter of that type.
    ///
    /// - Parameters:
    ///   - errcode: what the vendor answers to a value that it does not take.
    ///   - instead: what to do about such a value.
    ///   - accepts: what has to change so that the parameter fits, or `nil` where it does.
    mutating func scalar<Literal>(
        _ node: Node, taking kind: ParameterKind, as type: JSONType, called words: String,
        refusing errcode: Int? = nil, instead: [String: Instead] = [:],
        parse: (String) -> ScalarParse<Literal>, accepts: (Parameter) -> String? = { _ in nil }
    ) -> Value<Literal>? {
        guard node.kind == .scalar, !node.isNull else {
            report(WrongType(span: node.span, field: field, expected: .single(words), node: node))
            return nil
        }
        require(type, of: node)
        let text = Text(pieces(of: node), span: node.span)
        guard !text.pieces.contains(where: \.isUnread) else { return nil }
        if let literal = text.literal {
            switch parse(literal) {
            case .success(let value): return .literal(value, node.span)
            case .failure(let expected):
                report(
                    InvalidValue(
                        span: node.span, field: field, value: literal, expected: expected, errcode: errcode,
                        instead: instead[literal]))
                return nil
            }
        }
        guard let hole = text.onlyHole else {
            report(InvalidValue(span: node.span, field: field, value: node.string, expected: "one hole, or \(words)"))
            return nil
        }
        guard hole.parameter.type.kind == kind else {
            report(
                HoleOfWrongType(
                    span: hole.span, name: hole.name, type: hole.parameter.type, place: words, kinds: [kind]))
            return nil
        }
        if let change = accepts(hole.parameter) {
            report(ParameterTooWide(span: hole.span, name: hole.name, field: field, change: change))
            return nil
        }
        return .hole(hole)
    }
}

/// A scalar that is not what its field takes.
struct InvalidValue: Problem {
    static let code = "invalid-value"
    static let summary = "A value is not one that its field takes."
    static let examples = [
        Example("message:\n  card: {title: 公告, tone: ⟦red⟧}\n"),
        Example("message:\n  card: {title: 公告, tone: danger}\n"),
    ]
    let span: Span
    let field: String
    let value: String
    let expected: String
    /// What the vendor answers to it.
    var errcode: Int?
    /// What to do about a value that people expect here.
    var instead: Instead?

    var message: String { "'\(value)' is no value for '\(field)'" }
    var help: String? { errcode.refusal + (instead?.advice ?? "it takes \(expected)") }
}

/// A parameter that may take values which its field does not.
struct ParameterTooWide: Problem {
    static let code = "parameter-too-wide"
    static let summary = "A parameter may take values that the field it fills does not know."
    static let examples = [
        Example(
            """
            parameters: {level: {type: choice, of: [info, urgent]}}
            message: {card: {title: 公告, tone: '⟦{{level}}⟧'}}

            """),
        Example(
            """
            parameters: {level: {type: choice, of: [info, danger]}}
            message: {card: {title: 公告, tone: '{{level}}'}}

            """),
    ]
    let span: Span
    let name: String
    let field: String
    let change: String

    var message: String { "'\(name)' may have values that '\(field)' does not take" }
    var help: String? { change }
    var parameter: String? { name }
}

extension Reading {
    /// Reports a hole where what is written says what the fields beside it mean.
    mutating func reportHole(in node: Node, _ words: @autoclosure () -> [String]) -> Bool {
        guard form == .template, node.kind == .scalar, node.holdsBraces else { return false }
        report(TagFromParameter(span: node.span, field: field, words: words()))
        return true
    }
}

/// A parameter where the author has to say what the fields mean.
struct TagFromParameter: Problem {
    static let code = "tag-from-parameter"
    static let summary = "What tells variants apart is always written out: it says which fields there have to be."
    static let examples = [
        Example("parameters: {t: {type: choice, of: [text, id]}, a: {type: ⟦'{{t}}'⟧}}\nmessage: {text: 你好}\n"),
        Example("parameters: {a: {type: text, max: 9}}\nmessage: {text: '{{a}}'}\n"),
    ]
    let span: Span
    let field: String
    let words: [String]

    var message: String { "'\(field)' says what the fields beside it mean, so no parameter can decide it" }
    var help: String? {
        (words.isEmpty ? "write it out" : "write one of \(words.quotedList)")
            + "; alternatives are list items with 'when'"
    }
}
