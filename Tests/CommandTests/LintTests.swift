import Foundation
import Testing

struct LintTests {
    @Test func theStatusSaysWhatWasFound() throws {
        let workspace = try Workspace()
        try workspace.write("good.msg.yaml", Workspace.greeting)
        try workspace.write("bad.msg.yaml", Workspace.broken)
        try workspace.write("dubious.msg.yaml", Workspace.dubious)

        let good = try workspace.run("lint", "good.msg.yaml")
        #expect((good.status, good.output, good.error) == (0, "no problems in 1 file\n", ""))

        let bad = try workspace.run("lint", "bad.msg.yaml")
        #expect(bad.status == 1)
        #expect(bad.output.hasPrefix("bad.msg.yaml:1:18: error: no parameter is called 'nobody' [unknown-parameter]\n"))
        #expect(bad.output.hasSuffix("1 error in 1 file\n"))
        #expect(bad.error.isEmpty)

        #expect(try workspace.run("lint", "dubious.msg.yaml").status == 0)
        #expect(try workspace.run("lint", "dubious.msg.yaml", "--strict").status == 1)
        // A file that cannot be opened weighs more than any finding.
        #expect(try workspace.run("lint", "bad.msg.yaml", "nothing.msg.yaml").status == 2)
    }

    @Test func jsonIsAnArrayOfFindings() throws {
        let workspace = try Workspace()
        try workspace.write("bad.msg.yaml", Workspace.broken)
        try workspace.write("good.msg.yaml", Workspace.greeting)
        let run = try workspace.run("lint", ".", "--format", "json")
        #expect(run.status == 1)
        let findings = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(findings.count == 1)
        #expect(findings.first?["file"] as? String == "./bad.msg.yaml")
        #expect(findings.first?["code"] as? String == "unknown-parameter")
        #expect(try workspace.run("lint", "good.msg.yaml", "--format", "json").output == "[]\n")
    }

    @Test func foldersAreSearchedInOrderAndPastNoise() throws {
        let workspace = try Workspace()
        for path in [
            "t/b.msg.yaml", "t/a.msg.yml", "t/sub/c.msg.yaml", "t/B.msg.yaml", "t/.git/x.msg.yaml",
            "t/.build/x.msg.yaml", "t/.build-debug/x.msg.yaml", "t/node_modules/x.msg.yaml", "t/notes.yaml",
        ] {
            try workspace.write(path, Workspace.broken)
        }
        let run = try workspace.run("lint", "t")
        let heads = run.output.split(separator: "\n").filter { $0.contains(": error: no parameter") }
        #expect(
            heads.map { String($0.prefix { $0 != ":" }) } == [
                "t/B.msg.yaml", "t/a.msg.yml", "t/b.msg.yaml", "t/sub/c.msg.yaml",
            ])
        // The folder that was named is searched whatever it is called, and so is a file.
        #expect(try workspace.run("lint", "t/.git").output.contains("1 error in 1 file"))
        #expect(try workspace.run("lint", "t/notes.yaml").output.contains("1 error in 1 file"))
    }

    @Test func oneFileIsReadOnceHoweverItIsNamed() throws {
        let workspace = try Workspace()
        try workspace.write("t/a.msg.yaml", Workspace.greeting)
        let run = try workspace.run("lint", "t/a.msg.yaml", "./t//a.msg.yaml", "t", workspace.url("t").path)
        #expect((run.status, run.output) == (0, "no problems in 1 file\n"))
    }

    @Test func namesAreUnique() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", "name: hello\n" + Workspace.greeting)
        try workspace.write("hello.msg.yaml", Workspace.greeting)
        let run = try workspace.run("lint")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("./hello.msg.yaml:1:1: error: './a.msg.yaml' is called 'hello' too"))
    }

    @Test func standardInputIsATemplate() throws {
        let workspace = try Workspace()
        let named = try workspace.run(
            "lint", "-", "--stdin-filename", "order.msg.yaml", input: .text(Workspace.broken))
        #expect(named.status == 1)
        #expect(named.output.hasPrefix("order.msg.yaml:1:18: error: "))
        let anonymous = try workspace.run("lint", "-", input: .text("name: hello\n" + Workspace.greeting))
        #expect((anonymous.status, anonymous.output) == (0, "no problems in 1 file\n"))
    }

    @Test func coloursFollowTheFlagThenTheEnvironment() throws {
        let workspace = try Workspace()
        try workspace.write("bad.msg.yaml", Workspace.broken)
        func isColored(_ choice: String, _ environment: [String: String] = [:]) throws -> Bool {
            try workspace.run("lint", "--color", choice, environment: environment).output.contains("\u{1B}[")
        }
        #expect(try isColored("always", ["NO_COLOR": "1"]))
        #expect(try !isColored("never", ["FORCE_COLOR": "1"]))
        #expect(try isColored("auto", ["FORCE_COLOR": "1"]))
        #expect(try !isColored("auto"))
    }
}
