import MessageOutput
import MessageSyntax

/// A place in which two values differ.
struct JSONDifference {
    /// The keys that lead to it, items of lists as `[2]`.
    let steps: [String]
    /// The value that only the first of the two has; `nil` where both have one, or only the second has.
    let missing: JSONValue?

    var path: String {
        steps.reduce("") { $0 + ($0.isEmpty || $1.hasPrefix("[") ? $1 : "." + $1) }
    }

    /// A member that a template can lay over the payload: `extra` reaches into objects, and not into lists.
    var canBeExtra: Bool { missing != nil && !steps.isEmpty && steps.allSatisfy { !$0.hasPrefix("[") } }
}

extension JSONValue {
    /// Where another value differs from this one. The order of members means nothing, nor does the way in which a
    /// number is spelled.
    func differences(from other: JSONValue, at steps: [String] = []) -> [JSONDifference] {
        switch (self, other) {
        case (.object(let members), .object(let others)):
            let absent = others.filter { member in !members.contains { $0.0 == member.0 } }
            return members.flatMap { key, value -> [JSONDifference] in
                guard let counterpart = others.first(where: { $0.0 == key })?.1 else {
                    return [JSONDifference(steps: steps + [key], missing: value)]
                }
                return value.differences(from: counterpart, at: steps + [key])
            } + absent.map { JSONDifference(steps: steps + [$0.0], missing: nil) }
        case (.array(let items), .array(let others)) where items.count == others.count:
            return zip(items, others).enumerated().flatMap { index, pair in
                pair.0.differences(from: pair.1, at: steps + ["[\(index)]"])
            }
        default:
            return isSameScalar(as: other) ? [] : [JSONDifference(steps: steps, missing: nil)]
        }
    }

    /// What lies at the end of a path of keys; nothing where the path leaves the value.
    func member(at path: ArraySlice<String>) -> JSONValue {
        guard let key = path.first else { return self }
        guard case .object(let members) = self else { return .null }
        return members.first { $0.0 == key }?.1.member(at: path.dropFirst()) ?? .null
    }

    private func isSameScalar(as other: JSONValue) -> Bool {
        switch (self, other) {
        case (.string(let text), .string(let otherText)): text.utf8.elementsEqual(otherText.utf8)
        case (.boolean(let flag), .boolean(let otherFlag)): flag == otherFlag
        case (.null, .null): true
        case (.integer, _), (.number, _): spelling == other.spelling || number.map { $0 == other.number } ?? false
        default: false
        }
    }

    private var spelling: String? {
        switch self {
        case .integer(let number): String(number)
        case .number(let spelled): spelled
        default: nil
        }
    }

    private var number: Double? { spelling.flatMap(Double.init) }

    /// This object with the members that others lack; `nil` where there are none.
    func adding(_ differences: [JSONDifference]) -> JSONValue? {
        guard !differences.isEmpty else { return nil }
        return differences.reduce(self) { object, difference in
            difference.missing.map { object.setting($0, at: difference.steps[...]) } ?? object
        }
    }

    /// This object with one more member.
    func with(_ key: String, _ value: JSONValue) -> JSONValue { setting(value, at: [key]) }

    private func setting(_ value: JSONValue, at steps: ArraySlice<String>) -> JSONValue {
        guard let key = steps.first, case .object(var members) = self else { return value }
        let rest = steps.dropFirst()
        if let index = members.firstIndex(where: { $0.0 == key }) {
            members[index].1 = members[index].1.setting(value, at: rest)
        } else {
            members.append((key, JSONValue.object([]).setting(value, at: rest)))
        }
        return .object(members)
    }
}

extension JSONValue {
    /// A value as a JSON file holds it.
    init(_ node: Node) {
        switch node.kind {
        case .mapping: self = .object(node.entries.map { ($0.key.string, JSONValue($0.value)) })
        case .sequence: self = .array(node.items.map { JSONValue($0) })
        case .scalar where !node.isJSONLiteral: self = .string(node.string)
        case .scalar:
            switch node.string {
            case "null": self = .null
            case "true": self = .boolean(true)
            case "false": self = .boolean(false)
            default: self = .number(node.string)
            }
        }
    }
}
