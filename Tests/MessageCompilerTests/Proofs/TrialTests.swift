@testable import MessageCompiler
import MessageModel
import MessageRuntime
import MessageSource
import Testing

/// What is proven is not tried: what is left is broken by the same values, at the same places.
struct TrialTests {
    @Test(arguments: ProofTests.cases)
    func tryingFindsWhatFillingFinds(template: ProofTests.Case) {
        let compiled = template.compiled
        var values = RandomArguments(seed: 23)
        for _ in 0..<40 {
            let arguments = MessageArguments(compiled.template.parameters.map { values.argument(of: $0) })
            var (filling, trying) = (Diagnostics(), Diagnostics())
            _ = compiled.fill(arguments, called: "some", &filling)
            compiled.checked.tryOut([("some", arguments)], &trying)
            #expect(trying.lines == filling.lines, "\(arguments.json(of: compiled.template.parameters))")
        }
    }

    @Test(arguments: ExampleTests.cases.filter { $0.run.language == "yaml" })
    func lintFindsWhatBuildFinds(example: ExampleTests.Case) {
        let file = SourceFile(path: "example.msg.yaml", text: example.template)
        let linting = Batch.Entry(template: file, with: Compiler()).diagnostics
        let building = Batch.Entry(template: file, with: Compiler(), use: { _, _ in }).diagnostics
        #expect(linting.lines == building.lines)
    }
}

extension Diagnostics {
    fileprivate var lines: [String] {
        sorted.map { "\($0.span.range) \($0.severity) \($0.code) \($0.vendor ?? "") \($0.message)" }
    }
}
