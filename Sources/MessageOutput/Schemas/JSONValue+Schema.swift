/// The parts of which schemas are made.
extension JSONValue {
    /// What may stand for a text in YAML.
    static let anyScalar = JSONValue.members(["type": .strings(["string", "number", "boolean"])])

    static func strings(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }

    /// One value, in one of the ways to write it.
    static func constant(_ literals: [JSONValue]) -> JSONValue {
        literals.count == 1 ? .members(["const": literals[0]]) : .members(["enum": .array(literals)])
    }

    static func condition(_ condition: JSONValue, then consequence: JSONValue) -> JSONValue {
        .members(["if": condition, "then": consequence])
    }

    /// That a member is there and of that schema; deeper ones by the keys that lead to them.
    static func member(_ path: [String], _ schema: JSONValue) -> JSONValue {
        guard let key = path.first else { return schema }
        return .members([
            "properties": .object([(key, member(Array(path.dropFirst()), schema))]), "required": .strings([key]),
        ])
    }

    static func member(_ key: String, _ schema: JSONValue) -> JSONValue { member([key], schema) }

    static func presence(of path: [String]) -> JSONValue {
        guard path.count > 1 else { return .members(["required": .strings(path)]) }
        return member([path[0]], presence(of: Array(path.dropFirst())))
    }

    static func negation(of schemas: [JSONValue]) -> JSONValue {
        .members(["not": .members(["anyOf": .array(schemas)])])
    }

    /// With other members before its own, in place of those of the same name.
    func headed(by head: [(String, JSONValue)]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        let names = head.map(\.0)
        return .object(head + members.filter { !names.contains($0.0) })
    }

    /// With words for people; where there are none, those stay that it has.
    func described(as words: String) -> JSONValue {
        words.isEmpty ? self : headed(by: [("description", .string(words))])
    }

    /// With other members after its own.
    func adding(_ tail: [(String, JSONValue?)]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + tail.compactMap { name, value in value.map { (name, $0) } })
    }

    /// A value as facts about a vendor spell it: JSON, or a word.
    init(spelled spelling: String) {
        switch spelling {
        case "true": self = .boolean(true)
        case "false": self = .boolean(false)
        case "null": self = .null
        default:
            if spelling.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil {
                self = .number(spelling)
            } else if spelling.count > 1, spelling.hasPrefix("\""), spelling.hasSuffix("\"") {
                self = .string(String(spelling.dropFirst().dropLast()))
            } else {
                self = .string(spelling)
            }
        }
    }
}

extension [String] {
    /// One sentence after the other.
    var sentences: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
