import Foundation
import Testing

struct RenderPageTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
    }

    private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

    private func render(_ arguments: [String]) throws -> Workspace.Run {
        try workspace.shell("\"$msgc\" render " + arguments.joined(separator: " "))
    }

    @Test func allSamplesStandSideBySide() throws {
        let run = try workspace.run("render", "t/order.msg.yaml", "--format", "html")
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.hasPrefix("<!doctype html>\n<html lang=\"en\"><head>"))
        #expect(run.output.hasSuffix("</html>"))
        #expect(count("<article ", in: run.output) == 2)
        #expect(run.output.contains(#"data-parameter="order">SF-1234567890123</mark>"#))
        let one = try workspace.run("render", "t/order.msg.yaml", "--format", "html", "--sample", "long")
        #expect(count("<article ", in: one.output) == 1)
    }

    @Test func theVendorsOfATemplateAreShownUnlessOneIsChosen() throws {
        try workspace.write(
            "two.msg.yaml",
            """
            message: {text: 你好}
            vendors: {wecom-app: {touser: a, agentid: 1}, feishu-card: {shouldChooseChat: true}}

            """)
        let both = try workspace.run("render", "two.msg.yaml", "-o", "two.html")
        #expect((both.status, both.output) == (0, ""), "\(both.error)")
        #expect(count("<article ", in: try workspace.text("two.html")) == 2)
        let one = try workspace.run("render", "two.msg.yaml", "--vendor", "feishu-card", "--format", "html")
        #expect(count("<article ", in: one.output) == 1)
        #expect(one.output.contains(#"data-vendor="feishu-card""#))
        let none = try workspace.run("render", "two.msg.yaml", "--vendor", "youdu-app", "--format", "html")
        #expect(none.status == 2)
        #expect(none.error == "msgc: 'two' has no section for 'youdu-app', but for 'wecom-app' and 'feishu-card'\n")
    }

    @Test(arguments: ["preview", "preview/", "deep/preview"])
    func aFolderBecomesAGallery(output: String) throws {
        let run = try workspace.run("render", "t/", "-o", output)
        #expect((run.status, run.output, run.error) == (0, "", ""))
        let page = try workspace.text(output + "/index.html")
        #expect(count("<section class=\"template\"", in: page) == 2)
        #expect(count("<article ", in: page) == 3)
        #expect(page.contains(#"type="search""#))
    }

    @Test func aFolderMayBecomeOneFile() throws {
        #expect(try workspace.run("render", "t", "-o", "all.html").status == 0)
        #expect(count("<article ", in: try workspace.text("all.html")) == 3)
        let some = try workspace.run("render", "t", "--sample", "long", "--format", "html")
        #expect(count("<article ", in: some.output) == 1)
    }

    /// The pictures of one would take the place of the other's.
    @Test func twoTemplatesOfOneNameAreNotMixed() throws {
        try workspace.write("t/shop/order.msg.yaml", Workspace.order)
        let run = try workspace.run("render", "t", "-o", "all.html")
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix("t/shop/order.msg.yaml:1:1: error: 't/order.msg.yaml' is called 'order' too"), "\(run)")
        #expect(run.error.contains("[repeated-name]"))
        #expect(count("<article ", in: try workspace.text("all.html")) == 3)
    }

    @Test func whatIsSoundIsShownBesideErrors() throws {
        try workspace.write("t/bad.msg.yaml", Workspace.broken)
        let run = try workspace.run("render", "t", "-o", "preview")
        #expect(run.status == 1)
        #expect(run.error.hasPrefix("t/bad.msg.yaml:1:18: error: "))
        #expect(count("<article ", in: try workspace.text("preview/index.html")) == 3)
        let alone = try workspace.run("render", "t/bad.msg.yaml", "-o", "bad.html")
        #expect(alone.status == 1)
        #expect(!workspace.exists("bad.html"))
    }

    @Test func valuesThatAreBroughtAreShown() throws {
        try workspace.write("data.yaml", "order: B2\n")
        let run = try workspace.run("render", "t/order.msg.yaml", "--data", "data.yaml", "--format", "html")
        #expect(run.status == 0)
        #expect(run.output.contains(#"data-parameter="order">B2</mark>"#))
        try workspace.write("data.yaml", "order: far-too-long-for-this\n")
        let long = try workspace.run("render", "t/order.msg.yaml", "--data", "data.yaml", "--format", "html")
        #expect((long.status, long.output) == (1, ""))
    }

    @Test(arguments: [["hello.wecom-app.json"], ["x.json", "--vendor", "wecom-app"]])
    func aReadyPayloadIsShown(arguments: [String]) throws {
        let payload = #"{"touser":"a","msgtype":"text","agentid":1,"text":{"content":"你好"}}"#
        try workspace.write(arguments[0], payload)
        let page = try render(["--format", "html"] + arguments)
        #expect((page.status, page.error) == (0, ""))
        #expect(page.output.contains("<p class=\"line\">你好</p>"))
        #expect(try render(["--format", "json"] + arguments).output == payload + "\n")
    }

    @Test(arguments: [
        ("hello.wecom-app.json", "hello"), ("wecom-app.short.json", "short"), ("deep/a.wecom-app.b.json", "a.b"),
        ("wecom-app.json", "wecom-app"),
    ])
    func aPayloadIsCalledAfterItsFile(path: String, name: String) throws {
        try workspace.write(path, #"{"touser":"a","msgtype":"text","agentid":1,"text":{"content":"你好"}}"#)
        #expect(try render(["--format", "html", path]).output.contains("<h1>\(name)</h1>"))
    }

    @Test(arguments: [
        (
            ["x.json", "--format", "html"],
            "whose payload is 'x.json'? call it 'x.VENDOR.json', or say it with --vendor: "
        ),
        (["t", "--format", "json"], "'t' is a folder; 'msgc build' writes the payloads of all in it"),
        (["nothing", "--format", "html"], "cannot open 'nothing': there is no such file"),
        (["t", "-o", "page.json"], "'t' is a folder; 'msgc build' writes the payloads of all in it"),
        (["t/greeting.msg.yaml", "--format", "json", "-o", "t"], "'t' is a folder; name a file with -o"),
        (["t/greeting.msg.yaml", "--format", "terminal", "-o", "new/"], "'new/' is a folder; name a file with -o"),
        (["x.wecom-app.json", "--sample", "short"], "'x.wecom-app.json' is a ready payload, which takes no values"),
        (["x.wecom-app.json", "--format", "json", "--data", "x.json"], "'x.wecom-app.json' is a ready payload, which"),
        (["t/greeting.msg.yaml", "--dark"], "--browser, --browser-timeout and --dark are about pictures"),
        (["t", "-o", "page.html", "--browser", "x"], "--browser, --browser-timeout and --dark are about pictures"),
    ])
    func whatCannotBeShown(arguments: [String], words: String) throws {
        try workspace.write("x.json", "{}")
        try workspace.write("x.wecom-app.json", "{}")
        let run = try render(arguments)
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.hasPrefix("msgc: " + words), "\(run.error)")
    }

    @Test func aFolderMayBecomeOneText() throws {
        #expect(try workspace.run("render", "t", "--format", "terminal", "-o", "all.txt").status == 0)
        #expect(try workspace.text("all.txt") == workspace.run("render", "t").output)
    }

    @Test func hostileValuesStayWords() throws {
        let hostile = "</script><script>alert(1)</script>"
        try workspace.write(
            "t/text.msg.yaml",
            Workspace.order.replacingOccurrences(of: "type: id, max: 16", with: "type: text, max: 99"))
        try workspace.write("data.json", #"{"order": "\#(hostile)"}"#)
        let run = try workspace.run("render", "t/text.msg.yaml", "--data", "data.json", "--format", "html")
        #expect(run.status == 0)
        #expect(count("<script>", in: run.output) == 1)
        #expect(run.output.contains("alert(1)"))
    }
}
