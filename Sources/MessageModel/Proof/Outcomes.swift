/// What was found out of one component, or of several together: for every set of gates that values can open, the worst
/// of them.
struct Outcomes: Sendable {
    let isLongest: Bool
    /// In the order in which they were found.
    private(set) var entries: [Entry] = []
    private var indices: [Set<Int>: Int] = [:]
    /// What has no bound.
    var endless: Set<Variable> = []

    struct Entry: Sendable {
        var size: Int
        /// Values give this size, as opposed to a bound that may not be reached.
        var isExact: Bool
        /// The gates that are open and do not count in the size.
        var gates: Set<Int>
        /// What is assumed and what the values are, component by component.
        let found: [Found]

        func joined(with other: Entry) -> Entry {
            Entry(
                size: size.plus(other.size), isExact: isExact && other.isExact, gates: gates.union(other.gates),
                found: found + other.found)
        }
    }

    struct Found: Sendable {
        let assumptions: Assumptions
        let values: [Variable: BestValue]
    }

    init(isLongest: Bool) { self.isLongest = isLongest }

    /// Keeps the first of equals, and one that values give rather than one that they may not.
    mutating func insert(_ entry: Entry) {
        guard let index = indices[entry.gates] else {
            indices[entry.gates] = entries.count
            entries.append(entry)
            return
        }
        let known = entries[index]
        let isWorse = isLongest ? entry.size > known.size : entry.size < known.size
        if isWorse || entry.size == known.size && entry.isExact && !known.isExact { entries[index] = entry }
    }

    /// Whatever gates are open.
    var worst: Entry? { entries.max { isLongest ? $0.size < $1.size : $0.size > $1.size } }

    /// One entry for all of them, with the gates that are worst.
    ///
    /// - Parameter weights: of all gates.
    mutating func unite(_ weights: [Int]) {
        guard let worst, let first = entries.first else { return }
        let isWorse = { (gate: Int) in (weights[gate] > 0) == isLongest }
        let anywhere = entries.reduce(into: Set<Int>()) { $0.formUnion($1.gates) }
        let everywhere = entries.reduce(into: first.gates) { $0.formIntersection($1.gates) }
        let gates = anywhere.filter(isWorse).union(everywhere)
        entries = [Entry(size: worst.size, isExact: false, gates: gates, found: worst.found)]
        indices = [gates: 0]
    }
}
