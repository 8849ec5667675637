import Logging
import MessageRuntime

/// Sends a request, and sends it again where the answer says that it helps.
struct Exchange: Sendable {
    let policy: RetryPolicy
    let logger: Logger
    let tokens: AccessTokens

    /// - Parameters:
    ///   - type: of the message, for the log.
    ///   - isRepeatable: the request does no harm when it arrives twice, so it is sent again where no answer came.
    ///   - request: sends it with a token.
    /// - Returns: the last answer, which may be a refusal.
    /// - Throws: the last error; `.unanswered` where an attempt got no answer and none succeeded after it, since how the
    ///   later ones failed does not say what became of that one.
    func run<Answer: VendorAnswer>(
        _ type: String, isRepeatable: Bool, by deadline: Deadline,
        request: (Secret) async throws(SendError) -> Answer
    ) async throws(SendError) -> Answer {
        var token: Secret?
        var refused: Secret?
        var attempt = 1
        var isLost = false
        while true {
            let result = await Self.result { () async throws(SendError) in
                let current = try await tokens.token(otherThan: refused, by: deadline)
                token = current
                return try await request(current)
            }
            log(result, type: type, attempt: attempt)
            if case .failure(.unanswered) = result { isLost = true }
            switch Self.retry(result, isRepeatable: isRepeatable) {
            case .withNewToken where refused == nil:
                refused = token
            case .afterPause(let seconds) where await wait(.seconds(seconds), after: attempt, by: deadline):
                break
            default:
                return try (isLost ? Self.doubted(result) : result).get()
            }
            attempt += 1
        }
    }

    /// What a last result says where an earlier attempt may have delivered the message: that it has arrived, or nothing.
    private static func doubted<Answer: VendorAnswer>(
        _ result: Result<Answer, SendError>
    ) -> Result<Answer, SendError> {
        let last: String
        switch result {
        case .success(let answer):
            guard let refusal = answer.refusal else { return result }
            last = "\(refusal)"
        case .failure(.unanswered): return result
        case .failure(let error): last = "\(error)"
        }
        return .failure(.unanswered(reason: "an earlier attempt got no answer; the last one: \(last)"))
    }

    private static func result<Answer>(
        of request: () async throws(SendError) -> Answer
    ) async -> Result<Answer, SendError> {
        do { return .success(try await request()) } catch { return .failure(error) }
    }

    /// What helps, as far as anybody knows; `nil` where all is well, too.
    private static func retry<Answer: VendorAnswer>(
        _ result: Result<Answer, SendError>, isRepeatable: Bool
    ) -> Retry? {
        switch result {
        case .success(let answer): answer.refusal?.retry
        case .failure(.notSent): RetryPolicy.shortest
        case .failure(.unanswered): isRepeatable ? RetryPolicy.shortest : nil
        case .failure(.noToken), .failure(.foreignPayload): nil
        }
    }

    /// Whether there is to be another attempt, once the time for it has come.
    private func wait(_ least: Duration, after attempt: Int, by deadline: Deadline) async -> Bool {
        guard let pause = policy.pause(after: attempt, atLeast: least), pause < deadline.remaining else { return false }
        do { try await policy.sleep(pause) } catch { return false }
        return !Task.isCancelled
    }

    /// Neither tokens nor what messages say and to whom.
    private func log<Answer: VendorAnswer>(_ result: Result<Answer, SendError>, type: String, attempt: Int) {
        var metadata: Logger.Metadata = ["type": "\(type)", "attempt": "\(attempt)"]
        switch result {
        case .success(let answer):
            guard let refusal = answer.refusal else {
                return logger.debug("the vendor has taken a request", metadata: metadata)
            }
            metadata["code"] = "\(refusal.number)"
            metadata["meaning"] = "\(refusal.facts?.meaning ?? "not documented")"
            logger.warning("the vendor has refused a request", metadata: metadata)
        case .failure(let error):
            metadata["error"] = "\(error)"
            logger.warning("a request has got no answer", metadata: metadata)
        }
    }
}
