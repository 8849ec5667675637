import ArgumentParser
import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        _superCommandName: Msgc.name,
        abstract: "Compiles templates to payload files, and to Swift.",
        discussion: """
            Writes DIR/NAME/VENDOR.json, or DIR/NAME/VENDOR.SAMPLE.json for a template with parameters, with \
            --emit swift DIR/Name.swift, and DIR/manifest.json with a list of them and of the limits that values decide about. Findings go to standard error. Nothing is written for a template \
            with errors. What an earlier build has written for a template, vendor or sample that is gone is removed.
            """)

    @Argument(help: .templatePaths)
    var paths: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The folder to write to; for one template a file that ends in .swift.", valueName: "dir"))
    var output: String

    @Option(help: ArgumentHelp("What to write: json, swift, or both; json if left out.", valueName: "format"))
    var emit: [Emission] = []

    @Option(help: "Who may use the types of generated Swift; internal unless a configuration says otherwise.")
    var access: SwiftAccess?

    @Option(help: .configuration)
    var config: String?

    @Option(name: [.short, .long], help: .jobs)
    var jobs: Int?

    @Option(help: ArgumentHelp("Compile for this vendor alone; may be repeated.", valueName: "id"))
    var vendor: [String] = []

    @Flag(help: "Write nothing, and fail where the files in the folder differ.")
    var check = false

    @Flag(help: "Indent the payloads.")
    var pretty = false

    @Option(name: .customLong("stdin-filename"), help: .standardInputName)
    var standardInputName: String?

    /// The output is one file of Swift, not a folder.
    private var isSingleFile: Bool { output.hasSuffix(".swift") }

    private var formats: Set<BuildFormat> {
        let named = Set(emit.flatMap(\.formats))
        return named.isEmpty ? [isSingleFile ? .swift : .json] : named
    }

    func validate() throws {
        try JobsOption(jobs: jobs).validate()
        try VendorChoice.check(vendor)
        if output.isEmpty { throw ValidationError("The folder to write to needs a name") }
        if isSingleFile, formats != [.swift] {
            throw ValidationError("'\(output)' is a file for Swift; payloads need a folder")
        }
    }

    func run() throws {
        let vendors = vendor.isEmpty ? nil : vendor
        var batch = Batch()
        var configurations = try ConfigurationSearch(config)
        var outputs: [BuildOutput] = []
        var typeNames = SwiftTypeNames()
        let standardInput = StandardInputName(standardInputName)
        let workers = JobsOption(jobs: jobs).workers
        let outcome = try TemplatePaths(paths).read(standardInput, by: workers) { path -> Plan in
            let name = standardInput.name(of: path)
            let configuration = try configurations.configuration(for: name).configuration
            return Plan(
                compiler: Compiler(configuration, only: vendors), formats: formats, pretty: pretty,
                access: access ?? configuration.swiftAccess ?? .internal, isStandardInput: path == "-")
        } work: { (file: SourceFile, plan: Plan) -> Step in
            // What comes by standard input cannot be read again.
            if plan.isStandardInput { return .waiting(file) }
            var output: BuildOutput?
            let entry = Batch.Entry(template: file, with: plan.compiler, use: { output = plan.output($0, &$1) })
            return .built(entry, output)
        } take: { (step: Step, plan: Plan) in
            var output: BuildOutput?
            func build(_ file: SourceFile) {
                let isSound = batch.compile(file, with: plan.compiler) { compiled, findings in
                    if formats.contains(.swift) { typeNames.take(compiled.template, &findings) }
                    output = plan.output(compiled, &findings)
                }
                if !isSound { output = nil }
            }
            switch step {
            case .waiting(let file): build(file)
            case .built(let entry, let built):
                let isType = built != nil && formats.contains(.swift)
                if let name = entry.name, batch.has(name) || isType && typeNames.take(name, path: entry.path) != nil {
                    build(try InputFile.load(entry.path))
                } else {
                    batch.append(entry)
                    output = entry.isSound ? built : nil
                }
            }
            if let output { outputs.append(output) }
        }
        batch.diagnostics.show(fileCount: batch.count)

        let hasErrors = batch.diagnostics.hasErrors
        let isAsBuilt: Bool
        if isSingleFile {
            guard batch.count < 2 else {
                throw UsageFailure("'\(output)' is one file, and there are \(batch.count) templates; name a folder")
            }
            isAsBuilt = try outputs.first.map { try build($0) } ?? true
        } else {
            let folder = OutputFolder(path: output)
            let plan = BuildPlan(
                outputs, replacing: try folder.manifest(),
                BuildPlan.Scope(
                    searchedFolder: outcome.searchedFolder, vendors: vendors, formats: formats,
                    isIncomplete: outcome.hasFailed || hasErrors))
            let payloads = plan.files.count { $0.vendor != nil }
            let sources = plan.files.count - payloads
            let counts = [
                outputs.count.counted("template"), formats.contains(.json) ? payloads.counted("payload") : nil,
                formats.contains(.swift) ? sources.counted("Swift file") : nil,
            ].compactMap { $0 }.joined(separator: ", ")
            isAsBuilt = check ? try compare(plan, folder, counts) : try write(plan, folder, counts)
        }

        if outcome.hasFailed { throw ExitStatus.failure }
        if hasErrors || !isAsBuilt { throw ExitStatus.findings }
    }

    /// How one template is built.
    private struct Plan: Sendable {
        let compiler: Compiler
        let formats: Set<BuildFormat>
        let pretty: Bool
        let access: SwiftAccess
        let isStandardInput: Bool

        func output(_ compiled: CompiledTemplate, _ findings: inout Diagnostics) -> BuildOutput {
            BuildOutput(compiled, formats, pretty: pretty, access: access, &findings)
        }
    }

    /// How far one template has come.
    private enum Step: Sendable {
        case built(Batch.Entry, BuildOutput?)
        /// Those before it come first.
        case waiting(SourceFile)
    }

    /// Writes the only file, or compares it.
    private func build(_ built: BuildOutput) throws -> Bool {
        let bytes = built.files.first?.bytes ?? []
        guard check else {
            try OutputFile.write(bytes, to: output)
            return true
        }
        guard let difference = OutputFile.difference(of: output, from: bytes) else { return true }
        if !Terminal.output.write(difference.visible + "\n") { throw ExitStatus.failure }
        return false
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
