import MessageSource

/// The name of a template that comes from standard input: `--stdin-filename`.
struct StandardInputName {
    static let usual = "stdin"

    let path: String

    init(_ path: String?) { self.path = path ?? Self.usual }

    /// What reports call the file at a path.
    func name(of path: String) -> String { path == "-" ? self.path : path }

    func read(_ path: String) throws(FileFailure) -> SourceFile { try Self.read(path, as: name(of: path)) }

    /// Reads a file, or standard input under a name.
    static func read(_ path: String, as name: String) throws(FileFailure) -> SourceFile {
        path == "-" ? try InputFile.loadStandardInput(as: name) : try InputFile.load(path)
    }
}
