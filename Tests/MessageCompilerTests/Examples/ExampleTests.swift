import MessageCompiler
import MessageModel
import MessageSource
import MessageVendors
import Testing

/// Every problem's examples show it exactly where they say, and show nothing else.
struct ExampleTests {
    /// An example with the problem that it belongs to.
    struct Case: Sendable, CustomTestStringConvertible {
        let code: String
        let run: ExampleRun

        var testDescription: String { "\(code): \(example.marked)" }
        var example: Example { run.example }
        /// As an author would have it: with somebody to send to.
        var template: String { run.text }

        func findings(in text: String) -> [Diagnostic] { run.findings(in: text) }
        func findings(in file: SourceFile) -> [Diagnostic] { run.findings(in: file) }
    }

    static let cases = Problems.all.flatMap { problem in
        Problems.examples(of: problem).map { Case(code: problem.code, run: ExampleRun($0, of: problem)) }
    }

    /// Problems of which no template by itself is an example, and why.
    static let unshown = [
        "internal-fault": "no template should show it",
        "file-too-large": "the file would have to be larger than the limit",
        "not-utf8": "an example is text",
        "repeated-name": "it takes two files",
        "not-imported": "it takes an import",
        "too-large": "no vendor so far counts a whole payload",
        "refused-allow": "the error that it is about would be shown as well",
        "malformed-pattern": "it stands in a configuration",
        "invalid-baseline": "it stands in a baseline",
    ]

    @Test(arguments: cases)
    func everyExampleReportsExactlyItsMarks(example: Case) {
        let findings = example.findings(in: example.template)
        let marked = findings.filter { $0.code == example.code }.map(\.span.text)
        #expect(marked == example.example.marks, "\(example.template)")
        let others = findings.filter { $0.code != example.code && $0.severity == .error }
        #expect(others.isEmpty, "\(others.map { "\($0.code) at '\($0.span.text)': \($0.message)" })")
    }

    @Test(arguments: Problems.all.map { $0.code })
    func everyProblemIsShownAndAvoided(code: String) throws {
        let examples = Self.cases.filter { $0.code == code }.map(\.example)
        let isShown = examples.contains(where: \.isFailing)
        #expect(isShown != (Self.unshown[code] != nil), "an example that fails, or a reason why there is none")
        #expect(examples.contains { !$0.isFailing } || !isShown, "an example that passes")
    }

    /// What a fix gives is free of what it mends.
    @Test(arguments: cases.filter(\.example.isFailing))
    func everyFixMends(example: Case) {
        let findings = example.findings(in: example.template).filter { $0.code == example.code }
        let edits = findings.flatMap { $0.fix?.edits ?? [] }.sorted {
            $0.span.range.lowerBound > $1.span.range.lowerBound
        }
        guard !edits.isEmpty else { return }
        var bytes = Array(example.template.utf8)
        for edit in edits { bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8)) }
        let mended = String(decoding: bytes, as: UTF8.self)
        let left = example.findings(in: mended).filter { $0.code == example.code }
        #expect(left.count < findings.count, "\(mended)\n\(left.map(\.message))")
    }

    @Test(arguments: cases.filter(\.example.isFailing))
    func everyMessageKeepsToTheStyle(example: Case) throws {
        for finding in example.findings(in: example.template) where finding.code == example.code {
            let first = try #require(finding.message.unicodeScalars.first)
            #expect(!first.properties.isUppercase || finding.message.beginsWithName, "\(finding.message)")
            #expect(!finding.message.hasSuffix("."), "\(finding.message)")
            #expect(finding.help?.hasSuffix(".") != true, "\(finding.help ?? "")")
        }
    }
}

extension String {
    /// Names keep their capitals at the beginning of a message too.
    fileprivate var beginsWithName: Bool {
        (["YAML", "JSON", "UTF-8"] + Vendors.all.map { $0.name }).contains { hasPrefix($0) }
    }
}
