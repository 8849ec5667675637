/// An address in an author's words, as far as no hole cuts it off.
package struct Address: Sendable {
    package let passage: Passage
    /// From the scheme to the end.
    package let range: Range<Int>
    package let scheme: Range<Int>
    /// Without the name and password before it and the port behind it.
    package let host: Range<Int>
    /// What stands before an `@`.
    package let credentials: Range<Int>?

    package var schemeName: String { passage[scheme].lowercased() }
    package var hostName: String { passage[host].lowercased() }

    /// The parts of the query: names, and where their values stand.
    package var query: [(name: String, value: Range<Int>)] {
        let bytes = passage.utf8[range]
        guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else { return [] }
        let end = bytes[mark...].firstIndex(of: UInt8(ascii: "#")) ?? range.upperBound
        return bytes[(mark + 1)..<end].split(separator: UInt8(ascii: "&")).compactMap { part in
            part.firstIndex(of: UInt8(ascii: "=")).map { sign in
                (String(decoding: part[..<sign], as: UTF8.self).lowercased(), sign + 1..<part.endIndex)
            }
        }
    }
}

extension Passage {
    /// All addresses with a scheme and `//`; one that stands in the query of another is a part of that.
    package var addresses: [Address] {
        guard holds(":") else { return [] }
        var end = 0
        return ranges(of: "://").compactMap { sign in
            guard sign.lowerBound >= end, let address = address(around: sign) else { return nil }
            end = address.range.upperBound
            return address
        }
    }

    /// Those of some ranges that are no part of an address; both stand from left to right.
    package func outsideAddresses(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard !ranges.isEmpty else { return [] }
        var addresses = addresses.map(\.range)[...]
        return ranges.filter { range in
            addresses = addresses.drop { $0.upperBound <= range.lowerBound }
            return addresses.first.map { range.lowerBound < $0.lowerBound } ?? true
        }
    }

    private func address(around sign: Range<Int>) -> Address? {
        let scheme = utf8[..<sign.lowerBound].reversed().prefix { $0.isWordByte }.count
        guard scheme > 0 else { return nil }
        let start = sign.lowerBound - scheme
        let rest = utf8[sign.upperBound...]
        let end = rest.firstIndex { $0.endsAddress } ?? utf8.endIndex
        let authority = rest[..<end].firstIndex { $0.endsAuthority } ?? end
        let at = utf8[sign.upperBound..<authority].lastIndex(of: UInt8(ascii: "@"))
        let host = at.map { $0 + 1 } ?? sign.upperBound
        return Address(
            passage: self, range: start..<end, scheme: start..<sign.lowerBound,
            host: host..<endOfHost(from: host, to: authority), credentials: at.map { sign.upperBound..<$0 })
    }

    /// Where the port begins; the colons of an address in brackets are its own.
    private func endOfHost(from start: Int, to end: Int) -> Int {
        if start < end, utf8[start] == UInt8(ascii: "[") {
            return utf8[start..<end].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? end
        }
        return utf8[start..<end].firstIndex(of: UInt8(ascii: ":")) ?? end
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
