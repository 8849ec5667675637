/// FNV-1a of 64 bits: the hash of the standard library differs from run to run.
package struct StableHash: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// Adds one part, closed by a byte that no UTF-8 has, so that two parts are not taken for one.
    package mutating func add(_ part: some Sequence<UInt8>) {
        for byte in part { add(byte) }
        add(0xFF)
    }

    /// 16 hexadecimal digits.
    package var digits: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
