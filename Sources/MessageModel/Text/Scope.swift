import MessageSource

/// What a name stands for at some place of a template.
struct Binding {
    let reference: Reference
    let parameter: Parameter
}

extension Reading {
    /// Looks up `name` or `variable.field`, innermost loop first; reports a name that nothing declares.
    mutating func resolve(_ name: String, at span: Span) -> Binding? {
        let dot = name.utf8.firstIndex(of: UInt8(ascii: "."))
        let first = dot.map { String(name[..<$0]) } ?? name
        if let loop = loops.last(where: { $0.variable == first }) {
            return resolve(field: dot.map { String(name[name.utf8.index(after: $0)...]) }, of: loop, at: span)
        }
        if let index = parameters.firstIndex(where: { $0.name == first }) {
            guard dot == nil else {
                report(FieldOutsideLoop(span: span, name: name, parameter: parameters[index]))
                return nil
            }
            return Binding(reference: Reference(loop: nil, index: index), parameter: parameters[index])
        }
        if brokenNames.contains(first) { return nil }
        report(UnknownParameter(span: span, name: first, known: loops.map(\.variable) + parameters.map(\.name)))
        return nil
    }

    private mutating func resolve(field: String?, of loop: Loop, at span: Span) -> Binding? {
        guard loop.type.hasNamedFields else {
            if let field {
                report(UnknownElementField(span: span, field: field, variable: loop.variable, known: []))
                return nil
            }
            return Binding(reference: Reference(loop: loop.id, index: 0), parameter: loop.type.fields[0])
        }
        guard let field, let index = loop.type.fields.firstIndex(where: { $0.name == field }) else {
            let known = loop.type.fields.map(\.name)
            report(UnknownElementField(span: span, field: field, variable: loop.variable, known: known))
            return nil
        }
        return Binding(reference: Reference(loop: loop.id, index: index), parameter: loop.type.fields[index])
    }
}

/// A name in a hole, an `each` or a `when` that nothing declares.
struct UnknownParameter: Problem {
    static let code = "unknown-parameter"
    static let summary = "A hole, an `each` or a `when` names something that is not declared under `parameters`."
    static let examples = [
        Example("parameters: {order: {type: id, max: 16}}\nmessage: {text: '订单 ⟦{{ordr}}⟧ 已发货'}\n"),
        Example("parameters: {order: {type: id, max: 16}}\nmessage: {text: '订单 {{order}} 已发货'}\n"),
    ]
    let span: Span
    let name: String
    let known: [String]

    var message: String { "no parameter is called '\(name)'" }
    var help: String? {
        if let near = known.closest(to: name) { return "did you mean '\(near)'?" }
        if known.isEmpty { return "declare it under 'parameters', or write '{{{{' where two braces are meant" }
        return "declare it under 'parameters'; those there are \(known.quotedList)"
    }
}

/// A field of a loop's row that its list does not have, or that is missing.
struct UnknownElementField: Problem {
    static let code = "unknown-element-field"
    static let summary = "What a loop walks has no field of that name, or needs one to be named."
    static let examples = [
        Example(
            """
            parameters: {parcels: {type: list, max: 2, of: {title: {type: text, max: 9}}}}
            message: {card: {title: a, body: [{each: p in parcels, text: '⟦{{p.titel}}⟧'}]}}

            """),
        Example(
            """
            parameters: {parcels: {type: list, max: 2, of: {title: {type: text, max: 9}}}}
            message: {card: {title: a, body: [{each: p in parcels, text: '{{p.title}}'}]}}

            """),
    ]
    let span: Span
    let field: String?
    let variable: String
    let known: [String]

    var message: String {
        guard let field else { return "'\(variable)' is a row with fields, not a text" }
        return known.isEmpty
            ? "'\(variable)' is a plain value and has no fields" : "'\(variable)' has no field '\(field)'"
    }
    var help: String? {
        if let field, let near = known.closest(to: field) { return "did you mean '\(variable).\(near)'?" }
        guard let first = known.first else { return "write '{{\(variable)}}'" }
        return "name one of its fields, as in '{{\(variable).\(first)}}'; it has \(known.quotedList)"
    }
}

/// `{{list.field}}` on a parameter itself.
struct FieldOutsideLoop: Problem {
    static let code = "field-outside-loop"
    static let summary = "A field of a list can only be named inside an `each` that walks the list."
    static let examples = [
        Example(
            """
            parameters: {parcels: {type: list, max: 2, of: {title: {type: text, max: 9}}}}
            message: {card: {title: a, body: [{text: '⟦{{parcels.title}}⟧'}]}}

            """),
        Example(
            """
            parameters: {parcels: {type: list, max: 2, of: {title: {type: text, max: 9}}}}
            message: {card: {title: a, body: [{each: p in parcels, text: '{{p.title}}'}]}}

            """),
    ]
    let span: Span
    let name: String
    let parameter: Parameter

    var message: String { "'\(parameter.name)' is \(parameter.type.withArticle), so '\(name)' means nothing here" }
    var help: String? {
        if case .list = parameter.type {
            return "walk the list: put 'each: x in \(parameter.name)' on a list item and write '{{x.…}}' in it"
        }
        return "write '{{\(parameter.name)}}'"
    }
}

extension ParameterType {
    /// `an integer`, for sentences.
    var withArticle: String {
        switch self {
        case .integer, .id: "an \(keyword)"
        default: "a \(keyword)"
        }
    }
}
