package import MessageModel

extension JSONValue {
    /// A document without holes, as a ready payload gives it. Where it has one nevertheless, an empty value stands.
    package init(_ value: DocumentValue) {
        switch value {
        case .object(let members): self = .object(members.map { ($0.key, JSONValue($0.value)) })
        case .list(let list): self = .array(list.items.map { JSONValue($0.value) })
        case .joined(let list, let separator):
            self = .string(list.items.flatMap(\.value.texts).map(\.text.fixed).joined(separator: separator))
        case .text(let text): self = .string(text.text.fixed)
        case .integer(let number): self = .integer(number.literal ?? 0)
        case .boolean(let flag): self = .boolean(flag.literal ?? false)
        case .bit(let flag): self = .integer(flag.literal ?? false ? 1 : 0)
        case .choice(let word): self = .string(word.literal ?? "")
        case .word(let word): self = .string(word)
        case .number(let spelled): self = .number(spelled)
        case .null: self = .null
        }
    }
}

extension Text {
    /// The text; a payload has no holes.
    fileprivate var fixed: String { literal ?? "" }
}
