/// One `each` or `when`, by the variable that it asks for.
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

/// A condition on a variable.
struct Question: Hashable, Sendable {
    let variable: Variable
    let test: Condition.Test
    let isNegated: Bool
}
