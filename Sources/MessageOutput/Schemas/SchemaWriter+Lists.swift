import MessageModel

extension SchemaWriter {
    /// In a template a list of ids may be written as one.
    mutating func list(of element: ShapeDescription, _ limits: [Limit]) -> JSONValue {
        let array = array(of: element, limits)
        guard form == .template, case .text(let syntax, _, _) = element, syntax.name == Syntax.identifier.name else {
            return array
        }
        return .members(["anyOf": .array([.anyScalar, array])])
    }

    /// In a template every item may carry `each` and `when`.
    mutating func array(of element: ShapeDescription, _ limits: [Limit]) -> JSONValue {
        guard form == .template else {
            let checked = limits.filter { $0.isChecked && $0.unit == .items }
            return .members([
                "type": .string("array"), "items": place(element),
                "minItems": checked.compactMap(\.minimum).max().map(JSONValue.integer),
                "maxItems": checked.compactMap(\.maximum).min().map(JSONValue.integer),
            ])
        }
        // What is written once may be repeated and may be left out, but nothing cannot become something.
        let isNeverEmpty = limits.contains { $0.minimum ?? 0 > 0 && ($0.isChecked || $0.effect == .house) }
        return .members([
            "type": .string("array"), "items": item(element), "minItems": isNeverEmpty ? .integer(1) : nil,
        ])
    }

    /// An item of a list in a template. One that is no mapping is written as a mapping where it carries something.
    private mutating func item(_ element: ShapeDescription) -> JSONValue {
        if case .open = element { return .object([]) }
        guard !element.isMapping else { return place(element, claims: modifiers) }
        let value = place(element)
        let identity = "item " + element.fingerprint()
        let modified = define(identity, called: "repeated value") { writer in
            let modifiers = writer.modifiers
            return .members([
                "type": .string("object"),
                "properties": .object(modifiers.map { ($0.key, $0.schema) } + [("value", value)]),
                "required": .strings(["value"]),
                "anyOf": .array(modifiers.map { .members(["required": .strings([$0.key])]) }),
                "additionalProperties": .boolean(false),
            ])
        }
        return .members(["anyOf": .array([value, modified])])
    }

    /// What belongs to the list around an item, and not to the item.
    private var modifiers: [Claim] {
        mutating get {
            let each = define("each", called: "each") { _ in
                .members([
                    "description": .string("Repeats the item: `NAME in PARAMETER`."), "type": .string("string"),
                    "pattern": .string(SchemaPattern.each),
                ])
            }
            let when = define("when", called: "when") { _ in
                .members([
                    "description": .string(
                        "Keeps the item only if the boolean is true, the optional given or the list not empty: "
                            + "`PARAMETER`, `not PARAMETER`, `PARAMETER is VALUE`."),
                    "type": .string("string"),
                ])
            }
            return [
                Claim(key: "each", schema: each, isModifier: true), Claim(key: "when", schema: when, isModifier: true),
            ]
        }
    }
}

extension ShapeDescription {
    fileprivate var isMapping: Bool {
        switch self {
        case .record, .oneOf, .tagged, .either, .map: true
        case .inForms(let template, _): template.isMapping
        case .text, .url, .integer, .number, .boolean, .bits, .words, .numbers, .formatted, .list, .joined, .open: false
        }
    }
}
