import MessageSource

#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A browser that runs without a screen, and does what it reads from a pipe.
///
/// It has a profile of its own, so that it neither sees nor changes the one of the user. It runs in a group of its own:
/// what it starts ends with it.
struct BrowserProcess {
    let pipe: BrowserPipe
    private let id: pid_t

    /// How much longer than the folder's path the one is of the socket by which browsers find each other.
    static let socketDepth = "/org.chromium.Chromium.XXXXXX/SingletonSocket".utf8.count

    /// Where the browser looks for its two ends of the pipe.
    private static let (inputPlace, outputPlace): (Int32, Int32) = (3, 4)

    /// - Parameters:
    ///   - folder: for its profile, for what it writes meanwhile and for what it says.
    ///   - signals: that end the waiting for it.
    init(_ path: String, in folder: TemporaryFolder, _ signals: HeldSignals, seconds: Int) throws(BrowserFailure) {
        let (input, commands) = try Self.pipe()
        let (answers, output) = try Self.pipe()
        defer {
            close(input)
            close(output)
        }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, Self.noise(in: folder), O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        posix_spawn_file_actions_adddup2(&actions, input, Self.inputPlace)
        posix_spawn_file_actions_adddup2(&actions, output, Self.outputPlace)
        var none = sigset_t()
        sigemptyset(&none)
        var usual = none
        sigaddset(&usual, SIGPIPE)
        sigaddset(&usual, SIGCHLD)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = Int(POSIX_SPAWN_SETPGROUP) | Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var id: pid_t = 0
        let code = Self.withCStrings([path] + Self.arguments(in: folder)) { arguments in
            Self.withCStrings(Self.environment(in: folder)) { environment in
                posix_spawn(&id, path, &actions, &attributes, arguments, environment)
            }
        }
        self.id = id
        pipe = BrowserPipe(commands: commands, answers: answers, signals, seconds: seconds)
        if code != 0 {
            pipe.close()
            throw BrowserFailure("it cannot be started: \(FileFailure.reason(code))")
        }
    }

    /// Ends it, with all that it has started.
    ///
    /// - Parameter patience: how many seconds it has to end on its own.
    func end(patience: Int) {
        pipe.close()
        var status: Int32 = 0
        for _ in 0..<patience * 50 {
            // Where whoever has started msgc ignores what becomes of processes, so must msgc: there is none to wait for.
            if waitpid(id, &status, WNOHANG) != 0 {
                kill(-id, SIGKILL)
                return
            }
            usleep(20_000)
        }
        kill(-id, SIGKILL)
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
    }

    /// The last lines that it has said.
    static func lastWords(in folder: TemporaryFolder) -> [String] {
        let bytes = (try? InputFile.load(noise(in: folder)))?.bytes ?? []
        let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return lines.suffix(12).map { String(decoding: $0.prefix(400), as: UTF8.self) }
    }

    private static func noise(in folder: TemporaryFolder) -> String { folder.path + "/said" }

    private static func arguments(in folder: TemporaryFolder) -> [String] {
        let common = [
            "--headless", "--remote-debugging-pipe", "--user-data-dir=\(folder.path)/profile", "--no-first-run",
            "--no-default-browser-check", "--no-startup-window", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-extensions", "--disable-sync", "--disable-breakpad", "--disable-background-networking",
            "--disable-component-update", "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows", "--hide-scrollbars", "--mute-audio",
            "--force-color-profile=srgb", "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--password-store=basic", "--use-mock-keychain",
        ]
        // The superuser's processes cannot be shut in, and a browser refuses to run so unless it is told.
        return geteuid() == 0 ? common + ["--no-sandbox"] : common
    }

    /// Ours, but for the place of temporary files: what a browser that is killed leaves behind goes with the folder.
    private static func environment(in folder: TemporaryFolder) -> [String] {
        #if canImport(Darwin)
            var next = _NSGetEnviron().pointee
        #else
            var next = environ
        #endif
        var variables: [String] = []
        while let variable = next.pointee {
            variables.append(String(cString: variable))
            next += 1
        }
        return variables.filter { !$0.hasPrefix("TMPDIR=") } + ["TMPDIR=\(folder.path)"]
    }

    /// Both ends, above the numbers that the browser looks at, and not for any other program.
    private static func pipe() throws(BrowserFailure) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        #if canImport(Darwin)
            let code = Darwin.pipe(&ends)
        #elseif canImport(Musl)
            let code = Musl.pipe(&ends)
        #else
            let code = Glibc.pipe(&ends)
        #endif
        guard code == 0 else { throw BrowserFailure("no pipe to it can be made: \(FileFailure.reason(errno))") }
        defer { for end in ends { close(end) } }
        return (fcntl(ends[0], F_DUPFD_CLOEXEC, 10), fcntl(ends[1], F_DUPFD_CLOEXEC, 10))
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
