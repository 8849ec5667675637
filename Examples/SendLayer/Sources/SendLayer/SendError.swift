import MessageRuntime

/// Why there is no answer to a message. None of them holds a secret, so all can be logged.
public enum SendError: Error, Sendable, Hashable {
    /// Nothing was sent: there was no connection, or no time. The same message can be sent again.
    case notSent(reason: String)
    /// The request went out, and no answer of the vendor's came back. The message may have been delivered: sent again,
    /// it may arrive twice.
    case unanswered(reason: String)
    /// The vendor gives out no access token, and will not when it is asked again at once. Nothing was sent.
    case noToken(reason: String)
    /// The payload is not for this vendor's server.
    case foreignPayload(vendor: String)

    /// The message has certainly not arrived.
    public var isSafeToRepeat: Bool {
        switch self {
        case .notSent, .noToken, .foreignPayload: true
        case .unanswered: false
        }
    }
}

extension SendError {
    /// That a vendor has refused a token. Where it asks for a longer pause than the sender makes for what was not sent,
    /// asking again is left to the caller.
    init<Code>(noTokenFor refusal: Refusal<Code>) {
        let isBusy = refusal.retry == RetryPolicy.shortest
        self = isBusy ? .notSent(reason: "\(refusal)") : .noToken(reason: "\(refusal)")
    }
}

extension SendError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notSent(let reason): "nothing was sent: \(reason)"
        case .unanswered(let reason): "it is not known whether the message was delivered: \(reason)"
        case .noToken(let reason): "there is no access token: \(reason)"
        case .foreignPayload(let vendor): "a payload for '\(vendor)' cannot be sent here"
        }
    }
}
