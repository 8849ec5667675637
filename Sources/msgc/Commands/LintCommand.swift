import ArgumentParser
import MessageCompiler
import MessageOutput
import MessageSource

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks templates.",
        discussion: "Findings go to standard output. Errors fail the run, and with --strict warnings do too.")

    @OptionGroup var templates: TemplatePaths

    @Option(help: "How to show the findings.")
    var format = FormatName.text

    @Flag(help: "Let warnings fail the run.")
    var strict = false

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    @OptionGroup var standardInput: StandardInputName

    func run() throws {
        var batch = Batch(Compiler())
        let outcome = templates.read(standardInput) { batch.compile($0) }
        let run = LintRun(diagnostics: batch.diagnostics.sorted, fileCount: batch.count)
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
