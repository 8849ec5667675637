import MessageSource

/// Names for findings by which a later run recognises them: the same when lines are added above, and when the wording
/// of the message changes.
///
/// A name is made from the code, the vendor, the path, the marked source, and how many such findings stand before.
struct Fingerprints {
    private var counts: [UInt64: Int] = [:]

    /// The name of the next finding of a run, 16 hexadecimal digits.
    mutating func next(_ diagnostic: Diagnostic) -> String {
        var hash = StableHash()
        hash.add(diagnostic.code.utf8)
        hash.add((diagnostic.vendor ?? "").utf8)
        hash.add(ReportPath(diagnostic.span.file.path).text.utf8)
        hash.add(diagnostic.span.file.bytes[diagnostic.span.range])
        let count = counts[hash.value, default: 0]
        counts[hash.value] = count + 1
        hash.add(String(count).utf8)
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// FNV-1a of 64 bits: the hash of the standard library differs from run to run.
private struct StableHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds one part, closed by a byte that no UTF-8 has, so that two parts are not taken for one.
    mutating func add(_ part: some Sequence<UInt8>) {
        for byte in part { add(byte) }
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
