/// Objects that are told from others by a word under one of their keys, such as the elements of a card by their `tag`.
package struct ObjectKind: Sendable, Hashable {
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
    package func includes(_ value: DocumentValue) -> Bool { includes(value.words) }

    /// Whether an object is one, by the words that it says.
    func includes(_ words: [String: String]) -> Bool {
        guard let word = words[key] else { return false }
        return self.words?.contains(word) ?? true
    }
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
