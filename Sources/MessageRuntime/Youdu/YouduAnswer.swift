/// What a Youdu server answers when an app sends a message.
///
/// Documented on the vendor's page on sending messages and on that of its codes (2026-09).
public struct YouduAnswer: VendorAnswer {
    public enum Outcome: Sendable, Equatable {
        case delivered(YouduReceipt)
        /// The server says that all is well, and more than `ok` in words: it lists receivers whom it does not know there,
        /// so somebody has to read them.
        case remarked(YouduReceipt, remark: String)
        case refused(Refusal<YouduCode>)
    }

    public let outcome: Outcome
    /// The server's `errmsg`. Receivers whom it does not know are listed in it, in no form that is documented.
    public let message: String

    public init(decoding bytes: some Sequence<UInt8>) throws(AnswerError) {
        let tree = try JSONTree.object(of: bytes)
        let number = try tree.required("errcode", \.integer)
        message = try tree.member("errmsg", \.string) ?? ""
        let receipt = YouduReceipt(encrypted: try tree.text("encrypt"))
        outcome =
            if number != 0 { .refused(Refusal(number, message)) } else if message.isEmpty || message == "ok" {
                .delivered(receipt)
            } else { .remarked(receipt, remark: message) }
    }

    public var refusal: Refusal<YouduCode>? { if case .refused(let refusal) = outcome { refusal } else { nil } }
}

/// What Youdu gives for a message that it has taken.
public struct YouduReceipt: Sendable, Equatable {
    /// The message's id, encrypted like a request, in Base64; `nil` where the server sends none.
    public let encrypted: String?
}
