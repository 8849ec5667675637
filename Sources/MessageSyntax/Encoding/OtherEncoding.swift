/// An encoding that editors write and that is not UTF-8.
enum OtherEncoding: String {
    case utf16 = "UTF-16"
    case utf32 = "UTF-32"

    /// Told by a byte order mark, or by where the zero bytes of ASCII text stand.
    init?(guessedFrom bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else {
            switch bytes.prefix(4).map({ $0 == 0 }) {
            case [true, true, true, false], [false, true, true, true]: self = .utf32
            case [true, false, true, false], [false, true, false, true]: self = .utf16
            default: return nil
            }
        }
    }
}
