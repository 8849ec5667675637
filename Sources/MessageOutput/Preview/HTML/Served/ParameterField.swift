import MessageModel

/// What asks for one value: a label, something to type into or to choose from, what may be typed, and a counter.
struct ParameterField {
    private let parameter: Parameter
    /// With which the names of all its parts begin. The script gives the rows of a list names of their own.
    private let id: String
    /// What the items of a list are called that have no name.
    private let label: String

    init(_ parameter: Parameter, id: String) {
        self.init(parameter, id: id, label: parameter.name)
    }

    private init(_ parameter: Parameter, id: String, label: String) {
        self.parameter = parameter
        self.id = id
        self.label = label
    }

    var html: HTML {
        if case .list(let type) = parameter.type { return list(type) }
        return .element(
            .div, [.classes(isSwitch ? "field switch" : "field")] + marks,
            [
                HTML(.label, .of(.htmlFor, id)) {
                    HTML(.span, "name") { label }
                    necessity
                },
                control, counter, hint,
            ].compactMap(\.self))
    }

    /// How the script finds it, and what the script has to know.
    private var marks: [HTMLAttribute] {
        let optional: [HTMLAttribute] = parameter.isOptional ? [.flag(.dataOptional)] : []
        let maximum = parameter.type.maximum.map { [HTMLAttribute.of(.dataMax, String($0))] } ?? []
        return [.of(.dataName, parameter.name), .of(.dataKind, parameter.type.keyword)] + optional + maximum
    }

    private var isSwitch: Bool {
        if case .boolean = parameter.type { !parameter.isOptional } else { false }
    }

    private var necessity: HTML? {
        isSwitch ? nil : HTML(.span, "necessity") { parameter.isRequired ? " required" : " optional" }
    }

    private var described: [HTMLAttribute] {
        let ids = [hint.map { _ in id + "-hint" }, counter.map { _ in id + "-count" }].compactMap(\.self)
        return ids.isEmpty ? [] : [.of(.ariaDescribedBy, ids.joined(separator: " "))]
    }

    private var control: HTML {
        switch parameter.type {
        case .text: return .element(.textarea, common + [.of(.rows, "1")], [])
        case .id: return .element(.input, common + [.of(.type, "text"), .of(.spellcheck, "false")], [])
        case .url:
            return .element(
                .input, common + [.of(.type, "text"), .of(.inputMode, "url"), .of(.spellcheck, "false")], [])
        // A browser's own field for numbers hides what is none, and the finding would speak of nothing.
        case .integer: return .element(.input, common + [.of(.type, "text")], [])
        case .boolean where isSwitch: return .element(.input, [.of(.id, id), .of(.type, "checkbox")] + described, [])
        case .boolean: return select([("true", "true"), ("false", "false")])
        case .choice(let choices):
            return select(
                choices.map { ($0.value, $0.label == $0.value ? $0.value : "\($0.label) (\($0.value))") })
        case .list: return HTML(.span)
        }
    }

    private var common: [HTMLAttribute] {
        [.of(.id, id)] + (parameter.isRequired ? [.flag(.required)] : []) + described
    }

    private func select(_ options: [(value: String, label: String)]) -> HTML {
        let none = HTML(.option, .of(.value, "")) { parameter.isOptional ? "(none)" : "(choose one)" }
        return .element(
            .select, common,
            [none] + options.map { option in HTML(.option, .of(.value, option.value)) { option.label } })
    }

    /// In the unit in which the parameter counts.
    private var counter: HTML? {
        guard let unit = parameter.type.counted else { return nil }
        let maximum = parameter.type.maximum.map { " / \($0)" } ?? ""
        return HTML(.span, .classes("counter"), .of(.id, id + "-count")) {
            HTML(.span, "count") { "0" }
            "\(maximum) \(unit)"
        }
    }

    private var hint: HTML? {
        let bounds = parameter.type.bounds
        let words = parameter.summary.map { summary in summary + (bounds.map { " (\($0))" } ?? "") } ?? bounds
        return words.map { words in HTML(.p, .classes("hint"), .of(.id, id + "-hint")) { words } }
    }

    private func list(_ type: ListType) -> HTML {
        .element(
            .fieldset, [.classes("field list")] + marks + (type.hasNamedFields ? [.flag(.dataNamed)] : []) + described,
            [
                HTML(.legend) {
                    HTML(.span, "name") { label }
                    necessity
                },
                counter, hint,
                HTML(.ol, "rows"),
                HTML(.template) { row(type) },
                HTML(.button, .of(.type, "button"), .of(.dataAction, "add")) {
                    "Add"
                    HTML(.span, "unseen") { " to \(label)" }
                },
            ].compactMap(\.self))
    }

    private func row(_ type: ListType) -> HTML {
        HTML(.li, "row") {
            HTML(.div, .classes("fields"), .of(.role, "group"), .of(.ariaLabel, label)) {
                type.fields.enumerated().map { index, field in
                    ParameterField(
                        field, id: "\(id)-\(index + 1)", label: type.hasNamedFields ? field.name : "item"
                    ).html
                }
            }
            HTML(.button, .of(.type, "button"), .of(.dataAction, "remove")) {
                "Remove"
                HTML(.span, "unseen") { " from \(label)" }
            }
        }
    }
}
