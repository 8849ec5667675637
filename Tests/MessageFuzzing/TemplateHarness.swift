import MessageCompiler
import MessageSource

/// YAML to findings: a template, or a configuration, is read; its findings are in place; and all fixes can be made.
enum TemplateHarness: Harness {
    static let name = "template"

    static func run(_ bytes: [UInt8]) -> Bool {
        let file = SourceFile(path: "fuzz.msg.yaml", bytes: bytes)
        let findings = findings(in: file)
        Findings.check(findings, in: file)
        if findings.all.contains(where: { $0.fix != nil }) {
            _ = Mending(file, appliesUnsafe: true) { $0 === file ? findings.all : self.findings(in: $0).all }
        }

        var ofConfiguration = Diagnostics()
        let configuration = Compiler.configuration(file, &ofConfiguration)
        require(configuration != nil || ofConfiguration.hasErrors, "a configuration is refused without a word")
        Findings.check(ofConfiguration, in: file)
        return true
    }

    private static func findings(in file: SourceFile) -> Diagnostics {
        var batch = Batch(measuresHeadroom: true)
        let isSound = batch.compile(file, with: Compiler())
        require(isSound != batch.diagnostics.hasErrors, "a template is refused without a word, or not refused")
        return batch.diagnostics
    }
}
