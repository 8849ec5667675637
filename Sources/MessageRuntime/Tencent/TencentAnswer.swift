/// What Tencent Chat answers: its servers to a request, or its Web SDK where `sendMessage` succeeds or fails, as JSON.
///
/// Documented on Tencent Chat 34348 (2025-03-20) and 47993 (2024-11-14). What goes over a group's rate is dropped while
/// success is answered, so even a delivered message may reach nobody.
public struct TencentAnswer: VendorAnswer {
    public enum Outcome: Sendable, Equatable {
        case delivered(TencentReceipt)
        /// The call has succeeded, and some receivers of a batch do not get the message.
        case partly(TencentReceipt, [TencentUndelivered])
        case refused(Refusal<TencentCode>)
    }

    public let outcome: Outcome
    /// The server's `ErrorInfo`, or the SDK's `message`: for logs.
    public let message: String

    public init(decoding bytes: some Sequence<UInt8>) throws(AnswerError) {
        let tree = try JSONTree.object(of: bytes)
        if let number = try tree.member("ErrorCode", \.integer) {
            message = try tree.member("ErrorInfo", \.string) ?? ""
            let status = try tree.required("ActionStatus", \.string)
            let failed = try TencentUndelivered.all(in: tree)
            let receipt = try TencentReceipt(server: tree)
            outcome =
                switch (number, status) {
                case (0, _) where !failed.isEmpty: .partly(receipt, failed)
                case (0, "OK"): .delivered(receipt)
                default: .refused(Refusal(number, message))
                }
        } else {
            let number = try tree.required("code", \.integer)
            message = try tree.member("message", \.string) ?? ""
            outcome = number == 0 ? .delivered(try TencentReceipt(sdk: tree)) : .refused(Refusal(number, message))
        }
    }

    public var refusal: Refusal<TencentCode>? { if case .refused(let refusal) = outcome { refusal } else { nil } }
}

/// What Tencent gives for a message that it has taken.
public struct TencentReceipt: Sendable, Equatable {
    /// When the server took it, in seconds since 1970.
    public let time: Int?
    /// Of a message to a user, by which it can be withdrawn; of the SDK's message, its ID.
    public let key: String?
    /// Of a message to a group, its number there.
    public let sequence: Int?
}

/// A receiver of a batch who does not get the message.
public struct TencentUndelivered: Sendable, Equatable {
    public let account: String
    /// Why not.
    public let refusal: Refusal<TencentCode>
}

extension TencentReceipt {
    fileprivate init(server tree: JSONTree) throws(AnswerError) {
        time = try tree.member("MsgTime", \.integer)
        key = try tree.text("MsgKey")
        sequence = try tree.member("MsgSeq", \.integer)
    }

    /// `{"code": 0, "data": {"message": {"ID", "time", "sequence"}}}`; whoever keeps less of it than that gets less.
    fileprivate init(sdk tree: JSONTree) throws(AnswerError) {
        let message = try tree.member("data")?.member("message")
        time = try message?.member("time", \.integer)
        key = try message?.text("ID")
        sequence = try message?.member("sequence", \.integer)
    }
}

extension TencentUndelivered {
    fileprivate static func all(in tree: JSONTree) throws(AnswerError) -> [TencentUndelivered] {
        var all: [TencentUndelivered] = []
        for item in try tree.member("ErrorList", \.items) ?? [] {
            let account = try item.required("To_Account", \.string)
            all.append(
                TencentUndelivered(account: account, refusal: Refusal(try item.required("ErrorCode", \.integer), "")))
        }
        return all
    }
}
