extension DocumentValue {
    /// What is left of the value with only those texts and lists of which a closure says that they stay, and with what
    /// decides whether they are there and how often. It is good for looking at these alone: a list that has lost items
    /// has no limits any more.
    ///
    /// - Parameter stays: asked of texts and of lists; a list that stays does so with all of its items.
    /// - Returns: `nil` where nothing is left.
    package func pruned(_ stays: (DocumentValue) -> Bool) -> DocumentValue? {
        switch self {
        case .object(let members):
            let left = members.compactMap { member in
                member.value.pruned(stays).map { value in
                    // Whether it is empty and goes depends on all of it.
                    Member(
                        member.key, member.goesWhenEmpty ? member.value : value, presence: member.presence,
                        isRequired: member.isRequired)
                }
            }
            return left.isEmpty ? nil : .object(left)
        case .list(let list):
            if stays(self) { return self }
            let left = list.items.compactMap { item in item.compactMap { $0.pruned(stays) } }
            return left.isEmpty ? nil : .list(DocumentList(items: left, limits: [], place: list.place))
        case .joined(let list, _):
            return stays(self) || list.items.contains { $0.value.pruned(stays) != nil } ? self : nil
        case .text:
            return stays(self) ? self : nil
        case .integer, .boolean, .bit, .choice, .word, .number, .null:
            return nil
        }
    }
}
