/// The schemas to which others refer. While they are collected each has a number; at the end those that are needed more
/// than once get names, and the others go to their only place.
struct SchemaDefinitions {
    private struct Definition {
        /// What people call it.
        let title: String
        /// Absent while it is being written, when it may already refer to itself.
        var schema: JSONValue?
    }

    private var definitions: [Definition] = []
    private var numbers: [String: Int] = [:]

    func reference(to identity: String) -> JSONValue? { numbers[identity].map { .reference($0) } }

    mutating func open(_ identity: String, called title: String) -> Int {
        numbers[identity] = definitions.count
        definitions.append(Definition(title: title, schema: nil))
        return definitions.count - 1
    }

    mutating func close(_ number: Int, _ schema: JSONValue) { definitions[number].schema = schema }

    /// The schema with its references, and what they refer to; `nil` where there are none.
    func resolve(_ root: JSONValue) -> (root: JSONValue, definitions: JSONValue?) {
        var uses: [Int: Int] = [:]
        for schema in [root] + definitions.compactMap(\.schema) {
            schema.forEachReference { uses[$0, default: 0] += 1 }
        }
        var names: [Int: String] = [:]
        for (number, definition) in definitions.enumerated() where uses[number] ?? 0 > 1 {
            names[number] = Self.name(definition.title, besides: names.values.map { $0 })
        }
        let kept = names.sorted { $0.key < $1.key }.map { number, name in
            (name, resolve(definitions[number].schema ?? .object([]), names))
        }
        return (resolve(root, names), kept.isEmpty ? nil : .object(kept))
    }

    private func resolve(_ value: JSONValue, _ names: [Int: String]) -> JSONValue {
        switch value {
        case .array(let items): return .array(items.map { resolve($0, names) })
        case .object(let members):
            guard let number = value.referenceNumber else {
                return .object(members.map { ($0.0, resolve($0.1, names)) })
            }
            // Members beside a reference are passed over by validators, so they stand around it.
            let others = members.filter { $0.0 != JSONValue.referenceKey }
            guard let name = names[number] else {
                return resolve(definitions[number].schema ?? .object([]), names).headed(by: others)
            }
            let reference = JSONValue.members(["$ref": .string("#/definitions/\(name)")])
            return others.isEmpty ? reference : .object(others + [("allOf", .array([reference]))])
        case .string, .integer, .number, .boolean, .null: return value
        }
    }

    /// `a mini program page` is `mini_program_page`, and the next of that name `mini_program_page_2`.
    private static func name(_ title: String, besides taken: [String]) -> String {
        let words = title.withoutArticle.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
        let name = words.joined(separator: "_")
        var candidate = name
        var count = 1
        while taken.contains(candidate) {
            count += 1
            candidate = "\(name)_\(count)"
        }
        return candidate
    }
}

extension JSONValue {
    fileprivate static let referenceKey = "$ref"

    /// Stands for a definition until that has a name.
    static func reference(_ number: Int) -> JSONValue { .object([(referenceKey, .integer(number))]) }

    fileprivate var referenceNumber: Int? {
        guard case .object(let members) = self else { return nil }
        for case (Self.referenceKey, .integer(let number)) in members { return number }
        return nil
    }

    fileprivate func forEachReference(_ use: (Int) -> Void) {
        if let number = referenceNumber { use(number) }
        switch self {
        case .array(let items): for item in items { item.forEachReference(use) }
        case .object(let members): for (_, value) in members { value.forEachReference(use) }
        case .string, .integer, .number, .boolean, .null: break
        }
    }
}
