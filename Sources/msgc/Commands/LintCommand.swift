import ArgumentParser
import MessageOutput

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        _superCommandName: Msgc.name,
        abstract: "Checks templates, and payloads that were made by other means.",
        discussion: """
            Findings go to standard output. Errors fail the run, with --strict warnings do too, and with --diff fixes \
            that are not made. A path that ends in .json is a ready payload, checked by the same rules: of the vendor \
            that --vendor or the file's name gives (greeting.VENDOR.json).

            A comment '# msgc: allow CODE — reason' on the line of a finding, or alone on the line above, silences it. \
            An error is not silenced, unless it is a rule of msgc alone, or one by --prove or msgc.yaml. Files that \
            msgc.yaml ignores are left out, those that are named here too.
            """)

    @Argument(help: .templatePaths)
    var paths: [String] = []

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

    @Option(
        help: ArgumentHelp(
            "Look for findings of these codes alone; with commas, or repeated.",
            discussion: "It beats the configuration. Errors that keep a template from being sent are always shown.",
            valueName: "code"))
    var select: [String] = []

    @Option(
        help: ArgumentHelp(
            "Leave out findings of these codes; with commas, or repeated.",
            discussion: "Errors that keep a template from being sent are always shown.", valueName: "code"))
    var ignore: [String] = []

    @Flag(
        help: ArgumentHelp(
            "Apply the fixes that keep what the author meant, and report what is left.",
            discussion: "A template from standard input goes to standard output, and the findings to standard error."))
    var fix = false

    @Flag(
        name: .customLong("unsafe-fixes"),
        help: "Apply the other fixes too, which need the author's eyes; this includes --fix.")
    var unsafeFixes = false

    @Flag(
        help: ArgumentHelp(
            "Show what --fix would change, write nothing, and report on the files as they are, on standard error.",
            discussion: "The run fails where there is anything to change."))
    var diff = false

    @Option(
        help: ArgumentHelp(
            "Report only findings that are not in this file.",
            discussion: """
                Where there is no such file, one with all findings is written, and the run passes. Afterwards entries \
                are taken out of it as soon as what they are about is mended, and none is ever added; nothing else \
                is written to it, and nothing at all with --diff, or where a file cannot be read. With --select or \
                --ignore entries stay.
                """,
            valueName: "file"))
    var baseline: String?

    @Option(help: .configuration)
    var config: String?

    @Option(name: [.short, .long], help: .jobs)
    var jobs: Int?

    @Option(
        name: .customLong("show-config"),
        help: ArgumentHelp(
            "Print the settings that apply to this file with their places, and check nothing.", valueName: "file"))
    var showConfig: String?

    @Option(help: "When to use colours.")
    var color = ColorChoice.auto

    @Option(name: .customLong("stdin-filename"), help: .standardInputName)
    var standardInputName: String?

    var codes: CodeOptions { CodeOptions(select: select, ignore: ignore) }

    func validate() throws {
        try codes.validate()
        try JobsOption(jobs: jobs).validate()
        try VendorChoice.check(vendor.map { [$0] } ?? [])
        if statistics, format.name != FormatName.text.name {
            throw ValidationError(
                """
                The statistics are for people and belong to '--format text'; programs find the limits in the \
                manifest.json of 'msgc build'
                """)
        }
    }
}
