/// Why a browser has taken no picture.
struct BrowserFailure: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }

    /// A signal has come that ends the program.
    static let interrupted = BrowserFailure("the program is to end")
}
