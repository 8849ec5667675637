/// The rules for what stands beside `msgtype`, as WeCom 90236 and its list of codes (90313) have them.
struct WeComBody {
    static let types: Set<String> = [
        "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown", "miniprogram_notice",
        "template_card",
    ]

    let app: WeComServer.App
    let unknownMedia: Set<String>
    /// What is too long, and is cut without a word.
    private(set) var cuts: [String] = []
    /// The answer has a `response_code`.
    private(set) var callsBack = false

    init(app: WeComServer.App, unknownMedia: Set<String>) {
        self.app = app
        self.unknownMedia = unknownMedia
    }

    mutating func check(_ message: JSON, type: String) throws(Refusal) {
        guard let body = message[type] else { throw Refusal(40063, "some parameters are empty: \(type)") }
        switch type {
        case "text":
            try require(!body.text("content").isEmpty, 44004, "text content is empty")
            cut(body, "content", bytes: 2048, of: type)
        case "markdown":
            try require(!body.text("content").isEmpty, 44004, "markdown content is empty")
            cut(body, "content", bytes: 2048, of: type)
        case "image", "voice", "file": try checkMedia(body, "media_id")
        case "video":
            try checkMedia(body, "media_id")
            cut(body, "title", bytes: 128, of: type)
            cut(body, "description", bytes: 512, of: type)
        case "textcard":
            for key in ["title", "description", "url"] {
                try require(!body.text(key).isEmpty, 40063, "\(key) is empty")
            }
            try checkAddress(body, "url")
            cut(body, "title", characters: 128, of: type)
            cut(body, "description", characters: 512, of: type)
            cut(body, "btntxt", characters: 4, of: type)
        case "news":
            try require(message["safe"] == nil, 40074, "safe is not supported for news")
            try checkArticles(body, type) { (rules, article) throws(Refusal) in try rules.checkNews(article) }
        case "mpnews":
            try checkArticles(body, type) { (rules, article) throws(Refusal) in try rules.checkMPNews(article) }
        case "miniprogram_notice": try checkNotice(body, message)
        default: try checkCard(body)
        }
    }

    private mutating func checkArticles(
        _ body: JSON, _ type: String, _ check: (inout WeComBody, JSON) throws(Refusal) -> Void
    ) throws(Refusal) {
        let articles = body.list("articles")
        try require((1...8).contains(articles.count), 45008, "article count over limit")
        for article in articles {
            try require(!article.text("title").isEmpty, 41016, "missing title")
            cut(article, "title", bytes: 128, of: type)
            try check(&self, article)
        }
    }

    private mutating func checkNews(_ article: JSON) throws(Refusal) {
        cut(article, "description", bytes: 512, of: "news")
        if article["appid"] != nil {
            try require(!article.text("pagepath").isEmpty, 40063, "pagepath is empty")
        } else {
            try checkAddress(article, "url")
        }
    }

    private mutating func checkMPNews(_ article: JSON) throws(Refusal) {
        try checkMedia(article, "thumb_media_id")
        try require(!article.text("content").isEmpty, 40063, "content is empty")
        try require(article.text("author").utf8.count <= 64, 45032, "author size out of limit")
        try require(article.text("content").utf8.count <= 666 * 1024, 45002, "content size out of limit")
        cut(article, "digest", bytes: 512, of: "mpnews")
    }

    private func checkNotice(_ body: JSON, _ message: JSON) throws(Refusal) {
        try require(!body.text("appid").isEmpty, 90200, "missing appid")
        try require(!body.text("title").isEmpty, 40063, "title is empty")
        try require(message.text("touser") != "@all", 40058, "a notice cannot go to everybody")
        let items = body.list("content_item")
        try require(items.count <= 10, 90201, "content_item size out of limit")
        for item in items {
            try require((1...10).contains(item.text("key").count), 90202, "invalid content_item key")
            try require((1...30).contains(item.text("value").count), 90203, "invalid content_item value")
        }
    }

    func checkMedia(_ body: JSON, _ key: String) throws(Refusal) {
        let id = body.text(key)
        try require(!id.isEmpty, 44001, "empty media data")
        try require(!unknownMedia.contains(id), 40007, "invalid media_id")
    }

    func checkAddress(_ body: JSON, _ key: String) throws(Refusal) {
        let address = body.text(key)
        try require(address.utf8.count <= 2048, 40039, "invalid url size")
        try require(address.hasPrefix("http://") || address.hasPrefix("https://"), 45034, "url without http or https")
    }

    private mutating func cut(_ body: JSON, _ key: String, bytes: Int, of type: String) {
        if body.text(key).utf8.count > bytes { cuts.append("\(type).\(key)") }
    }

    private mutating func cut(_ body: JSON, _ key: String, characters: Int, of type: String) {
        if body.text(key).count > characters { cuts.append("\(type).\(key)") }
    }

    mutating func noteCallback() { callsBack = true }
}
