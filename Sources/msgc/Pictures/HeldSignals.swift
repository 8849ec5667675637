#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The signals with which people and shells end a program, held back until what it leaves behind is put away.
///
/// Once they are let go, they do what they would have done.
struct HeldSignals {
    private let held: [Int32]

    init() {
        // One that was to be ignored would be pending all the same.
        held = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }
        change(SIG_BLOCK)
    }

    /// One has come, and waits.
    var hasCome: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return held.contains { sigismember(&pending, $0) == 1 }
    }

    /// Also where whoever has started us holds them back: as a thread of a library does, without meaning to.
    func release() { change(SIG_UNBLOCK) }

    private func change(_ how: Int32) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in held { sigaddset(&set, number) }
        sigprocmask(how, &set, nil)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        let handler = signal(number, SIG_DFL)
        signal(number, handler)
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
