/// How much a field holds: a number with its unit, what happens past it, and where that is written.
package struct Limit: Sendable, Hashable {
    package enum Unit: Sendable, Hashable {
        /// Unicode scalar values, which is what the vendors' servers count as characters.
        case characters
        /// UTF-8 bytes of the text.
        case bytes
        /// Bytes of the compact JSON text.
        case jsonBytes
        /// Items of a list.
        case items
        /// JSON objects of a kind, however deep they lie.
        case objects(ObjectKind)
        /// How many objects of a kind lie in each other, the outermost included.
        case levels(ObjectKind)
    }

    /// What the vendor does with more.
    package enum Effect: Sendable, Hashable {
        /// It answers with an error; the code where it is known.
        case rejected(code: Int?)
        /// It cuts without a word, and answers that all is well.
        case truncated
        /// It advises against more, and shows less.
        case advised
        /// Its own documents disagree; the doubt in words.
        case doubtful(String)
        /// A rule of the template language, for messages that are to fit everywhere.
        case house
    }

    package let minimum: Int?
    package let maximum: Int?
    package let unit: Unit
    package let effect: Effect
    /// `nil` where the record that holds the field names the source for all of its fields.
    package let source: Source?
    /// What is more than the limit can go out in messages of its own: receivers.
    package private(set) var isSplit = false

    package init(minimum: Int?, maximum: Int?, _ unit: Unit, _ effect: Effect, source: Source? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
        self.effect = effect
        self.source = source
    }

    package static func atMost(_ maximum: Int, _ unit: Unit, _ effect: Effect) -> Limit {
        Limit(minimum: nil, maximum: maximum, unit, effect)
    }

    package static func between(_ minimum: Int, _ maximum: Int, _ unit: Unit, _ effect: Effect) -> Limit {
        Limit(minimum: minimum, maximum: maximum, unit, effect)
    }

    package static func atLeast(_ minimum: Int, _ unit: Unit, _ effect: Effect) -> Limit {
        Limit(minimum: minimum, maximum: nil, unit, effect)
    }

    /// The same limit on receivers, of whom those who are too many get a message of their own.
    package var splitting: Limit {
        var limit = self
        limit.isSplit = true
        return limit
    }

    /// A text that must not be empty.
    package static let notEmpty = atLeast(1, .characters, .rejected(code: nil))

    /// A title that every vendor shows whole. In a message it is a rule, in a vendor's own body advice.
    package static let houseTitle = Limit(minimum: nil, maximum: 64, .characters, .house, source: .house)

    package func contains(_ size: Int) -> Bool { size >= minimum ?? 0 && size <= maximum ?? .max }
}

extension Limit.Unit {
    /// For programs that read reports.
    package var name: String {
        switch self {
        case .characters: "characters"
        case .bytes, .jsonBytes: "bytes"
        case .items: "items"
        case .objects(let kind): kind.names
        case .levels: "levels"
        }
    }

    /// The unit with a number: `1 character`, `12 bytes of JSON`.
    package func counted(_ count: Int) -> String {
        let isOne = count == 1
        return switch self {
        case .characters: isOne ? "1 character" : "\(count) characters"
        case .bytes: isOne ? "1 byte" : "\(count) bytes"
        case .jsonBytes: isOne ? "1 byte of JSON" : "\(count) bytes of JSON"
        case .items: isOne ? "1 item" : "\(count) items"
        case .objects(let kind): isOne ? "1 \(kind.name)" : "\(count) \(kind.names)"
        case .levels(let kind): "\(isOne ? "1 level" : "\(count) levels") of \(kind.names)"
        }
    }
}
