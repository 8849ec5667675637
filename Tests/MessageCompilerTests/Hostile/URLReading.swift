import Foundation

/// What a browser sees in an address, by Foundation's own parser.
struct URLReading {
    let scheme: String
    let authority: String
    /// The path after dot segments are resolved, still encoded.
    let segments: [String]
    let query: [String: String]
    let fragment: String?

    /// `nil` where it is no address by RFC 3986.
    init?(_ source: String) {
        guard source.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            let parts = URLComponents(string: source, encodingInvalidCharacters: false),
            let scheme = parts.scheme, let url = parts.url
        else { return nil }
        self.scheme = scheme.lowercased()
        authority = String(source.dropFirst(scheme.count + 3).prefix { !"/?#".contains($0) })
        let path = URLComponents(url: url.standardized, resolvingAgainstBaseURL: false)?.percentEncodedPath ?? ""
        segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let items = parts.percentEncodedQueryItems ?? []
        query = Dictionary(items.map { ($0.name, $0.value ?? "") }) { "\($0) twice \($1)" }
        fragment = parts.percentEncodedFragment
    }
}

extension URLReading {
    /// Part by part, as a server would see it.
    var decoded: [[UInt8]] {
        let pairs = query.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return ([scheme, authority, fragment ?? ""] + segments + pairs).map(\.percentDecoded)
    }
}

extension String {
    /// With every `%XX` as the byte that it stands for, and everything else as it is.
    var percentDecoded: [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                !rest.prefix(2).contains(UInt8(ascii: "+")), !rest.prefix(2).contains(UInt8(ascii: "-"))
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
