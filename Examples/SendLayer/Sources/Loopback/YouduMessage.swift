/// The rules for what stands in a message to Youdu, as its page on sending messages has them. That page says what is too
/// long or missing and seldom with which code it is refused; then it is 5 here, "bad request".
struct YouduMessage {
    private static let badRequest = 5

    let appID: String
    let unknownMedia: Set<String>
    /// What is too long, and is cut without a word.
    private(set) var cuts: [String] = []

    init(appID: String, unknownMedia: Set<String>) {
        self.appID = appID
        self.unknownMedia = unknownMedia
    }

    mutating func check(_ message: JSON) throws(Refusal) {
        let type = message.text("msgType")
        guard let body = message[type] else { throw Refusal(Self.badRequest, "no body for msgType '\(type)'") }
        switch type {
        case "text": try requireText(body, "content", characters: 600, in: type)
        case "image", "file": try requireMedia(body)
        case "mpnews":
            for article in try articles(of: message, type) {
                try requireText(article, "title", characters: 64, in: type)
                try requireText(article, "content", characters: 600, in: type)
                try requireMedia(article)
                cut(article, "digest", characters: 120, in: type)
            }
        case "link": try checkLink(body)
        case "exlink":
            for article in try articles(of: message, type) {
                try requireText(article, "title", characters: 64, in: type)
                try requireText(article, "url", in: type)
                try requireMedia(article)
                cut(article, "digest", characters: 120, in: type)
            }
        case "sysMsg": try checkSystemMessage(body)
        case "sms":
            try requireText(body, "from", in: type)
            try requireText(body, "content", characters: 600, in: type)
        case "mail": try checkMail(body)
        default: throw Refusal(Self.badRequest, "unknown msgType '\(type)'")
        }
    }

    private func articles(of message: JSON, _ type: String) throws(Refusal) -> [JSON] {
        let articles = message.list(type)
        try require((1...5).contains(articles.count), Self.badRequest, "\(type) has \(articles.count) items")
        return articles
    }

    private func checkLink(_ body: JSON) throws(Refusal) {
        try require(!body.text("url").isEmpty, Self.badRequest, "link has no url")
        try require((1...64).contains(body.text("title").count), Self.badRequest, "link has no title, or a long one")
        try require([nil, 0, 1].contains(body.integer("action")), Self.badRequest, "link has an unknown action")
    }

    private func checkSystemMessage(_ body: JSON) throws(Refusal) {
        try require(appID == "sysMsgAssistant", 3, "only sysMsgAssistant sends system messages")
        try require((1...64).contains(body.text("title").count), Self.badRequest, "sysMsg has no title")
        let items = body.list("msg")
        try require(!items.isEmpty, Self.badRequest, "sysMsg has no msg")
        for item in items {
            if let link = item["link"] {
                try checkLink(link)
            } else {
                try require(!(item["text"]?.text("content") ?? "").isEmpty, Self.badRequest, "sysMsg has an empty item")
            }
        }
    }

    private func checkMail(_ body: JSON) throws(Refusal) {
        try require(appID == "sysExmailAssistant", 3, "only sysExmailAssistant tells of mail")
        switch body.text("action") {
        case "new": try require(!body.text("subject").isEmpty, Self.badRequest, "mail has no subject")
        case "unread": try require(body.integer("unreadCount") != nil, Self.badRequest, "mail has no unreadCount")
        default: throw Refusal(Self.badRequest, "mail has an unknown action")
        }
    }

    private func requireMedia(_ body: JSON) throws(Refusal) {
        let id = body.text("media_id")
        try require(!id.isEmpty, Self.badRequest, "media_id is empty")
        try require(!unknownMedia.contains(id), 200010, "no such file")
    }

    private mutating func requireText(
        _ body: JSON, _ key: String, characters: Int = .max, in type: String
    ) throws(Refusal) {
        try require(!body.text(key).isEmpty, Self.badRequest, "\(type) has no \(key)")
        cut(body, key, characters: characters, in: type)
    }

    private mutating func cut(_ body: JSON, _ key: String, characters: Int, in type: String) {
        if body.text(key).count > characters { cuts.append("\(type).\(key)") }
    }
}
