/// Changes a template card that was sent: the text of its button, or all of it.
///
/// Documented on WeCom 94888 (2026-09). The answer is a `WeComAnswer`; it has error 42022 where the code was used before.
public struct WeComCardUpdate: Sendable, Equatable {
    /// How long a `response_code` can be used, once: 72 hours.
    public static let period = Duration.seconds(72 * 60 * 60)

    /// For whom the card changes.
    public enum Receivers: Sendable, Equatable {
        /// All who have got it.
        case everyone
        /// Members, departments and tags by their ids: at most 1000, 100 and 100.
        case listed(users: [String] = [], parties: [Int] = [], tags: [Int] = [])
    }

    /// What the card becomes.
    public enum Change: Sendable, Equatable {
        /// Its button cannot be pressed any more, and says this.
        case button(replaceName: String)
        /// Another card altogether.
        ///
        /// - Parameters:
        ///   - payload: what the method of a generated type gives for a template card, whose receivers do not matter.
        ///   - replaceText: what the button says that was pressed; `nil` for what it said.
        case card(MessagePayload, replaceText: String? = nil)
    }

    public let receivers: Receivers
    /// The app that has sent the card.
    public let agentID: Int
    public let responseCode: String
    private let member: Member

    /// - Parameters:
    ///   - responseCode: of the receipt, or of the callback by which the vendor tells of a pressed button.
    ///   - change: what the card becomes.
    ///   - receivers: for whom.
    ///   - agentID: the app that has sent it.
    ///   - translatesIDs: `$userName=ID$` and the like in a new card become names, for apps of third parties.
    /// - Throws: where something is empty or too much, or where the payload is no template card.
    public init(
        _ responseCode: String, _ change: Change, for receivers: Receivers, agentID: Int, translatesIDs: Bool = false
    ) throws(WeComRequestError) {
        guard !responseCode.isEmpty else { throw WeComRequestError("response_code", .empty) }
        try receivers.check()
        self.responseCode = responseCode
        self.receivers = receivers
        self.agentID = agentID
        member = try Member(change, translatesIDs: translatesIDs)
    }

    /// The request, to be sent like a message.
    public func render() -> MessagePayload {
        var body = JSONObject()
        switch receivers {
        case .everyone: body.add("atall", 1)
        case .listed(let users, let parties, let tags):
            body.add("userids", users)
            body.add("partyids", parties)
            body.add("tagids", tags)
        }
        body.add("agentid", agentID)
        body.add("response_code", responseCode)
        if member.translatesIDs { body.add("enable_id_trans", 1) }
        body.add(member.key, json: member.json)
        return MessagePayload(
            vendor: WeComRequestError.vendor, type: "update_template_card", bytes: body.finished,
            request: MessageRequest("POST", "/cgi-bin/message/update_template_card"))
    }
}

extension WeComCardUpdate.Receivers {
    /// How many ids each member takes.
    private static let most = (users: 1000, parties: 100, tags: 100)

    fileprivate func check() throws(WeComRequestError) {
        guard case .listed(let users, let parties, let tags) = self else { return }
        let counts = [
            ("userids", users.count, Self.most.users), ("partyids", parties.count, Self.most.parties),
            ("tagids", tags.count, Self.most.tags),
        ]
        for (member, count, limit) in counts where count > limit {
            throw WeComRequestError(member, .tooMany(count, limit: limit))
        }
        guard counts.contains(where: { $0.1 > 0 }) else { throw WeComRequestError("userids", .empty) }
    }
}

extension WeComCardUpdate {
    /// What a change adds to the request.
    fileprivate struct Member: Sendable, Equatable {
        let key: String
        let json: [UInt8]
        let translatesIDs: Bool

        init(_ change: Change, translatesIDs: Bool) throws(WeComRequestError) {
            switch change {
            case .button(let name):
                guard !name.isEmpty else { throw WeComRequestError("replace_name", .empty) }
                var button = JSONObject()
                button.add("replace_name", name)
                key = "button"
                json = button.finished
                self.translatesIDs = false
            case .card(let payload, let text):
                key = "template_card"
                json = try Self.card(of: payload, replaceText: text)
                self.translatesIDs = translatesIDs
            }
        }

        /// The card as the payload spells it, with one member more.
        private static func card(
            of payload: MessagePayload, replaceText: String?
        ) throws(WeComRequestError) -> [UInt8] {
            let found = try? JSONTree.object(of: payload.bytes).member("template_card")
            guard let card = found, case .object(let members) = card.content else {
                throw WeComRequestError("template_card", .notACard(type: payload.type))
            }
            var copy = JSONObject()
            for member in members { copy.add(member.key, json: payload.bytes[member.value.range]) }
            if let replaceText {
                guard !replaceText.isEmpty else { throw WeComRequestError("replace_text", .empty) }
                guard !members.contains(where: { $0.key == "replace_text" }) else {
                    throw WeComRequestError("replace_text", .alreadyThere)
                }
                copy.add("replace_text", replaceText)
            }
            return copy.finished
        }
    }
}
