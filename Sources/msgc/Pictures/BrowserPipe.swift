#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Both directions in which we talk with a browser: texts, each of which a zero byte ends.
struct BrowserPipe {
    private let commands: Int32
    private let answers: Int32
    private let signals: HeldSignals
    /// For each thing that is waited for.
    private let seconds: Int
    /// What was read and belongs to the next answer.
    private var rest: [UInt8] = []

    /// No answer is so long; a picture in one is a good deal shorter.
    private static let mostBytes = 256 << 20

    init(commands: Int32, answers: Int32, _ signals: HeldSignals, seconds: Int) {
        self.commands = commands
        self.answers = answers
        self.signals = signals
        self.seconds = seconds
        // Who does not read must not make us wait longer than who does not answer.
        _ = fcntl(commands, F_SETFL, O_NONBLOCK)
    }

    func close() {
        _ = systemClose(commands)
        _ = systemClose(answers)
    }

    func send(_ text: [UInt8]) throws(BrowserFailure) {
        let deadline = deadline
        var rest = (text + [0])[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(commands, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                try wait(for: commands, POLLOUT, until: deadline)
            } else if errno != EINTR {
                throw Self.isGone
            }
        }
    }

    /// The next text that comes.
    mutating func receive() throws(BrowserFailure) -> [UInt8] {
        let deadline = deadline
        var looked = 0
        while true {
            if let end = rest[looked...].firstIndex(of: 0) {
                defer { rest.removeSubrange(...end) }
                return Array(rest[..<end])
            }
            looked = rest.count
            if looked > Self.mostBytes { throw BrowserFailure("it says more than anybody has asked for") }
            try wait(for: answers, POLLIN, until: deadline)
            var code: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
                count = read(answers, buffer.baseAddress, 1 << 18)
                if count < 0 { (code, count) = (errno, 0) }
            }
            if code == EINTR || code == EAGAIN { continue }
            if chunk.isEmpty { throw Self.isGone }
            rest += chunk
        }
    }

    private static let isGone = BrowserFailure("it has ended before it had taken the picture")

    private var deadline: Int { Self.now + seconds * 1000 }

    /// In milliseconds, of a clock that nobody sets.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// Waits in short steps, in order to see that the program is to end.
    private func wait(for descriptor: Int32, _ event: Int32, until deadline: Int) throws(BrowserFailure) {
        while true {
            if signals.hasCome { throw .interrupted }
            let left = deadline - Self.now
            if left <= 0 { throw BrowserFailure("it has not answered for \(seconds.counted("second"))") }
            var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
            if poll(&waiting, 1, Int32(min(left, 100))) > 0 { return }
        }
    }
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
