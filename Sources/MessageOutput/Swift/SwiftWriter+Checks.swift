import MessageModel
import MessageRuntime

/// What an initializer asks of its arguments.
indirect enum SwiftCheck {
    /// A function of `ParameterCheck`, and its arguments.
    case call(String, [String])
    /// Where an optional value is there: the binding of an `if let`.
    case given(String, [SwiftCheck])
    /// For each item of a list.
    case items(String, [SwiftCheck])

    func write(to source: inout SwiftSource) {
        switch self {
        case .call(let function, let arguments):
            source.statement("try ParameterCheck.\(function)(", arguments.joined(separator: ", ") + ")")
        case .given(let binding, let checks):
            source.block("if let \(binding)") { source in
                for check in checks { check.write(to: &source) }
            }
        case .items(let list, let checks):
            source.block("for (index, item) in \(list).enumerated()") { source in
                for check in checks { check.write(to: &source) }
            }
        }
    }
}

extension SwiftWriter {
    /// The checks of all parameters, in their order. Sets of characters that they need become constants.
    mutating func checks() -> [SwiftCheck] {
        template.properties.flatMap { property -> [SwiftCheck] in
            let name = property.parameter.name
            let checks = checks(
                of: property.type, property.parameter, in: "\(property.identifier)", named: name,
                constant: property.identifier.name)
            return property.parameter.isOptional && !checks.isEmpty
                ? [.given("\(property.identifier)", checks)] : checks
        }
    }

    /// - Parameters:
    ///   - value: the expression that is checked.
    ///   - name: what errors call it, as the inside of a string literal.
    ///   - constant: what constants for it are named after.
    private mutating func checks(
        of type: SwiftType, _ parameter: Parameter, in value: String, named name: String, constant: String
    ) -> [SwiftCheck] {
        func call(_ function: String, _ subject: String, _ bounds: [String?]) -> SwiftCheck {
            .call(function, [subject, "\"\(name)\"", "of: Self.name"] + bounds.compactMap { $0 })
        }
        func bound(_ label: String, _ number: Int?) -> String? { number.map { "\(label): \($0)" } }

        switch parameter.type {
        case .text(let bounds):
            return [
                call(
                    "text", value,
                    [
                        bound("min", bounds.minimum > 0 ? bounds.minimum : nil), bound("max", bounds.maximum),
                        characters(bounds, constant),
                    ])
            ]
        case .id(let bounds):
            return [
                call(
                    "id", value,
                    [
                        bound("min", bounds.minimum > 1 ? bounds.minimum : nil), bound("max", bounds.maximum),
                        characters(bounds, constant),
                    ])
            ]
        case .url(let bounds):
            let schemes =
                bounds.schemes == ParameterCheck.webSchemes
                ? nil : "schemes: [\(bounds.schemes.map(SwiftLiteral.string).joined(separator: ", "))]"
            return [call("url", value, [bound("max", bounds.maximum), schemes])]
        case .integer(nil, nil), .boolean, .choice: return []
        case .integer(let minimum, let maximum):
            return [call("integer", value, [bound("min", minimum), bound("max", maximum)])]
        case .list(let list):
            let bounds = [bound("min", list.minimum > 0 ? list.minimum : nil), bound("max", list.maximum)]
            let count =
                bounds.contains { $0 != nil } ? [call("count", "\(value).count", bounds)] : []
            let items = itemChecks(type, named: name + "[\\(index)]", constant: constant)
            return count + (items.isEmpty ? [] : [.items(value, items)])
        }
    }

    private mutating func itemChecks(_ type: SwiftType, named name: String, constant: String) -> [SwiftCheck] {
        switch type {
        case .text, .integer, .boolean, .choice: return []
        case .scalars(let element, _, let declaration):
            return checks(of: element, declaration, in: "item", named: name, constant: constant)
        case .rows(let row, _):
            return row.properties.flatMap { field -> [SwiftCheck] in
                let value = "item.\(field.identifier.name)"
                let constant = "\(constant)-\(field.parameter.name)"
                let fieldName = "\(name).\(field.parameter.name)"
                guard field.parameter.isOptional else {
                    return checks(
                        of: field.type, field.parameter, in: value, named: fieldName, constant: constant)
                }
                let checks = checks(
                    of: field.type, field.parameter, in: "value", named: fieldName, constant: constant)
                return checks.isEmpty ? [] : [.given("value = \(value)", checks)]
            }
        }
    }

    /// The argument that names a constant for the declared characters.
    private mutating func characters(_ bounds: TextBounds, _ constant: String) -> String? {
        guard let characters = bounds.characters else { return nil }
        if let known = characterClasses.first(where: { $0.characters == characters }) {
            return "characters: Self.\(known.name)"
        }
        var name = SwiftWords(constant).followed(by: "characters").asMember
        while characterClasses.contains(where: { $0.name == name }) { name = "_" + name }
        characterClasses.append((name, characters))
        return "characters: Self.\(name)"
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
