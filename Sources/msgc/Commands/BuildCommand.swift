import ArgumentParser
import MessageCompiler
import MessageOutput
import MessageSource

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compiles templates to payload files.",
        discussion: """
            Writes DIR/NAME/VENDOR.json, or DIR/NAME/VENDOR.SAMPLE.json for a template with parameters, and \
            DIR/manifest.json with a list of them and of the limits that values decide about. Findings go to standard error. Nothing is written for a template \
            with errors. What an earlier build has written for a template, vendor or sample that is gone is removed.
            """)

    @OptionGroup var templates: TemplatePaths

    @Option(name: [.short, .long], help: ArgumentHelp("The folder for the payloads.", valueName: "dir"))
    var output: String

    @Option(help: "What to write.")
    var emit = Emission.json

    @Option(help: ArgumentHelp("Compile for this vendor alone; may be repeated.", valueName: "id"))
    var vendor: [String] = []

    @Flag(help: "Write nothing, and fail where the files in the folder differ.")
    var check = false

    @Flag(help: "Indent the payloads.")
    var pretty = false

    @OptionGroup var standardInput: StandardInputName

    enum Emission: String, ExpressibleByArgument, CaseIterable {
        case json
    }

    func validate() throws {
        try VendorChoice.check(vendor)
        if output.isEmpty { throw ValidationError("The folder for the payloads needs a name") }
    }

    func run() throws {
        let vendors = vendor.isEmpty ? nil : vendor
        var batch = Batch(Compiler(only: vendors))
        var outputs: [BuildOutput] = []
        let outcome = templates.read(standardInput) { file in
            batch.compile(file) { compiled, findings in
                let output = BuildOutput(compiled, pretty: pretty, &findings)
                guard !findings.hasErrors else { return }
                outputs.append(output)
            }
        }
        batch.diagnostics.show(fileCount: batch.count)

        let folder = OutputFolder(path: output)
        let hasErrors = batch.diagnostics.hasErrors
        let plan = BuildPlan(
            outputs, replacing: try folder.manifest(),
            BuildPlan.Scope(
                searchedFolder: outcome.searchedFolder, vendors: vendors,
                isIncomplete: outcome.hasFailed || hasErrors))
        let counts = "\(outputs.count.counted("template")), \(plan.files.count.counted("payload"))"
        let isAsBuilt = check ? try compare(plan, folder, counts) : try write(plan, folder, counts)

        if outcome.hasFailed { throw ExitStatus.failure }
        if hasErrors || !isAsBuilt { throw ExitStatus.findings }
    }

    private func write(_ plan: BuildPlan, _ folder: OutputFolder, _ counts: String) throws -> Bool {
        let changes = try folder.apply(plan)
        let removed = changes.removed == 0 ? "" : ", \(changes.removed) removed"
        Terminal.error.write(
            "\(counts), \(changes.written.counted("file")) written, \(changes.unchanged) unchanged\(removed)\n")
        return true
    }

    /// - Returns: whether the folder holds what a build would leave there.
    private func compare(_ plan: BuildPlan, _ folder: OutputFolder, _ counts: String) throws -> Bool {
        let differences = folder.differences(from: plan)
        if !Terminal.output.write(differences.map { $0.visible + "\n" }.joined()) { throw ExitStatus.failure }
        Terminal.error.write("\(counts), \(differences.count.counted("difference"))\n")
        return differences.isEmpty
    }
}
