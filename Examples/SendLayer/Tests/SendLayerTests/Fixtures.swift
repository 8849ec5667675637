import Logging
import Loopback
import MessageRuntime
import Synchronization

@testable import SendLayer

/// Policies that do not wait, and remember how long they would have.
final class Pauses: Sendable {
    private let taken = Mutex<[Duration]>([])
    private let longest: Duration

    init(longest: Duration = RetryPolicy().longestPause) { self.longest = longest }

    var all: [Duration] { taken.withLock { $0 } }

    var policy: RetryPolicy {
        var policy = RetryPolicy()
        policy.longestPause = longest
        policy.random = { 0 }
        policy.sleep = { pause in
            try Task.checkCancellation()
            self.taken.withLock { $0.append(pause) }
        }
        return policy
    }
}

/// Everything that was logged, as the words that a console would show.
final class Journal: Sendable {
    private let entries = Mutex<[String]>([])

    var lines: [String] { entries.withLock { $0 } }

    var logger: Logger {
        var logger = Logger(label: "test") { _ in Handler(journal: self) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let journal: Journal
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            journal.entries.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }
}

/// A company on WeCom with one app.
struct WeComFixture {
    static let corporation = "ww-corporation"
    static let secret = "wecom-app-secret-4711"
    static let app = WeComServer.App(agentID: 1000002, secret: secret)

    let server: WeComServer
    let pauses: Pauses
    let journal = Journal()

    init(strangers: Set<String> = [], pauses: Pauses = Pauses()) {
        server = WeComServer(corporation: Self.corporation, apps: [Self.app], strangers: strangers)
        self.pauses = pauses
    }

    /// The server runs until the operation has ended.
    func run<Result: Sendable>(_ operation: (WeComSender) async throws -> Result) async throws -> Result {
        try await LoopbackServer.run(server) { address in
            try await withTransport { transport in try await operation(sender(transport, address)) }
        }
    }

    func sender(_ transport: Transport, _ address: String, secret: String = Self.secret) -> WeComSender {
        WeComSender(
            corporation: Self.corporation, secret: Secret(secret), transport: transport, host: address,
            policy: pauses.policy, logger: journal.logger)
    }
}

/// A Youdu server with one app.
struct YouduFixture {
    static let enterprise = 14_772_480
    static let app = "shop-notifier"
    static let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

    let server: YouduServer
    let pauses = Pauses()
    let journal = Journal()

    init(strangers: Set<String> = []) {
        server = YouduServer(enterprise: Self.enterprise, apps: [Self.app: Self.key], strangers: strangers)
    }

    func run<Result: Sendable>(
        enterprise: Int = Self.enterprise, app: String = Self.app, key: String = Self.key,
        _ operation: (YouduSender) async throws -> Result
    ) async throws -> Result {
        try await LoopbackServer.run(server) { address in
            try await withTransport { transport in
                try await operation(sender(transport, address, enterprise: enterprise, app: app, key: key))
            }
        }
    }

    func sender(
        _ transport: Transport, _ address: String, enterprise: Int = Self.enterprise, app: String = Self.app,
        key: String = Self.key
    ) throws -> YouduSender {
        YouduSender(
            enterprise: enterprise, envelope: try YouduEnvelope(appID: app, key: Secret(key)), transport: transport,
            host: address, policy: pauses.policy, logger: journal.logger)
    }
}

/// A transport that is shut down behind the operation.
func withTransport<Result: Sendable>(_ operation: (Transport) async throws -> Result) async throws -> Result {
    let transport = Transport()
    let result: Result
    do {
        result = try await operation(transport)
    } catch {
        try await transport.shutdown()
        throw error
    }
    try await transport.shutdown()
    return result
}

extension MessagePayload {
    /// A message for WeCom as somebody may have written it by hand.
    static func weCom(_ json: String, type: String = "text") -> MessagePayload {
        MessagePayload(
            vendor: "wecom-app", type: type, bytes: Array(json.utf8),
            request: MessageRequest("POST", "/cgi-bin/message/send"))
    }

    /// A text to one member, and with more members of the envelope.
    static func weComText(to receivers: String = "zhangsan", _ more: String = "") -> MessagePayload {
        weCom(#"{"touser":"\#(receivers)","msgtype":"text","agentid":1000002\#(more),"text":{"content":"你好"}}"#)
    }

    static func youdu(_ json: String) -> MessagePayload {
        MessagePayload(
            vendor: "youdu-app", type: "text", bytes: Array(json.utf8),
            request: MessageRequest("POST", "/cgi/msg/send"))
    }

    static func youduText(to receivers: String = "zhangsan") -> MessagePayload {
        youdu(#"{"toUser":"\#(receivers)","msgType":"text","text":{"content":"你好"}}"#)
    }
}
