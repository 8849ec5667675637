@testable import MessageModel

extension Document {
    /// The same document with limits that everything breaks, so that filling it tells the size of every place, and
    /// with a limit on the whole of it.
    var open: Document {
        Document(
            vendor: vendor, root: root.open, at: span, type: type, takesWeakerEscapes: takesWeakerEscapes,
            totals: withTotal.totals.map { $0.open })
    }

    /// The same document with one more limit, which is in the unit that no text has.
    var withTotal: Document {
        let whole = Total("whole", of: [Total.Part([], .jsonBytes)], .house, .atMost(600, .jsonBytes, .advised))
        return Document(
            vendor: vendor, root: root, at: span, type: type, takesWeakerEscapes: takesWeakerEscapes,
            totals: totals + [whole])
    }
}

extension DocumentValue {
    fileprivate var open: DocumentValue {
        switch self {
        case .object(let members):
            .object(members.map { Member($0.key, $0.value.open, presence: $0.presence) })
        case .list(let list): .list(list.open)
        case .joined(let list, let separator): .joined(list.open, separator: separator)
        case .text(let text):
            .text(
                DocumentText(
                    text: text.text, syntax: text.syntax, limits: text.limits.map(\.open), forbidden: [],
                    place: text.place))
        case .integer, .boolean, .bit, .choice, .word, .number, .null: self
        }
    }
}

extension DocumentList {
    fileprivate var open: DocumentList {
        DocumentList(
            items: items.map { item in item.map { $0.open } }, limits: limits.map(\.open), place: place)
    }
}

extension Limit {
    /// Nothing but emptiness keeps it. What may be empty stays so.
    fileprivate var open: Limit { Limit(minimum: minimum, maximum: 0, unit, effect, source: source) }
}

extension Total {
    fileprivate var open: Total {
        Total(
            name, of: parts, source, Limit(minimum: nil, maximum: 0, limits.first?.unit ?? .jsonBytes, .advised))
    }
}
