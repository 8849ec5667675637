import MessageSource

/// The file's bytes are in another encoding.
struct NotUTF8: Problem {
    static let code = "not-utf8"
    static let summary = "A file is not UTF-8, so its text cannot be read without guessing."
    // What is wrong here cannot be written down in a Swift string, so there is no failing example.
    static let examples = [Example("name: greeting\nmessage: {text: 你好}")]

    let span: Span
    /// The encoding that the file seems to have as a whole.
    let encoding: OtherEncoding?
    /// The first byte that does not fit.
    let byte: UInt8

    var message: String {
        if let encoding { return "the file is \(encoding.rawValue), not UTF-8" }
        return "the byte '0x\(String(byte, radix: 16, uppercase: true))' is not UTF-8"
    }

    var help: String? {
        encoding == nil ? "save it as UTF-8; the file may be in GBK or another older encoding" : "save it as UTF-8"
    }
}
