import MessageModel

extension Array {
    /// The items in groups of which none can end up empty: an empty one would still go out, and leave a gap or be
    /// refused.
    ///
    /// Where one item is always there, all are one group. Else a group holds neighbours that occur under the same
    /// conditions, which become the group's, and an item that is repeated in some other way has a group for each row.
    func groupedToStay<Value>() -> [Item<[Element]>] where Element == Item<Value> {
        // Closures: in a generic function a key path is made anew each time, which takes 11 000 instructions.
        if contains(where: { $0.isPlain }) { return [Item(self)] }
        var groups: [(conditions: [Condition]?, group: Item<[Element]>)] = []
        for item in self {
            let conditions = item.conditions
            if let last = groups.last, let conditions, last.conditions == conditions {
                groups[groups.count - 1].group = last.group.map { $0 + [Item(item.value)] }
            } else {
                groups.append((conditions, item.group))
            }
        }
        return groups.map { $0.group }
    }
}

extension Item {
    /// What has to be true for the item to occur, once; `nil` where it is repeated.
    fileprivate var conditions: [Condition]? {
        var conditions: [Condition] = []
        for modifier in modifiers {
            guard case .when(let condition) = modifier else { return nil }
            conditions.append(condition)
        }
        return conditions
    }

    /// A group of this item alone: of all its rows where every row has one.
    fileprivate var group: Item<[Item]> {
        if modifiers.count == 1, case .each(let loop) = modifiers[0] {
            return Item<[Item]>([self], when: loop.isWalked)
        }
        return map { [Item($0)] }
    }
}
