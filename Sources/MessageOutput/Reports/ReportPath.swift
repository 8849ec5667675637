/// The path of a file as programs expect it that know the folder in which msgc was run.
struct ReportPath {
    /// Without `./` at the beginning.
    let text: String

    init(_ path: String) {
        var text = path[...]
        while text.hasPrefix("./") {
            text = text.dropFirst(2)
            while text.hasPrefix("/") { text = text.dropFirst() }
        }
        self.text = text.isEmpty ? path : String(text)
    }

    /// Such a path begins at the root, wherever msgc was run.
    var isAbsolute: Bool { text.hasPrefix("/") }

    /// A reference to be resolved against that folder, or a whole URI where the path is absolute. All bytes are
    /// percent-encoded that are not letters, digits, `-._~` or the slash, so that the reference holds no colon and no
    /// query.
    var uri: String {
        var encoded = isAbsolute ? "file://" : ""
        for byte in text.utf8 {
            if byte.isUnreserved || byte == UInt8(ascii: "/") {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return encoded
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
