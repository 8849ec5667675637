/// The request to the vendor's server that carries a payload.
public struct MessageRequest: Sendable, Hashable {
    /// In upper case: `POST`.
    public let method: String
    /// From the root of the vendor's host, without a query: `/cgi-bin/message/send`. Host and access token are up to
    /// whoever sends.
    public let path: String

    public init(_ method: String, _ path: String) {
        self.method = method
        self.path = path
    }
}
