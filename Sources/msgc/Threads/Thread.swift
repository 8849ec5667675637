#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A thread of the system, with a stack as deep as that of the main one.
struct Thread {
    /// Systems give other threads as little as 128 KB, and templates nest.
    private static let stackSize = 8 << 20

    private let thread: pthread_t

    /// Starts it.
    ///
    /// - Returns: `nil` where the system gives no further thread.
    init?(_ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Self.stackSize)
        let body = Unmanaged.passRetained(Body(body))
        #if canImport(Darwin)
            var started: pthread_t?
        #else
            var started = pthread_t()
        #endif
        let code = pthread_create(&started, &attributes, { runThread($0) }, body.toOpaque())
        guard code == 0 else {
            body.release()
            return nil
        }
        #if canImport(Darwin)
            guard let started else { return nil }
        #endif
        thread = started
    }

    /// Waits until it has ended.
    func join() { pthread_join(thread, nil) }

    fileprivate final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}

/// What a thread begins with: the body that it was given.
private func runThread(_ body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    body.map { Unmanaged<Thread.Body>.fromOpaque($0).takeRetainedValue().run() }
    return nil
}
