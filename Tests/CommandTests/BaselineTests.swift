import Foundation
import Testing

/// `lint --baseline`: what is there already fails no run.
struct BaselineTests {
    private func lint(_ workspace: Workspace, _ line: String = "") throws -> Workspace.Run {
        try workspace.shell("\"$msgc\" lint . --baseline lint/old.json \(line)")
    }

    private static let broken = "name: broken\n" + Workspace.broken

    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.makeFolder("lint")
        try workspace.write("a b.msg.yaml", Self.broken)
        try workspace.write("shop/订单.msg.yaml", "name: order\n" + Workspace.dubious)
        return workspace
    }

    @Test func theFirstRunAdoptsAllAndLaterOnesFailForWhatIsNew() throws {
        let workspace = try workspace()
        let first = try lint(workspace, "--strict")
        #expect((first.status, first.output) == (0, "no problems in 2 files\n"))
        #expect(first.error == "msgc: 'lint/old.json' is written: 2 findings in 2 files\n")
        let written = try workspace.text("lint/old.json")
        #expect(written.contains("\"file\":\"../a b.msg.yaml\",\"code\":\"unknown-parameter\""), "\(written)")

        let second = try lint(workspace, "--strict")
        #expect((second.status, second.error) == (0, ""))
        // Where it runs makes no difference.
        let within = try workspace.shell("cd shop && \"$msgc\" lint .. --baseline ../lint/old.json --strict")
        #expect(within.status == 0, "\(within.output)")

        // Lines above come and go; one more of the same is new, and the last one is shown.
        try workspace.write("a b.msg.yaml", "# 1\n\n" + Self.broken + "summary: 公告\n")
        #expect(try lint(workspace).output.contains("unknown-parameter") == false)
        let twice = Self.broken.replacingOccurrences(of: "{{nobody}}", with: "{{nobody}}，{{nobody}}")
        try workspace.write("a b.msg.yaml", twice)
        let third = try lint(workspace)
        #expect(third.status == 1)
        #expect(
            third.output.hasPrefix("./a b.msg.yaml:2:29: error: ") && third.output.hasSuffix("1 error in 2 files\n"))
        #expect(try workspace.text("lint/old.json") == written)
    }

    @Test func whatIsMendedGoes() throws {
        let workspace = try workspace()
        _ = try lint(workspace)
        let written = try workspace.text("lint/old.json")
        try workspace.write("a b.msg.yaml", "name: broken\n" + Workspace.greeting)
        // A run that does not look at everything does not know.
        _ = try lint(workspace, "--select may-exceed")
        _ = try lint(workspace, "--diff")
        _ = try workspace.run("lint", "shop", "--baseline", "lint/old.json")
        #expect(try workspace.text("lint/old.json") == written)

        let run = try lint(workspace)
        #expect((run.status, run.error) == (0, "msgc: 'lint/old.json' is shorter: 1 finding mended, 1 left\n"))
        let shorter = try workspace.text("lint/old.json")
        #expect(!shorter.contains("a b.msg.yaml") && shorter.contains("../shop/订单.msg.yaml"))
        // It comes back as something new.
        try workspace.write("a b.msg.yaml", Self.broken)
        #expect(try lint(workspace).status == 1)
        #expect(try workspace.text("lint/old.json") == shorter)
        // A file that is gone has no findings.
        try FileManager.default.removeItem(at: workspace.url("shop"))
        _ = try lint(workspace)
        #expect(try workspace.text("lint/old.json") == "{\n  \"format\": 1,\n  \"findings\": []\n}\n")
    }

    /// The same part of another word is another finding.
    @Test func anotherAddressIsNew() throws {
        let workspace = try Workspace()
        func write(_ text: String) throws {
            try workspace.write("a.msg.yaml", "message:\n  text: \(text)\nvendors: {wecom-chat: }\n")
        }
        let adopted = "见 http://x.example.com，或 http://y.example.com。"
        try workspace.makeFolder("lint")
        try write(adopted)
        #expect(try lint(workspace, "--strict").status == 0)
        for (text, isKnown) in [
            (adopted, true), ("请见 http://x.example.com。", true),
            ("见 http://evil.example.com，或 http://y.example.com。", false),
            ("见 http://x.example.com，或 http://y.example.com/a。", false),
        ] {
            try write(text)
            let run = try lint(workspace, "--strict --select address-without-tls")
            #expect(run.status == (isKnown ? 0 : 1), "\(text): \(run.output)")
        }
    }

    @Test func anErrorMayHideWhatIsListed() throws {
        let workspace = try workspace()
        _ = try lint(workspace)
        let written = try workspace.text("lint/old.json")
        try workspace.write("shop/订单.msg.yaml", "name: order\nmessage: [\n")
        #expect(try lint(workspace).status == 1)
        #expect(try workspace.text("lint/old.json") == written)
    }

    @Test(arguments: [
        "", "{", "[]", "{\"format\": 2, \"findings\": []}", "{\"format\": 1, \"findings\": {}}",
        "{\"format\": 1, \"findings\": [{}]}", "{\"format\": 1, \"findings\": [\n{\"file\": \"a\", \"code\": \"b\"}]}",
        "{\"format\": 1, \"findings\": [{\"file\":\"a\",\"code\":\"b\",\"text\":\"c\",\"count\":0}]}",
    ])
    func aBrokenOneEndsTheRun(text: String) throws {
        let workspace = try workspace()
        try workspace.write("lint/old.json", text)
        let run = try lint(workspace)
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.hasPrefix("lint/old.json:"), "\(run.error)")
        #expect(try workspace.text("lint/old.json") == text)
    }

    @Test func whatCannotBeWrittenOrReadFails() throws {
        let workspace = try workspace()
        let nowhere = try workspace.run("lint", ".", "--baseline", "no/old.json")
        #expect(nowhere.status == 2)
        #expect(nowhere.error.contains("msgc: cannot write 'no/old.json': "), "\(nowhere.error)")
        // Nothing is adopted of half a run.
        #expect(try lint(workspace, "missing.msg.yaml").status == 2)
        #expect(!workspace.exists("lint/old.json"))
    }
}
