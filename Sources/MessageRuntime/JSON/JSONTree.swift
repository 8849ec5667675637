/// A JSON value that somebody else has written, with its place among the bytes.
struct JSONTree: Sendable {
    enum Content: Sendable {
        case object([Member])
        case array([JSONTree])
        case string(String)
        /// As it was spelled.
        case number(String)
        case boolean(Bool)
        case null
    }

    struct Member: Sendable {
        let key: String
        let value: JSONTree
    }

    let content: Content
    /// From its first byte to behind its last, white space around it left out.
    let range: Range<Int>

    var string: String? { if case .string(let string) = content { string } else { nil } }
    /// A whole number that fits; `nil` for others.
    var integer: Int? { if case .number(let digits) = content { Int(digits) } else { nil } }
    var items: [JSONTree]? { if case .array(let items) = content { items } else { nil } }
    var isNull: Bool { if case .null = content { true } else { false } }

    /// The only member of that key; `nil` where there is none, where it is null, or where this is no object.
    func member(_ key: String) throws(AnswerError) -> JSONTree? {
        guard case .object(let members) = content else { return nil }
        var found: JSONTree?
        for member in members where member.key == key {
            if found != nil { throw AnswerError(.repeated(member: key), at: member.value.range.lowerBound) }
            found = member.value
        }
        return found.flatMap { $0.isNull ? nil : $0 }
    }

    /// A member read as something; `nil` where it is not there.
    func member<Value>(
        _ key: String, _ read: (JSONTree) -> Value?
    ) throws(AnswerError) -> Value? {
        guard let member = try member(key) else { return nil }
        guard let value = read(member) else {
            throw AnswerError(.wrongType(member: key), at: member.range.lowerBound)
        }
        return value
    }

    /// A text; `nil` for an empty one too, by which vendors mean that there is none.
    func text(_ key: String) throws(AnswerError) -> String? {
        try member(key, \.string).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A member that the vendor always sends.
    func required<Value>(_ key: String, _ read: (JSONTree) -> Value?) throws(AnswerError) -> Value {
        guard let value = try member(key, read) else {
            throw AnswerError(.missing(member: key), at: range.lowerBound)
        }
        return value
    }
}

extension JSONTree {
    /// The object that some bytes are, and nothing else.
    ///
    /// - Throws: where they are no such thing, for what comes over the wire may be anything.
    static func object(of bytes: some Sequence<UInt8>) throws(AnswerError) -> JSONTree {
        let bytes = Array(bytes.prefix(AnswerError.mostBytes + 1))
        guard bytes.count <= AnswerError.mostBytes else { throw AnswerError(.tooLarge, at: AnswerError.mostBytes) }
        var reader = JSONReader(bytes)
        let tree = try reader.read()
        guard case .object = tree.content else { throw AnswerError(.notAnObject, at: tree.range.lowerBound) }
        return tree
    }
}
