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
        self.offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The byte offset of a code point.
    @inline(__always)
    mutating func move(to target: Int) -> Int {
        if target < index { moveBack(to: target) } else if target > index { moveAhead(to: target) }
        return offset
    }

    private mutating func moveAhead(to target: Int) {
        while offset + 8 <= bytes.count, index + 8 <= target {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // In every byte, the high bit is left where the byte is 10xxxxxx: it continues a character.
            let continuations = word & ~(word << 1) & 0x8080_8080_8080_8080
            index += 8 - continuations.nonzeroBitCount
            offset += 8
        }
        skipContinuations()
        while index < target, offset < bytes.count {
            offset += 1
            skipContinuations()
            index += 1
        }
    }

    private mutating func moveBack(to target: Int) {
        while index > target, offset > 0 {
            offset -= 1
            while offset > 0, isContinuation(offset) { offset -= 1 }
            index -= 1
        }
    }

    @inline(__always)
    private mutating func skipContinuations() {
        while offset < bytes.count, isContinuation(offset) { offset += 1 }
    }

    @inline(__always)
    private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
