import Foundation
import Testing

/// What `msgc.yaml` says holds for `render` as it does for `lint`.
struct RenderConfigurationTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "t/two.msg.yaml",
            """
            message: {text: 你好}
            vendors: {wecom-app: {touser: a, agentid: 1}, feishu-card: {shouldChooseChat: true}}

            """)
        try workspace.write("t/drafts/dubious.msg.yaml", Workspace.dubious)
    }

    private func page(_ arguments: String) throws -> Workspace.Run {
        try workspace.shell("\"$msgc\" render --format html " + arguments)
    }

    private func vendors(_ run: Workspace.Run) -> [String] {
        run.output.components(separatedBy: "data-vendor=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func vendorsNarrowUnlessOneIsChosen() throws {
        #expect(try vendors(page("t/two.msg.yaml")) == ["wecom-app", "feishu-card"])
        try workspace.write("t/msgc.yaml", "vendors: [feishu-card]\n")
        #expect(try vendors(page("t/two.msg.yaml")) == ["feishu-card"])
        #expect(try vendors(page("t")) == ["feishu-card"])
        #expect(try vendors(page("t/two.msg.yaml --vendor wecom-app")) == ["wecom-app"])
        #expect(try workspace.run("render", "t/two.msg.yaml", "--format", "json").status == 0)
        try workspace.write("t/msgc.yaml", "vendors: [youdu-app]\n")
        let none = try page("t/two.msg.yaml")
        #expect((none.status, none.output) == (2, ""))
        #expect(
            none.error == """
                msgc: 'two' has sections for 'wecom-app' and 'feishu-card', and msgc.yaml compiles for none of them; \
                choose one with --vendor

                """)
    }

    @Test func whatIsIgnoredIsShownWhereItIsNamed() throws {
        #expect(try vendors(page("t")).count == 3)
        try workspace.write("t/msgc.yaml", "ignore: [drafts]\n")
        #expect(try vendors(page("t")).count == 2)
        #expect(try vendors(page("t/drafts/dubious.msg.yaml")) == ["wecom-app"])
    }

    @Test func rulesHoldHereToo() throws {
        let before = try page("t/drafts/dubious.msg.yaml")
        let code = try #require(before.error.firstMatch(of: #/\[([a-z-]+)\]/#)?.output.1)
        try workspace.write("msgc.yaml", "rules: {\(code): off}\n")
        #expect(try page("t/drafts/dubious.msg.yaml").error.isEmpty)
        try workspace.write("strict.yaml", "rules: {\(code): error}\n")
        let strict = try page("t/drafts/dubious.msg.yaml --config strict.yaml")
        #expect(strict.status == 1)
        #expect(strict.error.contains("error: "))
    }

    @Test func aConfigurationThatIsWrongIsReported() throws {
        try workspace.write("t/msgc.yaml", "vendors: [nobody]\n")
        let run = try page("t/two.msg.yaml")
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.contains("t/msgc.yaml:1:11: error: "), "\(run.error)")
    }
}
