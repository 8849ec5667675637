import ArgumentParser
import MessageCompiler
import MessageModel
import MessageSource

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Fills one template and shows the message.",
        discussion: """
            Without --sample and --data the first sample is taken. Findings go to standard error. With -o the file \
            holds the bytes of the payload; on standard output a line break follows them.
            """)

    @Argument(help: ArgumentHelp("The template, or - for standard input.", valueName: "file"))
    var template: String

    @Option(help: ArgumentHelp("The vendor, where the template has several.", valueName: "id"))
    var vendor: String?

    @Option(help: ArgumentHelp("Fill it with this sample.", valueName: "name"))
    var sample: String?

    @Option(
        help: ArgumentHelp(
            "Fill it with the values in this file, JSON if it ends in .json, else YAML; - for standard input.",
            valueName: "file"))
    var data: String?

    @Option(help: "What to show.")
    var format = Format.json

    @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
    var output: String?

    @Flag(help: "Indent the payload.")
    var pretty = false

    @OptionGroup var standardInput: StandardInputName

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
    }

    func validate() throws {
        try VendorChoice.check(vendor.map { [$0] } ?? [])
        if sample != nil, data != nil { throw ValidationError("--sample and --data exclude each other") }
        if template == "-", data == "-" { throw ValidationError("Standard input cannot be the template and the data") }
    }

    func run() throws {
        let file = try standardInput.read(template)
        let values = try data.map { path in
            path == "-" ? try InputFile.loadStandardInput(as: "stdin") : try InputFile.load(path)
        }

        var diagnostics = Diagnostics()
        let payload = try payload(of: file, values, &diagnostics)
        diagnostics.show(fileCount: values == nil ? 1 : 2)
        guard let payload, !diagnostics.hasErrors else { throw ExitStatus.findings }

        if let output {
            try OutputFile.write(payload.text(pretty: pretty), to: output)
        } else {
            let text = payload.text(pretty: pretty)
            let isWritten = Terminal.output.write(pretty ? text : text + [UInt8(ascii: "\n")])
            if !isWritten { throw ExitStatus.failure }
        }
    }

    private func payload(
        of file: SourceFile, _ values: SourceFile?, _ diagnostics: inout Diagnostics
    ) throws -> CompiledTemplate.Filled? {
        guard let template = Compiler().read(file, &diagnostics), !diagnostics.hasErrors else { return nil }
        let id = try vendor(of: template)
        let filling = try Filling(template, sample: sample, hasData: values != nil)
        let compiler = Compiler(only: [id])
        guard let compiled = compiler.compile(template, &diagnostics), !diagnostics.hasErrors else { return nil }
        guard let arguments = filling.arguments(of: template, values, &diagnostics) else { return nil }
        return compiled.fill(arguments, called: filling.name, &diagnostics)?.first
    }

    private func vendor(of template: Template) throws -> String {
        let ids = template.sections.map(\.vendor)
        guard let id = vendor ?? ids.first, vendor != nil || ids.count == 1 else {
            throw UsageFailure("'\(template.name)' has several vendors; choose one with --vendor: \(ids.quotedList)")
        }
        guard ids.contains(id) else {
            throw UsageFailure("'\(template.name)' has no section for '\(id)', but for \(ids.quotedList)")
        }
        return id
    }
}
