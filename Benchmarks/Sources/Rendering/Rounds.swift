/// What the contenders took in several rounds, in each of which every one had its turn.
struct Rounds {
    private let contenders: [Contender]
    /// For each contender, by its name, the nanoseconds of each round.
    private var times: [String: [Double]] = [:]

    private static let count = 15

    init(_ contenders: [Contender]) throws {
        self.contenders = contenders
        let counts = try contenders.map { try $0.count() }
        for _ in 0..<Self.count {
            for (contender, count) in zip(contenders, counts) {
                times[contender.name, default: []].append(try contender.time(count))
            }
        }
    }

    /// A line for each contender, with tabs between its name, its nanoseconds, how many times as much as another's they
    /// are, which other one that is, and what the ratio is to be. All are medians.
    func print() {
        for contender in contenders {
            let nanoseconds = times[contender.name, default: []]
            let ratios = zip(nanoseconds, times[contender.base, default: []]).map { $0 / $1 }
            Swift.print(
                contender.name, nanoseconds.median, ratios.median, contender.base, contender.target, separator: "\t")
        }
    }
}
