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
        let copied = appendPlain(utf8, to: &output)
        if copied < utf8.count { appendEscaped(utf8, from: copied, to: &output) }
    }

    @inline(never)
    private static func appendEscaped(
        _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to output: inout ByteWriter
    ) {
        var offset = start
        while offset < utf8.count {
            let plain = plainCount(in: utf8, from: offset)
            output.append(utf8, from: offset, to: offset + plain)
            offset += plain
            guard plain < 8, offset < utf8.count else { continue }
            appendEscape(of: utf8[offset], to: &output)
            offset += 1
            offset += appendPlain(UnsafeBufferPointer(rebasing: utf8[offset...]), to: &output)
        }
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
    static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset < utf8.count {
            let plain = plainCount(in: utf8, from: offset)
            offset += plain
            if plain < 8, offset < utf8.count { return offset }
        }
        return nil
    }

    /// How many bytes from the offset on need no escape, of eight at most.
    ///
    /// Eight bytes are tested at once. A borrow may flag a byte above a special one, never one below it, so the
    /// lowest flag of a little-endian word is always right.
    @inline(__always)
    private static func plainCount(in utf8: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        guard offset + 8 <= utf8.count else {
            let rest = utf8[offset...]
            return (rest.firstIndex(where: isSpecial) ?? rest.endIndex) - offset
        }
        let bytes = UnsafeRawBufferPointer(utf8)
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let flags = word.bytes(below: 0x20) | word.bytes(equalTo: 0x22) | word.bytes(equalTo: 0x5C)
        return flags.trailingZeroBitCount / 8
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
