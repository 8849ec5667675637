import MessageSource

/// A name that cannot stand in a hole.
struct InvalidParameterName: Problem {
    static let code = "invalid-parameter-name"
    static let summary =
        "A parameter's name is letters, digits, `_` and `-`, a letter first; `not`, `is`, `in` are taken."
    static let examples = [
        Example("parameters: {⟦1st⟧: {type: text, max: 9}}\nmessage: {text: 你好}\n"),
        Example("parameters: {first: {type: text, max: 9}}\nmessage: {text: '{{first}}'}\n"),
    ]
    let span: Span
    let name: String

    var message: String { "'\(name)' cannot be the name of a parameter" }
    var help: String? { "use ASCII letters, digits, '_' and '-', a letter first; 'not', 'is' and 'in' are taken" }
}

/// Bounds that nothing lies between.
struct EmptyRange: Problem {
    static let code = "empty-range"
    static let summary = "A parameter's `min` is larger than its `max`, so it could have no value."
    static let examples = [
        Example("parameters: {name: {type: text, min: 9, max: ⟦3⟧}}\nmessage: {text: '{{name}}'}\n"),
        Example("parameters: {name: {type: text, min: 3, max: 9}}\nmessage: {text: '{{name}}'}\n"),
    ]
    let span: Span
    let minimum: Int
    let maximum: Int

    var message: String { "'max' is \(maximum), which is less than the 'min' of \(minimum)" }
    var help: String? { "let 'max' be at least \(minimum)" }
}

/// A set of characters that cannot be read.
struct MalformedCharacters: Problem {
    static let code = "malformed-characters"
    static let summary = "`characters` is a list of characters and ranges with blanks between them: `A-Z a-z 0-9 -`."
    static let examples = [
        Example("parameters: {code: {type: text, max: 9, characters: ⟦'[A-Z]+'⟧}}\nmessage: {text: '{{code}}'}\n"),
        Example("parameters: {code: {type: text, max: 9, characters: 'A-Z -'}}\nmessage: {text: '{{code}}'}\n"),
    ]
    let span: Span
    let text: String

    var message: String { "'\(text)' is not a set of characters" }
    var help: String? { "write single characters and ranges with blanks between them, as in 'A-Z a-z 0-9 -'" }
}

/// A list as a field of a list.
struct NestedList: Problem {
    static let code = "nested-list"
    static let summary = "A list has one level of fields; a field cannot be a list itself."
    static let examples = [
        Example(
            "parameters: {rows: {type: list, of: {cells: ⟦{type: list, of: {type: id}}⟧}}}\nmessage: {text: 你好}\n"),
        Example(
            "parameters: {rows: {type: list, max: 3, of: {cell: {type: id, max: 9}}}}\n"
                + "message: {card: {title: a, body: [{each: r in rows, text: '{{r.cell}}'}]}}\n"),
    ]
    let span: Span
    let name: String

    var message: String {
        name.isEmpty ? "the items of this list are lists" : "the field '\(name)' is a list inside a list"
    }
    var help: String? { "declare a list of its own beside this one" }
}

/// A default for something that may be absent.
struct DefaultOfOptional: Problem {
    static let code = "default-of-optional"
    static let summary = "A parameter is either optional or has a default: with a default it is never absent."
    static let examples = [
        Example(
            "parameters: {note: {type: text, max: 9, optional: true, default: ⟦无⟧}}\nmessage: {text: '{{note}}'}\n"),
        Example("parameters: {note: {type: text, max: 9, default: 无}}\nmessage: {text: '{{note}}'}\n"),
    ]
    let span: Span
    let name: String

    var message: String { "'\(name)' is optional and has a default" }
    var help: String? { "leave out 'optional': what has a default need not be given" }
}
