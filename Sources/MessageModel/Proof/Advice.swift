/// A limit that does not hold: how its size was searched for, and what the worst case is.
struct Shortfall: Sendable {
    let search: Search
    let worst: Worst

    /// So many combinations are tried to find a bound that is enough; of what would need more no bound is known.
    private static let mostTrials = 1 << 11

    /// The parameter to bound so that the limit holds, where that is one.
    func advice(for limit: Limit, _ declarations: Declarations) -> LimitProof.Advice? {
        search.isLongest ? upper(limit, declarations) : lower(limit, declarations)
    }

    /// Each parameter without a bound, with the largest that fits where it is the only one.
    func missing(for limit: Limit, _ declarations: Declarations) -> [LimitProof.Advice] {
        var trials = Trials(search, limit, declarations, Self.mostTrials)
        return worst.endless.map { endless in
            let value = worst.endless.count == 1 ? trials.largest(endless) : nil
            return LimitProof.Advice(endless, .max, value, declarations)
        }
    }

    /// The choice whose texts decide it, with the value that is worst; the one that takes the most room.
    ///
    /// - Parameter isEmpty: the text is too short, as opposed to too long.
    func choice(_ declarations: Declarations, isEmpty: Bool) -> LimitProof.ChosenValue? {
        let chosen = worst.values.sorted { $0.key < $1.key }.compactMap {
            variable, value -> (size: Int, value: LimitProof.ChosenValue)? in
            guard case .choice(let index) = value.content, case .choice(let choices) = declarations[variable].type,
                (value.size == 0) == isEmpty
            else { return nil }
            let name = declarations.name(of: variable)
            return (value.size, .init(parameter: declarations[variable], name: name, value: choices[index].value))
        }
        return chosen.max { $0.size < $1.size }?.value
    }

    /// Of several the one that has to give up the least.
    private func upper(_ limit: Limit, _ declarations: Declarations) -> LimitProof.Advice? {
        let lists = worst.assumptions.compactMap { $1 == .rows ? $0 : nil }
        let others = search.size.formula.variables.filter { !declarations.isList($0) }
        var trials = Trials(search, limit, declarations, Self.mostTrials)
        var best: (variable: Variable, bound: Int, share: Double)?
        for variable in (lists + others).sorted() {
            guard let declared = declarations.maximum(of: variable), declared > 0,
                let bound = trials.largest(variable)
            else { continue }
            let share = Double(bound) / Double(declared)
            if share > best?.share ?? -1 { best = (variable, bound, share) }
        }
        return best.map { LimitProof.Advice($0.variable, .max, $0.bound, declarations) }
    }

    private func lower(_ limit: Limit, _ declarations: Declarations) -> LimitProof.Advice? {
        let asked = (search.size.context + search.size.formula.steps).map(\.variable).filter(declarations.isList)
        let others = search.size.formula.variables.filter { !declarations.isList($0) }
        var trials = Trials(search, limit, declarations, Self.mostTrials)
        var tried: Set<Variable> = []
        for variable in asked + others.sorted()
        where !declarations[variable].isOptional && tried.insert(variable).inserted {
            guard let bound = trials.smallest(variable) else { continue }
            return LimitProof.Advice(variable, .min, bound, declarations)
        }
        return nil
    }
}

/// Bounds that are tried out, as many as there is time for.
private struct Trials {
    private let search: Search
    private let limit: Limit
    private let declarations: Declarations
    private let findings: Search.Findings
    private var left: Int

    init(_ search: Search, _ limit: Limit, _ declarations: Declarations, _ count: Int) {
        self.search = search
        self.limit = limit
        self.declarations = declarations
        findings = search.findings(declarations) ?? []
        left = count
    }

    /// The largest bound of one variable with which the limit holds, the others being what they are.
    mutating func largest(_ variable: Variable) -> Int? {
        guard let maximum = limit.maximum else { return nil }
        let least = max(declarations.minimum(of: variable), declarations.leastMaximum(of: variable))
        guard spend(variable), fits(variable, \.maximums, least) else { return nil }
        var (low, high) = (least, max(least, declarations.maximum(of: variable) ?? maximum + 1))
        while low + 1 < high {
            guard spend(variable) else { return low }
            let middle = low + (high - low) / 2
            if fits(variable, \.maximums, middle) { low = middle } else { high = middle }
        }
        return low
    }

    /// The smallest bound of one variable from below with which the limit holds.
    mutating func smallest(_ variable: Variable) -> Int? {
        guard let minimum = limit.minimum else { return nil }
        let least = declarations.minimum(of: variable)
        let most = max(least, min(declarations.maximum(of: variable) ?? minimum, minimum))
        for bound in least...most {
            guard spend(variable) else { return nil }
            if fits(variable, \.minimums, bound) { return bound }
        }
        return nil
    }

    private mutating func spend(_ variable: Variable) -> Bool {
        let price = search.price(of: variable, declarations)
        guard price <= left else { return false }
        left -= price
        return true
    }

    private func fits(
        _ variable: Variable, _ bounds: WritableKeyPath<Declarations, [Variable: Int]>, _ bound: Int
    ) -> Bool {
        var tried = declarations
        tried[keyPath: bounds][variable] = bound
        guard let findings = search.findings(tried, keeping: findings, besides: variable) else { return true }
        let size = search.worst(of: findings, tried).size
        return search.isLongest ? size ?? .max <= limit.maximum ?? .max : size ?? 0 >= limit.minimum ?? 0
    }
}

extension Declarations {
    /// A smaller bound than this says that there never is a value.
    fileprivate func leastMaximum(of variable: Variable) -> Int {
        switch self[variable].type {
        case .url(let bounds): (bounds.schemes.map(\.unicodeScalars.count).min() ?? 0) + "://a".unicodeScalars.count
        case .text, .id, .list: 1
        case .integer, .boolean, .choice: 0
        }
    }

    fileprivate func isList(_ variable: Variable) -> Bool {
        if case .list = self[variable].type { true } else { false }
    }

    /// The name as holes write it; a list's own rows have none.
    fileprivate func name(of variable: Variable) -> String {
        let parameter = parameters[variable.parameter]
        guard let field = variable.field, case .list(let type) = parameter.type, type.hasNamedFields else {
            return parameter.name
        }
        return "\(parameter.name).\(type.fields[field].name)"
    }
}

extension LimitProof.Advice {
    fileprivate init(_ variable: Variable, _ key: Key, _ value: Int?, _ declarations: Declarations) {
        self.init(
            variable: variable, parameter: declarations[variable], name: declarations.name(of: variable), key: key,
            value: value)
    }
}
