/// How long texts are, in the units that vendors count in. A character is a Unicode scalar value.
package enum Measure {
    /// The characters of plain UTF-8: the bytes that do not continue one.
    package static func characters(in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = UnsafeRawBufferPointer(utf8)
        var count = bytes.count
        var offset = 0
        while offset + 8 <= bytes.count {
            count -= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).continuationCount
            offset += 8
        }
        while offset < bytes.count {
            if bytes[offset] & 0xC0 == 0x80 { count -= 1 }
            offset += 1
        }
        return count
    }

    /// The bytes that plain UTF-8 takes as the content of a JSON string.
    package static func jsonBytes(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var count = utf8.count
        var start = 0
        while let special = JSONText.firstSpecial(in: utf8, from: start) {
            switch utf8[special] {
            case 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x22, 0x5C: count += 1
            default: count += 5
            }
            start = special + 1
        }
        return count
    }

    /// The size of a JSON string's content: of the text that it stands for, or as it is written.
    package static func size(ofJSON content: UnsafeBufferPointer<UInt8>, in unit: Operation.Unit) -> Int {
        switch unit {
        case .characters:
            // Most texts have no escapes, and then the bytes alone tell.
            content.contains(UInt8(ascii: "\\"))
                ? JSONScalars(content).reduce(0) { count, _ in count + 1 } : characters(in: content)
        case .bytes:
            content.contains(UInt8(ascii: "\\"))
                ? JSONScalars(content).reduce(0) { $0 + UTF8.width($1) } : content.count
        case .jsonBytes:
            content.count
        }
    }
}

extension UInt64 {
    /// How many of the eight bytes continue a character of UTF-8: the high bit set and the next one clear.
    fileprivate var continuationCount: Int {
        (self & ~(self << 1) & UInt64(repeating: 0x80)).nonzeroBitCount
    }
}
