import ArgumentParser
import MessageCompiler
import MessageOutput
import MessageSource

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks templates, and payloads that were made by other means.",
        discussion: """
            Findings go to standard output. Errors fail the run, with --strict warnings do too, and with --diff fixes \
            that are not made. A path that ends in .json is a ready payload, checked by the same rules: of the vendor \
            that --vendor or the file's name gives (greeting.VENDOR.json).

            A comment '# msgc: allow CODE — reason' on the line of a finding, or alone on the line above, silences it. \
            An error is not silenced, unless it is a rule of msgc alone, or one by --prove or msgc.yaml. Files that \
            msgc.yaml ignores are left out, those that are named here too.
            """)

    @OptionGroup var templates: TemplatePaths

    @Option(help: ArgumentHelp("The vendor whose payloads the .json files are.", valueName: "id"))
    var vendor: String?

    @Option(help: "How to show the findings.")
    var format = FormatName.text

    @Flag(help: "Let warnings fail the run.")
    var strict = false

    @Flag(help: "Let a limit fail the run that some allowed values may break.")
    var prove = false

    @Flag(
        help: ArgumentHelp(
            "Count the findings by code, and show how much of each limit the templates may need.",
            discussion: "With the text format alone. Programs find the limits in the manifest.json of 'msgc build'."))
    var statistics = false

    @OptionGroup var codes: CodeOptions

    @OptionGroup var fixes: FixOptions

    @OptionGroup var baseline: BaselineOption

    @OptionGroup var configuration: ConfigurationOption

    @OptionGroup var jobs: JobsOption

    @Option(
        name: .customLong("show-config"),
        help: ArgumentHelp(
            "Print the settings that apply to this file with their places, and check nothing.", valueName: "file"))
    var showConfig: String?

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    @OptionGroup var standardInput: StandardInputName

    func validate() throws {
        try VendorChoice.check(vendor.map { [$0] } ?? [])
        if statistics, format.name != FormatName.text.name {
            throw ValidationError(
                """
                The statistics are for people and belong to '--format text'; programs find the limits in the \
                manifest.json of 'msgc build'
                """)
        }
    }

    func run() throws {
        var configurations = try ConfigurationSearch(configuration.config)
        if let showConfig {
            let found = try configurations.configuration(for: showConfig)
            let listing = ConfigurationListing(showConfig, found, proves: prove, codes: codes)
            if !Terminal.output.write(listing.text) { throw ExitStatus.failure }
            return
        }
        var batch = Batch(measuresHeadroom: statistics)
        var fixing = FixRun(fixes)
        // Files are mended one after the other.
        let isParallel = !fixes.areWanted
        let measuresHeadroom = statistics
        let workers = isParallel ? jobs.workers : Workers(count: 1)
        let outcome = try templates.read(standardInput, by: workers) { path -> Plan in
            try plan(path, &configurations)
        } work: { (file: SourceFile, plan: Plan) -> Step in
            if plan.isIgnored, isParallel { return .done }
            // What comes by standard input cannot be read again.
            guard isParallel, !plan.isStandardInput else { return .waiting(file) }
            return .checked(plan.check(file, measuresHeadroom: measuresHeadroom))
        } take: { (step: Step, plan: Plan) in
            switch step {
            case .done: break
            case .checked(let entry):
                if let name = entry.name, batch.has(name) {
                    batch.check(try InputFile.load(entry.path), plan)
                } else {
                    batch.append(entry)
                }
            case .waiting(let file):
                let mended = try fixing.mend(file, isStandardInput: plan.isStandardInput) { file in
                    plan.isIgnored ? [] : plan.check(file).diagnostics.all
                }
                if !plan.isIgnored { batch.check(mended, plan) }
            }
        }
        fixing.summarize()
        let findings = try baseline.newFindings(
            in: batch.diagnostics.sorted, of: batch.paths, mayWrite: !outcome.hasFailed && !fixes.diff,
            isWhole: codes.choice.isAll)
        let run = LintRun(
            diagnostics: findings, paths: batch.paths, headroom: batch.headroom,
            failing: strict ? .warning : .error, isComplete: !outcome.hasFailed)
        let stream = fixing.takesOutput ? Terminal.error : Terminal.output
        let tool = ToolDescription(version: Msgc.version) { Problems.problem($0).map(Problems.page) }
        let report = DiagnosticFormats.named(format.name, stream.palette(color), tool: tool) ?? TextReport()
        let isWritten = stream.write(report.render(run))

        if outcome.hasFailed || !isWritten { throw ExitStatus.failure }
        if fixing.hasPending || run.diagnostics.contains(where: run.isFailing) { throw ExitStatus.findings }
    }
}

extension LintCommand {
    /// How one file is checked.
    fileprivate struct Plan: Sendable {
        let compiler: Compiler
        /// Whose payload it is; `nil` for a template.
        let vendor: String?
        /// The configuration leaves it out.
        let isIgnored: Bool
        let isStandardInput: Bool
    }

    /// How far one file has come.
    fileprivate enum Step: Sendable {
        case done
        case checked(Batch.Entry)
        /// Those before it come first.
        case waiting(SourceFile)
    }

    fileprivate func plan(_ path: String, _ configurations: inout ConfigurationSearch) throws -> Plan {
        let name = standardInput.name(of: path)
        let found = try configurations.configuration(for: name)
        let isPayload = name.hasSuffix(".json")
        let isIgnored = found.ignores(name)
        let owner = isPayload ? vendor ?? VendorChoice.named(in: name) : nil
        if isPayload, !isIgnored, owner == nil {
            throw UsageFailure(
                """
                whose payload is '\(name)'? call it '\(name.dropLast(".json".count)).VENDOR.json', or say it with \
                --vendor: \(VendorChoice.list)
                """)
        }
        return Plan(
            compiler: Compiler(found.configuration, requiresProof: prove, codes: codes.choice), vendor: owner,
            isIgnored: isIgnored, isStandardInput: path == "-")
    }
}

extension LintCommand.Plan {
    /// Looks at a file by itself.
    fileprivate func check(_ file: SourceFile, measuresHeadroom: Bool = false) -> Batch.Entry {
        vendor.map { Batch.Entry(payload: file, for: $0, with: compiler) }
            ?? Batch.Entry(template: file, with: compiler, measuresHeadroom: measuresHeadroom)
    }
}

extension Batch {
    /// Looks at a file beside those before it.
    fileprivate mutating func check(_ file: SourceFile, _ plan: LintCommand.Plan) {
        if let vendor = plan.vendor {
            check(payload: file, for: vendor, with: plan.compiler)
        } else {
            compile(file, with: plan.compiler)
        }
    }
}

/// The name of one of the formats in the list.
struct FormatName: ExpressibleByArgument {
    let name: String

    static let text = FormatName(name: TextReport.name)

    init?(argument: String) {
        guard DiagnosticFormats.names.contains(argument) else { return nil }
        name = argument
    }

    private init(name: String) { self.name = name }

    static var allValueStrings: [String] { DiagnosticFormats.names }
    var defaultValueDescription: String { name }
}

extension ColorChoice: ExpressibleByArgument {}
