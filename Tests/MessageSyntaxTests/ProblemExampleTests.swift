import MessageSource
import MessageSyntax
import Testing

/// Every problem's examples show it exactly where they say.
struct ProblemExampleTests {
    private static let examples = SyntaxProblems.all.flatMap { problem in
        problem.examples.map { (code: problem.code, example: $0) }
    }

    @Test(arguments: examples)
    func everyExampleReportsExactlyItsMarks(code: String, example: Example) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "example.msg.yaml", text: example.text)
        if example.text.hasPrefix("{") || example.text.hasPrefix("[") {
            _ = SyntaxTree.parseJSON(file, &diagnostics)
        } else {
            _ = SyntaxTree.parseYAML(file, &diagnostics)
        }
        #expect(diagnostics.all.filter { $0.code == code }.map(\.span.text) == example.marks, "\(example.text)")
        #expect(diagnostics.all.allSatisfy { $0.code == code }, "\(diagnostics.all.map(\.message))")
    }

    @Test func theListIsAlphabeticalAndTheCodesDiffer() {
        let names = SyntaxProblems.all.map { String(describing: $0) }
        #expect(names == names.sorted())
        #expect(Set(SyntaxProblems.all.map { $0.code }).count == names.count)
    }

    @Test(arguments: SyntaxProblems.all.map { ($0.code, $0.summary, $0.examples) })
    func everyProblemIsDescribed(code: String, summary: String, examples: [Example]) {
        #expect(summary.hasSuffix("."))
        #expect(examples.contains { !$0.isFailing })
        #expect(examples.contains(where: \.isFailing) || code == "not-utf8" || code == "file-too-large")
    }

    /// What a fix gives is free of what it mends.
    @Test(arguments: examples.filter(\.example.isFailing))
    func everyFixMends(code: String, example: Example) {
        let isJSON = example.text.hasPrefix("{")
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "example.msg.yaml", text: example.text)
        _ = isJSON ? SyntaxTree.parseJSON(file, &diagnostics) : SyntaxTree.parseYAML(file, &diagnostics)
        let edits = diagnostics.all.flatMap { $0.fix?.edits ?? [] }.sorted {
            $0.span.range.lowerBound > $1.span.range.lowerBound
        }
        guard !edits.isEmpty else { return }
        var bytes = file.bytes
        for edit in edits { bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8)) }
        var after = Diagnostics()
        let mended = SourceFile(path: "example.msg.yaml", bytes: bytes)
        _ = isJSON ? SyntaxTree.parseJSON(mended, &after) : SyntaxTree.parseYAML(mended, &after)
        #expect(after.all.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
    }
}
