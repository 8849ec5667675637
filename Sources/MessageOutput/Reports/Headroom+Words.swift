import MessageModel

extension Headroom {
    /// `26 of 128 characters, 20 %`.
    var usage: String {
        if isTooSmall || limit.maximum == nil {
            let least = limit.unit.groupedCount(limit.minimum ?? 0)
            return bound.map { "at least \(least), has \($0.grouped)" } ?? "at least \(least), never there"
        }
        let maximum = limit.maximum ?? 0
        let most = limit.unit.groupedCount(maximum)
        guard let bound else { return verdict == .unbounded ? "\(most), no bound" : "\(most), never there" }
        return "\(bound.grouped) of \(most), \(Self.percentage(bound, of: maximum))"
    }

    /// Rounded so that 100 % is nothing but the limit itself.
    private static func percentage(_ bound: Int, of maximum: Int) -> String {
        let share = 100 * Double(bound) / Double(max(maximum, 1))
        if share >= 1000 { return "over 999 %" }
        return "\(Int(bound > maximum ? share.rounded(.up) : share.rounded(.down))) %"
    }
}

extension Limit.Unit {
    /// The unit with a number whose digits are grouped: `12 288 bytes`.
    fileprivate func groupedCount(_ count: Int) -> String {
        count.grouped + counted(count).dropFirst(String(count).count)
    }
}

extension Int {
    /// Its digits with a blank before every three: `12 288`.
    var grouped: String {
        var digits = String(magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.append(String(digits.suffix(3)))
            digits.removeLast(3)
        }
        return (self < 0 ? "-" : "") + ([digits] + groups.reversed()).joined(separator: " ")
    }
}
