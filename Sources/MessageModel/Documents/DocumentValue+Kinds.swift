extension DocumentValue {
    /// How many objects of a kind lie in each other at most, whatever the values leave out.
    func levels(of kind: ObjectKind) -> Int {
        switch self {
        case .object(let members):
            let inner = members.map { $0.value.levels(of: kind) }.max() ?? 0
            return kind.includes(members) ? inner + 1 : inner
        case .list(let list): return list.items.map { $0.value.levels(of: kind) }.max() ?? 0
        case .joined, .text, .integer, .boolean, .bit, .choice, .word, .number, .null: return 0
        }
    }
}
