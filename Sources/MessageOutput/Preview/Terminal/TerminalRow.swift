import MessageModel

/// Parts of a message side by side, or below each other where there is no room for that.
struct TerminalRow {
    struct Part {
        /// A share of the width among the others; `nil` for one as wide as what it holds.
        let weight: Int?
        /// Its lines for a width.
        let lines: (Int) -> [TerminalLine]
    }

    let parts: [Part]

    private static let gap = 2
    /// Narrower parts stand below each other.
    private static let leastWidth = 8

    init(_ parts: [Part]) { self.parts = parts }

    /// Parts of one width, so many in a row.
    static func grid(_ parts: [(Int) -> [TerminalLine]], inRow: Int, _ width: Int) -> [TerminalLine] {
        let most = max((width + gap) / (leastWidth + gap), 1)
        let count = min(max(inRow, 1), most, max(parts.count, 1))
        return stride(from: 0, to: parts.count, by: count).flatMap { start in
            let row = parts[start..<min(start + count, parts.count)].map { Part(weight: 1, lines: $0) }
            let empty = Part(weight: 1) { _ in [] }
            return TerminalRow(row + Array(repeating: empty, count: count - row.count)).lines(width)
        }
    }

    func lines(_ width: Int) -> [TerminalLine] {
        let room = width - Self.gap * (parts.count - 1)
        let tight = parts.map { $0.weight == nil ? $0.lines(width) : nil }
        let tightWidths = tight.map { $0.map { max($0.width, 1) } }
        let rest = room - tightWidths.reduce(0) { $0 + ($1 ?? 0) }
        if rest >= 0, let shares = Self.shares(of: rest, parts.compactMap(\.weight)) {
            var next = shares.makeIterator()
            return beside(tightWidths.map { $0 ?? next.next() ?? 0 }, tight)
        }
        if let shares = Self.shares(of: room, parts.map { $0.weight ?? 1 }) { return beside(shares, []) }
        return zip(parts, tight).flatMap { $1 ?? $0.lines(width) }
    }

    private func beside(_ widths: [Int], _ known: [[TerminalLine]?]) -> [TerminalLine] {
        .beside(
            parts.enumerated().map { index, part in
                let lines = known.indices.contains(index) ? known[index] : nil
                return (lines ?? part.lines(widths[index]), widths[index])
            }, gap: Self.gap)
    }

    /// The width in whole columns by weight, none of them too narrow.
    ///
    /// - Returns: `nil` where there is no room for all.
    private static func shares(of width: Int, _ weights: [Int]) -> [Int]? {
        guard width >= leastWidth * weights.count else { return nil }
        var shares: [Int?] = weights.map { _ in nil }
        while true {
            let open = shares.indices.filter { shares[$0] == nil }
            let room = width - shares.reduce(0) { $0 + ($1 ?? 0) }
            let total = open.reduce(0) { $0 + weight(weights[$1]) }
            let tooNarrow = open.filter { room * weight(weights[$0]) / total < leastWidth }
            if tooNarrow.isEmpty {
                for index in open { shares[index] = room * weight(weights[index]) / total }
                return shares.map { $0 ?? leastWidth }
            }
            for index in tooNarrow { shares[index] = leastWidth }
        }
    }

    /// No vendor has columns of which one is so many times as wide as another.
    private static func weight(_ weight: Int) -> Int { min(max(weight, 1), 1000) }
}
