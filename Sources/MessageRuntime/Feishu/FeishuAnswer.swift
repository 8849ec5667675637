/// What Feishu's client hands to the callbacks `success` and `fail` of `tt.sendMessageCard`, as JSON.
///
/// Documented on the vendor's page on tt.sendMessageCard (2025-03-12).
public struct FeishuAnswer: VendorAnswer {
    public enum Outcome: Sendable, Equatable {
        /// All chats have the card.
        case delivered([FeishuSentCard])
        /// The client says that all is well, and does not say that anything was sent: it is older than 4.2.0, or nothing
        /// was.
        case unconfirmed
        /// Some chats have the card and others do not, or have it without the covering note. Whoever sends it again
        /// sends it to those that lack it. No card is listed where the client tells of notes alone: the chats may have
        /// the card then.
        case partly([FeishuSentCard], FeishuUndelivered)
        /// The client names no chat that has the card.
        case refused(Refusal<FeishuCode>)
    }

    public let outcome: Outcome
    /// The client's `errMsg`: `sendMessageCard:ok`, `sendMessageCard:fail`, or more words.
    public let message: String
    /// What was not sent.
    public let undelivered: FeishuUndelivered
    public let refusal: Refusal<FeishuCode>?

    public init(decoding bytes: some Sequence<UInt8>) throws(AnswerError) {
        let tree = try JSONTree.object(of: bytes)
        message = try tree.required("errMsg", \.string)
        let number = try tree.member("errCode", \.integer) ?? 0
        // A failure without a number is one all the same.
        let hasFailed = number != 0 || message.utf8.reversed().starts(with: ":fail".utf8.reversed())
        refusal = hasFailed ? Refusal(number, message) : nil

        let cards = try (try tree.member("sendCardInfo", \.items) ?? []).sentCards()
        let notes = try (try tree.member("additionalMessageInfo", \.items) ?? []).sentCards()
        let failed = try tree.member("failedOpenChatIDs", \.strings) ?? []
        let sent = cards.filter { $0.status == 0 }.map(\.card)
        let unsent = cards.filter { $0.status != 0 }.map(\.card.chat)
        undelivered = FeishuUndelivered(
            chats: failed + unsent.filter { !failed.contains($0) },
            notes: notes.filter { $0.status != 0 }.map(\.card.chat))
        outcome =
            switch (refusal, sent.isEmpty) {
            // What became of the notes says nothing of the cards.
            case (let refusal?, true):
                refusal.code == .noteFailed || !notes.isEmpty ? .partly([], undelivered) : .refused(refusal)
            case (nil, true): undelivered.isEmpty ? .unconfirmed : .partly([], undelivered)
            case (nil, false) where undelivered.isEmpty: .delivered(sent)
            case (_, false): .partly(sent, undelivered)
            }
    }
}

/// A card in a chat.
public struct FeishuSentCard: Sendable, Equatable {
    /// The `open_chat_id`.
    public let chat: String
    /// The `open_message_id`; empty where the client gives none.
    public let message: String
}

/// What did not arrive where a card was to be sent, by the `open_chat_id` of the chats.
public struct FeishuUndelivered: Sendable, Equatable {
    /// Chats without the card.
    public let chats: [String]
    /// Chats without the covering note.
    public let notes: [String]

    public var isEmpty: Bool { chats.isEmpty && notes.isEmpty }
}

extension JSONTree {
    fileprivate var strings: [String]? {
        guard let items else { return nil }
        let strings = items.compactMap(\.string)
        return strings.count == items.count ? strings : nil
    }
}

extension [JSONTree] {
    /// Cards or notes with what became of them; 0 is success.
    fileprivate func sentCards() throws(AnswerError) -> [(status: Int, card: FeishuSentCard)] {
        var cards: [(status: Int, card: FeishuSentCard)] = []
        for item in self {
            let message = try item.member("openMessageId", \.string) ?? ""
            let card = FeishuSentCard(chat: try item.member("openChatId", \.string) ?? "", message: message)
            cards.append((try item.required("status", \.integer), card))
        }
        return cards
    }
}
