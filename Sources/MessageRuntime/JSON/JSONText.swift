/// The content of JSON strings, with the escapes that JSON demands and no others: quote, backslash and the control
/// characters below U+0020. Everything else, U+2028 included, stays as raw UTF-8.
package enum JSONText {
    /// Appends text as the content of a JSON string, without the quotes around it.
    package static func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var copied = 0
        while let special = firstSpecial(in: utf8, from: copied) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<special]))
            appendEscape(of: utf8[special], to: &output)
            copied = special + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
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

    private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: output.append(byte)
        default:
            for character in ["u", "0", "0"] as [Unicode.Scalar] { output.append(UInt8(ascii: character)) }
            output.append(byte.hexDigits(uppercase: false).high)
            output.append(byte.hexDigits(uppercase: false).low)
        }
    }
}
