import MessageRuntime

/// What is assumed of every variable that decides what is there.
typealias Assumptions = [Variable: Assumption]

/// The size of an extent under some assumptions: a number, and how often each value is written in which way.
struct Tally {
    private let assumptions: Assumptions
    private let declarations: Declarations
    private let isLongest: Bool
    private let unit: Limit.Unit

    private var constant = 0
    private var uses: [Variable: [Use: Int]] = [:]
    /// A list or a text without a bound that makes the size endless.
    private(set) var endless: Variable?

    init(
        of extent: Extent, _ assumptions: Assumptions, _ declarations: Declarations, longest: Bool,
        in unit: Limit.Unit
    ) {
        self.assumptions = assumptions
        self.declarations = declarations
        isLongest = longest
        self.unit = unit
        add(extent, times: 1)
    }

    private mutating func add(_ extent: Extent, times: Int) {
        switch extent {
        case .literal(let text): constant = constant.plus(unit.size(ofLiteral: text).times(times))
        case .syntax(let count): constant = constant.plus(count.times(times))
        case .value(let variable, let use): uses[variable, default: [:]][use, default: 0] += times
        case .all(let extents): for extent in extents { add(extent, times: times) }
        case .sequence(let parts, let separator):
            let count = parts.reduce(0) { $0.plus(add($1, times: times)) }
            let size =
                switch separator {
                case .text(let text): unit.size(ofLiteral: text)
                case .syntax(let count): count
                }
            constant = constant.plus(size.times(max(0, count - 1)).times(times))
            // Of a list the items are what is counted.
            if unit == .items { constant = constant.plus(count) }
        }
    }

    /// - Returns: how often the part is there.
    private mutating func add(_ part: Extent.Part, times: Int) -> Int {
        var count = 1
        for step in part.modifiers {
            switch step {
            case .when(let question):
                guard assumptions[question.variable]?.satisfies(question) ?? true else { return 0 }
            case .each(let list):
                guard assumptions[list] == .rows else { return 0 }
                guard let rows = rows(of: list) else {
                    endless = endless ?? list
                    continue
                }
                count = count.times(rows)
            }
        }
        add(part.content, times: times.times(count))
        return count
    }

    private func rows(of list: Variable) -> Int? {
        isLongest ? declarations.maximum(of: list) : max(1, declarations.minimum(of: list))
    }

    /// The size with the values that make it largest, or smallest.
    ///
    /// - Returns: `nil` where it is endless.
    mutating func best() -> (size: Int, values: [Variable: BestValue])? {
        var size = constant
        var values: [Variable: BestValue] = [:]
        for (variable, uses) in uses {
            guard let best = best(of: variable, uses) else {
                endless = endless ?? variable
                continue
            }
            size = size.plus(best.size)
            values[variable] = best
        }
        return endless == nil ? (size, values) : nil
    }

    private mutating func best(of variable: Variable, _ uses: [Use: Int]) -> BestValue? {
        if case .choice(let choices) = declarations[variable].type {
            var indices = Array(choices.indices)
            if case .choice(let assumed)? = assumptions[variable] { indices = assumed }
            return pick(
                indices.map { index in
                    let size = uses.reduce(0) { sum, use in
                        let text = use.key.showsLabel ? choices[index].label : choices[index].value
                        return sum.plus(unit.size(of: text, escapedBy: use.key.escape).times(use.value))
                    }
                    return BestValue(size: size, content: .choice(index))
                })
        }
        guard let candidates = declarations.candidates(of: variable, longest: isLongest) else { return nil }
        let places = uses.map { (sizes: LetterSizes.of($0.escape, in: unit), use: $0, times: $1) }
        return pick(
            candidates.map { candidate in
                let size = places.reduce(0) { sum, place in
                    let repeated = candidate.letter.map { place.sizes[$0.index].times(candidate.count) } ?? 0
                    let beginning =
                        candidate.beginning.isEmpty
                        ? 0 : unit.size(of: candidate.beginning, escapedBy: place.use.escape)
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

/// The value of a variable that makes a size largest, or smallest.
struct BestValue: Sendable {
    let size: Int
    let content: Content

    enum Content: Sendable {
        case text(Candidate)
        case choice(Int)
    }
}
