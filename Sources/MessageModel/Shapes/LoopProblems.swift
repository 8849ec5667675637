import MessageSource

private let people =
    "parameters: {people: {type: list, max: 3, of: {type: text, max: 9}}, name: {type: text, max: 9}}\n"
private let goodLoop = Example(
    people + "message: {card: {title: a, body: [{each: p in people, text: '{{p}}'}]}}\n")
private let goodCondition = Example(
    """
    parameters: {urgent: {type: boolean}, level: {type: choice, of: [low, high]}}
    message:
      card:
        title: a
        body:
          - {when: urgent, text: 加急}
          - {when: not level is low, text: 高}

    """)

/// An `each` that does not say what it walks.
struct MalformedLoop: Problem {
    static let code = "malformed-each"
    static let summary = "An `each` says a name of its own and the list that it walks: `parcel in parcels`."
    static let examples = [
        Example(people + "message: {card: {title: a, body: [{each: ⟦people⟧, text: b}]}}\n"), goodLoop,
    ]
    let span: Span
    let text: String

    var message: String { "'\(text)' does not say what is repeated" }
    var help: String? { "write 'each: NAME in PARAMETER', as in 'each: parcel in parcels'" }
}

/// An `each` over something that is not a list.
struct LoopOverScalar: Problem {
    static let code = "each-over-scalar"
    static let summary = "Only a `list` parameter can be walked with `each`."
    static let examples = [
        Example(people + "message: {card: {title: a, body: [{each: p in ⟦name⟧, text: b}]}}\n"), goodLoop,
    ]
    let span: Span
    let name: String
    let type: ParameterType

    var message: String { "'\(name)' is \(type.withArticle) parameter, not a list" }
    var help: String? { "name a parameter with 'type: list' after 'in'" }
    var parameter: String? { name }
}

/// A loop variable that hides another name.
struct ShadowedName: Problem {
    static let code = "shadowed-name"
    static let summary = "The name in an `each` is taken by a parameter or by a loop around it."
    static let examples = [
        Example(people + "message: {card: {title: a, body: [{each: ⟦name⟧ in people, text: '{{name}}'}]}}\n"), goodLoop,
    ]
    let span: Span
    let name: String

    var message: String { "'\(name)' already means something here" }
    var help: String? { "give the row a name of its own" }
}

/// A loop inside of a loop over the same list.
struct ListInItself: Problem {
    static let code = "list-in-itself"
    static let summary = "An `each` walks a list that an `each` around it walks already."
    static let examples = [
        Example(
            people
                + "message: {card: {title: a, body: [{each: p in people, fields: [{each: q in ⟦people⟧, label: b, "
                + "value: '{{q}}'}]}]}}\n"),
        Example(
            people + "message: {card: {title: a, body: [{fields: [{each: p in people, label: b, value: '{{p}}'}]}]}}\n"),
    ]
    let span: Span
    let name: String
    /// What the rows are called around it.
    let outer: String

    var message: String { "'\(name)' is walked already, row by row as '\(outer)'" }
    var help: String? { "write '{{\(outer)}}' for the row at hand, or pass a second list" }
    var parameter: String? { name }
}

/// A `when` that is not one of the forms there are.
struct MalformedCondition: Problem {
    static let code = "malformed-when"
    static let summary = "A `when` names a parameter, perhaps with `not` before it or `is VALUE` after it; no more."
    static let examples = [
        Example(
            "parameters: {n: {type: integer, min: 0, max: 9}}\n"
                + "message: {card: {title: a, body: [{when: ⟦n > 3⟧, text: b}]}}\n"), goodCondition,
    ]
    let span: Span
    let text: String

    var message: String { "'\(text)' is not a condition" }
    var help: String? { "write 'when: NAME', 'when: not NAME' or 'when: NAME is VALUE'" }
}

/// A comparison with something that is not a choice.
struct ComparedScalar: Problem {
    static let code = "compared-scalar"
    static let summary = "Only a `choice` parameter can be compared with `is`."
    static let examples = [
        Example(people + "message: {card: {title: a, body: [{when: ⟦name is 张三⟧, text: b}]}}\n"), goodCondition,
    ]
    let span: Span
    let name: String
    let type: ParameterType

    var message: String { "'\(name)' is \(type.withArticle) parameter, and only choices are compared" }
    var help: String? { "declare it as a choice, or pass a boolean that says what is to be shown" }
    var parameter: String? { name }
}

/// A comparison with a value that the choice does not have.
struct UnknownChoice: Problem {
    static let code = "unknown-choice"
    static let summary = "A `when … is` names a value that the choice does not have, so it would never hold."
    static let examples = [
        Example(
            "parameters: {level: {type: choice, of: [low, high]}}\n"
                + "message: {card: {title: a, body: [{when: level is ⟦hihg⟧, text: b}]}}\n"), goodCondition,
    ]
    let span: Span
    let name: String
    let value: String
    let known: [String]

    var message: String { "'\(name)' has no value '\(value)'" }
    var help: String? {
        known.closest(to: value).map { "did you mean '\($0)'?" } ?? "its values are \(known.quotedList)"
    }
}

/// A `when` on a parameter that is always there.
struct UndecidedCondition: Problem {
    static let code = "undecided-when"
    static let summary = "A `when` asks whether a boolean is true, an optional is given or a list has rows."
    static let examples = [
        Example(people + "message: {card: {title: a, body: [{when: ⟦name⟧, text: b}]}}\n"), goodCondition,
    ]
    let span: Span
    let name: String
    let type: ParameterType

    var message: String { "'\(name)' is \(type.withArticle) parameter that is always given, so this decides nothing" }
    var help: String? {
        type.kind == .choice
            ? "compare it: 'when: \(name) is VALUE'" : "make it 'optional: true', or ask a boolean parameter"
    }
    var parameter: String? { name }
}
