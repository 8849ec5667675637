import Testing

/// A place of a template that a parameter fills, with what must be there in the payload whatever the value says.
struct Place: Sendable, CustomTestStringConvertible {
    /// The parameter's type, by keyword.
    enum Kind: String, Sendable, CaseIterable {
        case text, id, url, integer, choice
    }

    /// How the value reaches the place.
    enum Form: Sendable {
        case plain
        /// The parameter is optional.
        case optional
        /// The parameter is a list, of which this is the only row.
        case row
    }

    /// What fills a place.
    struct Filled: Sendable {
        /// What readers are to see.
        let shown: String
        /// What stands in addresses, ids and keys.
        let value: String
        let kind: Kind
    }

    let name: String
    /// The types of parameters that may stand here.
    let kinds: [Kind]
    let form: Form
    /// Without its parameters; the hole is `{{p}}`.
    let template: String
    /// What is wrong with a filled payload.
    let faults: @Sendable (Payload, Filled) -> [String]

    init(
        _ name: String, _ kinds: [Kind], form: Form = .plain, _ template: String,
        faults: @escaping @Sendable (Payload, Filled) -> [String]
    ) {
        self.name = name
        self.kinds = kinds
        self.form = form
        self.template = template
        self.faults = faults
    }

    var testDescription: String { name }

    func source(_ kind: Kind, choices: String) -> String {
        let type = "type: \(kind.rawValue)" + (kind == .choice ? ", of: \(choices)" : "")
        let declaration =
            switch form {
            case .plain: "{\(type)}"
            case .optional: "{\(type), optional: true}"
            case .row: "{type: list, of: {\(type)}}"
            }
        return "parameters:\n  p: \(declaration)\n" + template
    }
}

extension [Place.Kind] {
    /// What prose and addresses take.
    static let prose = Place.Kind.allCases
    /// What the page of a mini program takes.
    static let page: Self = [.text, .id, .integer, .choice]
    static let ids: Self = [.id, .integer, .choice]
}

extension String {
    /// As a template in YAML says it, with a hole for every `¤`.
    var placed: String {
        let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"" + escaped.replacing("¤", with: "{{p}}") + "\""
    }
}
