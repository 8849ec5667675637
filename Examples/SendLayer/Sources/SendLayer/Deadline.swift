/// The moment until which something must be done, pauses and new tokens included.
struct Deadline: Sendable {
    private static let clock = ContinuousClock()
    let instant: ContinuousClock.Instant

    init(within limit: Duration) { instant = Self.clock.now + limit }

    /// Zero where it is past.
    var remaining: Duration { max(.zero, instant - Self.clock.now) }
    var isPast: Bool { remaining == .zero }

    /// The value that a task gives; `nil` where the time is up first, or where whoever waits is cancelled. The task goes
    /// on, since others may wait for it as well.
    func value<Value: Sendable>(of task: Task<Value, Never>) async -> Value? {
        let (values, continuation) = AsyncStream.makeStream(of: Value.self)
        let watch = Task {
            continuation.yield(await task.value)
            continuation.finish()
        }
        let alarm = Task {
            try await Self.clock.sleep(until: instant)
            continuation.finish()
        }
        defer {
            watch.cancel()
            alarm.cancel()
        }
        return await values.first { _ in true }
    }

    /// What the operation gives; `nil` where the time is up first. The operation is cancelled then, and ended.
    func result<Value: Sendable>(of operation: @escaping @Sendable () async -> Value) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await operation() }
            group.addTask {
                try? await Self.clock.sleep(until: instant)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }
}
