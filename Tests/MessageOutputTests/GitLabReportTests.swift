import Foundation
import MessageOutput
import MessageSource
import Testing

@Suite struct GitLabReportTests {
    @Test func nothing() {
        #expect(GitLabReport().render(LintRun([])) == "[]\n")
    }

    @Test func oneFindingOnEachLine() throws {
        let (_, spans) = SourceFile.marked("a: b\n标题: ⟦订单⟧\nc: ⟦订单⟧\n", path: "./t/放假 1.msg.yaml")
        let problems = [
            SampleProblem(severity: .error, span: spans[0], message: "it is \"long\"", help: "cut it"),
            SampleProblem(severity: .warning, span: spans[1]), SampleProblem(severity: .note, span: spans[1]),
        ]
        let report = GitLabReport().render(LintRun(problems))
        #expect(report.split(separator: "\n").count == problems.count + 2)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [[String: Any]])
        #expect(read.map { $0["severity"] as? String } == ["major", "minor", "info"])
        #expect(read.map { $0["description"] as? String }.first == "it is \"long\"; cut it")
        #expect(read.allSatisfy { $0["check_name"] as? String == "sample" })
        let locations = read.compactMap { $0["location"] as? [String: Any] }
        #expect(locations.allSatisfy { $0["path"] as? String == "t/放假 1.msg.yaml" })
        #expect(locations.map { ($0["lines"] as? [String: Int]) } == [["begin": 2], ["begin": 3], ["begin": 3]])
        // GitLab shows only the first of two findings of one fingerprint.
        #expect(Set(read.compactMap { $0["fingerprint"] as? String }).count == problems.count)
    }
}
