/// An address in an author's words, as far as no hole cuts it off.
package struct Address: Sendable {
    /// Those among which it stands, in UTF-8.
    package let words: [UInt8]
    /// From the scheme to the end.
    package let range: Range<Int>
    package let scheme: Range<Int>
    /// Without the name and password before it and the port behind it.
    package let host: Range<Int>
    /// What stands before an `@`.
    package let credentials: Range<Int>?

    package var schemeName: String { self[scheme].lowercased() }
    package var hostName: String { self[host].lowercased() }

    /// The parts of the query: names, and where their values stand.
    package var query: [(name: String, value: Range<Int>)] {
        let bytes = words[range]
        guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else { return [] }
        let end = bytes[mark...].firstIndex(of: UInt8(ascii: "#")) ?? range.upperBound
        return bytes[(mark + 1)..<end].split(separator: UInt8(ascii: "&")).compactMap { part in
            part.firstIndex(of: UInt8(ascii: "=")).map { sign in
                (String(decoding: part[..<sign], as: UTF8.self).lowercased(), sign + 1..<part.endIndex)
            }
        }
    }
}

extension Address {
    /// All addresses with a scheme and `//` in some words; one that stands in the query of another is a part of that.
    static func all(in words: [UInt8]) -> [Address] {
        guard words.contains(UInt8(ascii: ":")) else { return [] }
        var end = 0
        return words[...].ranges(of: Array("://".utf8), ignoringCase: false).compactMap { sign in
            guard sign.lowerBound >= end, let address = Address(around: sign, in: words) else { return nil }
            end = address.range.upperBound
            return address
        }
    }

    package subscript(range: Range<Int>) -> String { String(decoding: words[range], as: UTF8.self) }

    /// - Parameter sign: where `://` stands.
    private init?(around sign: Range<Int>, in words: [UInt8]) {
        let scheme = words[..<sign.lowerBound].reversed().prefix { $0.isWordByte }.count
        guard scheme > 0 else { return nil }
        let start = sign.lowerBound - scheme
        let rest = words[sign.upperBound...]
        let end = rest.firstIndex { $0.endsAddress } ?? words.endIndex
        let authority = rest[..<end].firstIndex { $0.endsAuthority } ?? end
        let at = words[sign.upperBound..<authority].lastIndex(of: UInt8(ascii: "@"))
        let host = at.map { $0 + 1 } ?? sign.upperBound
        self.init(
            words: words, range: start..<end, scheme: start..<sign.lowerBound,
            host: host..<Self.endOfHost(from: host, to: authority, in: words),
            credentials: at.map { sign.upperBound..<$0 })
    }

    /// Where the port begins; the colons of an address in brackets are its own.
    private static func endOfHost(from start: Int, to end: Int, in words: [UInt8]) -> Int {
        if start < end, words[start] == UInt8(ascii: "[") {
            return words[start..<end].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? end
        }
        return words[start..<end].firstIndex(of: UInt8(ascii: ":")) ?? end
    }
}

extension Passage {
    /// Those of some ranges that are no part of an address; both stand from left to right.
    package func outsideAddresses(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard !ranges.isEmpty else { return [] }
        var addresses = addresses.map(\.range)[...]
        return ranges.filter { range in
            addresses = addresses.drop { $0.upperBound <= range.lowerBound }
            return addresses.first.map { range.lowerBound < $0.lowerBound } ?? true
        }
    }
}

extension UInt8 {
    /// A blank, a sign that markup or quotes end an address with, or no ASCII.
    fileprivate var endsAddress: Bool {
        switch Unicode.Scalar(self) {
        case ..." ", "\u{7F}"...: true
        case "\"", "'", "<", ">", "(", ")", "`", "\\", "|": true
        default: false
        }
    }

    /// What the path, the query or the fragment begins with.
    fileprivate var endsAuthority: Bool {
        switch Unicode.Scalar(self) {
        case "/", "?", "#": true
        default: false
        }
    }
}
