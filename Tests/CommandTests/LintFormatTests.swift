import Foundation
import Testing

struct LintFormatTests {
    @Test func everyFormatIsWritten() throws {
        let workspace = try Workspace()
        try workspace.write("消息 模板/坏 1.msg.yaml", "name: broken\n" + Workspace.broken)
        try workspace.write("good.msg.yaml", Workspace.greeting)
        func output(_ format: String) throws -> String {
            let run = try workspace.run("lint", ".", "--format", format)
            #expect((run.status, run.error) == (1, ""), "\(format)")
            return run.output
        }
        #expect(
            try output("github").hasPrefix(
                "::error file=消息 模板/坏 1.msg.yaml,line=2,endLine=2,col=18,endColumn=28,title=unknown-parameter::"
                    + "no parameter is called 'nobody'%0Adeclare it under 'parameters'"))
        #expect(try output("gitlab").contains(#""location":{"path":"消息 模板/坏 1.msg.yaml","lines":{"begin":2}}"#))
        let junit = try output("junit")
        #expect(junit.contains("<testcase classname=\"msgc\" name=\"good.msg.yaml\"/>"))
        #expect(junit.contains("<testsuite name=\"msgc lint\" tests=\"2\" failures=\"1\" errors=\"0\">"))

        let sarif = try JSONSerialization.jsonObject(with: Data(try output("sarif").utf8)) as? [String: Any]
        let run = try #require((sarif?["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
        #expect(driver["version"] as? String == "0.1.0")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["unknown-parameter"])
        #expect(rules.first?["help"] != nil && rules.first?["defaultConfiguration"] != nil)
        #expect((run["results"] as? [Any])?.count == 1)
    }

    @Test(arguments: [("github", ""), ("gitlab", "[]\n")])
    func aCleanRunHasNothingToSay(format: String, output: String) throws {
        let workspace = try Workspace()
        try workspace.write("good.msg.yaml", Workspace.greeting)
        let run = try workspace.run("lint", "--format", format)
        #expect((run.status, run.output, run.error) == (0, output, ""))
    }

    @Test func strictWarningsFailTests() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Workspace.dubious)
        let lenient = try workspace.run("lint", "--format", "junit")
        #expect(lenient.status == 0)
        #expect(lenient.output.contains(" failures=\"0\"") && lenient.output.contains("<system-out>"))
        let strict = try workspace.run("lint", "--format", "junit", "--strict")
        #expect(strict.status == 1)
        #expect(strict.output.contains(" failures=\"1\"") && strict.output.contains("<failure "))
    }

    @Test func sarifSaysWhetherAllWasRead() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Workspace.greeting)
        let run = try workspace.run("lint", "a.msg.yaml", "nothing.msg.yaml", "--format", "sarif")
        #expect(run.status == 2)
        #expect(run.output.contains(#"{"executionSuccessful": false}"#))
        #expect(run.output.contains(#""results": []"#))
    }
}
