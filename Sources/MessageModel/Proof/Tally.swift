import MessageRuntime

/// What is assumed of every variable that decides what is there.
typealias Assumptions = [Variable: Assumption]

/// A formula under some assumptions: a number, and how often each value is written in which way.
struct Tally {
    private let assumptions: Assumptions
    private let declarations: Declarations
    private let isLongest: Bool

    private var constant = 0
    private var uses: [Variable: [Occurrence: Int]] = [:]
    /// The gates of the terms that are there.
    private(set) var gates: Set<Int> = []
    /// Lists and texts without a bound that make the size endless.
    private(set) var endless: Set<Variable> = []
    /// No values give a larger size, as opposed to one that may not be reached.
    private(set) var isExact = true
    /// Lists of which one row is at hand.
    private var walked: Set<Int>
    /// Whatever is asked of the fields of rows, some row is taken to say so.
    private var isRelaxed = false

    private struct Occurrence: Hashable {
        let use: Use
        let unit: TextUnit
    }

    /// - Parameter walked: the lists of which one row is at hand.
    init(_ assumptions: Assumptions, _ declarations: Declarations, longest: Bool, walked: Set<Int> = []) {
        self.assumptions = assumptions
        self.declarations = declarations
        self.walked = walked
        isLongest = longest
    }

    mutating func add(_ formula: Formula, times: Int = 1) {
        switch formula {
        case .constant(let size): constant = constant.plus(size.times(times))
        case .value(let variable, let use, let unit):
            uses[variable, default: [:]][Occurrence(use: use, unit: unit), default: 0] += times
        case .boolean(let variable): constant = constant.plus(size(ofBoolean: variable).times(times))
        case .sum(let formulas): for formula in formulas { add(formula, times: times) }
        case .sequence(let parts, let between, let each):
            var (count, separated) = (0, 0)
            for part in parts {
                let found = add(part, times: times)
                count = count.plus(found)
                if countsSeparators(of: part, between, times: found) { separated = separated.plus(found) }
            }
            constant = constant.plus(between.times(max(0, separated - 1)).plus(each.times(count)).times(times))
        }
    }

    mutating func add(_ term: Term) {
        let count = add(term.part, times: 1)
        guard count > 0 else {
            if isLongest, !term.bonuses.isEmpty, mayBeThere(term.part) {
                gates.formUnion(term.bonuses)
                isExact = false
            }
            return
        }
        constant = constant.plus(term.each.times(count))
        gates.formUnion(term.bonuses)
        guard countsSeparators(of: term.part, term.between, times: count) else { return }
        constant = constant.plus(term.between.times(count))
        gates.formUnion(term.penalties)
    }

    private func size(ofBoolean variable: Variable) -> Int {
        var isTrue = !isLongest
        if case .boolean(let assumed)? = assumptions[variable] { isTrue = assumed }
        return String(isTrue).utf8.count
    }

    /// - Returns: how often the part is there.
    private mutating func add(_ part: Formula.Part, times: Int) -> Int {
        guard let count = count(of: part) else { return 0 }
        if let dropped = part.dropped {
            if isEmpty(dropped) {
                // Of rows that differ, one is enough to have the part there.
                guard isLongest, mayBeThere(part) else { return 0 }
                isExact = false
            }
            if dropped.mayBeWordless(declarations) { isExact = false }
        }
        let outer = walked
        for case .each(let list) in part.modifiers { walked.insert(list.parameter) }
        add(part.content, times: times.times(count))
        walked = outer
        return count
    }

    /// - Returns: `nil` where the assumptions leave it out.
    private mutating func count(of part: Formula.Part) -> Int? {
        var count = 1
        for step in part.modifiers {
            switch step {
            case .when(let question):
                if isRelaxed, isOfSeveralRows(question.variable) { continue }
                guard assumptions[question.variable]?.satisfies(question) ?? true else { return nil }
            case .each(let list):
                guard assumptions[list] == .rows else { return nil }
                guard let rows = rows(of: list) else {
                    endless.insert(list)
                    continue
                }
                count = count.times(rows)
            }
        }
        return count
    }

    // MARK: Rows that differ

    /// There are several rows, and none of them is at hand.
    private func isOfSeveralRows(_ variable: Variable) -> Bool {
        guard variable.field != nil, !walked.contains(variable.parameter) else { return false }
        return rows(of: Variable(parameter: variable.parameter, field: nil)) ?? .max > 1
    }

    /// Some row lets the part be there, even where not every row does.
    private mutating func mayBeThere(_ part: Formula.Part) -> Bool {
        isRelaxed = true
        defer { isRelaxed = false }
        guard count(of: part) != nil else { return false }
        return part.dropped.map { !isEmpty($0) } ?? true
    }

    /// Rows that are divided between several sequences need fewer separators than rows in one, so what is smallest
    /// counts none of theirs.
    private mutating func countsSeparators(of part: Formula.Part, _ between: Int, times: Int) -> Bool {
        let asked = part.modifiers + (part.dropped?.steps ?? [])
        let isDivided = asked.contains { step in
            if case .when(let question) = step { isOfSeveralRows(question.variable) } else { false }
        }
        guard !isLongest, isDivided, between > 0, times > 0 else { return true }
        isExact = false
        return false
    }

    private func rows(of list: Variable) -> Int? {
        isLongest ? declarations.maximum(of: list) : max(1, declarations.minimum(of: list))
    }

    /// A pair of quotes or brackets is all that is left under the assumptions.
    private mutating func isEmpty(_ formula: Formula) -> Bool { atLeast(formula) <= 2 }

    /// A size that is at most the formula's own, and above 2 where that is.
    private mutating func atLeast(_ formula: Formula) -> Int {
        switch formula {
        case .constant(let size): return size
        case .value(let variable, _, _): return mayHoldSomething(variable) ? 3 : 0
        case .boolean: return "true".utf8.count
        case .sum(let formulas):
            var sum = 0
            for formula in formulas where sum <= 2 { sum = sum.plus(atLeast(formula)) }
            return sum
        case .sequence(let parts, let between, _):
            var (sum, number) = (0, 0)
            for part in parts where sum <= 2 {
                guard let count = count(of: part) else { continue }
                if let dropped = part.dropped, isEmpty(dropped) { continue }
                number = number.plus(count)
                sum = sum.plus(atLeast(part.content).times(count))
            }
            return sum.plus(between.times(max(0, number - 1)))
        }
    }

    private func mayHoldSomething(_ variable: Variable) -> Bool {
        switch declarations[variable].type {
        case .text: (isLongest ? declarations.maximum(of: variable) : declarations.minimum(of: variable)) != 0
        case .choice(let choices): isLongest || !choices.contains { $0.label.isEmpty || $0.value.isEmpty }
        case .id, .url, .integer, .boolean, .list: true
        }
    }

    /// The size with the values that make it largest, or smallest.
    ///
    /// - Returns: `nil` where it is endless.
    mutating func best() -> (size: Int, values: [Variable: BestValue])? {
        var size = constant
        var values: [Variable: BestValue] = [:]
        for (variable, uses) in uses {
            guard let best = best(of: variable, uses) else {
                endless.insert(variable)
                continue
            }
            size = size.plus(best.size)
            values[variable] = best
        }
        return endless.isEmpty ? (size, values) : nil
    }

    private func best(of variable: Variable, _ uses: [Occurrence: Int]) -> BestValue? {
        if case .choice(let choices) = declarations[variable].type {
            var indices = Array(choices.indices)
            if case .choice(let assumed)? = assumptions[variable] { indices = assumed }
            return pick(
                indices.map { index in
                    let size = uses.reduce(0) { sum, entry in
                        let (use, unit) = (entry.key.use, entry.key.unit)
                        let text = use.showsLabel ? choices[index].label : choices[index].value
                        return sum.plus(unit.size(of: text, escapedBy: use.escape).times(entry.value))
                    }
                    return BestValue(size: size, content: .choice(index))
                })
        }
        guard let candidates = declarations.candidates(of: variable, longest: isLongest) else { return nil }
        let places = uses.map { (sizes: LetterSizes.of($0.use.escape, in: $0.unit), of: $0, times: $1) }
        return pick(
            candidates.map { candidate in
                let size = places.reduce(0) { sum, place in
                    let repeated = candidate.letter.map { place.sizes[$0.index].times(candidate.count) } ?? 0
                    let beginning =
                        candidate.beginning.isEmpty
                        ? 0 : place.of.unit.size(of: candidate.beginning, escapedBy: place.of.use.escape)
                    return sum.plus(beginning.plus(repeated).times(place.times))
                }
                return BestValue(size: size, content: .text(candidate))
            }) ?? BestValue(size: 0, content: .text(.empty))
    }

    private func pick(_ values: [BestValue]) -> BestValue? {
        // The first of equals.
        values.reduce(nil) { best, value in
            guard let best else { return value }
            return (isLongest ? value.size > best.size : value.size < best.size) ? value : best
        }
    }
}

extension Formula {
    /// It holds a choice of which one shows nothing, so what is left out with it depends on the choice that is best
    /// elsewhere.
    fileprivate func mayBeWordless(_ declarations: Declarations) -> Bool {
        switch self {
        case .constant, .boolean: return false
        case .value(let variable, _, _):
            guard case .choice(let choices) = declarations[variable].type else { return false }
            return choices.contains { $0.label.isEmpty || $0.value.isEmpty }
        case .sum(let formulas): return formulas.contains { $0.mayBeWordless(declarations) }
        case .sequence(let parts, _, _): return parts.contains { $0.content.mayBeWordless(declarations) }
        }
    }
}

/// The value of a variable that makes a size largest, or smallest.
struct BestValue: Sendable {
    let size: Int
    let content: Content

    enum Content: Sendable {
        case text(Candidate)
        case choice(Int)
    }
}
