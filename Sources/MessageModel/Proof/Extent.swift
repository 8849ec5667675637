import MessageRuntime

/// What the size of a text, a list or a whole document consists of, in no unit yet.
indirect enum Extent: Sendable {
    /// Content of a JSON string, made harmless already.
    case literal(String)
    /// JSON that stands outside of strings: brackets, keys, numbers.
    case syntax(Int)
    /// An object that says these words under these keys.
    case object([String: String])
    case value(Variable, Use)
    /// `true` or `false`.
    case boolean(Variable)
    case all([Extent])
    /// Some parts with a separator between those that are there.
    case sequence([Part], separator: Separator, isList: Bool = false)

    enum Separator: Sendable {
        /// Inside of a string.
        case text(String)
        /// A comma outside of strings.
        case comma
    }

    /// A part that may be repeated and may be left out.
    struct Part: Sendable {
        let content: Extent
        let modifiers: [Step]
        /// What leaves the part out where nothing is in it.
        var dropped: Extent?
    }

    /// One `each` or `when`, by the variables it asks for.
    enum Step: Sendable {
        case each(Variable)
        case when(Question)

        var variable: Variable {
            switch self {
            case .each(let list): list
            case .when(let question): question.variable
            }
        }
    }
}

/// A condition on a variable.
struct Question: Hashable, Sendable {
    let variable: Variable
    let test: Condition.Test
    let isNegated: Bool
}
