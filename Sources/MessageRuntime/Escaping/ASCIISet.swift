/// A set of ASCII characters, as one bit each.
package struct ASCIISet: Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The ASCII characters of the string; others are passed over.
    package init(_ members: String) {
        for byte in members.utf8 { insert(byte) }
    }

    package func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x40: low >> UInt64(byte) & 1 == 1
        case ..<0x80: high >> UInt64(byte & 0x3F) & 1 == 1
        default: false
        }
    }

    package mutating func insert(_ byte: UInt8) {
        switch byte {
        case ..<0x40: low |= 1 << UInt64(byte)
        case ..<0x80: high |= 1 << UInt64(byte & 0x3F)
        default: break
        }
    }

    package func union(_ other: ASCIISet) -> ASCIISet {
        var result = self
        result.low |= other.low
        result.high |= other.high
        return result
    }
}
