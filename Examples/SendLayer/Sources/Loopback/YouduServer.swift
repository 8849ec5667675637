import Foundation

/// A server that does what Youdu's documents say of it, for the messages of apps.
public actor YouduServer: LoopbackVendor {
    /// A message that the server has taken.
    public struct Delivery: Sendable {
        public let appID: String
        /// Decrypted.
        public let bytes: [UInt8]
        public let users: [String]
        /// The members that it has cut, as `text.content`.
        public let cuts: [String]
    }

    let enterprise: Int
    private let ciphers: [String: YouduCipher]
    let strangers: Set<String>
    let unknownMedia: Set<String>
    private let lifetime: Duration
    private var tokens: [String: (appID: String, end: ContinuousClock.Instant)] = [:]
    private var troubles = Troubles()

    public private(set) var deliveries: [Delivery] = []
    public private(set) var requests: [String] = []
    public private(set) var issued: [String] = []

    /// - Parameters:
    ///   - apps: the key of each app, 32 bytes in Base64, by its id.
    ///   - lifetime: of tokens; Youdu's last two hours.
    public init(
        enterprise: Int, apps: [String: String], strangers: Set<String> = [], unknownMedia: Set<String> = [],
        lifetime: Duration = .seconds(7200)
    ) {
        self.enterprise = enterprise
        ciphers = apps.reduce(into: [:]) { $0[$1.key] = YouduCipher(appID: $1.key, key: $1.value) }
        self.strangers = strangers
        self.unknownMedia = unknownMedia
        self.lifetime = lifetime
    }

    /// What happens to the next requests other than those for tokens, one after the other.
    public func prepare(_ troubles: Trouble...) { self.troubles.messages += troubles }

    /// What happens to the next requests for tokens.
    public func prepareTokens(_ troubles: Trouble...) { self.troubles.tokens += troubles }

    /// How many requests for tokens have come.
    public var tokenRequests: Int { requests.count { $0 == "/cgi/gettoken" } }

    public func reply(to request: LoopbackRequest) async -> LoopbackReply {
        requests.append(request.path)
        let trouble = troubles.next(isForToken: request.path == "/cgi/gettoken")
        if let reply = trouble?.reply { return reply }
        if trouble == .forgottenTokens { tokens = [:] }
        if trouble == .expiredTokens { tokens = tokens.mapValues { ($0.appID, .now) } }
        let reply = answered(request)
        return trouble == .lostAnswer ? .close : reply
    }

    private func answered(_ request: LoopbackRequest) -> LoopbackReply {
        switch (request.method, request.path) {
        case ("POST", "/cgi/gettoken"): answer { () throws(Refusal) in try token(request) }
        case ("POST", "/cgi/msg/send"): answer { () throws(Refusal) in try take(request) }
        // The vendor does not document what it answers here.
        default: .page(status: 404, "<html>404</html>")
        }
    }

    /// The plaintext of a request for a token is the time, in seconds since 1970.
    private func token(_ request: LoopbackRequest) throws(Refusal) -> JSON {
        let (cipher, plain) = try opened(request.body)
        try require(Int(String(decoding: plain, as: UTF8.self)) != nil, 100003, "bad request")
        let token = "youdu-token-\(String(UInt64.random(in: .min ... .max), radix: 36))"
        tokens[token] = (cipher.appID, .now + lifetime)
        issued.append(token)
        let grant: JSON = [
            "accessToken": .text(token), "expireIn": .integer(Int(lifetime.components.seconds)),
        ]
        return ["errcode": 0, "errmsg": "ok", "encrypt": .text(cipher.encrypted(grant.bytes))]
    }

    private func take(_ request: LoopbackRequest) throws(Refusal) -> JSON {
        let appID = try appID(of: request.query["accessToken"])
        let (cipher, plain) = try opened(request.body)
        try require(cipher.appID == appID, 100001, "the token belongs to another app")
        guard let message = JSON(object: plain) else { throw Refusal(100004, "bad json") }
        let users = try receivers(of: message)
        var body = YouduMessage(appID: appID, unknownMedia: unknownMedia)
        try body.check(message)
        deliveries.append(Delivery(appID: appID, bytes: plain, users: users, cuts: body.cuts))
        let receipt: JSON = ["msgId": .text("message-\(deliveries.count)")]
        return ["errcode": 0, "errmsg": "ok", "encrypt": .text(cipher.encrypted(receipt.bytes))]
    }

    private func appID(of token: String?) throws(Refusal) -> String {
        guard let token, !token.isEmpty else { throw Refusal(100000, "access token missing") }
        guard let known = tokens[token] else { throw Refusal(100001, "access token unknown") }
        guard ContinuousClock.now < known.end else { throw Refusal(100002, "access token expired") }
        return known.appID
    }

    /// What is in the envelope of a request. The documents give 100012 to 100014 for members of wrong types, without
    /// saying which has which; here they are in the order of the members.
    private func opened(_ bytes: [UInt8]) throws(Refusal) -> (YouduCipher, [UInt8]) {
        guard let body = JSON(object: bytes) else { throw Refusal(100004, "bad json") }
        guard let number = body["buin"] else { throw Refusal(100008, "buin missing") }
        guard case .integer(let buin) = number else { throw Refusal(100012, "buin has a wrong type") }
        try require(buin == enterprise, 100009, "buin invalid")
        guard let id = body["appId"] else { throw Refusal(100010, "appId missing") }
        guard case .text(let appID) = id else { throw Refusal(100013, "appId has a wrong type") }
        guard let cipher = ciphers[appID] else { throw Refusal(100005, "appId invalid") }
        guard let sealed = body["encrypt"] else { throw Refusal(100011, "encrypt missing") }
        guard case .text(let text) = sealed else { throw Refusal(100014, "encrypt has a wrong type") }
        guard let plain = cipher.decrypted(text) else { throw Refusal(100006, "decrypt failed") }
        return (cipher, plain)
    }

    /// Anybody who is not known makes the server refuse, and it lists them in `errmsg`.
    private func receivers(of message: JSON) throws(Refusal) -> [String] {
        let users = message.ids("toUser")
        let others = message.ids("toDept") + message.ids("toEmail")
        let isForAll = message["toAll"] != nil
        try require(!users.isEmpty || !others.isEmpty || isForAll, 200007, "toUser and toDept are empty")
        try require(users.count <= 1000, 200001, "toUser is too long")
        let unknown = users.filter(strangers.contains)
        try require(unknown.isEmpty, 300001, unknown.joined(separator: "|"))
        return users
    }
}
