import MessageModel
import MessageRuntime

/// A payload has values of their own JSON types. In a template any plain scalar may stand for any type, and one hole
/// may stand for a whole value, so limits of length cannot be asked of what is written.
extension SchemaWriter {
    func text(
        _ syntax: Syntax, _ limits: [Limit], _ characters: CharacterClass?, isOptional: Bool
    ) -> JSONValue {
        if syntax.name == Syntax.kebabCase.name {
            return .members(["type": .string("string"), "pattern": .string(SchemaPattern.kebabCase)])
        }
        guard form == .payload else { return .anyScalar }
        return string(limits, characters.map { SchemaPattern.only($0, orNothing: isOptional) }, isOptional: isOptional)
    }

    func url(_ schemes: [String], _ limits: [Limit], isOptional: Bool) -> JSONValue {
        guard form == .payload else {
            guard !schemes.isEmpty else { return .anyScalar }
            let pattern = SchemaPattern.address(schemes, orHole: true, orNothing: isOptional)
            return .members(["type": .string("string"), "pattern": .string(pattern)])
        }
        let pattern = schemes.isEmpty ? nil : SchemaPattern.address(schemes, orHole: false, orNothing: isOptional)
        return string(limits, pattern, isOptional: isOptional)
    }

    /// Ids in one text. A template may list them too.
    mutating func joined(_ element: ShapeDescription, _ limits: [Limit], isOptional: Bool) -> JSONValue {
        guard form == .payload else {
            return .members(["anyOf": .array([.anyScalar, array(of: element, limits)])])
        }
        let isNeverEmpty = limits.contains { $0.isChecked && $0.minimum ?? 0 > 0 } && !isOptional
        return .members(["type": .string("string"), "minLength": isNeverEmpty ? .integer(1) : nil])
    }

    func integer(_ range: ClosedRange<Int>?) -> JSONValue {
        let least = range.flatMap { $0.lowerBound == .min ? nil : JSONValue.integer($0.lowerBound) }
        let most = range.flatMap { $0.upperBound == .max ? nil : JSONValue.integer($0.upperBound) }
        return scalar(["integer"], least, most, orText: SchemaPattern.integerOrHole)
    }

    func number(_ range: ClosedRange<Double>) -> JSONValue {
        scalar(
            ["number"], .number(String(range.lowerBound)), .number(String(range.upperBound)),
            orText: SchemaPattern.number)
    }

    var boolean: JSONValue { scalar(["boolean"], orText: SchemaPattern.booleanOrHole) }

    func bits(_ numbers: [Int]) -> JSONValue {
        guard form == .template else { return .members(["enum": .array(numbers.map(JSONValue.integer))]) }
        return scalar(
            ["boolean", "integer"], numbers.min().map(JSONValue.integer), numbers.max().map(JSONValue.integer),
            orText: SchemaPattern.bitOrHole)
    }

    func words(_ words: [String]) -> JSONValue { literalOrHole(words.flatMap(literals)) }

    func numbers(_ numbers: [Int]) -> JSONValue {
        literalOrHole(numbers.flatMap { literals(String($0), .integer($0)) })
    }

    /// A text in a format. Nothing is as good as leaving the field out.
    func formatted(_ pattern: String, isOptional: Bool) -> JSONValue {
        let pattern = isOptional ? "^$|" + pattern : pattern
        let literal = JSONValue.members(["type": .string("string"), "pattern": .string(pattern)])
        guard form == .template else { return literal }
        let hole = JSONValue.members(["type": .string("string"), "pattern": .string(SchemaPattern.hole)])
        // YAML reads a `0` without quotes as a number.
        return .members(["anyOf": .array([literal, hole, .members(["type": .string("integer")])])])
    }

    /// The ways to write a word: in YAML one that looks like a number or a boolean needs no quotes.
    func literals(_ word: String) -> [JSONValue] {
        let spelled = JSONValue(spelled: word)
        if case .string = spelled { return [.string(word)] }
        return form == .template ? [.string(word), spelled] : [.string(word)]
    }

    /// The ways to write what is no text in JSON.
    func literals(_ spelling: String, _ value: JSONValue) -> [JSONValue] {
        form == .template ? [value, .string(spelling)] : [value]
    }

    private func literalOrHole(_ literals: [JSONValue]) -> JSONValue {
        let literal = JSONValue.members(["enum": .array(literals)])
        guard form == .template else { return literal }
        let hole = JSONValue.members(["type": .string("string"), "pattern": .string(SchemaPattern.hole)])
        return .members(["anyOf": .array([literal, hole])])
    }

    /// A value of one type; in a template also what looks like it in quotes.
    private func scalar(
        _ types: [String], _ least: JSONValue? = nil, _ most: JSONValue? = nil, orText pattern: String
    ) -> JSONValue {
        let all = form == .template ? types + ["string"] : types
        return .members([
            "type": all.count == 1 ? .string(all[0]) : .strings(all), "minimum": least, "maximum": most,
            "pattern": form == .template ? .string(pattern) : nil,
        ])
    }

    /// A text within the limits past which a vendor refuses or cuts it. A character has one byte at least and four at
    /// most, so limits in bytes are necessary and not sufficient.
    private func string(_ limits: [Limit], _ pattern: String?, isOptional: Bool) -> JSONValue {
        let checked = limits.filter { $0.isChecked && [.characters, .bytes].contains($0.unit) }
        let least = checked.compactMap { limit in
            limit.minimum.map { limit.unit == .bytes ? ($0 + 3) / 4 : $0 }
        }.max()
        let most = checked.compactMap(\.maximum).min()
        return .members([
            "type": .string("string"), "minLength": isOptional ? nil : least.map(JSONValue.integer),
            "maxLength": most.map(JSONValue.integer), "pattern": pattern.map(JSONValue.string),
        ])
    }
}

extension Limit {
    /// Past it a message does not arrive as it was meant; what is advice, doubt or a rule of the house is only told.
    var isChecked: Bool {
        switch effect {
        case .rejected, .truncated: true
        case .advised, .doubtful, .house: false
        }
    }
}
