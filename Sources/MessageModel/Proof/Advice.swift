extension SizeInContext {
    /// The parameter to bound more tightly, with the largest bound that fits: of several, the one that has to give up
    /// the least. A parameter without any bound comes first.
    func advice(for limit: Limit, _ worst: Worst, _ declarations: Declarations) -> LimitProof.Advice? {
        if let endless = worst.endless {
            return LimitProof.Advice(endless, .max, largest(endless, limit, declarations), declarations)
        }
        let adjustable = worst.values.keys + worst.assumptions.compactMap { $1 == .rows ? $0 : nil }
        let fitting = adjustable.compactMap { variable -> (variable: Variable, bound: Int, share: Double)? in
            guard let declared = declarations.maximum(of: variable), declared > 0,
                let bound = largest(variable, limit, declarations)
            else { return nil }
            return (variable, bound, Double(bound) / Double(declared))
        }
        let best = fitting.max {
            ($0.share, $1.variable.parameter, $1.variable.field ?? -1)
                < ($1.share, $0.variable.parameter, $0.variable.field ?? -1)
        }
        return best.map { LimitProof.Advice($0.variable, .max, $0.bound, declarations) }
    }

    /// The parameter to bound from below, with the smallest bound that is enough.
    func lowerAdvice(for limit: Limit, _ worst: Worst, _ declarations: Declarations) -> LimitProof.Advice? {
        let lists = (context + formula.steps).compactMap { step -> Variable? in
            switch step {
            case .each(let list): list
            case .when(let question):
                if case .list = declarations[question.variable].type { question.variable } else { nil }
            }
        }
        let candidates = lists + worst.values.keys.sorted { $0.parameter < $1.parameter }
        for variable in candidates where !declarations[variable].isOptional {
            guard let bound = smallest(variable, limit, declarations) else { continue }
            return LimitProof.Advice(variable, .min, bound, declarations)
        }
        return nil
    }

    /// The largest bound of one variable with which the limit holds, the others being what they are.
    private func largest(_ variable: Variable, _ limit: Limit, _ declarations: Declarations) -> Int? {
        guard let maximum = limit.maximum else { return nil }
        func fits(_ bound: Int) -> Bool {
            var tried = declarations
            tried.maximums[variable] = bound
            guard let worst = worst(tried, longest: true, provenUpTo: maximum) else { return true }
            return worst.size ?? .max <= maximum
        }
        let least = max(declarations.minimum(of: variable), declarations.leastMaximum(of: variable))
        guard fits(least) else { return nil }
        var (low, high) = (least, declarations.maximum(of: variable) ?? maximum + 1)
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if fits(middle) { low = middle } else { high = middle }
        }
        return low
    }

    private func smallest(_ variable: Variable, _ limit: Limit, _ declarations: Declarations) -> Int? {
        guard let minimum = limit.minimum else { return nil }
        func fits(_ bound: Int) -> Bool {
            var tried = declarations
            tried.minimums[variable] = bound
            guard let worst = worst(tried, longest: false) else { return true }
            return worst.size ?? 0 >= minimum
        }
        let most = min(declarations.maximum(of: variable) ?? minimum, minimum)
        return (declarations.minimum(of: variable)...max(declarations.minimum(of: variable), most)).first(where: fits)
    }
}

extension Declarations {
    /// A shorter value than this does not exist.
    fileprivate func leastMaximum(of variable: Variable) -> Int {
        switch self[variable].type {
        case .id: 1
        case .url(let bounds): (bounds.schemes.map(\.unicodeScalars.count).min() ?? 0) + "://a".unicodeScalars.count
        case .text, .integer, .boolean, .choice, .list: 0
        }
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
            parameter: declarations[variable], name: declarations.name(of: variable), key: key, value: value)
    }
}
