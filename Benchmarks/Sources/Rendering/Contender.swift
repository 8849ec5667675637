import Dispatch

/// One way to the bytes of the card.
struct Contender {
    let name: String
    /// What it is compared with, which is itself where it is the measure of others.
    let base: String
    /// What the ratio is to be.
    var target = ""
    /// Renders the card as often as it is told, and returns how many bytes the last one had.
    let run: (Int) throws -> Int

    /// Nanoseconds for one card, as the mean of as many as take some milliseconds.
    func time(_ count: Int) throws -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        let size = try run(count)
        let end = DispatchTime.now().uptimeNanoseconds
        precondition(size > 0)
        return Double(end - start) / Double(count)
    }

    /// How many cards take about ten milliseconds.
    func count() throws -> Int {
        var count = 1
        while try time(count) * Double(count) < 10_000_000 { count *= 2 }
        return count
    }
}

extension [Double] {
    var median: Double { sorted()[count / 2] }
}
