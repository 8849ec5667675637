import Foundation
import MessageOutput
import MessageSource
import Testing

@Suite struct SARIFReportTests {
    /// The only run of a report.
    private func read(_ run: LintRun, tool: ToolDescription = .unknown) throws -> NSDictionary {
        let report = SARIFReport(tool: tool).render(run)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? NSDictionary)
        #expect(log["version"] as? String == "2.1.0")
        let runs = try #require(log["runs"] as? [NSDictionary])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    private func result(_ problem: SampleProblem, vendor: String? = nil) throws -> NSDictionary {
        let results = try #require(try read(LintRun([problem], vendor: vendor))["results"] as? [NSDictionary])
        return try #require(results.first)
    }

    @Test func aCleanRunHasNoResults() throws {
        let run = try read(LintRun([]), tool: ToolDescription(version: "1.2.3") { _ in nil })
        #expect(run["results"] as? [NSDictionary] == [])
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        #expect(
            run.at("tool", "driver") as? NSDictionary
                == ["name": "msgc", "version": "1.2.3", "rules": [] as NSArray])
        #expect(run["invocations"] as? [NSDictionary] == [["executionSuccessful": true]])
    }

    @Test func aRunThatCouldNotReadAllSaysSo() throws {
        let run = try read(LintRun(diagnostics: [], paths: [], isComplete: false))
        #expect(run["invocations"] as? [NSDictionary] == [["executionSuccessful": false]])
    }

    @Test func aFindingIsAResult() throws {
        let (_, spans) = SourceFile.marked("标题: ⟦👍订单⟧\n⟦b⟧: c\n", path: "./消息 模板/a:1.msg.yaml")
        let problem = SampleProblem(
            severity: .warning, span: spans[0], message: "it is long", help: "cut it",
            notes: [.init("compare this", at: spans[1]), .init("it is so")], parameter: "order",
            limit: .init(verdict: .refuted, maximum: 2, bound: 3, unit: "characters"))
        let result = try result(problem, vendor: "some-vendor")
        let artifact: NSDictionary = [
            "uri": "%E6%B6%88%E6%81%AF%20%E6%A8%A1%E6%9D%BF/a%3A1.msg.yaml", "uriBaseId": "%SRCROOT%",
        ]
        func place(_ line: Int, _ columns: ClosedRange<Int>, _ text: String) -> NSDictionary {
            let region: NSDictionary = [
                "startLine": line, "startColumn": columns.lowerBound, "endLine": line, "endColumn": columns.upperBound,
                "snippet": ["text": text] as NSDictionary,
            ]
            return ["artifactLocation": artifact, "region": region]
        }
        #expect(result["ruleId"] as? String == "sample")
        #expect(result["ruleIndex"] as? Int == 0)
        #expect(result["level"] as? String == "warning")
        #expect(
            result["message"] as? NSDictionary
                == ["text": "it is long (for some-vendor)\ncut it\nnote: it is so"])
        #expect(result["locations"] as? [NSDictionary] == [["physicalLocation": place(1, 5...8, "👍订单")]])
        #expect(
            result["relatedLocations"] as? [NSDictionary] == [
                [
                    "physicalLocation": place(2, 1...2, "b"),
                    "message": ["text": "compare this"] as NSDictionary,
                ]
            ])
        let limit: NSDictionary = ["verdict": "refuted", "maximum": 2, "bound": 3, "unit": "characters"]
        #expect(
            result["properties"] as? NSDictionary
                == ["vendor": "some-vendor", "parameter": "order", "limit": limit])
        #expect(result["fixes"] == nil)
    }

    @Test func aFixIsReplacements() throws {
        let (file, spans) = SourceFile.marked("⟦a⟧: b\r\nc: ⟦d\r\n⟧", path: "/t/a.yaml")
        let edits = [Fix.Edit(spans[0], "x"), Fix.Edit(spans[1], ""), Fix.Edit(file.start, "# 1\n")]
        let result = try result(SampleProblem(span: file.start, fix: Fix("mend it", edits, isSafe: false)))
        let fix = try #require((result["fixes"] as? [NSDictionary])?.first)
        #expect(fix["description"] as? NSDictionary == ["text": "mend it"])
        #expect(fix["properties"] as? NSDictionary == ["safe": false])
        let change = try #require((fix["artifactChanges"] as? [NSDictionary])?.first)
        // An absolute path is resolved against nothing.
        #expect(change["artifactLocation"] as? NSDictionary == ["uri": "file:///t/a.yaml"])
        func region(_ line: Int, _ column: Int, to endLine: Int, _ endColumn: Int) -> NSDictionary {
            ["startLine": line, "startColumn": column, "endLine": endLine, "endColumn": endColumn]
        }
        #expect(
            change["replacements"] as? [NSDictionary] == [
                ["deletedRegion": region(1, 1, to: 1, 2), "insertedContent": ["text": "x"] as NSDictionary],
                ["deletedRegion": region(2, 4, to: 3, 1)],
                ["deletedRegion": region(1, 1, to: 1, 1), "insertedContent": ["text": "# 1\n"] as NSDictionary],
            ])
    }

    /// A snippet is all of the marked source or nothing.
    @Test func nothingAndALongBlockHaveNoSnippet() throws {
        let long = SourceFile.marked("a: ⟦" + String(repeating: "订", count: 500) + "⟧⟦⟧\n")
        for span in long.spans {
            let result = try result(SampleProblem(span: span))
            let region =
                ((result["locations"] as? [NSDictionary])?.first)?.at("physicalLocation", "region") as? NSDictionary
            #expect(region?["startLine"] as? Int == 1)
            #expect(region?["snippet"] == nil)
        }
    }

    @Test func rulesAreThoseThatWereFound() throws {
        let (_, spans) = SourceFile.marked("a: ⟦b⟧\n")
        let finding = Diagnostic(SampleProblem(severity: .warning, span: spans[0]))
        let tool = ToolDescription { code in
            ProblemPage(
                code: code, summary: "It is wrong.", vendor: "some-vendor",
                samples: [
                    .init(source: "a: b\n", language: "yaml", findings: [finding]),
                    .init(source: "a: c\n", language: "yaml", findings: []),
                ])
        }
        let run = try read(LintRun(diagnostics: [finding, finding], paths: []), tool: tool)
        let rules = try #require(run.at("tool", "driver", "rules") as? [NSDictionary])
        #expect(rules.map { $0["id"] as? String } == ["sample"])
        let rule = try #require(rules.first)
        #expect(rule["shortDescription"] as? NSDictionary == ["text": "It is wrong."])
        #expect(
            rule.at("fullDescription", "text") as? String
                == "It is wrong.\nIt is a warning.\nIt occurs with some-vendor alone.")
        #expect(rule["defaultConfiguration"] as? NSDictionary == ["level": "warning"])
        let help = try #require(rule["help"] as? [String: String])
        #expect(help["text"]?.contains("a.yaml:1:4: warning: this is wrong [sample]") == true)
        #expect(help["markdown"]?.contains("```yaml\na: c\n```\n") == true)
    }
}

extension NSDictionary {
    /// What lies below nested keys.
    fileprivate func at(_ keys: String...) -> Any? {
        keys.reduce(self as Any?) { ($0 as? NSDictionary)?[$1] }
    }
}
