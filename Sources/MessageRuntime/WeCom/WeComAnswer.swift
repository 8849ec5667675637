/// What WeCom answers when an app sends a message, recalls one or updates a card.
///
/// Documented on WeCom 90236 (2025-09-24), 94867 and 94888 (2026-09).
public struct WeComAnswer: VendorAnswer {
    public enum Outcome: Sendable, Equatable {
        /// All receivers get it, as far as the vendor says: what a member gets over 30 messages a minute or 1000 an hour
        /// is dropped, and the answer does not tell.
        case delivered(WeComReceipt)
        /// The vendor says that all is well, and some receivers do not get it.
        case partly(WeComReceipt, WeComUndelivered)
        /// Nobody gets it.
        case refused(Refusal<WeComCode>)
    }

    public let outcome: Outcome
    /// The vendor's `errmsg`: `ok`, or words for logs. `Warning: wrong json format.` comes with error 0 too, where a
    /// member has another type than is documented (WeCom 90455).
    public let message: String
    /// Receivers that the answer names as not reached. With error 81013 they are all.
    public let undelivered: WeComUndelivered

    public init(decoding bytes: some Sequence<UInt8>) throws(AnswerError) {
        let tree = try JSONTree.object(of: bytes)
        let number = try tree.required("errcode", \.integer)
        message = try tree.member("errmsg", \.string) ?? ""
        undelivered = WeComUndelivered(
            users: try tree.member("invaliduser", \.ids) ?? [],
            parties: try tree.member("invalidparty", \.ids) ?? [],
            tags: try tree.member("invalidtag", \.ids) ?? [],
            unlicensed: try tree.member("unlicenseduser", \.ids) ?? [])
        let receipt = WeComReceipt(
            messageID: try tree.text("msgid"),
            responseCode: try tree.text("response_code"))
        outcome =
            if number != 0 { .refused(Refusal(number, message)) } else if undelivered.isEmpty {
                .delivered(receipt)
            } else { .partly(receipt, undelivered) }
    }

    public var refusal: Refusal<WeComCode>? { if case .refused(let refusal) = outcome { refusal } else { nil } }
}

/// What WeCom gives for a message that it has taken.
public struct WeComReceipt: Sendable, Equatable {
    /// To recall the message by, within 24 hours; `nil` where the request sent none.
    public let messageID: String?
    /// To update the card by: once, within 72 hours. Only cards that call back have one.
    public let responseCode: String?
}

/// Receivers that do not get a message, by the ids with which it named them; WeCom gives those of members in lower case.
public struct WeComUndelivered: Sendable, Equatable {
    /// Members that do not exist, or that the app does not see.
    public let users: [String]
    public let parties: [String]
    public let tags: [String]
    /// Members whose licence for the interface is missing or has expired.
    public let unlicensed: [String]

    /// Everybody gets it.
    public var isEmpty: Bool { users.isEmpty && parties.isEmpty && tags.isEmpty && unlicensed.isEmpty }
}

extension JSONTree {
    /// Ids joined by `|`, as most answers have them, or in a list, as the answer to an update has them.
    fileprivate var ids: [String]? {
        switch content {
        case .string(let joined): joined.split(separator: "|").map(String.init).filter { !$0.isBlank }
        case .array(let items):
            items.allSatisfy { $0.id != nil } ? items.compactMap(\.id) : nil
        case .object, .number, .boolean, .null: nil
        }
    }

    private var id: String? {
        switch content {
        case .string(let id), .number(let id): id
        case .object, .array, .boolean, .null: nil
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
}
