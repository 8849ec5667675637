#if Serve
    /// Tells all who listen what has changed.
    actor EventBoard {
        private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
        private var count = 0

        /// Who has gone is noticed only when something is sent.
        static let beat = Duration.seconds(5)

        /// A new listener's events, the oldest of which are dropped for somebody who reads too slowly.
        ///
        /// - Parameter first: what it is told at once.
        func listen(_ first: [UInt8]) -> AsyncStream<[UInt8]> {
            count += 1
            let id = count
            let (stream, listener) = AsyncStream.makeStream(
                of: [UInt8].self, bufferingPolicy: .bufferingNewest(16))
            listener.onTermination = { _ in Task { await self.forget(id) } }
            listener.yield(first)
            listeners[id] = listener
            return stream
        }

        func send(_ event: [UInt8]) {
            for listener in listeners.values { listener.yield(event) }
        }

        /// Sends nothing that means anything, again and again until the process ends.
        func keepBeating() async throws {
            while true {
                try await ContinuousClock().sleep(for: Self.beat)
                send(Array(": \n\n".utf8))
            }
        }

        private func forget(_ id: Int) { listeners[id] = nil }
    }
#endif
