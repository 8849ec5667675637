import Foundation
import Logging
import MessageRuntime

/// Sends the messages of one WeCom app.
///
/// The requests are documented on WeCom 90236 (sending), 91039 (tokens), 94867 (recall) and 94888 (update), the latter two
/// as payloads of `WeComRecall` and `WeComCardUpdate`, which are sent like messages.
public struct WeComSender: MessageSender, Unprinted {
    /// The vendor's own.
    public static let host = "https://qyapi.weixin.qq.com"

    private let host: String
    private let transport: Transport
    private let exchange: Exchange

    /// - Parameters:
    ///   - corporation: the company's id, `corpid`.
    ///   - secret: the app's.
    ///   - host: with its scheme and without a slash at the end.
    public init(
        corporation: String, secret: Secret, transport: Transport, host: String = Self.host,
        policy: RetryPolicy = RetryPolicy(), logger: Logger = Logger(label: "send.wecom")
    ) {
        self.host = host
        self.transport = transport
        let tokens = AccessTokens { () async throws(SendError) in
            let request = VendorRequest(
                "GET", host, "/cgi-bin/gettoken", query: ["corpid": Secret(corporation), "corpsecret": secret])
            let bytes = try await transport.answer(
                to: request, by: Deadline(within: .seconds(5)), hiding: [secret])
            return try WeComToken.grant(in: bytes)
        }
        exchange = Exchange(policy: policy, logger: logger, tokens: tokens)
    }

    public func send(
        _ payload: MessagePayload, within limit: Duration = .seconds(15)
    ) async throws(SendError) -> WeComAnswer {
        guard payload.vendor == "wecom-app", let request = payload.request else {
            throw .foreignPayload(vendor: payload.vendor)
        }
        let deadline = Deadline(within: limit)
        let isRepeatable = Self.isRepeatable(payload, within: limit)
        return try await exchange.run(payload.type, isRepeatable: isRepeatable, by: deadline) {
            (token) async throws(SendError) in
            let bytes = try await transport.answer(
                to: VendorRequest(
                    request.method, host, request.path, query: ["access_token": token], body: payload.bytes),
                by: deadline, hiding: [token])
            do { return try WeComAnswer(decoding: bytes) } catch { throw .unanswered(reason: "\(error)") }
        }
    }

    /// In seconds, where a payload does not name it.
    private static let usualInterval = 1800

    /// WeCom drops a message that it has had within `duplicate_check_interval`, if it is asked to; every attempt has to
    /// fall into it. A recall that comes twice recalls nothing more.
    private static func isRepeatable(_ payload: MessagePayload, within limit: Duration) -> Bool {
        struct Switches: Decodable {
            var enableDuplicateCheck: Int?
            var duplicateCheckInterval: Int?
        }
        if payload.type == "recall" { return true }
        guard let switches = JSONDecoder.weCom.decoded(Switches.self, from: payload.bytes),
            switches.enableDuplicateCheck == 1
        else { return false }
        return .seconds(switches.duplicateCheckInterval ?? usualInterval) > limit
    }
}

/// The answer to a request for a token.
private struct WeComToken: Decodable {
    let accessToken: String
    let expiresIn: Int

    static func grant(in bytes: [UInt8]) throws(SendError) -> AccessTokens.Grant {
        let answer: WeComAnswer
        do { answer = try WeComAnswer(decoding: bytes) } catch { throw .unanswered(reason: "\(error)") }
        if let refusal = answer.refusal { throw SendError(noTokenFor: refusal) }
        guard let token = JSONDecoder.weCom.decoded(WeComToken.self, from: bytes) else {
            throw .noToken(reason: "the answer has no 'access_token' and 'expires_in'")
        }
        return AccessTokens.Grant(token: Secret(token.accessToken), lifetime: .seconds(token.expiresIn))
    }
}

extension JSONDecoder {
    /// For members named like `access_token`.
    fileprivate static var weCom: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }

    /// `nil` where the bytes are no such thing.
    fileprivate func decoded<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
        try? decode(type, from: Data(bytes))
    }
}
