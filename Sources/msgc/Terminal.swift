import MessageOutput

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A standard stream that is written to.
struct Terminal {
    static let output = Terminal(descriptor: STDOUT_FILENO)
    static let error = Terminal(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Writes all bytes at once.
    ///
    /// - Returns: `false` where they could not be written, which is reported. A reader who has closed the stream has
    ///   seen enough, and that is no failure.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        let code = writeAll(bytes, to: descriptor)
        if code == 0 || code == EPIPE { return true }
        if descriptor != STDERR_FILENO {
            Terminal.error.write("msgc: cannot write to standard output: \(FileFailure.reason(code))\n")
        }
        return false
    }

    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    func palette(_ choice: ColorChoice) -> Palette {
        let isColored = ColorChoice.resolve(
            choice, environment: Self.environment, isTerminal: isatty(descriptor) == 1)
        return isColored ? .colored : .plain
    }

    /// Nobody reads wider lines, and something has to be set up for each column.
    private static let mostColumns = 1000

    /// How wide it is, in columns: `COLUMNS` where that is set, or what the terminal says; `nil` where none listens.
    var columns: Int? {
        if let count = Self.environment("COLUMNS").flatMap({ Int($0) }), count > 0 {
            return min(count, Self.mostColumns)
        }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// One line on standard error.
    static func say(_ line: String) {
        error.write("msgc: \(line.visible)\n")
    }

    static func report(_ failure: FileFailure) {
        say(failure.description)
    }
}

/// Writes to a descriptor until nothing is left. Returns 0 or the error's number.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            if errno == EINTR { continue }
            return errno
        }
        rest = rest.dropFirst(count)
    }
    return 0
}
