/// Something in a document that a parameter decides.
package enum Dependence: Sendable {
    case hole(Hole)
    case loop(Loop)
    case condition(Condition)

    package var reference: Reference {
        switch self {
        case .hole(let hole): hole.reference
        case .loop(let loop): loop.list
        case .condition(let condition): condition.reference
        }
    }
}

extension DocumentValue {
    /// Whatever decides how the value is filled, as often as it does, from the outside inwards.
    package var dependences: [Dependence] {
        switch self {
        case .object(let members):
            members.flatMap { [$0.presence.map(Dependence.condition)].compactMap(\.self) + $0.value.dependences }
        case .list(let list), .joined(let list, _): list.items.flatMap { $0.dependences(\.dependences) }
        case .text(let text): text.text.dependences
        case .integer(let value): value.dependences
        case .boolean(let value), .bit(let value): value.dependences
        case .choice(let value): value.dependences
        case .word, .number, .null: []
        }
    }
}

extension Text {
    fileprivate var dependences: [Dependence] {
        pieces.flatMap { piece -> [Dependence] in
            switch piece.content {
            case .markup, .data: []
            case .hole(let hole): [.hole(hole)]
            case .joined(let items, _): items.flatMap { $0.dependences(\.dependences) }
            }
        }
    }
}

extension Value {
    fileprivate var dependences: [Dependence] { if case .hole(let hole) = self { [.hole(hole)] } else { [] } }
}

extension Item {
    fileprivate func dependences(_ own: (Value) -> [Dependence]) -> [Dependence] {
        modifiers.map(\.dependence) + own(value)
    }
}

extension Modifier {
    fileprivate var dependence: Dependence {
        switch self {
        case .each(let loop): .loop(loop)
        case .when(let condition): .condition(condition)
        }
    }
}
