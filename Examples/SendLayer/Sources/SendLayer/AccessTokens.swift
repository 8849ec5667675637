/// The access token of one app, fetched when somebody needs one, and only once for all who wait for it.
actor AccessTokens {
    /// What a vendor gives out.
    struct Grant: Sendable {
        let token: Secret
        /// As the vendor says it: two hours.
        let lifetime: Duration
    }

    typealias Fetch = @Sendable () async throws(SendError) -> Grant

    private let fetch: Fetch
    private var current: (token: Secret, end: ContinuousClock.Instant)?
    private var running: Task<Result<Secret, SendError>, Never>?

    /// - Parameter fetch: has a time limit of its own, since it is not cancelled with those who wait for it.
    init(fetch: @escaping Fetch) { self.fetch = fetch }

    /// A token that is valid as far as anybody knows.
    ///
    /// - Parameter refused: one that the vendor has refused. Where another one was fetched in the meantime, it is given.
    func token(otherThan refused: Secret? = nil, by deadline: Deadline) async throws(SendError) -> Secret {
        if let current, current.token != refused, ContinuousClock.now < current.end { return current.token }
        let task = running ?? start()
        running = task
        guard let result = await deadline.value(of: task) else {
            throw .notSent(reason: Task.isCancelled ? "cancelled" : "no access token came in time")
        }
        return try result.get()
    }

    private func start() -> Task<Result<Secret, SendError>, Never> {
        Task {
            let result: Result<Secret, SendError>
            do throws(SendError) {
                let grant = try await fetch()
                // A little before its end a token may expire on the way to the server.
                let margin = min(grant.lifetime / 10, .seconds(60))
                current = (grant.token, .now + grant.lifetime - margin)
                result = .success(grant.token)
            } catch .unanswered(let reason) {
                // Of the message nothing was sent, and another request for a token does no harm.
                result = .failure(.notSent(reason: reason))
            } catch {
                result = .failure(error)
            }
            running = nil
            return result
        }
    }
}
