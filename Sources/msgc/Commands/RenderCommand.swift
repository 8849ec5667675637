import ArgumentParser
import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Shows messages as their readers will see them, or the payload of one.",
        discussion: """
            All vendors and all samples of a template are shown, unless some are chosen: in a terminal below each \
            other, as wide as it is or as COLUMNS says. A payload is that of one vendor, filled with one sample: \
            without --sample and --data with the first. Findings stand below the messages in a terminal, and else go \
            to standard error.

            A path that ends in .json is a ready payload of the vendor that --vendor or the file's name gives \
            (greeting.VENDOR.json). Of a folder, all templates are shown that msgc.yaml does not ignore: in one page \
            with -o DIR, which is DIR/index.html. With -o FILE the name says the format, where --format does not.

            A picture is taken by a Chromium or Chrome that is installed, without the network: of all messages of a \
            template side by side with -o FILE.png, and of each message alone with --format png -o DIR, as \
            DIR/NAME/VENDOR.png or DIR/NAME/VENDOR.SAMPLE.png.
            """)

    @Argument(help: ArgumentHelp("A template, a payload, a folder, or - for standard input.", valueName: "path"))
    var path: String

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
    var format: RenderFormat?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write to this file, or the page or pictures to this folder.", valueName: "path"))
    var output: String?

    @Flag(help: "Indent the payload.")
    var pretty = false

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    @OptionGroup var pictures: PictureOptions

    @Option(help: .configuration)
    var config: String?

    @Option(name: .customLong("stdin-filename"), help: .standardInputName)
    var standardInputName: String?

    @OptionGroup var serving: ServeOptions

    func validate() throws {
        try VendorChoice.check(vendor.map { [$0] } ?? [])
        if sample != nil, data != nil { throw ValidationError("--sample and --data exclude each other") }
        if serving.isAsked,
            path == "-" || sample != nil || data != nil || format != nil || output != nil || pretty || pictures.isAsked
        {
            throw ValidationError(
                "--serve shows files with all samples: without --sample, --data, --format, --output, --pretty and what "
                    + "is about pictures")
        }
        if path == "-", data == "-" { throw ValidationError("Standard input cannot be the template and the data") }
    }

    func run() throws {
        if serving.isAsked { return try serving.serve(path, vendor: vendor, configuration: config) }
        let isFolder = path != "-" && Folder.isThere(path)
        let output = try RenderOutput(output, isOfFolder: isFolder, format: format)
        let format = format ?? .suiting(output)
        if pictures.isAsked, format != .png {
            throw UsageFailure(
                "--browser, --browser-timeout and --dark are about pictures: add --format png, or -o FILE.png")
        }
        switch format {
        case .terminal:
            let (width, palette) = output.look(color)
            try show(to: output, isOfFolder: isFolder, sayingFindings: true) { messages in
                TerminalPreview(messages, width: width, palette: palette).text
            }
        case .html:
            try show(to: output, isOfFolder: isFolder) { messages in
                isFolder ? GalleryPage(messages).text : PreviewPage(messages).text
            }
        case .json:
            if isFolder { throw UsageFailure("'\(path)' is a folder; 'msgc build' writes the payloads of all in it") }
            try writePayload(to: output)
        case .png: try takePictures(to: output, isOfFolder: isFolder)
        }
    }

    /// Takes one picture of all messages that were chosen, or one of each where the output is a folder.
    private func takePictures(to output: RenderOutput, isOfFolder: Bool) throws {
        let output = try PictureOutput(output, isOfFolder: isOfFolder)
        // Without a browser there is nothing to look for in the templates.
        let taking = try PictureTaking(pictures)
        try withMessages(isOfFolder: isOfFolder) { messages in
            try output.write(messages, isDark: pictures.dark, taking)
        }
    }

    /// Shows all messages that were chosen, those of sound templates if others have errors.
    ///
    /// - Parameter sayingFindings: what is shown says what was found in the templates that it shows.
    private func show(
        to output: RenderOutput, isOfFolder: Bool, sayingFindings: Bool = false, as text: ([RenderedMessage]) -> String
    ) throws {
        try withMessages(isOfFolder: isOfFolder, sayingFindings: sayingFindings) { messages in
            try output.write(Array(text(messages).utf8), addsLine: false)
        }
    }

    /// Says what was found, and hands over the messages if there are any.
    private func withMessages(
        isOfFolder: Bool, sayingFindings: Bool = false, _ use: ([RenderedMessage]) throws -> Void
    ) throws {
        var run = MessageRun(try choice(), try ConfigurationSearch(config))
        if isOfFolder {
            try run.take(folder: path)
        } else {
            try run.take(try StandardInputName(standardInputName).read(path))
        }
        let said = sayingFindings ? Set(run.messages.flatMap(\.findings).map(\.identity)) : []
        run.diagnostics.show(fileCount: run.fileCount, without: said)
        if !run.messages.isEmpty { try use(run.messages) }
        if run.hasFailed { throw ExitStatus.failure }
        if run.diagnostics.hasErrors { throw ExitStatus.findings }
    }

    private func writePayload(to output: RenderOutput) throws {
        let choice = try choice()
        let file = try StandardInputName(standardInputName).read(path)
        var diagnostics = Diagnostics()
        var configurations = try ConfigurationSearch(config)
        let applied = try configurations.configuration(for: file.path).configuration
        let payload = try choice.payload(of: file, applied, &diagnostics)
        diagnostics.show(fileCount: choice.values == nil ? 1 : 2)
        guard let payload, !diagnostics.hasErrors else { throw ExitStatus.findings }
        try output.write(pretty ? JSONLayout.indent(payload) + [UInt8(ascii: "\n")] : payload, addsLine: !pretty)
    }

    private func choice() throws -> MessageChoice {
        let values = try data.map { path in
            path == "-" ? try InputFile.loadStandardInput(as: "stdin") : try InputFile.load(path)
        }
        return MessageChoice(vendor: vendor, sample: sample, values: values)
    }
}
