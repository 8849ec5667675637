import MessageRuntime

/// What sends the messages of one app to one vendor.
public protocol MessageSender: Sendable {
    associatedtype Answer: WholeAnswer

    /// Sends one message, and sends it again where the vendor's answer says that this helps.
    ///
    /// - Parameter limit: for all attempts together, with pauses and new tokens.
    /// - Returns: the vendor's last answer. It may be a refusal, and it may have reached some receivers alone.
    /// - Throws: where there is no answer, or an attempt got none and those after it were refused. The error says whether
    ///   the message may have arrived nevertheless.
    func send(_ payload: MessagePayload, within limit: Duration) async throws(SendError) -> Answer
}

/// An answer that knows whether the message has reached all.
public protocol WholeAnswer: VendorAnswer {
    /// As far as the vendor says.
    var reachesEverybody: Bool { get }
}

extension WeComAnswer: WholeAnswer {
    public var reachesEverybody: Bool { if case .delivered = outcome { true } else { false } }
}

extension YouduAnswer: WholeAnswer {
    public var reachesEverybody: Bool { if case .delivered = outcome { true } else { false } }
}

extension MessageSender {
    /// Sends the messages that a generated method gives where there are more receivers than one takes: one after the
    /// other, and no further once the vendor says no for a reason that the others share.
    ///
    /// - Parameter limit: for all of them together.
    public func send(_ payloads: [MessagePayload], within limit: Duration) async -> Delivery<Answer> {
        let deadline = Deadline(within: limit)
        var parts: [Delivery<Answer>.Part] = []
        for payload in payloads {
            if let last = parts.last, !last.outcome.leavesOthersAChance {
                parts.append(Delivery.Part(payload: payload, outcome: .notTried))
                continue
            }
            do {
                let answer = try await send(payload, within: deadline.remaining)
                parts.append(Delivery.Part(payload: payload, outcome: .answered(answer)))
            } catch {
                parts.append(Delivery.Part(payload: payload, outcome: .failed(error)))
            }
        }
        return Delivery(parts: parts)
    }
}
