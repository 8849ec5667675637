import ArgumentParser
import MessageSource

/// The name of a template that comes from standard input.
struct StandardInputName: ParsableArguments {
    @Option(
        name: .customLong("stdin-filename"),
        help: ArgumentHelp("What to call the template that standard input brings.", valueName: "path"))
    var path = "stdin"

    /// What reports call the file at a path.
    func name(of path: String) -> String { path == "-" ? self.path : path }

    func read(_ path: String) throws(FileFailure) -> SourceFile { try Self.read(path, as: name(of: path)) }

    /// Reads a file, or standard input under a name.
    static func read(_ path: String, as name: String) throws(FileFailure) -> SourceFile {
        path == "-" ? try InputFile.loadStandardInput(as: name) : try InputFile.load(path)
    }
}
