import MessageRuntime

/// What differs from send to send: a parameter, or a field in the rows of a list. The rows of a list differ from each
/// other, and the worst of them is worst in every row, so one row stands for all; what only rows of several sorts bring
/// about together is counted as if they did.
struct Variable: Hashable, Comparable, Sendable {
    /// The number of the parameter.
    let parameter: Int
    /// The number of the field, where the parameter is a list.
    let field: Int?

    /// In the order of their declaration, a list before its fields.
    static func < (first: Variable, second: Variable) -> Bool {
        (first.parameter, first.field ?? -1) < (second.parameter, second.field ?? -1)
    }
}

/// How a variable is written in one place.
struct Use: Hashable, Sendable {
    /// Of the escape: it is a key of tables, and an escape is much to hash.
    private let code: UInt8
    /// A choice shows its text, as opposed to its value.
    let showsLabel: Bool

    init(_ escape: Escape, showsLabel: Bool) {
        code = escape.code
        self.showsLabel = showsLabel
    }

    var escape: Escape { Escape.all[Int(code)] }

    static let plain = Use(.none, showsLabel: false)
}

/// What is assumed of a variable that conditions ask for.
enum Assumption: Hashable, Sendable {
    case absent
    /// It is there; nothing else is asked.
    case given
    case boolean(Bool)
    /// The choice is one of these.
    case choice([Int])
    /// The list has no row.
    case empty
    case rows
}

/// The declarations of a template, with the bounds that a proof tries out in their place.
package struct Declarations: Sendable {
    let parameters: [Parameter]
    /// Of every variable.
    let alphabets: [Variable: Alphabet]
    var maximums: [Variable: Int] = [:]
    var minimums: [Variable: Int] = [:]

    package init(_ parameters: [Parameter]) {
        self.parameters = parameters
        var alphabets: [Variable: Alphabet] = [:]
        for (index, parameter) in parameters.enumerated() {
            guard case .list(let type) = parameter.type else {
                alphabets[Variable(parameter: index, field: nil)] = parameter.alphabet
                continue
            }
            for (field, parameter) in type.fields.enumerated() {
                alphabets[Variable(parameter: index, field: field)] = parameter.alphabet
            }
        }
        self.alphabets = alphabets
    }

    subscript(variable: Variable) -> Parameter {
        let parameter = parameters[variable.parameter]
        guard let field = variable.field, case .list(let type) = parameter.type else { return parameter }
        return type.fields[field]
    }

    func alphabet(of variable: Variable) -> Alphabet { alphabets[variable] ?? self[variable].alphabet }

    /// How many characters a text or rows a list has at most; `nil` without a bound.
    func maximum(of variable: Variable) -> Int? {
        if let tried = maximums[variable] { return tried }
        switch self[variable].type {
        case .text(let bounds), .id(let bounds): return bounds.maximum
        case .url(let bounds): return bounds.maximum
        case .list(let type): return type.maximum
        case .integer, .boolean, .choice: return nil
        }
    }

    func minimum(of variable: Variable) -> Int {
        if let tried = minimums[variable] { return tried }
        switch self[variable].type {
        case .text(let bounds), .id(let bounds): return bounds.minimum
        case .list(let type): return type.minimum
        case .url, .integer, .boolean, .choice: return 0
        }
    }
}

extension Declarations {
    /// All that can be assumed of a variable, as far as these conditions can tell the values apart.
    func assumptions(of variable: Variable, tests: Set<Condition.Test>) -> [Assumption] {
        let parameter = self[variable]
        let absent: [Assumption] = parameter.isOptional ? [.absent] : []
        switch parameter.type {
        case .boolean: return absent + [.boolean(false), .boolean(true)]
        case .choice(let choices):
            let asked = choices.indices.filter { tests.contains(.isChoice($0)) }
            let others = choices.indices.filter { !asked.contains($0) }
            return absent + asked.map { .choice([$0]) } + (others.isEmpty ? [] : [.choice(Array(others))])
        case .list:
            let most = maximum(of: variable) ?? .max
            return (parameter.isOptional || minimum(of: variable) == 0 ? [.empty] : []) + (most > 0 ? [.rows] : [])
        case .text, .id, .url, .integer: return absent + [.given]
        }
    }
}

extension Assumption {
    /// Whether a condition holds.
    func satisfies(_ condition: Question) -> Bool {
        let holds =
            switch condition.test {
            case .given: self != .absent
            case .isTrue: self == .boolean(true)
            case .isNotEmpty: self == .rows
            case .isChoice(let index): if case .choice(let indices) = self { indices == [index] } else { false }
            }
        return holds != condition.isNegated
    }
}
