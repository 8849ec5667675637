import MessageRuntime

/// The worst case of one measured place in one unit.
struct Worst: Sendable {
    /// `nil` where nothing bounds it.
    let size: Int?
    /// What has no bound.
    let endless: Variable?
    let assumptions: Assumptions
    let values: [Variable: BestValue]
    /// No values give a larger size, as opposed to a bound that may not be reached.
    let isExact: Bool
}

/// A size, and what decides whether that which has it is there at all.
struct SizeInContext: Sendable {
    let formula: Formula
    let context: [Extent.Step]

    /// So many combinations of assumptions are tried where less work might do.
    private static let fewCombinations = 1 << 6
    /// So many are tried at all; beyond them the worst is bounded and searched for, not known.
    private static let mostCombinations = 1 << 13

    /// The largest, or the smallest, size that any allowed values give.
    ///
    /// - Parameter enough: a bound up to this size is as good as the size itself, where that takes long to find.
    /// - Returns: `nil` where the place is never there.
    func worst(_ declarations: Declarations, longest: Bool, provenUpTo enough: Int? = nil) -> Worst? {
        let options = options(declarations)
        let count = options.reduce(1) { $0.times($1.assumptions.count) }
        if let enough, count > Self.fewCombinations,
            let free = formula.independentBound(declarations, longest: longest), free <= enough
        {
            return Worst(size: free, endless: nil, assumptions: [:], values: [:], isExact: false)
        }
        guard count <= Self.mostCombinations else { return bounded(declarations, options, longest: longest) }
        var worst: Worst?
        var assumptions: Assumptions = [:]
        func tryAll(_ rest: ArraySlice<Option>) {
            guard let option = rest.first else {
                guard context.allSatisfy({ assumptions.allow($0) }) else { return }
                let found = measure(assumptions, declarations, longest: longest)
                if worst?.isWorse(than: found, longest: longest) ?? false { return }
                worst = found
                return
            }
            for assumption in option.assumptions {
                assumptions[option.variable] = assumption
                tryAll(rest.dropFirst())
            }
        }
        tryAll(options[...])
        return worst
    }

    /// A variable with all that can be assumed of it.
    struct Option {
        let variable: Variable
        let assumptions: [Assumption]
    }

    /// Everything that decides what is there.
    private func options(_ declarations: Declarations) -> [Option] {
        var tests: [Variable: Set<Condition.Test>] = [:]
        for step in context + formula.steps {
            switch step {
            case .each(let list): tests[list, default: []].insert(.isNotEmpty)
            case .when(let question): tests[question.variable, default: []].insert(question.test)
            }
        }
        // A field in the rows of a list depends on there being rows, so lists come first.
        return tests.map { Option(variable: $0, assumptions: declarations.assumptions(of: $0, tests: $1)) }
            .sorted {
                ($0.variable.parameter, $0.variable.field ?? -1) < ($1.variable.parameter, $1.variable.field ?? -1)
            }
    }

    private func measure(
        _ assumptions: Assumptions, _ declarations: Declarations, longest: Bool
    ) -> Worst {
        var tally = Tally(of: formula, assumptions, declarations, longest: longest)
        let best = tally.best()
        return Worst(
            size: best?.size, endless: tally.endless, assumptions: assumptions, values: best?.values ?? [:],
            isExact: tally.isExact)
    }

    // MARK: Too many combinations

    /// The worst of a climb from a few beginnings, changing one assumption at a time, and a bound that takes every part
    /// for itself, as if no two depended on the same value.
    private func bounded(
        _ declarations: Declarations, _ options: [Option], longest: Bool
    ) -> Worst? {
        var best: Worst?
        for beginning in [0, Int.max] {
            var assumptions: Assumptions = [:]
            for option in options {
                assumptions[option.variable] =
                    option.assumptions.isEmpty
                    ? nil : option.assumptions[Swift.min(beginning, option.assumptions.count - 1)]
            }
            for step in context { assumptions.obey(step, options) }
            guard context.allSatisfy({ assumptions.allow($0) }) else { continue }
            var current = measure(assumptions, declarations, longest: longest)
            var isClimbing = true
            while isClimbing {
                isClimbing = false
                for option in options {
                    for assumption in option.assumptions where assumption != assumptions[option.variable] {
                        var changed = assumptions
                        changed[option.variable] = assumption
                        guard context.allSatisfy({ changed.allow($0) }) else { continue }
                        let found = measure(changed, declarations, longest: longest)
                        if found.isWorse(than: current, longest: longest),
                            !current.isWorse(than: found, longest: longest)
                        {
                            (current, assumptions, isClimbing) = (found, changed, true)
                        }
                    }
                }
            }
            if best.map({ current.isWorse(than: $0, longest: longest) }) ?? true { best = current }
        }
        let free = formula.independentBound(declarations, longest: longest)
        guard let best else {
            // Whether it is ever there was not found out.
            return Worst(size: free, endless: nil, assumptions: [:], values: [:], isExact: false)
        }
        return Worst(
            size: longest ? free.map { Swift.max($0, best.size ?? 0) } : free, endless: best.endless,
            assumptions: best.assumptions, values: best.values, isExact: best.isExact && best.size == free)
    }
}

extension Worst {
    func isWorse(than other: Worst, longest: Bool) -> Bool {
        guard let otherSize = other.size else { return false }
        guard let size else { return true }
        return longest ? size > otherSize : size < otherSize
    }
}

extension Assumptions {
    /// Whether a step of the context lets the place be there.
    func allow(_ step: Extent.Step) -> Bool {
        switch step {
        case .each(let list): self[list] == .rows
        case .when(let question): self[question.variable]?.satisfies(question) ?? true
        }
    }

    /// Changes what keeps a step from letting the place be there.
    fileprivate mutating func obey(_ step: Extent.Step, _ options: [SizeInContext.Option]) {
        guard !allow(step) else { return }
        let variable: Variable
        switch step {
        case .each(let list): variable = list
        case .when(let question): variable = question.variable
        }
        for assumption in options.first(where: { $0.variable == variable })?.assumptions ?? [] {
            self[variable] = assumption
            if allow(step) { return }
        }
    }
}

extension Formula {
    /// A bound in which every part is as large, or as small, as it can be by itself; `nil` where there is none.
    func independentBound(_ declarations: Declarations, longest: Bool) -> Int? {
        switch self {
        case .constant(let size): return size
        case .value, .boolean:
            var tally = Tally(of: self, [:], declarations, longest: longest)
            return tally.best()?.size
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
