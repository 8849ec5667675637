import Foundation
import MessageOutput
import MessageSource
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct JUnitReportTests {
    /// A test, as a program reads it.
    struct TestCase: Equatable {
        let name: String
        var failures: [Failure] = []
        var output: String?
    }

    struct Failure: Equatable {
        let type: String
        let message: String
        let text: String
    }

    @Test func everyFileIsATest() throws {
        let (_, spans) = SourceFile.marked("标题: ⟦订单⟧\nb: ⟦c⟧\n", path: "./t/放假 & 1.msg.yaml")
        let problems = [
            SampleProblem(span: spans[0], message: "'<订单>' is \"long\"", help: "cut it"),
            SampleProblem(severity: .warning, span: spans[1]),
        ]
        let run = LintRun(
            diagnostics: problems.map { Diagnostic($0) }, paths: ["./t/a.msg.yaml", "./t/放假 & 1.msg.yaml"])
        let report = try JUnitReading(JUnitReport().render(run))
        #expect(report.suites == [["name": "msgc lint", "tests": "2", "failures": "1", "errors": "0"]])
        let text = "./t/放假 & 1.msg.yaml:1:5: error: '<订单>' is \"long\" [sample]\ncut it"
        #expect(
            report.cases == [
                TestCase(name: "t/a.msg.yaml"),
                TestCase(
                    name: "t/放假 & 1.msg.yaml",
                    failures: [Failure(type: "sample", message: "'<订单>' is \"long\"", text: text)],
                    output: "./t/放假 & 1.msg.yaml:2:4: warning: this is wrong [sample]"),
            ])
    }

    @Test func whatFailsTheRunFailsTheTest() throws {
        let (file, _) = SourceFile.marked("a: b\n")
        let found = [Diagnostic(SampleProblem(severity: .warning, span: file.start))]
        for (failing, count) in [(Severity.error, 0), (.warning, 1)] {
            let run = LintRun(diagnostics: found, paths: [file.path], failing: failing)
            let report = try JUnitReading(JUnitReport().render(run))
            #expect(report.cases.map(\.failures.count) == [count])
            #expect(report.cases.map { $0.output == nil } == [count == 1])
        }
    }

    /// A configuration is no file that is looked at, and may be wrong nevertheless.
    @Test func aFileThatNobodyNamedIsATestToo() throws {
        let (file, _) = SourceFile.marked("a: b\n", path: "msgc.yaml")
        let run = LintRun(diagnostics: [Diagnostic(SampleProblem(span: file.start))], paths: ["a.msg.yaml"])
        #expect(try JUnitReading(JUnitReport().render(run)).cases.map(\.name) == ["a.msg.yaml", "msgc.yaml"])
    }

    @Test func whatXMLCannotHoldIsReplaced() throws {
        let message = "'\u{0}\u{1B}\u{FFFE}\u{FFFF}\t\u{85}]]> \u{1F600}'"
        let file = SourceFile(path: "a\u{1}\t\n\"b", text: "a: b\n")
        let run = LintRun(diagnostics: [Diagnostic(SampleProblem(span: file.start, message: message))], paths: [])
        let report = try JUnitReading(JUnitReport().render(run))
        let test = try #require(report.cases.first)
        #expect(test.name == "a\u{FFFD}\t\n\"b")
        #expect(test.failures.map(\.message) == ["'\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\t\u{85}]]> \u{1F600}'"])
    }
}

/// A JUnit report as an XML parser reads it.
private final class JUnitReading: NSObject, XMLParserDelegate {
    private(set) var suites: [[String: String]] = []
    private(set) var cases: [JUnitReportTests.TestCase] = []
    private var attributes: [String: String] = [:]
    private var text = ""

    init(_ report: String) throws {
        super.init()
        let parser = XMLParser(data: Data(report.utf8))
        parser.delegate = self
        let isRead = parser.parse()
        try #require(isRead, "\(String(describing: parser.parserError))\n\(report)")
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch name {
        case "testsuite": suites.append(attributes)
        case "testcase": cases.append(.init(name: attributes["name"] ?? ""))
        default: break
        }
        self.attributes = attributes
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard let last = cases.indices.last else { return }
        switch name {
        case "failure":
            cases[last].failures.append(
                .init(type: attributes["type"] ?? "", message: attributes["message"] ?? "", text: text))
        case "system-out": cases[last].output = text
        default: break
        }
    }
}
