import Foundation
import Testing

/// What `msgc.yaml` and the command line say about findings by their codes.
struct RuleTests {
    /// A link whose description one vendor passes over: a warning.
    private static let dubious = Workspace.dubious

    /// The code of the only finding of the template above.
    private func code(_ workspace: Workspace) throws -> String {
        let run = try workspace.run("lint", "a.msg.yaml", "--format", "json")
        let findings = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        return try #require(findings?.first?["code"] as? String)
    }

    @Test func aFindingIsAsBadAsTheConfigurationSays() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Self.dubious)
        let code = try code(workspace)
        for (level, status, words) in [("error", 1, "1 error"), ("warning", 0, "1 warning"), ("off", 0, "no problems")]
        {
            try workspace.write("msgc.yaml", "rules: {\(code): \(level)}\n")
            let run = try workspace.run("lint", "a.msg.yaml")
            #expect((Int(run.status), run.output.contains("\(words) in 1 file")) == (status, true), "\(run.output)")
        }
        // `build` is told the same.
        try workspace.write("msgc.yaml", "rules: {\(code): error}\n")
        let build = try workspace.run("build", "a.msg.yaml", "-o", "out")
        #expect(build.status == 1 && workspace.files("out") == ["manifest.json"], "\(build.error)")
    }

    @Test func anErrorStaysOne() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Workspace.broken)
        for level in ["warning", "off"] {
            try workspace.write("msgc.yaml", "rules:\n  unknown-parameter: \(level)\n")
            let run = try workspace.run("lint", "a.msg.yaml")
            #expect(run.status == 1)
            #expect(run.output.contains("line 2 of") && run.output.contains("says '\(level)'"), "\(run.output)")
        }
        #expect(try workspace.run("lint", "a.msg.yaml", "--ignore", "unknown-parameter").status == 1)
        #expect(try workspace.run("lint", "a.msg.yaml", "--select", "may-exceed").status == 1)
    }

    @Test func flagsBeatTheConfiguration() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Self.dubious)
        let code = try code(workspace)
        try workspace.write("msgc.yaml", "rules: {\(code): off}\n")
        #expect(try workspace.run("lint", "a.msg.yaml", "--select", "may-exceed,\(code)").output.contains("1 warning"))
        try workspace.write("msgc.yaml", "rules: {\(code): error}\n")
        #expect(try workspace.run("lint", "a.msg.yaml", "--ignore", "may-exceed", "--ignore", code).status == 0)
        #expect(try workspace.run("lint", "a.msg.yaml", "--select", "may-exceed").status == 0)
    }

    @Test(arguments: [
        ("--select may-exeed", "No finding has the code 'may-exeed'; did you mean 'may-exceed'?"),
        ("--ignore may-exceed,", "No finding has the code ''"),
        ("--ignore may-exceed --ignore xyz", "No finding has the code 'xyz'"),
    ])
    func anUnknownCodeIsWrongUsage(arguments: String, words: String) throws {
        let workspace = try Workspace()
        let run = try workspace.shell("\"$msgc\" lint . \(arguments)")
        #expect(run.status == 2)
        #expect(run.error.contains(words), "\(run.error)")
    }

    @Test(arguments: [
        ("rules: {may-exeed: off}\n", "did you mean 'may-exceed'?"), ("rules: {may-exceed: hint}\n", "'hint'"),
        ("rules: {foo: off}\n", "is not the code of a finding [unknown-name]\n"),
        ("rules: {foo: off}\n", "   = 'msgc explain --list' shows them all\n"),
        ("rules: off\n", "'rules'"), ("ignore: ['[a']\n", "'[a' has a '[' without its ']'"),
        ("ignore: [../a]\n", "'../a' names no file below"),
    ])
    func aBrokenSettingEndsTheRun(text: String, words: String) throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Self.dubious)
        try workspace.write("msgc.yaml", text)
        let run = try workspace.run("lint", "a.msg.yaml")
        #expect(run.status == 2)
        #expect(run.error.contains(words) && run.error.contains("msgc.yaml:1:"), "\(run.error)")
    }

    @Test func ignoredFilesAreLeftOut() throws {
        let workspace = try Workspace()
        try workspace.write("shop/msgc.yaml", "ignore: [drafts, '*.old.msg.yaml', '**/[xy].msg.yaml']\n")
        let left = ["shop/drafts/deep/a.msg.yaml", "shop/b.old.msg.yaml", "shop/deep/x.msg.yaml"]
        let kept = ["drafts/c.msg.yaml", "shop/deep/d.old.msg.yaml"]
        for path in left + kept {
            let name = path.contains("c.") ? "kept" : "other"
            try workspace.write(path, "name: \(name)\n" + Workspace.broken)
        }
        let run = try workspace.run("lint", ".")
        #expect(run.output.hasSuffix("2 errors in 2 files\n"), "\(run.output)")
        // Also where somebody names them, as hooks do, and from wherever.
        for path in left { #expect(try workspace.run("lint", path).output == "no problems in 0 files\n") }
        let within = try workspace.shell("cd shop/drafts && \"$msgc\" lint ../b.old.msg.yaml deep")
        #expect((within.status, within.output) == (0, "no problems in 0 files\n"))
        // The patterns of a configuration that was named are relative to its folder too.
        #expect(try workspace.run("lint", "shop", "--config", "shop/msgc.yaml").output.hasSuffix("in 1 file\n"))
        #expect(try workspace.run("lint", "drafts", "--config", "shop/msgc.yaml").output.hasSuffix("in 1 file\n"))
    }

    @Test func settingsAreShownWithTheirPlaces() throws {
        let workspace = try Workspace()
        try workspace.write(
            "shop/msgc.yaml",
            "vendors: [wecom-app]\nprove: required\nrules:\n  may-exceed: error\nignore:\n  - b*\nswift: {access: public}\n"
        )
        try workspace.write("shop/b.msg.yaml", Workspace.greeting)
        let path = workspace.url("shop/msgc.yaml").path
        let run = try workspace.run("lint", "--show-config", "shop/b.msg.yaml", "--select", "may-exceed")
        #expect(run.status == 0)
        #expect(
            run.output == """
                shop/b.msg.yaml: \(path)
                  vendors: wecom-app  (\(path):1)
                  prove: required  (\(path):2)
                  rules.may-exceed: error  (\(path):4)
                  ignore: b*  (\(path):6)
                  swift.access: public  (\(path):7)
                  select: may-exceed  (--select)
                  the file is left out

                """)
        let bare = try workspace.run("lint", "--show-config", "a.msg.yaml", "--prove")
        #expect(bare.output.contains("there is no msgc.yaml at or above it\n"))
        #expect(bare.output.contains("  prove: required  (--prove)\n"))
        #expect(bare.output.contains("  swift.access: internal  (default)\n"))
    }

    @Test func payloadsAreToldTheSame() throws {
        let workspace = try Workspace()
        let file = "out/a.wecom-app.json"
        let article = "{\"title\":\"\(String(repeating: "t", count: 65))\",\"url\":\"https://example.com/a\"}"
        try workspace.write(
            file, "{\"touser\":\"a\",\"msgtype\":\"news\",\"agentid\":1,\"news\":{\"articles\":[\(article)]}}")
        #expect(try workspace.run("lint", file).output.contains("warning: 'title' has 65 characters"))
        try workspace.write("msgc.yaml", "rules: {title-too-long: error}\n")
        #expect(try workspace.run("lint", file).status == 1)
        #expect(try workspace.run("lint", file, "--ignore", "title-too-long").output == "no problems in 1 file\n")
        try workspace.write("msgc.yaml", "ignore: [out]\n")
        #expect(try workspace.run("lint", file).output == "no problems in 0 files\n")
    }
}
