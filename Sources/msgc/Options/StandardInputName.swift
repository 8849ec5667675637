import ArgumentParser
import MessageSource

/// The name of a template that comes from standard input.
struct StandardInputName: ParsableArguments {
    @Option(
        name: .customLong("stdin-filename"),
        help: ArgumentHelp("What to call the template that standard input brings.", valueName: "path"))
    var path = "stdin"

    func read(_ path: String) throws(FileFailure) -> SourceFile {
        path == "-" ? try InputFile.loadStandardInput(as: self.path) : try InputFile.load(path)
    }
}
