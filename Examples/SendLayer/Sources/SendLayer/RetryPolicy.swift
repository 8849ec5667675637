import MessageRuntime

/// How often a message is sent again, where the vendor's answer says that it helps, and after which pauses.
public struct RetryPolicy: Sendable {
    /// Where nobody says how long to wait: after a lost connection, for one.
    static let shortest = Retry.afterPause(seconds: 1)

    /// Requests for one message at most, the first included. WeCom asks for at most three repetitions.
    public var attempts = 4
    /// A vendor may ask for a minute or more (WeCom's 45009). A pause longer than this is left to the caller, who gets the
    /// refusal.
    public var longestPause = Duration.seconds(20)

    /// Waits, until the task is cancelled.
    var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    /// From 0 up to 1.
    var random: @Sendable () -> Double = { .random(in: 0..<1) }

    public init() {}

    /// The pause behind an attempt, counted from 1; `nil` where there is to be no other. Each is twice as long as the one
    /// before, and up to a half longer by chance, so that those who were refused together do not come back together.
    func pause(after attempt: Int, atLeast least: Duration) -> Duration? {
        guard attempt < attempts, least <= longestPause else { return nil }
        let doubled = least * (1 << min(attempt - 1, 16))
        return min(doubled * (1 + random() / 2), longestPause)
    }
}
