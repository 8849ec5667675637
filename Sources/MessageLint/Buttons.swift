import MessageModel

extension Document {
    /// The buttons of a message that are always there, with their labels.
    ///
    /// Those of which a condition decides may stand for each other, so that they may well be alike.
    var buttons: [(label: DocumentText, button: DocumentValue)] {
        guard vendor == nil, case .list(let list)? = root[["card", "actions"]] else { return [] }
        return list.items.filter(\.isPlain).compactMap { item in
            guard case .text(let label)? = item.value[["label"]] else { return nil }
            return (label, item.value)
        }
    }
}
