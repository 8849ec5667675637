import Synchronization
import Testing

@testable import SendLayer

/// How one token is fetched for many, and what becomes of those who do not wait for it.
struct AccessTokenTests {
    private static func deadline(_ limit: Duration = .seconds(30)) -> Deadline { Deadline(within: limit) }

    @Test func aFailureIsNotKept() async throws {
        let calls = Mutex(0)
        let tokens = AccessTokens { () async throws(SendError) in
            if calls.increment() == 1 { throw .noToken(reason: "busy") }
            return AccessTokens.Grant(token: Secret("second"), lifetime: .seconds(7200))
        }
        await #expect(throws: SendError.noToken(reason: "busy")) { try await tokens.token(by: Self.deadline()) }
        #expect(try await tokens.token(by: Self.deadline()) == Secret("second"))
        #expect(try await tokens.token(by: Self.deadline()) == Secret("second"))
        #expect(calls.withLock { $0 } == 2)
    }

    /// Of many who were refused with one token, the first fetches another one and the rest take that.
    @Test func aTokenIsReplacedOnce() async throws {
        let calls = Mutex(0)
        let tokens = AccessTokens { () async throws(SendError) in
            let number = calls.increment()
            return AccessTokens.Grant(token: Secret("token-\(number)"), lifetime: .seconds(7200))
        }
        let old = try await tokens.token(by: Self.deadline())
        for _ in 0..<3 {
            #expect(try await tokens.token(otherThan: old, by: Self.deadline()) == Secret("token-2"))
        }
        #expect(calls.withLock { $0 } == 2)
    }

    /// A tenth of its time is left to those who have it already.
    @Test func aTokenIsReplacedBeforeItsEnd() async throws {
        let calls = Mutex(0)
        let tokens = AccessTokens { () async throws(SendError) in
            let number = calls.increment()
            return AccessTokens.Grant(
                token: Secret("token-\(number)"), lifetime: .milliseconds(number == 1 ? 20 : 7_200_000))
        }
        #expect(try await tokens.token(by: Self.deadline()) == Secret("token-1"))
        try await Task.sleep(for: .milliseconds(20))
        for _ in 0..<2 { #expect(try await tokens.token(by: Self.deadline()) == Secret("token-2")) }
    }

    @Test func whoeverHasNoTimeDoesNotWait() async throws {
        let gate = Gate()
        let tokens = AccessTokens { () async throws(SendError) in
            await gate.wait()
            return AccessTokens.Grant(token: Secret("late"), lifetime: .seconds(7200))
        }
        await #expect(throws: SendError.notSent(reason: "no access token came in time")) {
            try await tokens.token(by: Self.deadline(.milliseconds(50)))
        }
        let waiting = Task {
            await #expect(throws: SendError.notSent(reason: "cancelled")) {
                try await tokens.token(by: Self.deadline())
            }
        }
        waiting.cancel()
        _ = await waiting.value
        gate.open()
        #expect(try await tokens.token(by: Self.deadline()) == Secret("late"))
    }

    /// Holds up a fetch until it is opened.
    private final class Gate: Sendable {
        private let stream: AsyncStream<Void>
        private let continuation: AsyncStream<Void>.Continuation

        init() { (stream, continuation) = AsyncStream.makeStream(of: Void.self) }

        func wait() async { for await _ in stream {} }
        func open() { continuation.finish() }
    }
}

extension Mutex<Int> {
    /// The number of calls so far, this one included.
    fileprivate func increment() -> Int {
        withLock { count in
            count += 1
            return count
        }
    }
}

/// How pauses grow, and when there is none.
struct RetryPolicyTests {
    @Test func pausesGrowUpToABound() {
        var policy = RetryPolicy()
        policy.attempts = 10
        policy.random = { 0.5 }
        let pauses = (1...10).map { policy.pause(after: $0, atLeast: .seconds(1)) }
        #expect(
            pauses == [
                .seconds(1.25), .seconds(2.5), .seconds(5), .seconds(10), .seconds(20), .seconds(20), .seconds(20),
                .seconds(20), .seconds(20), nil,
            ])
    }

    @Test func aPauseThatIsTooLongIsNoPause() {
        #expect(RetryPolicy().pause(after: 1, atLeast: .seconds(60)) == nil)
        #expect(RetryPolicy().pause(after: 4, atLeast: .seconds(1)) == nil)
    }

    @Test func aPauseIsNeverShorterThanTheVendorAsks() throws {
        let pause = try #require(RetryPolicy().pause(after: 1, atLeast: .seconds(3)))
        #expect(pause >= .seconds(3) && pause < .seconds(5))
    }
}
