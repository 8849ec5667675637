import MessageModel
import MessageRuntime

extension SwiftWriter {
    /// The statements that put the values together and check them.
    ///
    /// - Parameter prefix: what the names of constants begin with, as words.
    /// - Returns: the variable that holds the values.
    mutating func write(
        _ properties: [SwiftProperty], named prefix: String, to source: inout SwiftSource
    ) -> String {
        let values = properties.free("values")
        source.line("var \(values) = CheckedArguments(count: \(properties.count))")
        for property in properties {
            var arguments = ["\(property.identifier)"]
            if property.parameter.isNamedWhereAdded {
                arguments.append(SwiftLiteral.string(property.parameter.name))
            }
            arguments += bounds(of: property.parameter.type, constant: prefix + property.parameter.name)
            source.statement("\(values).add\(property.noun)(", arguments.joined(separator: ", ") + ")")
        }
        return values
    }

    /// The bounds that are not those of every value of the type. Sets of characters that they need become constants.
    private mutating func bounds(of type: ParameterType, constant: String) -> [String] {
        switch type {
        case .text(let bounds):
            [
                bound("min", bounds.minimum > 0 ? bounds.minimum : nil), bound("max", bounds.maximum),
                characters(bounds, constant),
            ].compactMap { $0 }
        case .id(let bounds):
            [
                bound("min", bounds.minimum > 1 ? bounds.minimum : nil), bound("max", bounds.maximum),
                characters(bounds, constant),
            ].compactMap { $0 }
        case .url(let bounds): [bound("max", bounds.maximum), schemes(bounds)].compactMap { $0 }
        case .integer(let minimum, let maximum):
            [bound("min", minimum), bound("max", maximum)].compactMap { $0 }
        case .boolean, .choice: []
        case .list(let list):
            [bound("minCount", list.minimum > 0 ? list.minimum : nil), bound("maxCount", list.maximum)]
                .compactMap { $0 }
                + (list.element.map { bounds(of: $0.type, constant: constant) } ?? [])
        }
    }

    private func bound(_ label: String, _ number: Int?) -> String? { number.map { "\(label): \($0)" } }

    private func schemes(_ bounds: URLBounds) -> String? {
        bounds.schemes == ParameterCheck.webSchemes
            ? nil : "schemes: [\(bounds.schemes.map(SwiftLiteral.string).joined(separator: ", "))]"
    }

    /// The argument that names a constant for the declared characters.
    private mutating func characters(_ bounds: TextBounds, _ constant: String) -> String? {
        guard let characters = bounds.characters else { return nil }
        if let known = characterClasses.first(where: { $0.characters == characters }) {
            return "characters: Messages.\(template.type).\(known.name)"
        }
        var name = SwiftWords(constant).followed(by: "characters").asMember
        while characterClasses.contains(where: { $0.name == name }) { name = "_" + name }
        characterClasses.append((name, characters))
        return "characters: Messages.\(template.type).\(name)"
    }
}

extension [SwiftProperty] {
    /// A name for a variable that no property has.
    fileprivate func free(_ name: String) -> String {
        contains { $0.identifier.name == name } ? free("_" + name) : name
    }
}

extension Parameter {
    /// Whether there are values of the Swift type that the parameter does not take.
    var isChecked: Bool {
        switch type {
        case .text, .id, .url: true
        case .integer(let minimum, let maximum): minimum != nil || maximum != nil
        case .boolean, .choice: false
        case .list(let list): list.minimum > 0 || list.maximum != nil || list.fields.contains(where: \.isChecked)
        }
    }

    /// Whether its name is said to whoever checks the value.
    fileprivate var isNamedWhereAdded: Bool {
        switch type {
        case .text, .id, .url, .integer, .list: true
        case .boolean, .choice: false
        }
    }
}

extension ListType {
    /// What is declared for each item, where items have no fields.
    fileprivate var element: Parameter? { hasNamedFields ? nil : fields.first }
}

extension SwiftProperty {
    /// What is added, as the methods of `CheckedArguments` name it.
    fileprivate var noun: String {
        switch type {
        case .rows: "Rows"
        case .scalars(_, let list, _): (list.fields.first?.noun ?? "") + "s"
        case .text, .integer, .boolean, .choice: parameter.noun
        }
    }

    /// The method of `MessageArguments` that reads it.
    var reader: String {
        let noun = type.noun
        return parameter.isOptional ? "optional" + noun.prefix(1).uppercased() + noun.dropFirst() : noun
    }
}

extension Parameter {
    fileprivate var noun: String {
        switch type {
        case .text: "Text"
        case .id: "ID"
        case .url: "URL"
        case .integer: "Integer"
        case .boolean: "Boolean"
        case .choice: "Choice"
        case .list: "Rows"
        }
    }
}

extension SwiftType {
    fileprivate var noun: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .boolean: "boolean"
        case .choice: "choice"
        case .scalars(let element, _, _): element.noun + "s"
        case .rows: "rows"
        }
    }
}

extension CharacterClass {
    /// `["A"..."Z", "-"..."-"]`.
    var literal: String {
        let parts = ranges.map { range in
            SwiftLiteral.string(String(range.lowerBound)) + "..." + SwiftLiteral.string(String(range.upperBound))
        }
        return "[\(parts.joined(separator: ", "))]"
    }
}
