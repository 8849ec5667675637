import MessageModel

extension Text {
    /// How many characters it has at most; `nil` where a parameter has no bound, or rows repeat it.
    var longest: Int? {
        pieces.reduce(0) { sum, piece in
            guard let sum, let length = piece.longest else { return nil }
            return sum + length
        }
    }
}

extension Text.Piece {
    fileprivate var longest: Int? {
        switch content {
        case .markup(let literal), .data(let literal): literal.unicodeScalars.count
        case .hole(let hole): hole.parameter.type.longest
        case .joined(let items, let separator):
            items.reduce(0) { sum, item in
                guard let sum, let length = item.value.longest, !item.isRepeated else { return nil }
                return sum + length + separator.unicodeScalars.count
            }
        }
    }
}

extension Item<Text> {
    /// Rows decide how often it is there.
    var isRepeated: Bool { modifiers.contains { if case .each = $0 { true } else { false } } }
}

extension ParameterType {
    /// Of the longest value, as prose shows it.
    fileprivate var longest: Int? {
        switch self {
        case .text(let bounds), .id(let bounds): bounds.maximum
        case .url(let bounds): bounds.maximum
        case .integer: String(Int.min).count
        case .choice(let choices): choices.map(\.label.unicodeScalars.count).max()
        case .boolean, .list: nil
        }
    }
}
