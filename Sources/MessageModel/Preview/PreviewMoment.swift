/// A moment as readers in China see it. A client takes the zone of whoever reads; a preview has to take one.
package struct PreviewMoment: Sendable {
    private let year, month, day, hour, minute, second: Int

    private init(since1970 milliseconds: Int) {
        let seconds = Self.floored(milliseconds, 1000) + 8 * 3600
        let days = Self.floored(seconds, 86_400)
        let time = seconds - days * 86_400
        (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60)
        // Years begin in March, so that the day that may be missing is the last one: 400 of them have 146 097 days.
        let shifted = days + 719_468
        let era = Self.floored(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// - Parameter milliseconds: since the beginning of 1970 in UTC; no moment is made of a year that nobody writes.
    package init?(milliseconds: Int) {
        guard (-Self.most...Self.most).contains(milliseconds) else { return nil }
        self.init(since1970: milliseconds)
    }

    /// - Parameter seconds: counted alike.
    package init?(seconds: Int) {
        let (milliseconds, isTooLarge) = seconds.multipliedReportingOverflow(by: 1000)
        if isTooLarge { return nil }
        self.init(milliseconds: milliseconds)
    }

    private static let most = 250_000_000_000_000

    /// As a pattern says: `YYYY`, `MM`, `DD`, `HH`, `mm`, `ss`. Without one, as RFC 3339 does.
    package func spelled(_ pattern: String?) -> String {
        let parts = [
            ("YYYY", year, 4), ("MM", month, 2), ("DD", day, 2), ("HH", hour, 2), ("mm", minute, 2), ("ss", second, 2),
        ]
        return parts.reduce(pattern ?? "YYYY-MM-DDTHH:mm:ss+08:00") { text, part in
            let digits = String(part.1)
            let zeros = String(repeating: "0", count: max(0, part.2 - digits.count))
            return text.replacing(part.0, with: zeros + digits)
        }
    }

    private static func floored(_ number: Int, _ divisor: Int) -> Int {
        number / divisor - (number % divisor < 0 ? 1 : 0)
    }
}
