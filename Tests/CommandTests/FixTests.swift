import Foundation
import Testing

/// `lint --fix`, `--unsafe-fixes` and `--diff`: what is written, and what is left alone.
struct FixTests {
    /// With a finding that has a safe fix.
    private static let unused = """
        message:
          # msgc: allow may-exceed — 不再需要
          text: 你好
        vendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}

        """

    private func workspace(_ text: String) throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", text)
        return workspace
    }

    @Test func safeFixesAreAppliedAndTheRestIsReported() throws {
        let workspace = try workspace(Self.unused)
        #expect(try workspace.run("lint", "a.msg.yaml", "--strict").status == 1)
        let run = try workspace.run("lint", "a.msg.yaml", "--fix", "--strict")
        #expect((run.status, run.output) == (0, "no problems in 1 file\n"))
        #expect(run.error == "1 fix applied in 1 file\n")
        let mended = Self.unused.replacingOccurrences(of: "  # msgc: allow may-exceed — 不再需要\n", with: "")
        #expect(try workspace.text("a.msg.yaml") == mended)
        #expect(try workspace.run("lint", "a.msg.yaml", "--fix").error == "0 fixes applied in 0 files\n")
    }

    @Test func unsafeFixesAreAskedForByName() throws {
        let text = "message: {text: 你好}\nvendors: {wecom-app: {touser: zhangsan, agentid: 1000002, sfae: 1}}\n"
        let workspace = try workspace(text)
        #expect(try workspace.run("lint", "a.msg.yaml", "--fix").error == "0 fixes applied in 0 files\n")
        #expect(try workspace.text("a.msg.yaml") == text)
        let run = try workspace.run("lint", "a.msg.yaml", "--unsafe-fixes")
        #expect((run.status, run.error) == (0, "1 fix applied in 1 file\n"), "\(run.output)")
        #expect(try workspace.text("a.msg.yaml") == text.replacingOccurrences(of: "sfae", with: "safe"))
    }

    @Test func otherBytesAndPermissionsStay() throws {
        for breaking in ["\n", "\r\n"] {
            let text = "\u{FEFF}" + Self.unused.replacingOccurrences(of: "\n", with: breaking)
            let workspace = try workspace(text)
            chmod(workspace.url("a.msg.yaml").path, 0o640)
            #expect(try workspace.run("lint", "a.msg.yaml", "--fix").status == 0)
            let line = "  # msgc: allow may-exceed — 不再需要" + breaking
            let mended = try Data(contentsOf: workspace.url("a.msg.yaml"))
            #expect(mended == Data(text.replacingOccurrences(of: line, with: "").utf8))
            let attributes = try FileManager.default.attributesOfItem(atPath: workspace.url("a.msg.yaml").path)
            #expect(attributes[.posixPermissions] as? Int == 0o640)
            #expect(workspace.files() == ["a.msg.yaml"])
        }
    }

    @Test func aDifferenceIsShownAndNothingWritten() throws {
        let workspace = try workspace(Self.unused)
        let run = try workspace.run("lint", "a.msg.yaml", "--diff")
        #expect(run.status == 1)
        #expect(
            run.output == """
                --- a.msg.yaml
                +++ a.msg.yaml
                @@ -1,4 +1,3 @@
                 message:
                -  # msgc: allow may-exceed — 不再需要
                   text: 你好
                 vendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}

                """)
        #expect(run.error.hasPrefix("1 fix can be applied in 1 file\na.msg.yaml:2:3: warning: "), "\(run.error)")
        #expect(try workspace.text("a.msg.yaml") == Self.unused)
        #expect(try workspace.run("lint", "a.msg.yaml", "--fix", "--diff").output == run.output)
        // What comes out of it needs no more.
        #expect(try workspace.run("lint", "a.msg.yaml", "--fix").status == 0)
        let mended = try workspace.run("lint", "a.msg.yaml", "--diff")
        #expect((mended.status, mended.output) == (0, ""))
    }

    @Test func standardInputIsMendedToStandardOutput() throws {
        let workspace = try Workspace()
        let broken = Self.unused.replacingOccurrences(of: "你好", with: "\"{{nobody}}\"")
        for text in [Self.unused, broken] {
            let run = try workspace.run("lint", "-", "--fix", "--stdin-filename", "a.msg.yaml", input: .text(text))
            // While there are errors, nobody knows whether the comment is needed.
            let line = text == broken ? "" : "  # msgc: allow may-exceed — 不再需要\n"
            #expect(run.output == text.replacingOccurrences(of: line, with: ""))
            #expect(run.status == (text == broken ? 1 : 0))
            #expect(run.error.contains(text == broken ? "a.msg.yaml:3:10: error: " : "no problems in 1 file"))
        }
    }

    @Test func standardInputComesBackWhereItIsIgnored() throws {
        let workspace = try Workspace()
        try workspace.write("msgc.yaml", "ignore: ['*.msg.yaml']\n")
        let run = try workspace.run("lint", "-", "--fix", "--stdin-filename", "a.msg.yaml", input: .text(Self.unused))
        #expect((run.status, run.output) == (0, Self.unused))
    }

    @Test(.enabled(if: !isRoot)) func whatCannotBeWrittenFails() throws {
        let workspace = try Workspace()
        try workspace.write("t/a.msg.yaml", Self.unused)
        chmod(workspace.url("t").path, 0o500)
        let run = try workspace.run("lint", "t", "--fix")
        #expect(run.status == 2)
        #expect(run.error.contains("cannot write 't/a.msg.yaml': permission denied"))
        #expect(try workspace.text("t/a.msg.yaml") == Self.unused)
    }

    @Test func payloadsAreMendedToo() throws {
        let workspace = try Workspace()
        let text = "{\"touser\":\"zhangsan\",\"agentid\":1,\"msgtype\":\"text\",\"text\":{\"content\":\"你好\",},}"
        try workspace.write("a.wecom-app.json", text)
        let run = try workspace.run("lint", "a.wecom-app.json", "--fix")
        #expect((run.status, run.error) == (0, "2 fixes applied in 1 file\n"), "\(run.output)")
        #expect(try workspace.text("a.wecom-app.json") == text.replacingOccurrences(of: ",}", with: "}"))
    }
}
