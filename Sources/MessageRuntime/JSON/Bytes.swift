extension UInt64 {
    /// Eight equal bytes.
    @inline(__always)
    init(repeating byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// The high bit of each byte that is below `limit`, which is at most 0x80; exact up to the lowest such byte.
    @inline(__always)
    func bytes(below limit: UInt8) -> UInt64 {
        (self &- UInt64(repeating: limit)) & ~self & UInt64(repeating: 0x80)
    }

    /// The high bit of each byte that is `byte`; exact up to the lowest such byte.
    @inline(__always)
    func bytes(equalTo byte: UInt8) -> UInt64 {
        (self ^ UInt64(repeating: byte)).bytes(below: 1)
    }
}

extension UInt8 {
    /// The two hexadecimal digits of the byte, in ASCII.
    func hexDigits(uppercase: Bool) -> (high: UInt8, low: UInt8) {
        (Self.hexDigit(self >> 4, uppercase), Self.hexDigit(self & 0xF, uppercase))
    }

    /// The value of an ASCII hexadecimal digit, or `nil` for any other byte.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }

    private static func hexDigit(_ value: UInt8, _ uppercase: Bool) -> UInt8 {
        value + (value < 10 ? 0x30 : uppercase ? 0x37 : 0x57)
    }
}
