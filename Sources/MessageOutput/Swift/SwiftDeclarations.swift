import MessageModel

/// A template's declarations as Swift has them: every name is decided, and nothing is written yet.
struct SwiftTemplate {
    let template: Template
    let type: SwiftIdentifier
    let properties: [SwiftProperty]
}

/// A parameter, or a field of a row.
struct SwiftProperty {
    let parameter: Parameter
    let identifier: SwiftIdentifier
    let type: SwiftType
}

indirect enum SwiftType {
    case text, integer, boolean
    case choice(SwiftChoice)
    case scalars(SwiftType, ListType, element: Parameter)
    case rows(SwiftRow, ListType)

    var spelled: String {
        switch self {
        case .text: "String"
        case .integer: "Int"
        case .boolean: "Bool"
        case .choice(let choice): choice.identifier.description
        case .scalars(let element, _, _): "[\(element.spelled)]"
        case .rows(let row, _): "[\(row.identifier)]"
        }
    }

    /// The type that is declared for it.
    var declared: SwiftIdentifier? {
        switch self {
        case .text, .integer, .boolean: nil
        case .choice(let choice): choice.identifier
        case .scalars(let element, _, _): element.declared
        case .rows(let row, _): row.identifier
        }
    }
}

/// The enumeration of a choice.
struct SwiftChoice {
    let identifier: SwiftIdentifier
    let cases: [(choice: Choice, identifier: SwiftIdentifier)]
}

/// The structure of a list's rows.
struct SwiftRow {
    let identifier: SwiftIdentifier
    let properties: [SwiftProperty]
}

extension SwiftProperty {
    /// `note: String? = nil`, as initializers have it.
    var asArgument: String {
        let optional = "\(identifier): \(spelledType)"
        if parameter.isOptional { return optional + " = nil" }
        guard let value = parameter.defaultValue, let literal = type.literal(value) else { return optional }
        return "\(optional) = \(literal)"
    }

    var spelledType: String { type.spelled + (parameter.isOptional ? "?" : "") }
}
