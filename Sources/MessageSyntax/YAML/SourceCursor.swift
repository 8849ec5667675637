/// Turns libyaml's marks, which count code points and leave out a byte order mark, into byte offsets.
///
/// Marks come nearly in order, so each is reached from the one before it, and the whole file is walked once.
struct SourceCursor {
    private let bytes: UnsafeRawBufferPointer
    /// Where the code point number `index` begins.
    private(set) var offset: Int
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = UnsafeRawBufferPointer(bytes)
        self.offset = bytes.startOfText
    }

    /// The byte offset of a code point.
    @inline(__always)
    mutating func move(to target: Int) -> Int {
        let distance = target - index
        if distance > 0, distance <= 8, offset + 8 <= bytes.count, word & Self.high >> UInt64(64 - 8 * distance) == 0 {
            // ASCII, as most marks and keys are.
            jump(to: target, at: offset + distance)
        } else if distance > 0 {
            moveAhead(to: target)
        } else if distance < 0 {
            moveBack(to: target)
        }
        return offset
    }

    /// Notes the byte offset of a code point that is known without counting.
    @inline(__always)
    mutating func jump(to target: Int, at offset: Int) {
        index = target
        self.offset = offset
    }

    /// Counts the bytes that begin a character: eight at a time as long as they do not go too far.
    private mutating func moveAhead(to target: Int) {
        var missing = target - index
        while missing > 0, offset + 8 <= bytes.count {
            let word = word
            let continuations = word & ~(word << 1) & Self.high
            let beginnings = 8 - Int(((continuations >> 7) &* 0x0101_0101_0101_0101) >> 56)
            guard beginnings <= missing else { break }
            missing -= beginnings
            offset += 8
        }
        while offset < bytes.count, missing > 0 || isContinuation(offset) {
            if !isContinuation(offset) { missing -= 1 }
            offset += 1
        }
        index = target - missing
    }

    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// The next eight bytes, the first one lowest; there must be as many.
    @inline(__always)
    private var word: UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private mutating func moveBack(to target: Int) {
        while index > target, offset > 0 {
            offset -= 1
            while offset > 0, isContinuation(offset) { offset -= 1 }
            index -= 1
        }
    }

    @inline(__always)
    private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
