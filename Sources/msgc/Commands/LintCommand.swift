import ArgumentParser
import MessageCompiler
import MessageOutput
import MessageSource

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks templates, and payloads that were made by other means.",
        discussion: """
            Findings go to standard output. Errors fail the run, and with --strict warnings do too. A path that ends \
            in .json is a ready payload, checked by the same rules: of the vendor that --vendor or the file's name \
            gives (greeting.VENDOR.json).
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

    @OptionGroup var configuration: ConfigurationOption

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
        var batch = Batch(measuresHeadroom: statistics)
        var configurations = try ConfigurationSearch(configuration.config)
        var nameless: [String] = []
        let outcome = try templates.read(standardInput) { file in
            guard file.path.hasSuffix(".json") else {
                let compiler = Compiler(try configurations.configuration(for: file.path), requiresProof: prove)
                return batch.compile(file, with: compiler)
            }
            guard let vendor = vendor ?? VendorChoice.named(in: file.path) else { return nameless.append(file.path) }
            batch.check(payload: file, for: vendor)
        }
        if let path = nameless.first {
            throw UsageFailure("whose payload is '\(path)'? say it with --vendor: \(VendorChoice.list)")
        }
        let run = LintRun(
            diagnostics: batch.diagnostics.sorted, fileCount: batch.count, headroom: batch.headroom)
        let report = DiagnosticFormats.named(format.name, Terminal.output.palette(color)) ?? TextReport()
        let isWritten = Terminal.output.write(report.render(run))

        let failing: Severity = strict ? .warning : .error
        if outcome.hasFailed || !isWritten { throw ExitStatus.failure }
        if run.diagnostics.contains(where: { $0.severity >= failing }) { throw ExitStatus.findings }
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
