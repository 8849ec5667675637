package import MessageRuntime
import MessageSource
package import MessageSyntax

extension Reading {
    /// Reads a set of values by the template's parameters: a sample, or what `--data` brings. Defaults are filled in.
    ///
    /// - Returns: one argument for each parameter, or `nil` where a value was refused.
    ///
    /// - Parameter values: what they are called: `sample 'long'`.
    package mutating func arguments(_ node: Node, called values: String = "these values") -> MessageArguments? {
        if node.isNull, parameters.allSatisfy({ !$0.isRequired }) {
            return MessageArguments(parameters.map { $0.defaultValue ?? .absent })
        }
        return row(node, of: parameters, path: "", owner: values).map { MessageArguments($0) }
    }

    /// Reads one value.
    ///
    /// - Parameter path: what the value is called: `parcels`, `parcels[2].title`.
    mutating func argument(_ node: Node, for parameter: Parameter, path: String) -> MessageArgument? {
        switch parameter.type {
        case .text(let bounds):
            return text(node, path, of: parameter.type) {
                ParameterCheck.problem(
                    inText: $0, min: bounds.minimum, max: bounds.maximum ?? .max, characters: bounds.characters)
            }
        case .id(let bounds):
            return text(node, path, of: parameter.type) {
                ParameterCheck.problem(
                    inID: $0, min: bounds.minimum, max: bounds.maximum ?? .max, characters: bounds.characters)
            }
        case .url(let bounds):
            return text(node, path, of: parameter.type) {
                ParameterCheck.problem(inURL: $0, max: bounds.maximum ?? .max, schemes: bounds.schemes)
            }
        case .integer(let minimum, let maximum):
            guard let text = scalar(node, path, .single("a whole number")) else { return nil }
            if Int(text) == nil, JSONNumber.isOne(text.utf8), !text.contains(where: { ".eE".contains($0) }) {
                return refuse(node, path, "is too large", "whole numbers go from \(Int.min) to \(Int.max)")
            }
            guard let number = Int(text), text == String(number) else {
                return refuse(
                    node, path, "is not a whole number", "write digits alone, with '-' before them if need be")
            }
            let problem = ParameterCheck.problem(inInteger: number, min: minimum ?? .min, max: maximum ?? .max)
            if let problem { return refuse(node, path, problem.reason, problem.advice(for: parameter.type)) }
            return .integer(number)
        case .boolean:
            guard let text = scalar(node, path, .single("true or false")) else { return nil }
            guard text == "true" || text == "false" else {
                return refuse(node, path, "is not a boolean", "write true or false")
            }
            return .boolean(text == "true")
        case .choice(let choices):
            var values: [String] { choices.map(\.value) }
            guard let text = scalar(node, path, .single(values.quotedAlternatives)) else { return nil }
            guard let index = choices.firstIndex(where: { $0.value == text }) else {
                // Who writes the text that is shown means the value behind it.
                let shown = choices.first { $0.label == text }.map { "; '\(text)' is '\($0.value)'" }
                let words = shown.map { values.quotedAlternatives + $0 } ?? values.alternatives(near: text)
                return refuse(node, path, "is none of its values", "it takes " + words)
            }
            return .choice(index)
        case .list(let type):
            return list(node, type, path)
        }
    }

    private mutating func list(_ node: Node, _ type: ListType, _ path: String) -> MessageArgument? {
        guard node.kind == .sequence else {
            report(WrongType(span: node.span, field: path, expected: .list, node: node))
            return nil
        }
        let items = node.items
        let problem = ParameterCheck.problem(inCount: items.count, min: type.minimum, max: type.maximum ?? .max)
        if let problem { _ = refuse(node, path, problem.reason, problem.advice(for: .list(type))) }
        var rows: [[MessageArgument]] = []
        for (index, item) in items.enumerated() {
            let path = "\(path)[\(index)]"
            if type.hasNamedFields {
                if let row = row(item, of: type.fields, path: path + ".", owner: "'\(path)'") { rows.append(row) }
            } else if let field = type.fields.first, let value = argument(item, for: field, path: path) {
                rows.append([value])
            }
        }
        return rows.count == items.count && problem == nil ? .list(rows) : nil
    }

    /// Reads named values, reporting every one that is unknown, missing or refused.
    private mutating func row(
        _ node: Node, of parameters: [Parameter], path: String, owner: String
    ) -> [MessageArgument]? {
        guard node.kind == .mapping else {
            report(
                WrongType(
                    span: node.span, field: String(path.dropLast()), expected: .mapping(parameters.map(\.name)),
                    node: node))
            return nil
        }
        let entries = node.entries
        var hasFailed = false
        var suggested: [String] = []
        let names = parameters.map(\.name)
        let places = entries.map { $0.key.index(among: names) }
        for (entry, place) in zip(entries, places) where place == nil {
            if brokenNames.contains(entry.key.string) { continue }
            let row = path.isEmpty ? nil : String(path.dropLast())
            report(UnknownValue(span: entry.key.span, name: entry.key.string, row: row, known: names))
            if let near = names.closest(to: entry.key.string) { suggested.append(near) }
            hasFailed = true
        }
        var values: [MessageArgument] = []
        for (number, parameter) in parameters.enumerated() {
            let entry = places.firstIndex(of: number).map { entries[$0] }
            // JSON data says null where YAML says nothing.
            if let entry, !(entry.value.isNull && !parameter.isRequired) {
                if let value = argument(entry.value, for: parameter, path: path + parameter.name) {
                    values.append(value)
                } else {
                    hasFailed = true
                }
            } else if suggested.contains(parameter.name) {
                // Its misspelt name is one mistake, not one more for what is missing because of it.
                continue
            } else if parameter.isRequired {
                report(MissingValue(span: node.span, owner: owner, parameter: parameter))
                hasFailed = true
            } else {
                values.append(parameter.defaultValue ?? .absent)
            }
        }
        return hasFailed ? nil : values
    }

    private mutating func scalar(
        _ node: Node, _ path: String, _ expected: @autoclosure () -> WrongType.Expected = .text
    ) -> String? {
        guard node.kind == .scalar else {
            report(WrongType(span: node.span, field: path, expected: expected(), node: node))
            return nil
        }
        guard !node.isNull else {
            report(node.missingText(for: path))
            return nil
        }
        return node.string
    }

    /// A text with what the runtime finds wrong with it.
    private mutating func text(
        _ node: Node, _ path: String, of type: ParameterType, _ check: (String) -> MessageError.Problem?
    ) -> MessageArgument? {
        guard let text = scalar(node, path) else { return nil }
        guard let problem = check(text) else { return .text(text) }
        return refuse(node, path, problem.reason, problem.advice(for: type))
    }

    private mutating func refuse(_ node: Node, _ path: String, _ reason: String, _ advice: String?) -> MessageArgument?
    {
        report(RefusedValue(span: node.span, name: path, reason: reason, advice: advice))
        return nil
    }
}

// The runtime's findings in the words for authors: what is wrong, and then the bound that says so.
extension MessageError.Problem {
    fileprivate var reason: String {
        switch self {
        case .tooLong(let size, _, let unit): "has \(unit.counted(size))"
        case .tooMany(let count, _, let unit), .tooFew(let count, _, let unit): "has \(unit.counted(count))"
        case .tooShort(let size, _, let unit): size == 0 ? "is empty" : "has \(unit.counted(size))"
        case .tooLarge(_, let limit): "is more than \(limit)"
        case .tooSmall(_, let limit): "is less than \(limit)"
        case .forbiddenCharacter(let character): "holds '\(character)', which is not allowed"
        case .invalidAddress(.notAbsolute): "is not an absolute address"
        case .invalidAddress(.scheme(let scheme, _)): "begins with '\(scheme)://'"
        case .invalidAddress(.blank(let character)):
            "holds \(character == " " ? "a blank" : "a blank or control character")"
        case .controlCharacter, .broadcast, .dotSegment, .damagedTable: description
        }
    }

    fileprivate func advice(for type: ParameterType) -> String? {
        switch self {
        case .tooLong(_, let limit, _): "its 'max' is \(limit)"
        case .tooShort(_, let limit, _): "it takes at least \(limit)"
        case .tooMany(_, let limit, _): "the list takes at most \(limit)"
        case .tooFew(_, let limit, _): "the list takes at least \(limit)"
        case .forbiddenCharacter:
            if case .id(let bounds) = type, bounds.characters == nil {
                "an id holds ASCII letters, digits and _ - . @ : /"
            } else {
                "see its 'characters'"
            }
        case .controlCharacter: "only newline and tab are allowed"
        case .invalidAddress(.notAbsolute(let schemes)):
            "it begins with \(schemes.map { $0 + "://" }.quotedAlternatives)"
        case .invalidAddress(.scheme(_, let schemes)): "it takes \(schemes.quotedAlternatives) addresses"
        case .invalidAddress(.blank): "percent-encode it: '%20' for a blank"
        case .tooLarge, .tooSmall, .broadcast, .dotSegment, .damagedTable: nil
        }
    }
}

private let order = "parameters: {order: {type: id, max: 6}}\nmessage: {text: '订单 {{order}}'}\n"

/// A value that its parameter does not take.
struct RefusedValue: Problem {
    static let code = "refused-value"
    static let summary = "A value does not keep to what its parameter declares."
    static let examples = [
        Example(order + "samples: {long: {order: ⟦SF10012345⟧}}\n"),
        Example(order + "samples: {short: {order: SF1001}}\n"),
    ]
    let span: Span
    let name: String
    let reason: String
    let advice: String?

    var message: String { "'\(name)' \(reason)" }
    var help: String? { advice }
    var parameter: String? { name }
}

/// A value for a parameter that does not exist.
struct UnknownValue: Problem {
    static let code = "unknown-value"
    static let summary = "A value is given for a parameter that the template does not have."
    static let examples = [
        Example(order + "samples: {short: {order: SF1001, ⟦oder⟧: SF1}}\n"),
        Example(order + "samples: {short: {order: SF1001}}\n"),
    ]
    let span: Span
    let name: String
    /// What the row of a list is called in which it is given.
    let row: String?
    let known: [String]

    var message: String { row.map { "'\($0)' has no field '\(name)'" } ?? "no parameter is called '\(name)'" }
    var help: String? {
        if let near = known.closest(to: name) { return "did you mean '\(near)'?" }
        if row != nil { return "its fields are \(known.quotedList)" }
        return known.isEmpty ? "the template has no parameters" : "the parameters are \(known.quotedList)"
    }
}

/// A value that has to be given and is not.
struct MissingValue: Problem {
    static let code = "missing-value"
    static let summary = "A set of values leaves out a parameter that is neither optional nor has a default."
    static let examples = [
        Example(order + "samples: {short: ⟦{}⟧}\n"),
        Example(order + "samples: {short: {order: SF1001}}\n"),
    ]
    let span: Span
    let owner: String
    let missing: Parameter

    init(span: Span, owner: String, parameter: Parameter) {
        self.span = span
        self.owner = owner
        self.missing = parameter
    }

    var message: String { "'\(missing.name)' is missing from \(owner)" }
    var help: String? { "add a value for it, or declare it with 'optional: true' or a 'default'" }
    var parameter: String? { missing.name }
}
