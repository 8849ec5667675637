/// A request to a vendor's server. Its address holds secrets, so nothing prints it.
struct VendorRequest: Unprinted, Sendable {
    let method: String
    let address: String
    let body: [UInt8]

    /// - Parameters:
    ///   - host: with its scheme, without a slash at the end: `https://qyapi.weixin.qq.com`.
    ///   - path: from the root of the host.
    init(
        _ method: String, _ host: String, _ path: String, query: KeyValuePairs<String, Secret> = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        let pairs = query.map { "\($0.key)=\(Self.encoded($0.value.text))" }
        address = host + path + (pairs.isEmpty ? "" : "?") + pairs.joined(separator: "&")
        self.body = body
    }

    /// Percent-encoded, but for the characters that RFC 3986 calls unreserved.
    private static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { encoded, byte in
            if unreserved.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += (digits.count == 1 ? "%0" : "%") + digits
            }
        }
    }

    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
}
