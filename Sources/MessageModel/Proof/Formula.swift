import MessageRuntime

/// A size in one unit: what is always there, and what values decide.
enum Formula: Sendable {
    case constant(Int)
    case value(Variable, Use, TextUnit)
    /// As many bytes as `true` or `false` has.
    case boolean(Variable)
    case sum([Formula])
    /// - between: the size of a separator.
    /// - each: what a part counts for by being there.
    case sequence([Part], between: Int, each: Int)

    struct Part: Sendable {
        let content: Formula
        let modifiers: [Step]
        /// Bytes of the JSON that leaves the part out where it is an empty text, list or object.
        let dropped: Formula?
    }
}

extension Formula {
    /// The sum with all that is constant in one place.
    static func sum(of formulas: [Formula]) -> Formula {
        var sum = FormulaSum()
        for formula in formulas { sum.add(formula) }
        return sum.formula
    }

    /// The sequence without what decides nothing.
    static func sequence(of parts: [Part], between: Int, each: Int) -> Formula {
        guard parts.allSatisfy(\.isAlwaysThere) else {
            // What neither counts itself nor separates others decides nothing.
            let counting = between == 0 && each == 0 ? parts.filter { !$0.content.isNothing } : parts
            return counting.isEmpty ? .constant(0) : .sequence(counting, between: between, each: each)
        }
        let others = Formula.constant(between.times(max(0, parts.count - 1)).plus(each.times(parts.count)))
        return .sum(of: parts.map(\.content) + [others])
    }

    /// The sum of both.
    static func + (left: Formula, right: Formula) -> Formula {
        if case .constant(let first) = left, case .constant(let second) = right { return .constant(first.plus(second)) }
        return .sum(of: [left, right])
    }

    private var isNothing: Bool { if case .constant(0) = self { true } else { false } }

    /// Every question that decides what is there.
    var steps: [Step] {
        switch self {
        case .constant, .value, .boolean: []
        case .sum(let formulas): formulas.flatMap(\.steps)
        case .sequence(let parts, _, _): parts.flatMap { $0.modifiers + $0.content.steps }
        }
    }

    /// No values change it.
    var isConstant: Bool { if case .constant = self { true } else { false } }

    /// What is there whatever the values are, with nothing in its holes.
    var least: Int {
        switch self {
        case .constant(let size): return size
        case .value: return 0
        case .boolean: return "true".utf8.count
        case .sum(let formulas): return formulas.reduce(0) { $0.plus($1.least) }
        case .sequence(let parts, let between, let each):
            let there = parts.filter(\.isAlwaysThere)
            let others = between.times(max(0, there.count - 1)).plus(each.times(there.count))
            return there.reduce(others) { $0.plus($1.content.least) }
        }
    }
}

/// A sum that is being added up, with all that is constant in one place.
struct FormulaSum {
    private var constant = 0
    private var others: [Formula] = []

    mutating func add(_ size: Int) { constant = constant.plus(size) }

    mutating func add(_ formula: Formula) {
        switch formula {
        case .constant(let size): add(size)
        case .sum(let formulas): for formula in formulas { add(formula) }
        case .value, .boolean, .sequence: others.append(formula)
        }
    }

    var formula: Formula {
        if others.isEmpty { return .constant(constant) }
        return .sum(constant == 0 ? others : [.constant(constant)] + others)
    }
}

extension Formula.Part {
    var isAlwaysThere: Bool { modifiers.isEmpty && dropped == nil }
}

extension Limit.Unit {
    var isOfTexts: Bool { TextUnit(self) != nil }
}
