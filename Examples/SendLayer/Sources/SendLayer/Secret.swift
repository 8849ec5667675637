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

    /// The bytes with `…` wherever the secret stands, since a server may repeat in its answer what it was sent: as it is,
    /// or with some of its characters escaped, as in JSON or in an address.
    func scrubbed(from bytes: [UInt8]) -> [UInt8] {
        guard text.utf8.count >= Self.shortest else { return bytes }
        let spellings = text.utf8.map(Self.spellings)
        var scrubbed: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            if let end = rest.end(of: spellings[...]) {
                scrubbed += description.utf8
                rest = rest[end...]
            } else {
                scrubbed.append(byte)
                rest = rest.dropFirst()
            }
        }
        return scrubbed
    }

    /// How a byte may stand in JSON and in an address: `/`, `\/`, `\u002f`, `%2F`.
    private static func spellings(of byte: UInt8) -> [[UInt8]] {
        let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16)
        let codes = [digits, digits.uppercased()].flatMap { ["%\($0)", "\\u00\($0)"] }.map { Array($0.utf8) }
        let escape = #""\/"#.utf8.contains(byte) ? [[UInt8(ascii: "\\"), byte]] : []
        return [[byte]] + escape + codes
    }
}

extension ArraySlice<UInt8> {
    /// Where a text ends that the bytes begin with, each byte of it in any of its spellings; `nil` where they do not.
    fileprivate func end(of text: ArraySlice<[[UInt8]]>) -> Index? {
        guard let spellings = text.first else { return startIndex }
        for spelling in spellings where starts(with: spelling) {
            if let end = dropFirst(spelling.count).end(of: text.dropFirst()) { return end }
        }
        return nil
    }
}
