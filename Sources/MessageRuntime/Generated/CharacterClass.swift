/// A set of characters, as ranges.
public struct CharacterClass: Sendable, Hashable {
    public let ranges: [ClosedRange<Unicode.Scalar>]
    /// The members that most values are made of.
    private let ascii: ASCIISet

    public init(ranges: [ClosedRange<Unicode.Scalar>]) {
        self.ranges = ranges
        var ascii = ASCIISet("")
        for byte in UInt8(0)..<0x80 where ranges.contains(where: { $0.contains(Unicode.Scalar(byte)) }) {
            ascii.insert(byte)
        }
        self.ascii = ascii
    }

    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ascii.contains(UInt8(truncatingIfNeeded: scalar.value)) : ranges.contains { $0.contains(scalar) }
    }

    /// What an `id` may consist of, whatever else is declared: ASCII letters, digits and `_ - . @ : /`.
    public static let id = CharacterClass(
        ranges: ["a"..."z", "A"..."Z", "0"..."9", "_"..."_", "-"..."-", "."...".", "@"..."@", ":"...":", "/"..."/"])
}

extension Unicode.Scalar {
    package var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

    /// Control characters other than newline and tab, which no text parameter takes.
    package var isForbiddenControl: Bool { isControl && self != "\n" && self != "\t" }
}
