import Foundation
import MessageOutput
import MessageSource
import Testing

@Suite struct JSONReportTests {
    @Test func nothing() {
        #expect(JSONReport().render(LintRun([])) == "[]\n")
    }

    @Test func oneFindingOnEachLineInTheDocumentedOrder() throws {
        let (file, spans) = SourceFile.marked("标题: ⟦订单👍⟧\r\n⟦b: \"c\"\r\n⟧", path: "t/a.yaml")
        let problems = [
            SampleProblem(
                severity: .warning, span: spans[0], message: "it's \"long\"", help: "one\ntwo",
                fix: Fix(
                    "shorten", [Fix.Edit(spans[0], "x"), Fix.Edit(file.start, "")], isSafe: false),
                parameter: "order",
                limit: .init(verdict: .refuted, maximum: 64, bound: 67, unit: "characters", witness: #"{"order":"x"}"#)),
            SampleProblem(
                severity: .note, span: spans[1],
                limit: .init(verdict: .unbounded, maximum: 8, bound: nil, unit: "items")),
        ]
        let report = JSONReport().render(
            LintRun(
                diagnostics: [Diagnostic(problems[0], vendor: "some-vendor"), Diagnostic(problems[1])], fileCount: 1))
        let lines = [
            "[",
            #"  {"file":"t/a.yaml","line":1,"column":5,"endLine":1,"endColumn":8,"severity":"warning","#
                + #""code":"sample","message":"it's \"long\"","help":"one\ntwo","vendor":"some-vendor","#
                + #""parameter":"order","limit":{"verdict":"refuted","maximum":64,"bound":67,"unit":"characters","#
                + #""witness":"{\"order\":\"x\"}"},"fix":{"title":"shorten","safe":false,"edits":["#
                + #"{"line":1,"column":5,"endLine":1,"endColumn":8,"text":"x"},"#
                + #"{"line":1,"column":1,"endLine":1,"endColumn":1,"text":""}]}},"#,
            #"  {"file":"t/a.yaml","line":2,"column":1,"endLine":3,"endColumn":1,"severity":"note","#
                + #""code":"sample","message":"this is wrong","#
                + #""limit":{"verdict":"unbounded","maximum":8,"unit":"items"}}"#,
            "]",
            "",
        ]
        #expect(report == lines.joined(separator: "\n"))
    }

    @Test func foundationReadsWhateverIsInIt() throws {
        let message = "'\u{0}\u{1B}\u{7F}\u{2028}\u{202E}\"\\/' 订单 👨‍👩‍👧"
        let file = SourceFile(path: String(decoding: [0x61, 0xFF, 0x2E], as: UTF8.self), bytes: [0xFF, 0x0A])
        let problem = SampleProblem(span: file.span(0..<2), message: message)
        let report = JSONReport().render(LintRun([problem]))
        let read = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? NSArray
        let expected: NSArray = [
            [
                "file": "a\u{FFFD}.", "line": 1, "column": 1, "endLine": 2, "endColumn": 1, "severity": "error",
                "code": "sample", "message": message,
            ] as NSDictionary
        ]
        #expect(read == expected)
    }
}
