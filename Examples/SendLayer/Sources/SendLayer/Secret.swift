/// A text that no log shows: an access token, an app's secret, a key.
///
/// Printed, dumped or put into a string, it is `…`.
public struct Secret: Sendable, Hashable {
    /// For requests alone.
    let text: String

    public init(_ text: String) { self.text = text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "…" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What prints as the name of its type alone, since it holds secrets, or an HTTP client whose state other threads change
/// while a `dump` would walk through it.
public protocol Unprinted: CustomStringConvertible, CustomReflectable {}

extension Unprinted {
    public var description: String { "\(Self.self)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret {
    /// Too short to be a secret, and likely to stand in an answer for other reasons.
    private static let shortest = 8

    /// The bytes with `…` wherever the secret stands, since a server may repeat in its answer what it was sent.
    func scrubbed(from bytes: [UInt8]) -> [UInt8] {
        guard text.utf8.count >= Self.shortest else { return bytes }
        return bytes.replacing(Array(text.utf8), with: Array(description.utf8))
    }
}
