import MessageModel

/// An address in an author's words, as far as no hole cuts it off.
struct Address {
    let passage: Passage
    /// From the scheme to the end.
    let range: Range<Int>
    let scheme: Range<Int>
    /// Without the name and password before it and the port behind it.
    let host: Range<Int>
    /// What stands before an `@`.
    let credentials: Range<Int>?

    var schemeName: String { passage[scheme].lowercased() }
    var hostName: String { passage[host].lowercased() }

    /// The parts of the query: names, and where their values stand.
    var query: [(name: String, value: Range<Int>)] {
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
    /// All addresses with a scheme and `//`.
    var addresses: [Address] {
        guard utf8.contains(UInt8(ascii: ":")) else { return [] }
        return ranges(of: "://").compactMap { address(around: $0) }
    }

    private func address(around sign: Range<Int>) -> Address? {
        let scheme = utf8[..<sign.lowerBound].reversed().prefix { $0.isWordByte }.count
        guard scheme > 0 else { return nil }
        let start = sign.lowerBound - scheme
        let rest = utf8[sign.upperBound...]
        let end = rest.firstIndex { $0.endsAddress } ?? utf8.endIndex
        let slashes = "/?#".utf8
        let authority = rest[..<end].firstIndex { slashes.contains($0) } ?? end
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
    fileprivate var endsAddress: Bool { self <= 0x20 || self >= 0x7F || "\"'<>()`\\|".utf8.contains(self) }
}

/// Hosts that only some machines can reach.
enum Host {
    /// The machine itself that opens the address.
    static func isOwnMachine(_ host: String) -> Bool {
        let names = ["localhost", "[::1]", "0.0.0.0"]
        return names.contains(host) || host.hasSuffix(".localhost") || numbers(in: host)?.first == 127
    }

    /// One of a network of its own, or a name without a dot, which only such a network knows.
    static func isPrivate(_ host: String) -> Bool {
        guard let numbers = numbers(in: host) else {
            let endings = [".local", ".lan", ".internal", ".intranet", ".corp", ".home", ".test"]
            return !host.contains(".") || endings.contains { host.hasSuffix($0) }
        }
        return switch (numbers[0], numbers[1]) {
        case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31), (100, 64...127): true
        default: false
        }
    }

    /// The four numbers of an address in figures.
    private static func numbers(in host: String) -> [UInt8]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        let numbers = parts.compactMap(\.self)
        return parts.count == 4 && numbers.count == 4 ? numbers : nil
    }
}
