import Foundation

/// A payload as Foundation reads it.
struct Payload {
    let root: Any

    init(_ bytes: [UInt8]) throws {
        root = try JSONSerialization.jsonObject(with: Data(bytes))
    }

    /// The text at a path of keys and indices, `template_card.jump_list.0.title`.
    func text(_ path: String) -> String? {
        var value: Any? = root
        for key in path.split(separator: ".") {
            if let index = Int(key) {
                let items = value as? [Any]
                value = items.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            } else {
                value = (value as? [String: Any])?[String(key)]
            }
        }
        return value as? String
    }

    /// Its members, items and types without what the texts say.
    var structure: String { Self.structure(of: root) }

    private static func structure(of value: Any) -> String {
        switch value {
        case let object as [String: Any]:
            let members = object.sorted { $0.key < $1.key }.map { "\($0.key): \(structure(of: $0.value))" }
            return "{" + members.joined(separator: ", ") + "}"
        case let items as [Any]: return "[" + items.map { structure(of: $0) }.joined(separator: ", ") + "]"
        case is String: return "text"
        default: return "\(value)"
        }
    }
}
