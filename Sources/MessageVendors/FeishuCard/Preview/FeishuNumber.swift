/// A number in a table, as a column's `format` says.
struct FeishuNumber {
    var precision: Int?
    var symbol: String?
    var isSeparated: Bool

    /// - Parameter spelling: as JSON has it; one with an exponent stays as it is.
    func spelled(_ spelling: String) -> String {
        let isNegative = spelling.hasPrefix("-")
        let parts = spelling.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            return (symbol ?? "") + spelling
        }
        let (whole, fraction) = rounded(parts[0].utf8.map(\.self), parts.count > 1 ? parts[1].utf8.map(\.self) : [])
        let digits = isSeparated ? Self.separated(whole) : whole
        let tail = fraction.isEmpty ? [] : [0x2E] + fraction
        return (isNegative ? "-" : "") + (symbol ?? "") + String(decoding: digits + tail, as: UTF8.self)
    }

    /// To so many decimals, halves up.
    private func rounded(_ whole: [UInt8], _ fraction: [UInt8]) -> (whole: [UInt8], fraction: [UInt8]) {
        guard let precision else { return (whole, fraction) }
        guard fraction.count > precision else {
            return (whole, fraction + [UInt8](repeating: 0x30, count: precision - fraction.count))
        }
        var digits = whole + fraction.prefix(precision)
        if fraction[precision] >= 0x35 {
            var index = digits.count - 1
            while index >= 0, digits[index] == 0x39 {
                digits[index] = 0x30
                index -= 1
            }
            if index >= 0 { digits[index] += 1 } else { digits.insert(0x31, at: 0) }
        }
        return (Array(digits.dropLast(precision)), Array(digits.suffix(precision)))
    }

    /// With a comma before every three digits but the first ones.
    private static func separated(_ digits: [UInt8]) -> [UInt8] {
        digits.enumerated().flatMap { index, digit in
            index > 0 && (digits.count - index).isMultiple(of: 3) ? [0x2C, digit] : [digit]
        }
    }
}
