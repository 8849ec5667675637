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
        while index < target, offset < bytes.count {
            if offset + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let step = min(8, target - index)
                if word & 0x8080_8080_8080_8080 >> UInt64(64 - 8 * step) == 0 {
                    index += step
                    offset += step
                    continue
                }
            }
            // The text is known to be UTF-8, so the first byte of a character tells its length.
            let lead = bytes[offset]
            offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
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
    private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
