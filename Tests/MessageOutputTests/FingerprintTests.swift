import Foundation
import MessageOutput
import MessageSource
import Testing

@Suite struct FingerprintTests {
    /// The fingerprints of findings at the marks of a file.
    private func fingerprints(
        _ text: String, path: String = "t/a.yaml", message: String = "this is wrong", vendor: String? = nil
    ) throws -> [String] {
        let problems = SourceFile.marked(text, path: path).spans.map { SampleProblem(span: $0, message: message) }
        let report = GitLabReport().render(LintRun(problems, vendor: vendor))
        let read = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [[String: Any]]
        return (read ?? []).compactMap { $0["fingerprint"] as? String }
    }

    @Test func theyStayWhenLinesAndWordsChange() throws {
        let before = try fingerprints("a: ⟦b⟧\nc: ⟦b⟧\n")
        #expect(Set(before).count == 2)
        #expect(before.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
        #expect(try fingerprints("# 上面\n\n  a:    ⟦b⟧\nc: ⟦b⟧\nd: e\n", message: "this is quite wrong") == before)
        #expect(try fingerprints("a: ⟦b⟧\nc: ⟦b⟧\n", path: "./t/a.yaml") == before)
        // Where one of several is mended, the others keep the names of those before them.
        #expect(try fingerprints("c: ⟦b⟧\n") == Array(before.prefix(1)))
    }

    @Test func theyDifferWithWhatIsFound() throws {
        let all = try [
            fingerprints("a: ⟦b⟧\n"), fingerprints("a: ⟦bb⟧\n"), fingerprints("a: ⟦b⟧\n", path: "t/b.yaml"),
            fingerprints("a: ⟦b⟧\n", vendor: "some-vendor"), fingerprints("a: ⟦⟧b\n"),
            fingerprints("a: ⟦t/a.yamlb⟧\n", path: ""),
        ].flatMap { $0 }
        #expect(Set(all).count == 6, "\(all)")
    }

    /// The next version must know the findings of this one.
    @Test func theyAreWrittenInStone() throws {
        #expect(try fingerprints("标题: ⟦订单⟧\n", path: "t/a.msg.yaml", vendor: "some-vendor") == ["6f0877efe007329a"])
    }
}
