/// A path of the server's own. It is made of what is safe in one, so that nothing can lead to another server.
package struct ServedPath: Sendable, Hashable {
    /// Percent-encoded, beginning with one `/`.
    package let text: String

    private init(_ text: String) { self.text = text }

    /// The page of all templates.
    package static let list = ServedPath("/")
    /// The same without what stands around it.
    package static let listing = ServedPath("/list")
    /// The stream that says what has changed.
    package static let events = ServedPath("/events")
    /// What browsers ask for by themselves.
    package static let icon = ServedPath("/favicon.ico")

    /// The page of a template.
    package static func page(of template: String) -> ServedPath { ServedPath("/t/" + encoded(template)) }

    /// Where values are sent to.
    package static func preview(of template: String) -> ServedPath { ServedPath("/preview/" + encoded(template)) }

    /// - Parameter path: below the folder that is served, with `/` between its parts.
    private static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { text, byte in
            if isPlain(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
            }
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
