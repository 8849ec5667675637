/// How JSON writes numbers.
package enum JSONNumber {
    /// Whether a word is `-`, digits without a leading zero, a fraction and an exponent, the first and the last two as
    /// one likes.
    package static func isOne(_ word: some Collection<UInt8>) -> Bool {
        var rest = word[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = takeDigits(&rest)
        guard let first = whole.first, whole.count == 1 || first != UInt8(ascii: "0") else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard !takeDigits(&rest).isEmpty else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard !takeDigits(&rest).isEmpty else { return false }
        }
        return rest.isEmpty
    }

    private static func takeDigits<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> Bytes.SubSequence
    where Bytes.SubSequence == Bytes {
        let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        rest = rest.dropFirst(digits.count)
        return digits
    }
}
