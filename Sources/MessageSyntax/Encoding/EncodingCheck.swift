import MessageSource

/// What must hold of a file before it is parsed: it is small enough, it is UTF-8, and it has no control characters.
struct EncodingCheck {
    enum Format { case yaml, json }

    /// In bytes; a template takes a few thousand.
    static let largestFile = 32 << 20

    /// Whether the file can be parsed; where it cannot, the reason is reported.
    static func accepts(_ file: SourceFile, as format: Format, _ diagnostics: inout Diagnostics) -> Bool {
        guard acceptsSize(of: file, &diagnostics) else { return false }
        let fault = file.bytes.withUnsafeBufferPointer { firstFault(in: $0, format) }
        guard let fault else { return true }
        if let encoding = OtherEncoding(guessedFrom: file.bytes) {
            diagnostics.report(NotUTF8(span: file.start, encoding: encoding, byte: 0))
        } else if let scalar = fault.scalar {
            let length = UTF8.width(scalar)
            diagnostics.report(
                ForbiddenCharacter(span: file.span(fault.offset..<fault.offset + length), scalar: scalar))
        } else {
            let span = file.span(fault.offset..<fault.offset + 1)
            diagnostics.report(NotUTF8(span: span, encoding: nil, byte: file.bytes[fault.offset]))
        }
        return false
    }

    /// Whether the file is small enough; where it is not, that is reported.
    static func acceptsSize(of file: SourceFile, _ diagnostics: inout Diagnostics) -> Bool {
        guard file.bytes.count > largestFile else { return true }
        diagnostics.report(FileTooLarge(span: file.start))
        return false
    }

    /// The first place that is not UTF-8 (`scalar` is `nil`) or that holds a forbidden character.
    private struct Fault {
        let offset: Int
        let scalar: Unicode.Scalar?
    }

    private static func firstFault(in bytes: UnsafeBufferPointer<UInt8>, _ format: Format) -> Fault? {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset < bytes.count {
            if bytes.count - offset >= 8, isPrintable(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
                offset += 8
                continue
            }
            let lead = bytes[offset]
            if lead < 0x80 {
                if lead >= 0x20 && lead != 0x7F || lead == 0x09 || lead == 0x0A || lead == 0x0D {
                    offset += 1
                } else if lead == 0x7F, format == .json {
                    offset += 1
                } else {
                    return Fault(offset: offset, scalar: Unicode.Scalar(lead))
                }
                continue
            }
            guard let (scalar, length) = decode(bytes, at: offset) else { return Fault(offset: offset, scalar: nil) }
            if format == .yaml, isForbiddenInYAML(scalar) {
                return Fault(offset: offset, scalar: Unicode.Scalar(scalar))
            }
            offset += length
        }
        return nil
    }

    /// Whether all eight bytes are ASCII and none is a control character, line breaks among them.
    @inline(__always)
    private static func isPrintable(_ word: UInt64) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        let delete = word ^ (ones &* 0x7F)
        // A byte below 0x20 borrows when 0x20 is taken from it; the test is exact as long as no byte has its high bit.
        let isControl = (word &- ones &* 0x20) & ~word
        let isDelete = (delete &- ones) & ~delete
        return (word | isControl | isDelete) & high == 0
    }

    /// One scalar value that takes more than a byte, or `nil` where the bytes are no UTF-8.
    @inline(__always)
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (scalar: UInt32, length: Int)? {
        let lead = UInt32(bytes[offset])
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, offset + length <= bytes.count else { return nil }
        var scalar = lead & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length {
            guard bytes[index] & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard scalar >= least, scalar <= 0x10FFFF, scalar & 0xFFFF_F800 != 0xD800 else { return nil }
        return (scalar, length)
    }

    private static func isForbiddenInYAML(_ scalar: UInt32) -> Bool {
        scalar < 0xA0 && scalar != 0x85 || scalar == 0xFFFE || scalar == 0xFFFF
    }
}
