import MessageModel
package import MessageSource
import MessageSyntax
import MessageVendors

/// An example of a problem, made whole and compiled: what the tests check and what the reference shows.
package struct ExampleRun: Sendable {
    package let example: Example
    /// It is one of the JSON that values are read from, not of a payload.
    private let isJSON: Bool

    /// - Parameter problem: what it is an example of.
    package init(_ example: Example, of problem: any Problem.Type) {
        self.example = example
        let isOfSyntax = SyntaxProblems.all.contains { $0.code == problem.code }
        isJSON = isOfSyntax && (example.text.hasPrefix("{") || example.text.hasPrefix("["))
    }

    /// What the example is written in: `yaml`, `json`.
    package var language: String { isJSON || example.payloadOf != nil ? "json" : "yaml" }

    /// As an author would have it: with somebody to send to.
    package var text: String {
        let lines = example.text.split(separator: "\n")
        let isComplete = lines.contains { $0.hasPrefix("vendors:") } || lines.allSatisfy { $0.hasPrefix("#") }
        guard !isComplete, language == "yaml", let vendor = Vendors.all.first else { return example.text }
        let section = vendor.exampleSection.map { "    \($0)\n" }.joined()
        return example.text + (example.text.hasSuffix("\n") ? "" : "\n") + "vendors:\n  \(vendor.id):\n" + section
    }

    /// All that is found in it.
    package var findings: [Diagnostic] { findings(in: text) }

    /// What would be found in another text in its place.
    package func findings(in text: String) -> [Diagnostic] {
        findings(in: SourceFile(path: language == "json" ? "example.json" : "example.msg.yaml", text: text))
    }

    package func findings(in file: SourceFile) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        if let vendor = example.payloadOf {
            Compiler().check(payload: file, for: vendor, &diagnostics)
        } else if isJSON {
            _ = SyntaxTree.parseJSON(file, &diagnostics)
        } else {
            _ = Compiler().compile(file, &diagnostics).map { compiled in
                BuildOutput(compiled, Set(BuildFormat.allCases), &diagnostics)
            }
        }
        return diagnostics.sorted
    }
}
