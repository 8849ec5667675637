import MessageRuntime

/// A size in one unit: what is always there, and what values decide.
indirect enum Formula: Sendable {
    case constant(Int)
    case value(Variable, Use, Limit.Unit)
    /// As many bytes as `true` or `false` has.
    case boolean(Variable)
    case sum([Formula])
    /// - between: the size of a separator.
    /// - each: what a part counts for by being there.
    case sequence([Part], between: Int, each: Int)

    struct Part: Sendable {
        let content: Formula
        let modifiers: [Extent.Step]
        /// Bytes of the JSON that leaves the part out where it is an empty text, list or object.
        let dropped: Formula?
    }
}

extension Extent {
    func formula(in unit: Limit.Unit) -> Formula {
        switch self {
        case .literal(let text): return .constant(unit.size(ofLiteral: text))
        case .syntax(let count): return .constant(unit == .jsonBytes ? count : 0)
        case .object(let words):
            guard case .objects(let kind) = unit, kind.includes(words) else { return .constant(0) }
            return .constant(1)
        case .value(let variable, let use): return unit.isOfTexts ? .value(variable, use, unit) : .constant(0)
        case .boolean(let variable): return unit.isOfTexts ? .boolean(variable) : .constant(0)
        case .all(let extents): return .sum(of: extents.map { $0.formula(in: unit) })
        case .sequence(let parts, let separator, let isList):
            let between =
                switch separator {
                case .text(let text): unit.size(ofLiteral: text)
                case .comma: unit == .jsonBytes ? 1 : 0
                }
            return .sequence(
                of: parts.map { part in
                    Formula.Part(
                        content: part.content.formula(in: unit), modifiers: part.modifiers,
                        dropped: unit == .jsonBytes ? part.dropped?.formula(in: .jsonBytes) : nil)
                }, between: between, each: isList && unit == .items ? 1 : 0)
        }
    }
}

extension Formula {
    /// The sum with all that is constant in one place.
    static func sum(of formulas: [Formula]) -> Formula {
        var constant = 0
        var others: [Formula] = []
        func add(_ formula: Formula) {
            switch formula {
            case .constant(let size): constant = constant.plus(size)
            case .sum(let formulas): for formula in formulas { add(formula) }
            case .value, .boolean, .sequence: others.append(formula)
            }
        }
        for formula in formulas { add(formula) }
        if others.isEmpty { return .constant(constant) }
        return .sum(constant == 0 ? others : [.constant(constant)] + others)
    }

    fileprivate static func sequence(of parts: [Part], between: Int, each: Int) -> Formula {
        guard parts.allSatisfy(\.isAlwaysThere) else {
            // What neither counts itself nor separates others decides nothing.
            let counting = between == 0 && each == 0 ? parts.filter { !$0.content.isNothing } : parts
            return counting.isEmpty ? .constant(0) : .sequence(counting, between: between, each: each)
        }
        let others = Formula.constant(between.times(max(0, parts.count - 1)).plus(each.times(parts.count)))
        return .sum(of: parts.map(\.content) + [others])
    }

    private var isNothing: Bool { if case .constant(0) = self { true } else { false } }

    /// Every question that decides what is there.
    var steps: [Extent.Step] {
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

extension Formula.Part {
    var isAlwaysThere: Bool { modifiers.isEmpty && dropped == nil }
}

extension Limit.Unit {
    var isOfTexts: Bool {
        switch self {
        case .characters, .bytes, .jsonBytes: true
        case .items, .objects, .levels: false
        }
    }
}
