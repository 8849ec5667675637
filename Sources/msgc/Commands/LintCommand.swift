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
        var nameless: [String] = []
        let outcome = try templates.read(standardInput) { file, isStandardInput in
            let found = try configurations.configuration(for: file.path)
            if found.ignores(file.path) {
                _ = try fixing.mend(file, isStandardInput: isStandardInput) { _ in [] }
                return
            }
            let vendor = vendor ?? VendorChoice.named(in: file.path)
            if file.isPayload, vendor == nil { return nameless.append(file.path) }
            let compiler = Compiler(found.configuration, requiresProof: prove, codes: codes.choice)
            let mended = try fixing.mend(file, isStandardInput: isStandardInput) { file in
                var own = Batch()
                own.check(file, for: vendor, with: compiler)
                return own.diagnostics.all
            }
            batch.check(mended, for: vendor, with: compiler)
        }
        if let path = nameless.first {
            let name = path.dropLast(".json".count)
            throw UsageFailure(
                """
                whose payload is '\(path)'? call it '\(name).VENDOR.json', or say it with --vendor: \
                \(VendorChoice.list)
                """)
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

extension SourceFile {
    /// A vendor's ready payload, as opposed to a template.
    fileprivate var isPayload: Bool { path.hasSuffix(".json") }
}

extension Batch {
    /// Takes a file for what its name says that it is.
    fileprivate mutating func check(_ file: SourceFile, for vendor: String?, with compiler: Compiler) {
        if file.isPayload, let vendor {
            check(payload: file, for: vendor, with: compiler)
        } else {
            compile(file, with: compiler)
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
