/// Lengths as vendors of cards write them: `8px`, `4px 12px`, `50%`.
package struct Lengths: Sendable {
    /// A part of what is taken of which the vendor's documents do not agree.
    package struct Doubt: Sendable {
        /// Pixels from here on are certain.
        let least: Int?
        /// A number of values that may not be taken.
        let count: Int?
        let words: String

        package init(below least: Int? = nil, count: Int? = nil, _ words: String) {
            self.least = least
            self.count = count
            self.words = words
        }
    }

    let pixels: ClosedRange<Int>
    let percent: ClosedRange<Int>?
    /// How many values there may be, with blanks between.
    let counts: [Int]
    /// What may stand in place of a length.
    let names: [String]
    let doubts: [Doubt]

    package init(
        _ pixels: ClosedRange<Int>, percent: ClosedRange<Int>? = nil, counts: [Int] = [1], or names: [String] = [],
        doubts: [Doubt] = []
    ) {
        self.pixels = pixels
        self.percent = percent
        self.counts = counts
        self.names = names
        self.doubts = doubts
    }

    private func judge(_ text: String) -> Format.Verdict {
        if names.contains(text) { return .fits }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard counts.contains(parts.count) else { return .unfit }
        var least = Int.max
        for part in parts {
            if let number = part.number(before: "px") ?? (part == "0" ? 0 : nil), pixels.contains(number) {
                least = min(least, number)
            } else if !(part.number(before: "%").flatMap { percent?.contains($0) } ?? false) {
                return .unfit
            }
        }
        let doubt = doubts.first { $0.count == parts.count || $0.least.map { least < $0 } ?? false }
        return doubt.map { .doubtful($0.words) } ?? .fits
    }

    package var format: Format { Format(words, pattern: pattern, judge: judge) }

    private var words: String {
        let most = pixels.upperBound == .max ? "on" : "to \(pixels.upperBound)px"
        let length = "from \(pixels.lowerBound)px \(most)"
        let share = percent.map { " or from \($0.lowerBound)% to \($0.upperBound)%" } ?? ""
        let number = counts == [1] ? "a length" : "\(spelledCounts) lengths"
        let lengths = number + " " + length + share
        return names.isEmpty ? lengths : "\(names.map { "'\($0)'" }.joined(separator: ", ")) or \(lengths)"
    }

    /// `1, 2 or 4`.
    private var spelledCounts: String {
        let all = counts.map(String.init)
        return all.count > 1 ? all.dropLast().joined(separator: ", ") + " or \(all[all.count - 1])" : all.joined()
    }

    private var pattern: String {
        let number = (pixels.lowerBound < 0 ? "-?" : "") + "[0-9]+"
        let length = percent == nil ? "(0|\(number)px)" : "(0|\(number)px|[0-9]+%)"
        let all = counts.map { Array(repeating: length, count: $0).joined(separator: " ") } + names
        return "^(\(all.joined(separator: "|")))$"
    }
}

extension Substring {
    /// The whole number in front of a unit.
    fileprivate func number(before unit: String) -> Int? {
        guard hasSuffix(unit) else { return nil }
        let digits = dropLast(unit.count)
        return Int(digits).flatMap { String($0) == digits ? $0 : nil }
    }
}
