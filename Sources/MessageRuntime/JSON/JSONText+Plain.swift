extension JSONText {
    /// Appends the bytes before the first that needs an escape, or fewer, and returns how many they are: all of nearly
    /// every text. They are copied while they are looked at.
    @inline(__always)
    static func appendPlain(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter) -> Int {
        guard let start = utf8.baseAddress else { return 0 }
        let text = UnsafeRawPointer(start)
        let count = utf8.count
        return output.append(atMost: count) { target in
            switch count {
            case 16...: copyBlocks(text, count, to: target)
            case 8...: copyEnds(text, count, to: target, as: UInt64.self)
            case 4...: copyEnds(text, count, to: target, as: UInt32.self)
            default: 0
            }
        }
    }

    /// Copies sixteen bytes at a time; the last of them are together with some of those before them.
    @inline(__always)
    private static func copyBlocks(_ text: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer) -> Int {
        let last = count &- 16
        var offset = 0
        while true {
            let words = text.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
            if hasSpecials(words) { return offset }
            target.storeBytes(of: words, toByteOffset: offset, as: SIMD2<UInt64>.self)
            if offset == last { return count }
            offset = min(offset &+ 16, last)
        }
    }

    /// Copies a text that is as long as a word at least and as two at most.
    @inline(__always)
    private static func copyEnds<Word: FixedWidthInteger & BitwiseCopyable>(
        _ text: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer, as _: Word.Type
    ) -> Int {
        let end = count &- MemoryLayout<Word>.size
        let first = text.loadUnaligned(as: Word.self)
        let last = text.loadUnaligned(fromByteOffset: end, as: Word.self)
        // The upper half of a shorter word would be zeros, which need escapes.
        let padding = ~UInt64(Word.max)
        if hasSpecials(SIMD2(UInt64(first) | padding, UInt64(last) | padding)) { return 0 }
        target.storeBytes(of: first, as: Word.self)
        target.storeBytes(of: last, toByteOffset: end, as: Word.self)
        return count
    }

    /// Whether any byte needs an escape: the tests of `plainCount` for two words. A borrow needs such a byte, so it
    /// makes no difference here.
    @inline(__always)
    private static func hasSpecials(_ words: SIMD2<UInt64>) -> Bool {
        func repeated(_ byte: UInt8) -> SIMD2<UInt64> { SIMD2(repeating: UInt64(repeating: byte)) }
        let quotes = words ^ repeated(0x22)
        let backslashes = words ^ repeated(0x5C)
        // All three see bytes from 0x80 on as they are.
        let flags = ((words &- repeated(0x20)) | (quotes &- repeated(1)) | (backslashes &- repeated(1))) & ~words
        return (flags[0] | flags[1]) & UInt64(repeating: 0x80) != 0
    }
}
