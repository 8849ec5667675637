import MessageRuntime

/// The worst case of one measured place in one unit.
struct Worst: Sendable {
    /// `nil` where nothing bounds it.
    let size: Int?
    /// What has no bound, in the order of declaration.
    let endless: [Variable]
    let assumptions: Assumptions
    let values: [Variable: BestValue]
    /// No values give a larger size, as opposed to a bound that may not be reached.
    let isExact: Bool
}

/// A size, and what decides whether that which has it is there at all.
struct SizeInContext: Sendable {
    let formula: Formula
    let context: [Step]

    /// The largest, or the smallest, size that any allowed values give.
    ///
    /// - Returns: `nil` where the place is never there.
    func worst(_ declarations: Declarations, longest: Bool) -> Worst? {
        Search(self, longest: longest).worst(declarations)
    }
}

/// The search for the worst case: what depends on different values is searched by itself, with every combination of
/// what conditions can ask for.
struct Search: Sendable {
    /// So many combinations of one component are tried at most; beyond them its worst is bounded and not known.
    private static let mostCombinations = 1 << 9
    /// So many ways in which gates may be open are followed at once; beyond them the size is bounded and not known.
    private static let mostEntries = 1 << 6

    let size: SizeInContext
    let isLongest: Bool
    private let terms: Terms
    private let components: [Terms.Component]
    private let tests: [Variable: Set<Condition.Test>]
    private let walked: Set<Int>

    init(_ size: SizeInContext, longest: Bool) {
        self.size = size
        isLongest = longest
        var tests: [Variable: Set<Condition.Test>] = [:]
        var walked: Set<Variable> = []
        for step in size.context + size.formula.steps {
            switch step {
            case .each(let list): tests[list, default: []].insert(.isNotEmpty)
            case .when(let question): tests[question.variable, default: []].insert(question.test)
            }
        }
        for case .each(let list) in size.context { walked.insert(list) }
        self.tests = tests
        self.walked = Set(walked.map(\.parameter))
        terms = Terms(of: size.formula)
        components = terms.components(besides: walked)
    }

    /// The worst of each component.
    typealias Findings = [Outcomes]

    /// - Returns: `nil` where the place is never there.
    func worst(_ declarations: Declarations) -> Worst? {
        findings(declarations).map { worst(of: $0, declarations) }
    }

    /// What is found out of every component.
    ///
    /// - Parameters:
    ///   - known: findings with other bounds, of which those that do not depend on the variable are kept.
    ///   - variable: whose bounds are other than they were.
    /// - Returns: `nil` where the place is never there.
    func findings(
        _ declarations: Declarations, keeping known: Findings = [], besides variable: Variable? = nil
    ) -> Findings? {
        guard size.context.allSatisfy({ !options(of: $0.variable, declarations).assumptions.isEmpty }) else {
            return nil
        }
        return components.indices.map { index in
            if let variable, !depends(components[index], on: variable) { return known[index] }
            return outcomes(of: components[index], declarations)
        }
    }

    /// How many combinations are tried to find the size anew where the bound of a variable changes.
    func price(of variable: Variable, _ declarations: Declarations) -> Int {
        components.filter { depends($0, on: variable) }.reduce(0) { sum, component in
            sum.plus(min(Self.mostCombinations, combinations(of: options(of: component, declarations))))
        }
    }

    private func depends(_ component: Terms.Component, on variable: Variable) -> Bool {
        component.variables.contains(variable)
    }

    // MARK: Options

    /// A variable with all that can be assumed of it.
    struct Option {
        let variable: Variable
        let assumptions: [Assumption]
    }

    private func options(of variable: Variable, _ declarations: Declarations) -> Option {
        let all = declarations.assumptions(of: variable, tests: tests[variable] ?? [])
        let asked = size.context.filter { $0.variable == variable }
        return Option(variable: variable, assumptions: all.filter { $0.allows(asked) })
    }

    /// Everything that decides what of a component is there.
    private func options(of component: Terms.Component, _ declarations: Declarations) -> [Option] {
        component.variables.filter { tests[$0] != nil }.sorted().map { options(of: $0, declarations) }
    }

    private func combinations(of options: [Option]) -> Int { options.reduce(1) { $0.times($1.assumptions.count) } }

    // MARK: Components

    private func outcomes(of component: Terms.Component, _ declarations: Declarations) -> Outcomes {
        let options = options(of: component, declarations)
        guard combinations(of: options) <= Self.mostCombinations else {
            return bounded(component, options, declarations)
        }
        var outcomes = Outcomes(isLongest: isLongest)
        var assumptions: Assumptions = [:]
        func tryAll(_ rest: ArraySlice<Option>) {
            guard let option = rest.first else {
                measure(component, assumptions, declarations, into: &outcomes)
                return
            }
            for assumption in option.assumptions {
                assumptions[option.variable] = assumption
                tryAll(rest.dropFirst())
            }
        }
        tryAll(options[...])
        return outcomes
    }

    private func measure(
        _ component: Terms.Component, _ assumptions: Assumptions, _ declarations: Declarations,
        into outcomes: inout Outcomes
    ) {
        var tally = Tally(assumptions, declarations, longest: isLongest, walked: walked)
        for term in component.terms { tally.add(term) }
        guard let best = tally.best() else {
            outcomes.endless.formUnion(tally.endless)
            return
        }
        let found = Outcomes.Found(assumptions: assumptions, values: best.values)
        outcomes.insert(
            Outcomes.Entry(size: best.size, isExact: tally.isExact, gates: tally.gates, found: [found]))
    }

    /// A bound that takes every part for itself, as if no two depended on the same value, with values that come near.
    private func bounded(
        _ component: Terms.Component, _ options: [Option], _ declarations: Declarations
    ) -> Outcomes {
        var outcomes = Outcomes(isLongest: isLongest)
        var bound = 0
        for term in component.terms {
            guard let size = term.formula.independentBound(declarations, longest: isLongest) else {
                outcomes.endless = component.variables.filter { declarations.isEndless($0) }
                return outcomes
            }
            bound = bound.plus(size)
        }
        let gates = isLongest ? component.terms.reduce(into: Set<Int>()) { $0.formUnion($1.bonuses) } : []
        let (values, isReached) = climb(to: bound, component, options, declarations)
        outcomes.insert(Outcomes.Entry(size: bound, isExact: isReached && gates.isEmpty, gates: gates, found: [values]))
        return outcomes
    }

    /// Changes one assumption after another for a larger, or a smaller, size.
    private func climb(
        to bound: Int, _ component: Terms.Component, _ options: [Option], _ declarations: Declarations
    ) -> (values: Outcomes.Found, isReached: Bool) {
        var assumptions: Assumptions = [:]
        for option in options { assumptions[option.variable] = option.assumptions.last }
        var all = Outcomes(isLongest: isLongest)
        for option in options {
            for assumption in option.assumptions {
                assumptions[option.variable] = assumption
                measure(component, assumptions, declarations, into: &all)
            }
            assumptions[option.variable] = all.worst?.found[0].assumptions[option.variable]
        }
        let isReached = all.worst.map { $0.isExact && $0.size == bound && $0.gates.isEmpty } ?? false
        return (all.worst?.found[0] ?? Outcomes.Found(assumptions: assumptions, values: [:]), isReached)
    }

    // MARK: All together

    func worst(of findings: Findings, _ declarations: Declarations) -> Worst {
        let endless = findings.reduce(into: Set<Variable>()) { $0.formUnion($1.endless) }.sorted()
        let assumed = Assumptions(
            uniqueKeysWithValues: Set(size.context.map(\.variable)).compactMap { variable in
                options(of: variable, declarations).assumptions.first.map { (variable, $0) }
            })
        guard endless.isEmpty else {
            return Worst(size: nil, endless: endless, assumptions: assumed, values: [:], isExact: true)
        }
        // A gate counts once no term is left that may open it.
        var last: [Int: Int] = [:]
        for (index, component) in components.enumerated() {
            for term in component.terms { for gate in term.penalties.union(term.bonuses) { last[gate] = index } }
        }
        var all = Outcomes(isLongest: isLongest)
        all.insert(Outcomes.Entry(size: terms.constant, isExact: true, gates: [], found: []))
        for (index, outcomes) in findings.enumerated() {
            var joined = Outcomes(isLongest: isLongest)
            for first in all.entries {
                for second in outcomes.entries {
                    var entry = first.joined(with: second)
                    for gate in entry.gates.filter({ last[$0] == index }) {
                        entry.size = entry.size.plus(terms.gates[gate])
                        entry.gates.remove(gate)
                    }
                    joined.insert(entry)
                }
            }
            if joined.entries.count > Self.mostEntries { joined.unite(terms.gates) }
            all = joined
        }
        let found = all.entries[0]
        return Worst(
            size: found.size, endless: [],
            assumptions: found.found.reduce(into: assumed) { $0.merge($1.assumptions) { $1 } },
            values: found.found.reduce(into: [:]) { $0.merge($1.values) { $1 } }, isExact: found.isExact)
    }
}

extension Assumption {
    /// Whether all of the steps, which ask for the same variable, let a place be there.
    fileprivate func allows(_ steps: [Step]) -> Bool {
        steps.allSatisfy { step in
            switch step {
            case .each: self == .rows
            case .when(let question): satisfies(question)
            }
        }
    }
}

extension Declarations {
    /// Nothing bounds how long a value may be, or how many rows there are.
    fileprivate func isEndless(_ variable: Variable) -> Bool {
        if case .list = self[variable].type { return maximum(of: variable) == nil }
        return candidates(of: variable, longest: true) == nil
    }
}

extension Formula {
    /// A bound in which every part is as large, or as small, as it can be by itself; `nil` where there is none.
    func independentBound(_ declarations: Declarations, longest: Bool) -> Int? {
        switch self {
        case .constant(let size): return size
        case .value(let variable, let use, let unit):
            return declarations.extreme(of: variable, use, unit, longest: longest)
        case .boolean: return String(!longest).utf8.count
        case .sum(let formulas):
            var sum = 0
            for formula in formulas {
                guard let size = formula.independentBound(declarations, longest: longest) else { return nil }
                sum = sum.plus(size)
            }
            return sum
        case .sequence(let parts, let between, let each):
            var (sum, count) = (0, 0)
            for part in parts {
                guard let size = part.content.independentBound(declarations, longest: longest) else { return nil }
                var times = part.modifiers.isEmpty && part.dropped == nil || longest ? 1 : 0
                for case .each(let list) in part.modifiers where longest {
                    guard let rows = declarations.maximum(of: list) else { return nil }
                    times = times.times(rows)
                }
                sum = sum.plus(size.times(times))
                count = count.plus(times)
            }
            return sum.plus(between.times(max(0, count - 1))).plus(each.times(count))
        }
    }
}
