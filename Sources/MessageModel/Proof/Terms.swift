/// A formula taken apart at its outermost level, so that what depends on different values can be searched by itself.
///
/// Parts of one sequence share its separators, of which there is one less than there are parts, and a list that is
/// left out where it is empty brings its key along as soon as one item is there. Each of these is a gate: a number that
/// counts once where any of its terms is there.
struct Terms: Sendable {
    private(set) var constant = 0
    private(set) var all: [Term] = []
    private(set) var gates: [Int] = []

    init(of formula: Formula) { add(formula) }

    private mutating func add(_ formula: Formula) {
        switch formula {
        case .constant(let size): constant = constant.plus(size)
        case .value, .boolean: all.append(Term(part: .always(formula)))
        case .sum(let formulas): for formula in formulas { add(formula) }
        case .sequence(let parts, let between, let each):
            var penalties: Set<Int> = []
            if parts.contains(where: \.isAlwaysThere) {
                constant = constant.plus(-between)
            } else if between > 0 {
                penalties = [gate(-between)]
            }
            for part in parts { add(Term(part: part, each: each, between: between, penalties: penalties)) }
        }
    }

    private mutating func add(_ term: Term) {
        guard !term.part.isAlwaysThere else {
            constant = constant.plus(term.each).plus(term.between)
            return add(term.part.content)
        }
        guard let list = term.part.droppedList, term.part.modifiers.isEmpty else { return all.append(term) }
        let bonus = gate(list.frame.plus(term.each))
        // The separator of the list among other members counts as one where it is there.
        let outer = term.between > 0 ? [gate(term.between)] : []
        let inner = list.between > 0 ? [gate(-list.between)] : []
        for part in list.parts {
            all.append(
                Term(
                    part: part, each: list.each, between: list.between,
                    penalties: term.penalties.union(inner), bonuses: Set([bonus] + outer)))
        }
    }

    private mutating func gate(_ weight: Int) -> Int {
        gates.append(weight)
        return gates.count - 1
    }
}

/// Something that may be there or not.
struct Term: Sendable {
    let part: Formula.Part
    /// What it counts for by being there, each time.
    var each = 0
    /// The separator that comes with it, each time.
    var between = 0
    /// Gates that make the size smaller.
    var penalties: Set<Int> = []
    /// Gates that make the size larger.
    var bonuses: Set<Int> = []

    /// The term by itself, with its separator.
    var formula: Formula { .sequence([part], between: 0, each: each.plus(between)) }
}

extension Formula.Part {
    fileprivate static func always(_ formula: Formula) -> Formula.Part {
        Formula.Part(content: formula, modifiers: [], dropped: nil)
    }

    /// The items of a list that is left out where it has none, and what stands around them.
    fileprivate var droppedList: (frame: Int, parts: [Formula.Part], between: Int, each: Int)? {
        guard let frame = content.framed, let dropped = dropped?.framed, dropped.constant <= 2,
            case .sequence(let parts, let between, let each) = frame.sequence,
            parts.allSatisfy({ $0.dropped == nil && $0.content.least > 0 })
        else { return nil }
        return (frame.constant, parts, between, each)
    }
}

extension Formula {
    /// A sequence, and all that stands around it.
    fileprivate var framed: (constant: Int, sequence: Formula)? {
        switch self {
        case .sequence: (0, self)
        case .sum(let formulas):
            switch (formulas.first, formulas.last, formulas.count) {
            case (.constant(let size), .sequence?, 2): formulas.last.map { (size, $0) }
            default: nil
            }
        case .constant, .value, .boolean: nil
        }
    }
}

// MARK: Components

extension Terms {
    /// Terms that depend on the same values, and on none that others depend on.
    struct Component: Sendable {
        fileprivate(set) var terms: [Term]
        fileprivate(set) var variables: Set<Variable>
    }

    /// - Parameter fixed: what is known to be there, and so connects nothing.
    func components(besides fixed: Set<Variable>) -> [Component] {
        var components: [Component] = []
        for term in all {
            let variables = term.formula.variables
            let free = variables.subtracting(fixed)
            let related = components.indices.filter { !components[$0].variables.isDisjoint(with: free) }
            var joined = Component(terms: [], variables: variables)
            for index in related {
                joined.terms += components[index].terms
                joined.variables.formUnion(components[index].variables)
            }
            joined.terms.append(term)
            for index in related.reversed() { components.remove(at: index) }
            components.append(joined)
        }
        return components
    }
}

extension Formula {
    /// Everything that values decide.
    var variables: Set<Variable> {
        switch self {
        case .constant: []
        case .value(let variable, _, _), .boolean(let variable): [variable]
        case .sum(let formulas): formulas.reduce(into: []) { $0.formUnion($1.variables) }
        case .sequence(let parts, _, _):
            parts.reduce(into: []) { variables, part in
                variables.formUnion(part.content.variables)
                variables.formUnion(part.dropped?.variables ?? [])
                variables.formUnion(part.modifiers.map(\.variable))
            }
        }
    }
}
