@testable import MessageCompiler
import MessageSource
import Testing

/// What a build writes down about limits.
struct ManifestProofTests {
    private func output(_ name: String, samples: Bool) throws -> BuildOutput {
        let text = """
            name: \(name)
            parameters: {a: {type: text, max: 60}}
            message: {text: "hi {{a}}"}
            vendors: {wecom-app: {touser: a, agentid: 1}}
            \(samples ? "samples: {short: {a: b}}" : "")

            """
        var diagnostics = Diagnostics()
        let compiled = try #require(
            Compiler().compile(SourceFile(path: "\(name).msg.yaml", text: text), &diagnostics))
        return BuildOutput(compiled, [.json], &diagnostics)
    }

    private func owners(_ plan: BuildPlan) -> [String] { plan.manifest.proofs.map(\.owner.template) }

    @Test func templatesWithoutSamplesHaveProofs() throws {
        let whole = BuildPlan.Scope(searchedFolder: true, vendors: nil, isIncomplete: false)
        let one = BuildPlan.Scope(searchedFolder: false, vendors: nil, isIncomplete: false)
        let incomplete = BuildPlan.Scope(searchedFolder: true, vendors: nil, isIncomplete: true)
        let outputs = try [output("first", samples: false), output("second", samples: true)]

        let both = BuildPlan(outputs, replacing: .none, whole)
        #expect(owners(both) == ["first", "second"])
        #expect(Set(both.files.map(\.template)) == ["second"])

        // Written and read again.
        let manifest = Manifest(reading: SourceFile(path: "manifest.json", bytes: both.manifest.bytes))
        #expect(manifest.bytes == both.manifest.bytes)
        #expect(owners(BuildPlan([outputs[1]], replacing: manifest, one)) == ["first", "second"])
        #expect(owners(BuildPlan([outputs[0]], replacing: manifest, incomplete)) == ["first", "second"])
        // A template that is gone takes along what was known of it.
        #expect(owners(BuildPlan([outputs[1]], replacing: manifest, whole)) == ["second"])
    }
}
