import Testing

/// Ready payloads, whose vendor is told by their names.
struct PayloadTests {
    private static let app = #"{"touser":"zhangsan","msgtype":"text","agentid":1,"text":{"content":"你好"}}"#
    private static let chat = #"{"msgtype":"text","text":{"content":"你好"}}"#
    /// It says neither to whom it goes nor what it says.
    private static let empty = #"{"msgtype":"text","text":{}}"#

    @Test func filesOfSeveralVendorsAreCheckedInOneRun() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.wecom-app.json", Self.app)
        try workspace.write("早上 好.wecom-chat.json", Self.chat)
        try workspace.write("hello.msg.yaml", Workspace.greeting)
        let good = try workspace.run("lint", "greeting.wecom-app.json", "早上 好.wecom-chat.json", "hello.msg.yaml")
        #expect((good.status, good.output) == (0, "no problems in 3 files\n"))

        // The same bytes, by the rules of another vendor.
        try workspace.write("app.wecom-chat.json", Self.app)
        try workspace.write("empty.wecom-app.json", Self.empty)
        let bad = try workspace.run("lint", "app.wecom-chat.json", "empty.wecom-app.json")
        #expect(bad.status == 1)
        #expect(bad.output.contains("app.wecom-chat.json:1:2: "), "\(bad.output)")
        #expect(bad.output.contains("empty.wecom-app.json:1:"), "\(bad.output)")
        #expect(bad.output.hasSuffix("in 2 files\n"))
    }

    @Test func theOptionBeatsTheName() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.wecom-app.json", Self.chat)
        #expect(try workspace.run("lint", "greeting.wecom-app.json").status == 1)
        #expect(try workspace.run("lint", "greeting.wecom-app.json", "--vendor", "wecom-chat").status == 0)
    }

    @Test func aNameWithoutVendorSaysWhatIsMissing() throws {
        let workspace = try Workspace()
        try workspace.write("a/greeting.json", Self.app)
        // A folder's name is not the file's.
        try workspace.write("wecom-app/greeting.json", Self.app)
        for path in ["a/greeting.json", "wecom-app/greeting.json"] {
            let run = try workspace.run("lint", path)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(
                run.error.hasPrefix("msgc: whose payload is '\(path)'? call it '\(path.dropLast(5)).VENDOR.json'"),
                "\(run.error)")
            #expect(run.error.contains("'wecom-app'"))
        }
    }

    @Test func ignoredPayloadsAreLeftOutWhereTheyAreNamed() throws {
        let workspace = try Workspace()
        try workspace.write("msgc.yaml", "ignore: [drafts]\n")
        try workspace.write("drafts/empty.wecom-app.json", Self.empty)
        try workspace.write("drafts/broken.msg.yaml", Workspace.broken)
        let run = try workspace.run("lint", "drafts/empty.wecom-app.json", "drafts/broken.msg.yaml")
        #expect((run.status, run.output) == (0, "no problems in 0 files\n"))
    }
}
