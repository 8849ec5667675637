extension DocumentValue {
    /// What an object says in words that no value decides: its `tag`, its `type`.
    var words: [String: String] {
        guard case .object(let members) = self else { return [:] }
        return members.reduce(into: [:]) { words, member in
            switch member.value {
            case .word(let word), .choice(.literal(let word, _)): words[member.key] = word
            default: break
            }
        }
    }

    /// How many objects of a kind lie in each other at most, whatever the values leave out.
    func levels(of kind: ObjectKind) -> Int {
        switch self {
        case .object(let members):
            let inner = members.map { $0.value.levels(of: kind) }.max() ?? 0
            return kind.includes(words) ? inner + 1 : inner
        case .list(let list): return list.items.map { $0.value.levels(of: kind) }.max() ?? 0
        case .joined, .text, .integer, .boolean, .bit, .choice, .word, .number, .null: return 0
        }
    }
}
