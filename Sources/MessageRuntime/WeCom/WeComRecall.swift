/// Takes back a message that an app has sent, from all who have it in WeCom; in the WeChat plugin it stays.
///
/// Documented on WeCom 94867 (2026-09). The answer is a `WeComAnswer`.
public struct WeComRecall: Sendable, Equatable {
    /// How long after sending a message can be recalled: 24 hours. Later the answer is error 42052.
    public static let period = Duration.seconds(24 * 60 * 60)

    public let messageID: String

    /// - Parameter messageID: the `messageID` of the receipt. Another app's message is refused with error 40058.
    /// - Throws: where it is empty.
    public init(messageID: String) throws(WeComRequestError) {
        guard !messageID.isEmpty else { throw WeComRequestError("msgid", .empty) }
        self.messageID = messageID
    }

    /// The request, to be sent like a message.
    public func render() -> MessagePayload {
        var body = JSONObject()
        body.add("msgid", messageID)
        return MessagePayload(
            vendor: WeComRequestError.vendor, type: "recall", bytes: body.finished,
            request: MessageRequest("POST", "/cgi-bin/message/recall"))
    }
}
