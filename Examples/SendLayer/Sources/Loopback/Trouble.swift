/// What a server does to one request in place of what it would do, when it is told to.
public enum Trouble: Sendable, Hashable {
    /// It refuses with a code, and says what the test wants it to say.
    case refusal(Int, message: String = "refused as the test wants it")
    /// It forgets all tokens first, as when somebody else has fetched one with another secret.
    case forgottenTokens
    /// Its tokens are past their time, though they were said to last longer.
    case expiredTokens
    case hang
    case hangInside
    case close
    /// It does what it is asked for and closes the connection before it has answered.
    case lostAnswer
    case page(status: Int)
    case redirect(to: String)
}

extension Trouble {
    /// The reply to a request that is not looked at; `nil` where it is.
    var reply: LoopbackReply? {
        switch self {
        case .refusal(let code, let message): .json(Refusal(code, message).answer.bytes)
        case .hang: .hang
        case .hangInside: .hangInside
        case .close: .close
        case .page(let status): .page(status: status, "<html>\(status)</html>")
        case .redirect(let address): .redirect(to: address)
        case .forgottenTokens, .expiredTokens, .lostAnswer: nil
        }
    }
}

/// The troubles of the next requests.
struct Troubles {
    var messages: [Trouble] = []
    var tokens: [Trouble] = []

    /// That of the request which has come; `nil` where there is none.
    mutating func next(isForToken: Bool) -> Trouble? {
        let next = isForToken ? tokens.first : messages.first
        if isForToken { tokens = Array(tokens.dropFirst()) } else { messages = Array(messages.dropFirst()) }
        return next
    }
}
