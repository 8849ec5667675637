import MessageRuntime

/// What the size of a text, a list or a whole document consists of, in no unit yet.
indirect enum Extent: Sendable {
    /// Content of a JSON string, made harmless already.
    case literal(String)
    /// JSON that stands outside of strings: brackets, keys, numbers.
    case syntax(Int)
    case value(Variable, Use)
    case all([Extent])
    /// Some parts with a separator between those that are there. `syntax` where the separator stands outside of strings.
    case sequence([Part], separator: Separator)

    enum Separator: Sendable {
        case text(String)
        case syntax(Int)
    }

    /// A part that may be repeated and may be left out.
    struct Part: Sendable {
        let content: Extent
        let modifiers: [Step]
    }

    /// One `each` or `when`, by the variables it asks for.
    enum Step: Sendable {
        case each(Variable)
        case when(Question)
    }
}

/// A condition on a variable.
struct Question: Hashable, Sendable {
    let variable: Variable
    let test: Condition.Test
    let isNegated: Bool
}

extension Extent {
    /// Every question that decides what is there, those inside parts included.
    var steps: [Step] {
        switch self {
        case .literal, .syntax, .value: []
        case .all(let extents): extents.flatMap(\.steps)
        case .sequence(let parts, _): parts.flatMap { $0.modifiers + $0.content.steps }
        }
    }
}
