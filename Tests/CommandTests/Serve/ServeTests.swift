#if Serve
    import Foundation
    import Testing

    /// `msgc render --serve`: what a browser gets, and how it follows the files.
    struct ServeTests {
        private func workspace() throws -> Workspace {
            let workspace = try Workspace()
            try workspace.write("t/order.msg.yaml", Workspace.order)
            try workspace.write("t/shop/公告 1.msg.yaml", "name: notice\n" + Workspace.greeting)
            try workspace.write("t/bad.msg.yaml", Workspace.broken)
            try workspace.write("secret.msg.yaml", Workspace.greeting)
            return workspace
        }

        @Test func everyTemplateHasAPage() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let list = try server.get("/")
            #expect(list.status == 200)
            for part in [
                #"<a href="/t/order.msg.yaml">order</a>"#,
                #"<a href="/t/shop/%E5%85%AC%E5%91%8A%201.msg.yaml">notice</a>"#,
                #"<span class="badge error">1 error</span>"#,
            ] {
                #expect(list.body.contains(part), "\(part)")
            }
            let page = try server.get("/t/order.msg.yaml")
            #expect(page.status == 200)
            #expect(page.body.contains("订单") && page.body.contains(#"data-max="16""#))
            #expect(try server.get("/t/shop/%E5%85%AC%E5%91%8A%201.msg.yaml").body.contains("你好"))
            let head = try server.send("HEAD /", ["Host: 127.0.0.1:\(server.port)"])
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(try server.get("/favicon.ico").status == 204)
        }

        @Test func oneFileIsItsOwnPage() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t/order.msg.yaml")
            let answer = try server.get("/")
            #expect(answer.status == 303 && answer.text.contains("\r\nLocation: /t/order.msg.yaml\r\n"))
            #expect(try server.get("/t/order.msg.yaml").status == 200)
            #expect(try server.get("/t/bad.msg.yaml").status == 404)
        }

        @Test func aReadyPayloadIsShownToo() throws {
            let workspace = try Workspace()
            try workspace.write(
                "hello.wecom-app.json",
                #"{"touser":"zhangsan","msgtype":"text","agentid":1,"text":{"content":"<script>你好"}}"#)
            let server = try Server(workspace, "hello.wecom-app.json")
            #expect(try server.get("/t/hello.wecom-app.json").body.contains("&lt;script&gt;你好"))
        }

        @Test func valuesFillTheMessageOrAreFoundWrong() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let path = "/preview/order.msg.yaml"
            let good = try server.post(path, #"{"order":"B-77"}"#)
            #expect(good.status == 200 && good.body.hasPrefix("<div class=\"desk\""))
            #expect(good.body.contains("B-77") && good.body.contains("Nothing was found."))

            let long = try server.post(path, #"{"order":"12345678901234567"}"#).body
            #expect(long.contains(#"<li class="finding error" data-parameter="order">"#))
            #expect(long.contains("has 17 characters") && long.contains("its &#39;max&#39; is 16"))
            #expect(!long.contains("class=\"message\""))
            #expect(try server.post(path, "{}").body.contains("missing-value"))
            #expect(try server.post(path, "{").body.contains("class=\"finding error\""))
        }

        @Test func aValueIsNeverMarkup() throws {
            let workspace = try Workspace()
            try workspace.write(
                "a.msg.yaml",
                """
                parameters: {word: {type: text, max: 90}}
                message: {text: "{{word}}"}
                vendors: {feishu-card: {shouldChooseChat: true}}

                """)
            let server = try Server(workspace, ".")
            let answer = try server.post("/preview/a.msg.yaml", #"{"word":"<script>alert('1')</script>"}"#)
            #expect(answer.body.contains("&lt;script&gt;alert(&#39;1&#39;)"))
            #expect(!answer.body.contains("<script"))
        }

        /// Wrong at first, mended, gone, back again: there is always a page that says so.
        @Test func aPageFollowsItsFile() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let events = try server.events()
            func waits(forEvent number: Int) -> String {
                let words = "\"number\":\(number)"
                let text = events.read { $0.contains(words) && $0.hasSuffix("\n\n\r\n") }
                return text.range(of: words).map { String(text[$0.upperBound...]) } ?? "no event"
            }
            let page = "/t/order.msg.yaml"
            #expect(waits(forEvent: 0).hasPrefix("}\n\n"))

            try workspace.write(
                "t/order.msg.yaml", Workspace.order.replacingOccurrences(of: "{{order}}", with: "{{ordr}}"))
            #expect(waits(forEvent: 1).hasPrefix(",\"paths\":[\"order.msg.yaml\"]}"))
            let broken = try server.get(page)
            #expect(broken.status == 200)
            #expect(
                broken.body.contains("<mark class=\"slip\">{{ordr}}</mark>")
                    && broken.body.contains("unknown-parameter"))

            try workspace.write("t/order.msg.yaml", Workspace.order.replacingOccurrences(of: "已发货", with: "已寄出"))
            #expect(waits(forEvent: 2).hasPrefix(",\"paths\":[\"order.msg.yaml\"]}"))
            #expect(try server.get(page).body.contains("已寄出"))

            try workspace.write("t/order.msg.yaml", Data([0x61, 0xFF, 0x0A]))
            #expect(waits(forEvent: 3).hasPrefix(",\"paths\""))
            #expect(try server.get(page).body.contains("not-utf8"))

            try FileManager.default.removeItem(at: workspace.url("t/order.msg.yaml"))
            #expect(waits(forEvent: 4).hasPrefix("}\n\n"))
            #expect(try server.get(page).body.contains("is no longer there"))
            #expect(try server.get("/").body.contains("order.msg.yaml") == false)

            try workspace.write("t/order.msg.yaml", Workspace.order)
            #expect(waits(forEvent: 5) != "no event")
            #expect(try server.get(page).body.contains("已发货"))
        }

        @Test func aConfigurationAppliesAndIsFollowed() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let events = try server.events()
            _ = events.read { $0.contains("\"number\":0") }
            try workspace.write("t/msgc.yaml", "vendors: [wecom\n")
            _ = events.read { $0.contains("\"number\":1") }
            let page = try server.get("/t/order.msg.yaml").body
            #expect(page.contains("/t/msgc.yaml:1:") && page.contains("vendors: <mark class=\"slip\">"), "\(page)")
            #expect(page.contains(#"data-max="16""#))
            #expect(try server.get("/").body.contains(#"<a href="/t/order.msg.yaml">order</a>"#))
            try workspace.write("t/msgc.yaml", "vendors: [wecom-app]\n")
            _ = events.read { $0.contains("\"number\":2") }
            #expect(try server.get("/t/order.msg.yaml").body.contains("Nothing was found."))
        }

        @Test func aWrongConfigurationIsToldOnce() throws {
            let workspace = try workspace()
            try workspace.write("t/deep/a.msg.yaml", Workspace.greeting)
            try workspace.write("t/msgc.yaml", "vendors: [nope]\n")
            let server = try Server(workspace, "t")
            #expect(try server.get("/").body.components(separatedBy: "1 error").count > 3)
            for path in ["order.msg.yaml", "shop/%E5%85%AC%E5%91%8A%201.msg.yaml", "deep/a.msg.yaml"] {
                let page = try server.get("/t/" + path).body
                #expect(page.contains("there is no vendor &#39;nope&#39;"), "\(page)")
                #expect(page.contains("<mark class=\"slip\">nope</mark>"), "\(page)")
            }
            #expect(server.interrupt() == 0)
            let said = try workspace.text("server.log")
            #expect(said.components(separatedBy: "there is no vendor 'nope'").count == 2, "\(said)")
        }

        @Test func ctrlCEndsItWell() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            #expect(try server.get("/").status == 200)
            #expect(server.interrupt() == 0)
            let said = try workspace.text("server.log")
            #expect(said.split(separator: "\n").count == 1, "\(said)")
        }

        @Test func aTakenPortIsNamed() throws {
            let workspace = try workspace()
            let server = try Server(workspace, "t")
            let run = try workspace.run("render", "--serve", "--port", "\(server.port)", "t")
            #expect(run.status == 2)
            #expect(run.error.hasPrefix("msgc: port \(server.port) is taken; --port takes another"), "\(run.error)")
        }

        @Test(arguments: [
            "render --serve missing", "render --serve -", "render --serve t --sample short", "render --serve t -o x",
            "render t --port 1", "render --serve t --port 70000", "render --serve secret.json",
        ])
        func wrongUsageIsTwo(line: String) throws {
            let workspace = try workspace()
            try workspace.write("secret.json", "{}")
            let run = try workspace.shell("\"$msgc\" \(line)")
            #expect(run.status == 2 && !run.error.isEmpty)
        }
    }
#endif
