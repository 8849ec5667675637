import Foundation
import Logging
import MessageRuntime

/// Sends the messages of one app of a Youdu server.
///
/// Youdu has no check for duplicates, so a message to which no answer came is not sent again.
public struct YouduSender: MessageSender, Unprinted {
    private let host: String
    private let enterprise: Int
    private let envelope: YouduEnvelope
    private let transport: Transport
    private let exchange: Exchange

    /// - Parameters:
    ///   - enterprise: its number, `buin`.
    ///   - envelope: with the app's id and key.
    ///   - host: with its scheme and port, without a slash at the end: `http://youdu.example.com:7080`.
    public init(
        enterprise: Int, envelope: YouduEnvelope, transport: Transport, host: String,
        policy: RetryPolicy = RetryPolicy(), logger: Logger = Logger(label: "send.youdu")
    ) {
        self.host = host
        self.enterprise = enterprise
        self.envelope = envelope
        self.transport = transport
        let tokens = AccessTokens { () async throws(SendError) in
            let seconds = String(Int(Date().timeIntervalSince1970))
            let body = try YouduBody.sealing(Array(seconds.utf8), enterprise: enterprise, in: envelope)
            let bytes = try await transport.answer(
                to: VendorRequest("POST", host, "/cgi/gettoken", body: body),
                by: Deadline(within: .seconds(5)), hiding: [])
            return try YouduToken.grant(in: bytes, envelope: envelope)
        }
        exchange = Exchange(policy: policy, logger: logger, tokens: tokens)
    }

    public func send(
        _ payload: MessagePayload, within limit: Duration = .seconds(15)
    ) async throws(SendError) -> YouduAnswer {
        guard payload.vendor == "youdu-app", let request = payload.request else {
            throw .foreignPayload(vendor: payload.vendor)
        }
        let deadline = Deadline(within: limit)
        return try await exchange.run(payload.type, isRepeatable: false, by: deadline) {
            (token) async throws(SendError) in
            let body = try YouduBody.sealing(payload.bytes, enterprise: enterprise, in: envelope)
            let bytes = try await transport.answer(
                to: VendorRequest(request.method, host, request.path, query: ["accessToken": token], body: body),
                by: deadline, hiding: [token])
            do { return try YouduAnswer(decoding: bytes) } catch { throw .unanswered(reason: "\(error)") }
        }
    }

    /// What a receipt holds: JSON with the message's id. `nil` where the server has sent none.
    public func opened(_ receipt: YouduReceipt) throws(YouduEnvelopeError) -> [UInt8]? {
        guard let sealed = receipt.encrypted else { return nil }
        return try envelope.opened(sealed)
    }
}

/// The JSON around an envelope.
private struct YouduBody: Encodable {
    let buin: Int
    let appId: String
    let encrypt: String

    static func sealing(
        _ message: [UInt8], enterprise: Int, in envelope: YouduEnvelope
    ) throws(SendError) -> [UInt8] {
        do {
            let body = YouduBody(buin: enterprise, appId: envelope.appID, encrypt: try envelope.sealed(message))
            let encoder = JSONEncoder()
            encoder.outputFormatting = .withoutEscapingSlashes
            return Array(try encoder.encode(body))
        } catch {
            throw .notSent(reason: "the message cannot be encrypted")
        }
    }
}

extension YouduAnswer {
    /// Whatever the server says in words; `nil` where it refuses.
    fileprivate var receipt: YouduReceipt? {
        switch outcome {
        case .delivered(let receipt), .remarked(let receipt, _): receipt
        case .refused: nil
        }
    }
}

/// What an answer to a request for a token has in its envelope.
private struct YouduToken: Decodable {
    let accessToken: String
    let expireIn: Int

    static func grant(in bytes: [UInt8], envelope: YouduEnvelope) throws(SendError) -> AccessTokens.Grant {
        do {
            let answer = try YouduAnswer(decoding: bytes)
            if let refusal = answer.refusal { throw SendError(noTokenFor: refusal) }
            guard let sealed = answer.receipt?.encrypted else {
                throw SendError.noToken(reason: "the answer has no 'encrypt'")
            }
            let token = try JSONDecoder().decode(YouduToken.self, from: Data(try envelope.opened(sealed)))
            return AccessTokens.Grant(token: Secret(token.accessToken), lifetime: .seconds(token.expireIn))
        } catch let error as SendError {
            throw error
        } catch let error as AnswerError {
            throw .unanswered(reason: "\(error)")
        } catch is DecodingError {
            throw .noToken(reason: "the answer has no 'accessToken' and 'expireIn'")
        } catch {
            throw .noToken(reason: "\(error)")
        }
    }
}
