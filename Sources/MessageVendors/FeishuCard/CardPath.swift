import MessageModel

/// A place in a card as the vendor's server calls it: `ROOT -> elements -> [2](tag: chart)`.
struct CardPath {
    /// From the card on.
    private var steps: ArraySlice<PathStep>

    /// - Returns: `nil` for a place outside the card.
    init?(_ path: [PathStep]) {
        steps = path[...]
        switch steps.first?.key {
        case "card"?: steps.removeFirst()
        case "cardContent"?:
            steps.removeFirst()
            guard steps.first?.key == "card" else { return nil }
            steps.removeFirst()
        case let key? where FeishuMessage.cardKeys.contains(key): break
        default: return nil
        }
        // The tag of an element is said where the element is.
        if steps.last?.key == "tag", steps.dropLast().last?.isItem == true { steps.removeLast() }
        if steps.isEmpty { return nil }
    }

    var spelled: String { (["ROOT"] + steps.map(\.spelled)).joined(separator: " -> ") }
}

extension PathStep {
    fileprivate var key: String? { if case .key(let key) = self { key } else { nil } }

    fileprivate var isItem: Bool { if case .item = self { true } else { false } }

    fileprivate var spelled: String {
        switch self {
        case .key(let key): key
        case .item(let index, let words): "[\(index)]" + (words["tag"].map { "(tag: \($0))" } ?? "")
        }
    }
}
