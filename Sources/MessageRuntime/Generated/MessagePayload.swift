/// One message, as one vendor takes it.
public struct MessagePayload: Sendable, Hashable {
    /// The id under which templates name the vendor.
    public let vendor: String
    /// The vendor's own name for this type of message: `template_card`.
    public let type: String
    /// Compact JSON in UTF-8.
    public let bytes: [UInt8]
    /// What the vendor's server expects it in; `nil` where a client program hands it over.
    public let request: MessageRequest?

    public init(vendor: String, type: String, bytes: [UInt8], request: MessageRequest?) {
        self.vendor = vendor
        self.type = type
        self.bytes = bytes
        self.request = request
    }

    /// The bytes as text.
    public var json: String { String(decoding: bytes, as: UTF8.self) }
}
