extension Format {
    /// A day, as pickers have it.
    package static let date = Format("a day as 2026-11-21", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") {
        $0.isDate ? .fits : .unfit
    }

    /// A time of day.
    package static let time = Format("a time as 09:30", pattern: "^[0-9]{2}:[0-9]{2}$") { $0.isTime ? .fits : .unfit }

    /// Both.
    package static let dateTime = Format(
        "a day and a time as 2026-11-21 09:30", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$"
    ) { text in
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && parts[0].isDate && parts[1].isTime ? .fits : .unfit
    }
}

extension String {
    /// A day of the calendar.
    fileprivate var isDate: Bool {
        guard let parts = numbers(separatedBy: "-", digits: [4, 2, 2]), (1...12).contains(parts[1]) else {
            return false
        }
        let isLeap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][parts[1] - 1]
        return (1...days).contains(parts[2])
    }

    fileprivate var isTime: Bool {
        numbers(separatedBy: ":", digits: [2, 2]).map { $0[0] < 24 && $0[1] < 60 } ?? false
    }

    private func numbers(separatedBy separator: Character, digits: [Int]) -> [Int]? {
        let parts = split(separator: separator, omittingEmptySubsequences: false)
        guard parts.map(\.count) == digits, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return parts.compactMap { Int($0) }
    }
}
