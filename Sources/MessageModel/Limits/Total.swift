/// Objects that are told from others by a word under one of their keys, such as the elements of a card by their `tag`.
package final class ObjectKind: Sendable {
    package let key: String
    /// The words that make an object one of the kind; `nil` for any word.
    package let words: Set<String>?
    /// What one of them is called, and several.
    package let name: String
    package let names: String

    package init(key: String, words: Set<String>? = nil, name: String, names: String) {
        self.key = key
        self.words = words
        self.name = name
        self.names = names
    }

    /// Whether a value is such an object.
    package func includes(_ value: DocumentValue) -> Bool {
        if case .object(let members) = value { includes(members) } else { false }
    }

    /// Whether an object is one, by a word that no value decides: its `tag`, its `type`.
    func includes(_ members: [Member]) -> Bool {
        guard let word = members.last(where: { $0.key == key && $0.value.fixedWord != nil })?.value.fixedWord else {
            return false
        }
        return words?.contains(word) ?? true
    }
}

extension ObjectKind: Hashable {
    package static func == (left: ObjectKind, right: ObjectKind) -> Bool {
        left === right
            || (left.key, left.name, left.names) == (right.key, right.name, right.names) && left.words == right.words
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(names) }
}

/// What several parts of a payload hold together, or one part as a whole, with its limits.
package struct Total: Sendable {
    package struct Part: Sendable {
        /// From the root of the payload: `options`, `payload`. Empty for all of it.
        package let path: [String]
        package let unit: Limit.Unit

        package init(_ path: [String], _ unit: Limit.Unit) {
            self.path = path
            self.unit = unit
        }
    }

    /// What an author would call it.
    package let name: String
    package let parts: [Part]
    package let limits: [Limit]
    package let source: Source

    /// - Parameter name: `nil` for the last key of the only part.
    package init(_ name: String? = nil, of parts: [Part], _ source: Source, _ limits: Limit...) {
        self.name = name ?? parts.first?.path.last ?? ""
        self.parts = parts
        self.limits = limits
        self.source = source
    }
}
