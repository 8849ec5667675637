import MessageModel

/// The walk that turns the description of a shape into a schema.
///
/// Errors are to be readable in an editor: where a key says which of several shapes stands in a place, the schema asks
/// for it with `if`, and only then for the shape, so that nobody is told about the others.
struct SchemaWriter {
    let form: Form
    var definitions = SchemaDefinitions()
    /// How many shapes hold the one that is being visited.
    private var depth = 0
    /// Deeper than any message; shapes that hold themselves without a record between end here.
    private static let deepest = 64

    init(form: Form) { self.form = form }

    /// A key of a mapping that is not the record's own: a tag, or what belongs to the list around an item.
    struct Claim {
        let key: String
        let schema: JSONValue
        var isRequired = false
        /// It belongs to the list around an item.
        var isModifier = false
    }

    /// - Parameters:
    ///   - claims: the keys that a mapping has besides its own.
    ///   - isOptional: a text may be left out, and then it may also be empty.
    mutating func schema(of shape: ShapeDescription, claims: [Claim] = [], isOptional: Bool = false) -> JSONValue {
        guard depth < Self.deepest else { return .object([]) }
        depth += 1
        defer { depth -= 1 }
        switch shape {
        case .text(let syntax, let limits, let characters):
            return text(syntax, limits, characters, isOptional: isOptional)
        case .url(let schemes, let limits): return url(schemes, limits, isOptional: isOptional)
        case .integer(let range): return integer(range)
        case .number(let range): return number(range)
        case .boolean: return boolean
        case .bits(let numbers): return bits(numbers)
        case .words(let words): return self.words(words)
        case .numbers(let numbers): return self.numbers(numbers)
        case .formatted(_, let pattern): return formatted(pattern, isOptional: isOptional)
        case .joined(let element, _, let limits): return joined(element, limits, isOptional: isOptional)
        case .list(let element, let limits): return list(of: element(), limits)
        case .record(let record): return self.record(record, claims)
        case .oneOf(let variants): return oneKey(variants, claims)
        case .tagged(let tag, let variants): return tagged(tag, variants, claims)
        case .either(let short, let full):
            return .members(["anyOf": .array([place(short), place(full(), claims: claims)])])
        case .map(let keys, let ignoresOthers, let value): return map(keys, ignoresOthers, value, claims)
        case .inForms(let template, let payload):
            return place(form == .template ? template : payload(), isOptional: isOptional, claims: claims)
        case .open: return .object([])
        }
    }

    /// The schema of a shape with what there is to say about the place in which it stands.
    mutating func place(
        _ shape: ShapeDescription, _ summary: String = "", default defaultValue: String? = nil,
        isOptional: Bool = false, claims: [Claim] = []
    ) -> JSONValue {
        var schema = schema(of: shape, claims: claims, isOptional: isOptional)
        if let defaultValue { schema = schema.headed(by: [("default", JSONValue(spelled: defaultValue))]) }
        return schema.described(as: ([summary] + shape.remarks).sentences)
    }

    private mutating func map(
        _ keys: [String]?, _ ignoresOthers: Bool, _ value: @Sendable () -> ShapeDescription, _ claims: [Claim]
    ) -> JSONValue {
        let value = place(value())
        let properties = claims.map { ($0.key, $0.schema) } + (keys ?? []).map { ($0, value) }
        return .members([
            "type": .string("object"), "properties": properties.isEmpty ? nil : .object(properties),
            "additionalProperties": keys == nil || ignoresOthers ? value : .boolean(false),
        ])
    }
}

extension ShapeDescription {
    /// What a schema cannot check, or not as exactly, in words.
    fileprivate var remarks: [String] {
        switch self {
        case .text(_, let limits, _), .url(_, let limits), .list(_, let limits): limits.remark("Limits")
        case .joined(let element, let separator, let limits):
            ["Joined by '\(separator)'."] + limits.remark("Limits") + element.limits.remark("Limits of each")
        case .formatted(let words, _): ["Takes \(words)."]
        case .integer, .number, .boolean, .bits, .words, .numbers, .record, .oneOf, .tagged, .either, .map, .inForms,
            .open:
            []
        }
    }

    private var limits: [Limit] {
        if case .text(_, let limits, _) = self { limits } else { [] }
    }
}

extension [Limit] {
    /// `Limits: at most 128 characters (cut silently); not empty (refused).`
    fileprivate func remark(_ title: String) -> [String] {
        let words = map { limit in
            let bound = FieldLimit(
                path: [], minimum: limit.minimum, maximum: limit.maximum, unit: .size(limit.unit),
                effect: limit.effect, source: limit.source ?? .house
            ).bound
            return "\(bound) (\(limit.effect.words))"
        }
        return words.isEmpty ? [] : ["\(title): \(words.joined(separator: "; "))."]
    }
}
