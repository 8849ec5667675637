import Foundation

/// A server that does what WeCom's documents say of it, for the messages of apps.
public actor WeComServer: LoopbackVendor {
    /// An app of the company.
    public struct App: Sendable {
        public let agentID: Int
        public let secret: String
        /// It has an address for callbacks, without which no card may have buttons that call back.
        public let hasCallback: Bool

        public init(agentID: Int, secret: String, hasCallback: Bool = true) {
            self.agentID = agentID
            self.secret = secret
            self.hasCallback = hasCallback
        }
    }

    /// A message that the server has taken.
    public struct Delivery: Sendable {
        public let agentID: Int
        /// As they have arrived.
        public let bytes: [UInt8]
        /// The members who get it; ids that it does not know are left out.
        public let users: [String]
        /// The members that it has cut, as `text.content`.
        public let cuts: [String]
    }

    struct Token {
        let app: App
        let end: ContinuousClock.Instant
    }

    let corporation: String
    let apps: [App]
    /// Users who are not in the address book, in lower case.
    let strangers: Set<String>
    let unknownMedia: Set<String>
    let lifetime: Duration

    var tokens: [String: Token] = [:]
    var taskIDs: [Int: Set<String>] = [:]
    var messages: [String: (agentID: Int, sent: ContinuousClock.Instant)] = [:]
    var responseCodes: Set<String> = []
    var seen: [[UInt8]: ContinuousClock.Instant] = [:]
    private var troubles = Troubles()
    private var counter = 0

    public private(set) var deliveries: [Delivery] = []
    public private(set) var recalled: [String] = []
    public private(set) var updates: [[UInt8]] = []
    /// The paths of all requests, in order.
    public private(set) var requests: [String] = []
    /// All tokens that it has given out.
    public private(set) var issued: [String] = []

    /// - Parameter lifetime: of tokens; WeCom's last two hours.
    public init(
        corporation: String, apps: [App], strangers: Set<String> = [], unknownMedia: Set<String> = [],
        lifetime: Duration = .seconds(7200)
    ) {
        self.corporation = corporation
        self.apps = apps
        self.strangers = strangers
        self.unknownMedia = unknownMedia
        self.lifetime = lifetime
    }

    /// What happens to the next requests other than those for tokens, one after the other.
    public func prepare(_ troubles: Trouble...) { self.troubles.messages += troubles }

    /// What happens to the next requests for tokens.
    public func prepareTokens(_ troubles: Trouble...) { self.troubles.tokens += troubles }

    /// How many requests for tokens have come.
    public var tokenRequests: Int { requests.count { $0 == "/cgi-bin/gettoken" } }

    public func reply(to request: LoopbackRequest) async -> LoopbackReply {
        requests.append(request.path)
        let trouble = troubles.next(isForToken: request.path == "/cgi-bin/gettoken")
        if let reply = trouble?.reply { return reply }
        if trouble == .forgottenTokens { tokens = [:] }
        if trouble == .expiredTokens { tokens = tokens.mapValues { Token(app: $0.app, end: .now) } }
        let reply = answered(request)
        return trouble == .lostAnswer ? .close : reply
    }

    private func answered(_ request: LoopbackRequest) -> LoopbackReply {
        switch (request.method, request.path) {
        case ("GET", "/cgi-bin/gettoken"): answer { () throws(Refusal) in try token(for: request.query) }
        case ("POST", "/cgi-bin/message/send"): answered(request, by: send)
        case ("POST", "/cgi-bin/message/recall"): answered(request, by: recall)
        case ("POST", "/cgi-bin/message/update_template_card"): answered(request, by: update)
        // The vendor does not document what it answers here.
        default: .page(status: 404, "<html>404</html>")
        }
    }

    private func answered(
        _ request: LoopbackRequest, by task: (JSON, [UInt8], App) throws(Refusal) -> JSON
    ) -> LoopbackReply {
        answer { () throws(Refusal) in
            let app = try app(of: request.query["access_token"])
            guard let body = JSON(object: request.body) else { throw Refusal(40058, "no JSON") }
            return try task(body, request.body, app)
        }
    }

    /// `prefix` and a number that was not there before.
    func fresh(_ prefix: String) -> String {
        counter += 1
        return "\(prefix)\(counter)-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    }

    func note(_ delivery: Delivery) { deliveries.append(delivery) }
    func noteRecall(_ message: String) { recalled.append(message) }
    func noteUpdate(_ bytes: [UInt8]) { updates.append(bytes) }

    private func token(for query: [String: String]) throws(Refusal) -> JSON {
        try require(query["corpid"] == corporation, 40013, "invalid corpid")
        guard let app = apps.first(where: { $0.secret == query["corpsecret"] }) else {
            throw Refusal(40001, "invalid credential")
        }
        let token = fresh("wecom-token-")
        tokens[token] = Token(app: app, end: .now + lifetime)
        issued.append(token)
        return [
            "errcode": 0, "errmsg": "ok", "access_token": .text(token),
            "expires_in": .integer(Int(lifetime.components.seconds)),
        ]
    }

    private func app(of token: String?) throws(Refusal) -> App {
        guard let token, !token.isEmpty else { throw Refusal(41001, "access_token missing") }
        guard let known = tokens[token] else { throw Refusal(40014, "invalid access_token") }
        guard ContinuousClock.now < known.end else { throw Refusal(42001, "access_token expired") }
        return known.app
    }
}
