/// The content of JSON strings, with the escapes that JSON demands and no others: quote, backslash and the control
/// characters below U+0020. Everything else, U+2028 included, stays as raw UTF-8.
package enum JSONText {
    /// Appends text as the content of a JSON string, without the quotes around it.
    package static func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var content = Content(utf8: utf8)
        output.append(from: &content)
    }

    private struct Content: ByteSource {
        let utf8: UnsafeBufferPointer<UInt8>

        func write(to output: inout ByteWriter) { append(utf8, to: &output) }
    }

    @inline(__always)
    static func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter) {
        // Most texts are as they will be.
        if hasSpecials(utf8) { appendEscaped(utf8, to: &output) } else { output.append(utf8) }
    }

    @inline(never)
    private static func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter) {
        var copied = 0
        while let special = firstSpecial(in: utf8, from: copied) {
            output.append(utf8, from: copied, to: special)
            appendEscape(of: utf8[special], to: &output)
            copied = special + 1
        }
        output.append(utf8, from: copied, to: utf8.count)
    }

    /// Appends a string as a whole JSON string, quotes included.
    package static func appendQuoted(_ string: String, to output: inout [UInt8]) {
        var string = string
        output.append(UInt8(ascii: "\""))
        string.withUTF8 { append($0, to: &output) }
        output.append(UInt8(ascii: "\""))
    }

    static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// All bytes that need an escape.
    static let specials = (UInt8.min..<0x80).filter(isSpecial)

    /// The offset of the first byte that needs an escape.
    ///
    /// Eight bytes are tested at once. A borrow may flag a byte above a special one, never one below it, so the
    /// lowest flag of a little-endian word is always right.
    static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let bytes = UnsafeRawBufferPointer(utf8)
        var offset = start
        while offset + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let flags = word.bytes(below: 0x20) | word.bytes(equalTo: 0x22) | word.bytes(equalTo: 0x5C)
            if flags != 0 { return offset + flags.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < bytes.count {
            if isSpecial(bytes[offset]) { return offset }
            offset += 1
        }
        return nil
    }

    /// Whether any byte needs an escape. The last bytes are tested together with some of those before them.
    @inline(__always)
    private static func hasSpecials(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = utf8.count
        guard count >= 8, let start = utf8.baseAddress else { return utf8.contains(where: isSpecial) }
        let bytes = UnsafeRawPointer(start)
        guard count >= 16 else {
            let words = SIMD2(
                bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
            return hasSpecials(words)
        }
        let last = count &- 16
        var offset = 0
        while !hasSpecials(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)) {
            if offset == last { return false }
            offset = min(offset &+ 16, last)
        }
        return true
    }

    /// The tests of `firstSpecial` for two words: a borrow needs a special byte, so it makes no difference here.
    @inline(__always)
    private static func hasSpecials(_ words: SIMD2<UInt64>) -> Bool {
        func repeated(_ byte: UInt8) -> SIMD2<UInt64> { SIMD2(repeating: UInt64(repeating: byte)) }
        let quotes = words ^ repeated(0x22)
        let backslashes = words ^ repeated(0x5C)
        // All three see bytes from 0x80 on as they are.
        let flags = ((words &- repeated(0x20)) | (quotes &- repeated(1)) | (backslashes &- repeated(1))) & ~words
        return (flags[0] | flags[1]) & UInt64(repeating: 0x80) != 0
    }

    private static func appendEscape(of byte: UInt8, to output: inout ByteWriter) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: output.append(byte)
        default:
            output.append("u00")
            output.append(byte.hexDigits(uppercase: false).high)
            output.append(byte.hexDigits(uppercase: false).low)
        }
    }
}
