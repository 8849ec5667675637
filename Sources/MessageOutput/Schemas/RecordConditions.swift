import MessageModel

/// The conditions between the fields of one record, as parts of its schema.
struct RecordConditions {
    private(set) var words: [String] = []
    private var conditions: [JSONValue] = []
    private var dependencies: [(key: String, needed: [String])] = []
    private let record: RecordDescription
    /// The keys that there are in the form, bodies aside.
    private let keys: [String]
    private let writer: SchemaWriter

    init(_ record: RecordDescription, keys: [String], writer: SchemaWriter) {
        self.record = record
        self.keys = keys
        self.writer = writer
        for rule in record.rules { add(rule) }
    }

    /// What goes into the schema of the record.
    var members: [(String, JSONValue)] {
        var members: [(String, JSONValue)] = []
        if !dependencies.isEmpty {
            members.append(("dependencies", .object(dependencies.map { ($0.key, .strings($0.needed)) })))
        }
        if case .object(let only)? = conditions.first, conditions.count == 1 { return members + only }
        return conditions.isEmpty ? members : members + [("allOf", .array(conditions))]
    }

    /// One body at most, and the one that the tag names. A payload has one, and a tag.
    mutating func add(_ bodies: BodiesDescription) {
        let present = bodies.variants.map { JSONValue.presence(of: [$0.key]) }
        let none = writer.form == .template ? [JSONValue.negation(of: present)] : []
        if present.count + none.count > 1, present.count > 1 {
            conditions.append(.members(["oneOf": .array(present + none)]))
        }
        guard let tag = bodies.tag else { return }
        for (variant, isPresent) in zip(bodies.variants, present) {
            conditions.append(.condition(.member(tag, writer.literal(variant.key)), then: isPresent))
        }
    }

    private mutating func add(_ rule: RuleDescription) {
        switch rule {
        case .when(let field, let value, let other):
            guard let path = path(field), let needed = presence(of: other) else { return }
            conditions.append(.condition(.member(path, .constant(literals(value, of: field))), then: needed))
        case .with(let field, let other):
            guard let path = path(field), let needed = presence(of: other) else { return }
            if path.count == 1, keys.contains(other) {
                depend(path[0], on: other)
            } else {
                conditions.append(.condition(.presence(of: path), then: needed))
            }
        case .exactlyOne(let fields): add("oneOf", fields)
        case .atLeastOne(let fields): add("anyOf", fields)
        case .required(let field, let bodies):
            guard let needed = presence(of: field) else { return }
            conditions.append(.condition(anotherBody(than: bodies), then: needed))
        case .unique(let list, let field):
            words.append("No two items of '\(list)' have the same '\(field)'.")
        case .words(let text):
            words.append(text)
        }
    }

    /// That there is a body which is none of these. A section without one leaves it to the message, and then only the
    /// compiler knows.
    private func anotherBody(than bodies: [String]) -> JSONValue {
        guard writer.form == .template, let all = record.bodies?.variants else {
            return .negation(of: bodies.map { .presence(of: [$0]) })
        }
        let others = all.filter { !bodies.contains($0.key) }
        return .members(["anyOf": .array(others.map { .presence(of: [$0.key]) })])
    }

    private mutating func add(_ combination: String, _ fields: [String]) {
        let present = fields.compactMap(presence)
        if !present.isEmpty { conditions.append(.object([(combination, .array(present))])) }
    }

    private mutating func depend(_ key: String, on other: String) {
        if let index = dependencies.firstIndex(where: { $0.key == key }) {
            dependencies[index].needed.append(other)
        } else {
            dependencies.append((key, [other]))
        }
    }

    /// A field by the keys that lead to it; `nil` where there is no such field in the form.
    private func path(_ name: String) -> [String]? {
        let path = name.split(separator: ".").map(String.init)
        return path.first.map(keys.contains) ?? false ? path : nil
    }

    /// That a field is there. What a tag names is there where its body is.
    private func presence(of name: String) -> JSONValue? {
        if let bodies = record.bodies, name == bodies.tag {
            return .members(["anyOf": .array(bodies.variants.map { .presence(of: [$0.key]) })])
        }
        return path(name).map { .presence(of: $0) }
    }

    /// The ways to write the value of a field, which a rule spells in JSON.
    private func literals(_ spelling: String, of field: String) -> [JSONValue] {
        let value = JSONValue(spelled: spelling)
        if case .string(let word) = value { return writer.literals(word) }
        let isBits = record.fields.contains { candidate in
            if candidate.key == field, case .bits = candidate.shape() { true } else { false }
        }
        let flags = ["0": JSONValue.boolean(false), "1": .boolean(true)]
        let flag = isBits && writer.form == .template ? flags[spelling].map { [$0] } ?? [] : []
        return writer.literals(spelling, value) + flag
    }
}
