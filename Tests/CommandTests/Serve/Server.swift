#if Serve
    import Foundation
    import Testing

    /// `msgc render --serve` while it runs; it is ended with the test.
    final class Server {
        let port: UInt16
        private let process = Process()

        /// What a request is answered.
        struct Answer {
            let text: String

            var status: Int { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }
            var body: String { text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? "" }
        }

        init(_ workspace: Workspace, _ arguments: String...) throws {
            let log = workspace.url("server.log")
            try Data().write(to: log)
            process.executableURL = try Executable.url()
            process.arguments = ["render", "--serve", "--port", "0"] + arguments
            process.currentDirectoryURL = workspace.folder
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = try FileHandle(forWritingTo: log)
            try process.run()
            var said = ""
            for _ in 0..<600 {
                said = try String(contentsOf: log, encoding: .utf8)
                if said.hasSuffix("\n") { break }
                Thread.sleep(forTimeInterval: 0.05)
            }
            let port = try #require(said.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//), "\(said)")
            self.port = try #require(UInt16(port.output.1))
        }

        deinit { process.terminate() }

        var origin: String { "http://127.0.0.1:\(port)" }

        /// Ends it as Ctrl-C does.
        func interrupt() -> Int32 {
            process.interrupt()
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -1
        }

        func get(_ path: String) throws -> Answer { try send("GET \(path)", ["Host: 127.0.0.1:\(port)"]) }

        func post(_ path: String, _ values: String) throws -> Answer {
            try send(
                "POST \(path)", ["Host: localhost:\(port)", "Origin: \(origin)", "Content-Type: application/json"],
                values)
        }

        /// - Parameter line: the method and the path.
        func send(_ line: String, _ headers: [String], _ body: String = "") throws -> Answer {
            let connection = try Connection(port)
            let length = body.isEmpty ? [] : ["Content-Length: \(body.utf8.count)"]
            let head = ["\(line) HTTP/1.1"] + headers + length + ["Connection: close", "", ""]
            connection.send(head.joined(separator: "\r\n") + body)
            return Answer(text: connection.read { _ in false })
        }

        /// A stream of events, from its beginning.
        func events() throws -> Connection {
            let connection = try Connection(port)
            connection.send("GET /events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
            return connection
        }
    }

    /// A connection to this machine. It gives up waiting after a while that is long for any machine.
    final class Connection {
        private let descriptor: Int32
        private var text: [UInt8] = []

        init(_ port: UInt16) throws {
            #if canImport(Glibc)
                descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            #else
                descriptor = socket(AF_INET, SOCK_STREAM, 0)
            #endif
            var patience = timeval(tv_sec: 60, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let status = withUnsafePointer(to: &address) { place in
                place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(status == 0, "\(errno)")
        }

        deinit { close(descriptor) }

        func send(_ text: String) {
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                if count <= 0 { return }
                rest = rest.dropFirst(count)
            }
        }

        /// All that has come, until it is enough or nothing more comes.
        func read(until isEnough: (String) -> Bool) -> String {
            while !isEnough(String(decoding: text, as: UTF8.self)) {
                var part = [UInt8](repeating: 0, count: 1 << 16)
                let count = recv(descriptor, &part, part.count, 0)
                if count <= 0 { break }
                text += part.prefix(count)
            }
            return String(decoding: text, as: UTF8.self)
        }
    }
#endif
