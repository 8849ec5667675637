/// What a user asked for and cannot have, found out only after a file was read.
struct UsageFailure: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
