#if Serve
    import FlyingFox
    import FlyingSocks
    import MessageOutput

    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #elseif canImport(Darwin)
        import Darwin
    #endif

    /// Listens to browsers on this machine, and to nobody else, until the process ends.
    enum PreviewServer {
        private static let address = "127.0.0.1"
        /// Of templates that take very long, in seconds.
        private static let patience = 600.0
        /// Before another server takes the place of one.
        private static let breath = Duration.milliseconds(200)

        /// Serves a folder. Where that cannot begin, it says why and ends the process.
        static func run(_ folder: ServedFolder, port: UInt16) -> Never {
            // Whoever presses Ctrl-C has what they wanted, and nothing is ever half done.
            // A parent may have blocked the signals: a program's own threads do, and what they start inherits it.
            var ending = sigset_t()
            sigemptyset(&ending)
            for number in [SIGINT, SIGTERM] {
                signal(number) { _ in _exit(ExitStatus.success.rawValue) }
                sigaddset(&ending, number)
            }
            pthread_sigmask(SIG_UNBLOCK, &ending, nil)
            Task.detached {
                do {
                    try await serve(folder, port: port)
                } catch SocketError.failed(_, EADDRINUSE, _) {
                    Terminal.say("port \(port) is taken; --port takes another, and --port 0 any that is free")
                } catch {
                    Terminal.say("cannot listen on \(address):\(port): \(error)")
                }
                ExitStatus.failure.leave()
            }
            while true { pause() }
        }

        private static func serve(_ folder: ServedFolder, port: UInt16) async throws {
            let board = EventBoard()
            let handler = SiteHandler { PreviewSite(folder: folder, board: board, port: $0) }
            try await withThrowingTaskGroup { group in
                group.addTask { try await FileWatch.follow(folder) { await board.send($0.event) } }
                group.addTask { try await board.keepBeating() }
                group.addTask { try await keepListening(handler, port: port) }
                _ = try await group.next()
            }
        }

        /// Too many connections at once end a server; another one takes its place, where there has been one.
        private static func keepListening(_ handler: SiteHandler, port: UInt16) async throws {
            while !Task.isCancelled {
                do {
                    try await listen(handler, port: handler.port ?? port)
                } catch  where handler.port != nil {
                    try await ContinuousClock().sleep(for: breath)
                }
            }
        }

        private static func listen(_ handler: SiteHandler, port: UInt16) async throws {
            let place = try sockaddr_in.inet(ip4: address, port: port)
            let server = HTTPServer(
                config: HTTPServer.Configuration(address: place, timeout: patience, logger: DisabledLogger.disabled),
                handler: handler)
            try await withThrowingTaskGroup { group in
                group.addTask { try await server.run() }
                group.addTask {
                    try await server.waitUntilListening()
                    guard case .ip4(_, let port)? = await server.listeningAddress else { return }
                    if handler.open(port) {
                        Terminal.say("http://\(address):\(port)/ follows the files until Ctrl-C is pressed")
                    }
                }
                while try await group.next() != nil {}
            }
        }
    }
#endif
