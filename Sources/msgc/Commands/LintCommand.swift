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
    var format = Format.text

    @Flag(help: "Let warnings fail the run.")
    var strict = false

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    @OptionGroup var standardInput: StandardInputName

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() throws {
        var batch = Batch(Compiler())
        let outcome = templates.read(standardInput) { batch.compile($0) }
        let run = LintRun(diagnostics: batch.diagnostics.sorted, fileCount: batch.count)
        let isWritten = Terminal.output.write(report.render(run))

        let failing: Severity = strict ? .warning : .error
        if outcome.hasFailed || !isWritten { throw ExitStatus.failure }
        if run.diagnostics.contains(where: { $0.severity >= failing }) { throw ExitStatus.findings }
    }

    private var report: any DiagnosticFormat {
        switch format {
        case .text: TextReport(palette: Terminal.output.palette(color))
        case .json: JSONReport()
        }
    }
}

extension ColorChoice: ExpressibleByArgument {}
