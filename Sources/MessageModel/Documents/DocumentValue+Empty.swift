extension DocumentValue {
    /// Nothing may be left of the value once the values are known, and it need not be there: then its member goes too,
    /// since vendors refuse empty objects and show empty texts as gaps.
    package var mayBeEmpty: Bool {
        switch self {
        case .text(let text):
            text.limits.allSatisfy { $0.minimum ?? 0 == 0 }
                // An author's own `""` in a vendor's body is meant.
                && (text.text.pieces.isEmpty ? !text.place.isNative : text.text.mayBeEmpty)
        case .list(let list), .joined(let list, _):
            !list.items.isEmpty && !list.items.contains(where: \.isPlain)
                && list.limits.allSatisfy { $0.minimum ?? 0 == 0 }
        case .object(let members):
            !members.isEmpty && members.allSatisfy { $0.presence != nil || $0.goesWhenEmpty }
        case .integer, .boolean, .bit, .choice, .word, .number, .null:
            false
        }
    }
}

extension Member {
    /// It is left out where nothing is left of its value.
    package var goesWhenEmpty: Bool { !isRequired && value.mayBeEmpty }
}

extension Text {
    /// No part of it is there whatever the values are.
    fileprivate var mayBeEmpty: Bool {
        pieces.allSatisfy { piece in
            switch piece.content {
            case .markup(let literal), .data(let literal): literal.isEmpty
            case .joined(let items, _): !items.isEmpty && items.allSatisfy { !$0.isPlain || $0.value.mayBeEmpty }
            case .hole(let hole):
                switch hole.parameter.type {
                case .text(let bounds): bounds.minimum == 0
                case .choice(let choices): choices.contains { $0.label.isEmpty || $0.value.isEmpty }
                case .id, .url, .integer, .boolean, .list: false
                }
            }
        }
    }
}
