#if Serve
    import Foundation
    import Testing

    /// How `msgc render --serve` sees the folder that it serves: what is in it, what is not, and what comes later.
    struct ServeFolderTests {
        private static let hint = "There is no template here yet."

        /// Asks again until a page is as it should be, or it has had long enough.
        private func page(_ path: String, of server: Server, until isRight: (String) -> Bool) throws -> String {
            var body = ""
            for _ in 0..<400 {
                body = try server.get(path).body
                if isRight(body) { break }
                Thread.sleep(forTimeInterval: 0.01)
            }
            return body
        }

        @Test func anEmptyFolderIsNoTrouble() throws {
            let workspace = try Workspace()
            try workspace.makeFolder("t")
            let server = try Server(workspace, "t")
            let list = try server.get("/list").body
            #expect(list.contains(Self.hint) && !list.contains("class=\"notice\""), "\(list)")
        }

        @Test func aFolderThatGoesIsNamedAndMayComeBack() throws {
            let workspace = try Workspace()
            try workspace.write("t/order.msg.yaml", Workspace.order)
            let server = try Server(workspace, "t")
            try FileManager.default.removeItem(at: workspace.url("t"))
            let gone = "cannot open &#39;t&#39;: there is no such file"
            let without = try page("/list", of: server) { $0.contains(gone) }
            #expect(without.contains(gone) && !without.contains(Self.hint), "\(without)")

            try Data("hi".utf8).write(to: workspace.url("t"))
            let file = "cannot open &#39;t&#39;: it is no longer a folder"
            let instead = try page("/list", of: server) { $0.contains(file) }
            #expect(instead.contains(file) && !instead.contains("href"), "\(instead)")

            try FileManager.default.removeItem(at: workspace.url("t"))
            try workspace.write("t/order.msg.yaml", Workspace.order)
            let back = try page("/list", of: server) { $0.contains("/t/order.msg.yaml") }
            #expect(back.contains(">order</a>") && !back.contains("class=\"notice\""), "\(back)")
        }

        @Test func aLinkThatLeadsNowhereIsNamedUntilItDoesNot() throws {
            let workspace = try Workspace()
            try workspace.makeFolder("t/.kept")
            try workspace.link("t/a.msg.yaml", to: ".kept/a.msg.yaml")
            let server = try Server(workspace, "t")
            let list = try server.get("/list").body
            #expect(list.contains("cannot open &#39;t/a.msg.yaml&#39;: there is no such file"), "\(list)")
            #expect(!list.contains(Self.hint))
            try workspace.write("t/.kept/a.msg.yaml", Workspace.greeting)
            let mended = try page("/list", of: server) { $0.contains("/t/a.msg.yaml") }
            #expect(mended.contains("href=\"/t/a.msg.yaml\"") && !mended.contains("cannot open"), "\(mended)")
        }

        @Test func aLinkStaysWithinTheFolder() throws {
            let workspace = try Workspace()
            try workspace.write("secret.msg.yaml", Workspace.greeting)
            // Its path begins with the folder's.
            try workspace.write("t2/secret.msg.yaml", Workspace.greeting)
            try workspace.write("t/order.msg.yaml", Workspace.order)
            try workspace.link("t/link.msg.yaml", to: "../secret.msg.yaml")
            try workspace.link("t/near.msg.yaml", to: workspace.url("t2/secret.msg.yaml").path)
            try workspace.link("t/same.msg.yaml", to: "order.msg.yaml")
            let server = try Server(workspace, "t")
            let list = try server.get("/").body
            for name in ["link", "near"] {
                let words = "cannot show &#39;t/\(name).msg.yaml&#39;: it is a link that leads out of the folder"
                #expect(list.contains(words), "\(list)")
                #expect(!list.contains("/t/\(name).msg.yaml"), "\(list)")
                let page = try server.get("/t/\(name).msg.yaml")
                #expect(page.status == 404 && !page.body.contains("你好"))
                #expect(try server.post("/preview/\(name).msg.yaml", "{}").status == 404)
            }
            #expect(try server.get("/t/same.msg.yaml").body.contains("订单"))

            try FileManager.default.removeItem(at: workspace.url("t/order.msg.yaml"))
            try workspace.link("t/order.msg.yaml", to: "../secret.msg.yaml")
            let left = try page("/list", of: server) { $0.contains("cannot show &#39;t/order.msg.yaml&#39;") }
            #expect(left.contains("cannot show &#39;t/order.msg.yaml&#39;"), "\(left)")
            #expect(try !server.get("/t/order.msg.yaml").body.contains("你好"))
        }

        /// Whoever saves again as soon as there is a page, while the server has much to do, is seen all the same.
        @Test func aNewFileIsFollowedFromItsFirstPageOn() throws {
            let workspace = try Workspace()
            let samples = (0..<60).map { "s\($0): {order: A\($0)}" }.joined(separator: ", ")
            let slow = Workspace.order.replacingOccurrences(of: "short: {order: A1}", with: samples)
            // More than the server remembers, so that each is compiled again.
            let slowPaths = (0..<12).map { "slow\($0).msg.yaml" }
            for path in slowPaths { try workspace.write("t/" + path, slow) }
            let server = try Server(workspace, "t")
            var load: [Connection] = []
            func ask(_ path: String) throws -> Connection {
                let connection = try Connection(server.port)
                connection.send(
                    "GET /t/\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n\r\n")
                return connection
            }
            for round in 0..<8 {
                let path = "new\(round).msg.yaml"
                try workspace.write("t/" + path, Workspace.greeting)
                load = []
                var isShown = false
                for turn in 0..<200 where !isShown {
                    let asked = try ask(path)
                    // Nobody waits for these answers.
                    for place in 0..<3 { load.append(try ask(slowPaths[(3 * turn + place) % slowPaths.count])) }
                    isShown = asked.read { _ in false }.contains("你好")
                }
                #expect(isShown)
                try workspace.write("t/" + path, Workspace.greeting.replacingOccurrences(of: "你好", with: "再见"))
                let saved = try page("/t/" + path, of: server) { $0.contains("再见") }
                #expect(saved.contains("再见"), "round \(round)")
            }
        }
    }
#endif
