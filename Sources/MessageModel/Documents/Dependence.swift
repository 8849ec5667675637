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
        var all: [Dependence] = []
        addDependences(to: &all)
        return all
    }

    private func addDependences(to all: inout [Dependence]) {
        switch self {
        case .object(let members):
            for member in members {
                if let presence = member.presence { all.append(.condition(presence)) }
                member.value.addDependences(to: &all)
            }
        case .list(let list), .joined(let list, _):
            for item in list.items {
                item.addModifiers(to: &all)
                item.value.addDependences(to: &all)
            }
        case .text(let text): text.text.addDependences(to: &all)
        case .integer(.hole(let hole)), .boolean(.hole(let hole)), .bit(.hole(let hole)), .choice(.hole(let hole)):
            all.append(.hole(hole))
        case .integer, .boolean, .bit, .choice, .word, .number, .null: break
        }
    }
}

extension Text {
    fileprivate func addDependences(to all: inout [Dependence]) {
        for piece in pieces {
            switch piece.content {
            case .markup, .data: break
            case .hole(let hole): all.append(.hole(hole))
            case .joined(let items, _):
                for item in items {
                    item.addModifiers(to: &all)
                    item.value.addDependences(to: &all)
                }
            }
        }
    }
}

extension Item {
    fileprivate func addModifiers(to all: inout [Dependence]) {
        for modifier in modifiers {
            switch modifier {
            case .each(let loop): all.append(.loop(loop))
            case .when(let condition): all.append(.condition(condition))
            }
        }
    }
}
