#if Serve
    import Foundation
    import Testing

    /// Whom the server of `msgc render --serve` gives nothing.
    struct ServeRefusalTests {
        /// A request, in which `PORT` is the server's.
        struct Request: Sendable, CustomTestStringConvertible {
            let line: String
            var headers = ["Host: 127.0.0.1:PORT"]
            var body = ""
            let status: Int

            var testDescription: String { "\(line) \(headers)" }
        }

        private static let ours = ["Host: 127.0.0.1:PORT", "Origin: http://127.0.0.1:PORT"]
        private static let json = "Content-Type: application/json"
        private static let preview = "POST /preview/order.msg.yaml"

        private static let requests = [
            Request(line: "GET /", headers: [], status: 421),
            Request(line: "GET /", headers: ["Host: evil.example:PORT"], status: 421),
            Request(line: "GET /", headers: ["Host: 127.0.0.1:1"], status: 421),
            Request(line: "GET /", headers: ["Host: 127.0.0.1.evil.example:PORT"], status: 421),
            Request(line: "GET /events", headers: ["Host: evil.example"], status: 421),
            Request(line: "GET /", headers: ["Host: LOCALHOST:PORT"], status: 200),
            Request(line: "PUT /", status: 405), Request(line: "DELETE /t/order.msg.yaml", status: 405),
            Request(line: "OPTIONS /preview/order.msg.yaml", status: 405),
            Request(line: preview, body: "{}", status: 403),
            Request(line: preview, headers: ["Host: 127.0.0.1:PORT", "Origin: null", json], body: "{}", status: 403),
            Request(
                line: preview, headers: ["Host: 127.0.0.1:PORT", "Origin: http://evil.example", json], body: "{}",
                status: 403),
            Request(
                line: preview, headers: ["Host: 127.0.0.1:PORT", "Origin: https://127.0.0.1:PORT", json], body: "{}",
                status: 403),
            Request(line: preview, headers: ours, body: "{}", status: 415),
            Request(line: preview, headers: ours + ["Content-Type: text/plain"], body: "{}", status: 415),
            Request(line: preview, headers: ours + [json + "; charset=utf-8"], body: #"{"order":"1"}"#, status: 200),
            Request(
                line: preview, headers: ours + [json], body: String(repeating: " ", count: 1 << 20) + "{}", status: 413),
            Request(
                line: preview, headers: ours + [json], body: String(repeating: " ", count: 3 << 20) + "{}", status: 413),
            Request(line: "POST /", headers: ours + [json], body: "{}", status: 404),
            Request(line: "POST /preview/secret.msg.yaml", headers: ours + [json], body: "{}", status: 404),
            Request(line: "POST /preview/../secret.msg.yaml", headers: ours + [json], body: "{}", status: 404),
        ]

        private static let paths = [
            "/t", "/t/", "/t/nothing", "/t/../secret.msg.yaml", "/t/%2e%2e/secret.msg.yaml", "/t/..%2fsecret.msg.yaml",
            "/t/%2e%2e%2fsecret.msg.yaml", "/t/..%5csecret.msg.yaml", "/t/../../etc/passwd", "/t//etc/passwd",
            "/t/%2fetc%2fpasswd", "/t/order.msg.yaml%00", "/t/./order.msg.yaml", "/t/order.msg.yaml/", "/t/%ff%fe",
            "/t/%", "/t/%zz", "//", "/t/.hidden/a.msg.yaml", "/t/linked/secret.msg.yaml", "/preview/order.msg.yaml",
            "http://127.0.0.1/", "*",
        ]

        private func workspace() throws -> Workspace {
            let workspace = try Workspace()
            try workspace.write("t/order.msg.yaml", Workspace.order)
            try workspace.write("t/.hidden/a.msg.yaml", Workspace.greeting)
            try workspace.write("secret.msg.yaml", Workspace.greeting)
            try workspace.link("t/linked", to: workspace.folder.path)
            return workspace
        }

        @Test func strangersAreRefused() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            for request in Self.requests {
                let headers = request.headers.map { $0.replacingOccurrences(of: "PORT", with: String(server.port)) }
                let answer = try server.send(request.line, headers, request.body)
                #expect(answer.status == request.status, "\(request.testDescription)")
                #expect(request.status == 200 || !answer.body.contains("订单"), "\(request.testDescription)")
            }
        }

        @Test func nothingOutsideTheFolderIsServed() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            for path in Self.paths {
                let answer = try server.get(path)
                #expect(answer.status == 404, "\(path)")
                #expect(!answer.body.contains("你好") && !answer.body.contains("root:"), "\(path)")
            }
            #expect(try server.get("/t/order.msg.yaml").status == 200)
        }

        @Test func everyAnswerSaysWhatABrowserMayDo() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let answers = [try server.get("/"), try server.get("/no"), try server.send("PUT /", [])]
            for answer in answers {
                for header in [
                    "Content-Security-Policy: default-src 'none'; style-src 'sha256-", "frame-ancestors 'none'",
                    "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
                    "Cache-Control: no-store",
                ] {
                    #expect(answer.text.contains(header), "\(header)")
                }
            }
        }

        /// What follows a refused request on its connection is no request.
        @Test func aBodyThatIsTooLargeHoldsNoRequest() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let connection = try Connection(server.port)
            let hidden = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n\r\n"
            let body = String(repeating: " ", count: 4 << 20) + hidden
            connection.send(
                """
                POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\
                GET /no HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n\r\n
                """)
            let text = connection.read { _ in false }
            #expect(
                text.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }.filter { Int($0) != nil } == ["421", "404"])
        }
    }
#else
    import Testing

    /// `msgc render --serve` where it was not built.
    struct ServeRefusalTests {
        @Test func whoAsksForItIsToldHowToGetIt() throws {
            let workspace = try Workspace()
            for line in ["--serve .", "--serve --port 1 .", "--port 1 ."] {
                let run = try workspace.shell("\"$msgc\" render \(line)")
                #expect(run.status == 2)
                #expect(run.error.contains("swift build --traits Serve"), "\(run.error)")
            }
            #expect(try !workspace.run("render", "--help").output.contains("--serve"))
        }
    }
#endif
