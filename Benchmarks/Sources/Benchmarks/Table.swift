import Foundation

/// Ratios, as medians of rounds in each of which every contender had its turn.
struct Table {
    private let contenders: [Contender]
    private let size: Int
    /// For each contender the nanoseconds of each round.
    private var times: [[Double]]

    private static let rounds = 15

    init(_ contenders: [Contender], size: Int) throws {
        self.contenders = contenders
        self.size = size
        let counts = try contenders.map { try $0.count() }
        times = contenders.map { _ in [] }
        for _ in 0..<Self.rounds {
            for (index, contender) in contenders.enumerated() {
                times[index].append(try contender.time(counts[index]))
            }
        }
    }

    /// How much longer one contender takes than another in the same round.
    private func ratio(_ index: Int, to other: Int) -> Double {
        zip(times[index], times[other]).map { $0 / $1 }.median
    }

    func print() {
        Swift.print("A card of \(size) bytes, six parameters and a list of five; medians of \(Self.rounds) rounds.\n")
        row("", "ns", "to the copy", "to generated")
        for (index, contender) in contenders.enumerated() {
            row(
                contender.name, String(format: "%.0f", times[index].median),
                String(format: "%.1f", ratio(index, to: 0)), String(format: "%.1f", ratio(index, to: 1)))
        }
        Swift.print(
            "\nTargets: generated code at most 14 times the copy, JSONEncoder at least 200 times generated code.")
    }

    private func row(_ name: String, _ cells: String...) {
        let padded = cells.map { String(repeating: " ", count: max(0, 14 - $0.count)) + $0 }
        Swift.print(name.padding(toLength: 48, withPad: " ", startingAt: 0) + padded.joined())
    }
}
