extension DocumentValue {
    /// Visits the value and all that stands in it, the outer ones first.
    package func walk(_ visit: (DocumentValue) -> Void) {
        visit(self)
        switch self {
        case .object(let members):
            for member in members { member.value.walk(visit) }
        case .list(let list), .joined(let list, _):
            for item in list.items { item.value.walk(visit) }
        case .text, .integer, .boolean, .bit, .choice, .word, .number, .null: break
        }
    }

    /// Every object in the value, the outer ones first.
    package var objects: [[Member]] {
        var objects: [[Member]] = []
        walk { if case .object(let members) = $0 { objects.append(members) } }
        return objects
    }

    /// Every list in the value that becomes one text.
    package var joinedLists: [DocumentList] {
        var lists: [DocumentList] = []
        walk { if case .joined(let list, _) = $0 { lists.append(list) } }
        return lists
    }

    /// What lies at the end of a path of keys.
    package func member(at path: String...) -> DocumentValue? { self[path[...]] }

    /// A word that no value decides: a `tag`, a `type`.
    package var fixedWord: String? {
        switch self {
        case .word(let word), .choice(.literal(let word, _)): word
        default: nil
        }
    }

    /// A value of a parameter is part of it, so it is sent more than once.
    package var isFilled: Bool {
        switch self {
        case .object(let members): members.contains { $0.value.isFilled }
        case .list(let list), .joined(let list, _): list.items.contains { $0.value.isFilled }
        case .text(let text): text.text.hasHole
        case .integer(let value): value.isHole
        case .boolean(let value), .bit(let value): value.isHole
        case .choice(let value): value.isHole
        case .word, .number, .null: false
        }
    }
}

extension [Member] {
    /// The value under a key.
    package subscript(_ key: String) -> DocumentValue? { first { $0.key == key }?.value }
}

extension Value {
    fileprivate var isHole: Bool { if case .hole = self { true } else { false } }
}

extension Text {
    fileprivate var hasHole: Bool {
        pieces.contains { piece in
            switch piece.content {
            case .hole: true
            case .joined(let items, _): items.contains { $0.value.hasHole }
            case .markup, .data: false
            }
        }
    }
}
