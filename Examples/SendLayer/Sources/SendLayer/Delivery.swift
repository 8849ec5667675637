import MessageRuntime

/// What has become of a message that took several requests.
public struct Delivery<Answer: WholeAnswer>: Sendable {
    /// One request, with a part of the receivers.
    public struct Part: Sendable {
        public let payload: MessagePayload
        public let outcome: Outcome
    }

    public enum Outcome: Sendable {
        /// What the vendor says, which may be no.
        case answered(Answer)
        case failed(SendError)
        /// A part before this one has failed in a way that this one would have, too.
        case notTried
    }

    /// In the order in which they were sent.
    public let parts: [Part]

    /// The vendor has taken all of it, and names nobody who does not get it.
    public var reachesEverybody: Bool {
        parts.allSatisfy { if case .answered(let answer) = $0.outcome { answer.reachesEverybody } else { false } }
    }

    /// What nobody has got, so that sending it again once the reason is gone makes nobody get it twice. Parts of which
    /// nothing is known are not among them: no answer came, or one whose code does not say what became of the message.
    public var unsent: [MessagePayload] {
        parts.compactMap { part in
            switch part.outcome {
            case .answered(let answer): answer.refusal?.retry == nil ? nil : part.payload
            case .failed(let error): error.isSafeToRepeat ? part.payload : nil
            case .notTried: part.payload
            }
        }
    }
}

extension Delivery.Outcome {
    /// The next part has other receivers and is otherwise the same.
    var leavesOthersAChance: Bool {
        switch self {
        case .answered(let answer): answer.refusal == nil || answer.refusal?.retry == .withOtherReceivers
        case .failed, .notTried: false
        }
    }
}
