import ArgumentParser
import MessageSource

/// The templates that a command looks at.
struct TemplatePaths: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Templates, folders to search for *.msg.yaml and *.msg.yml, or - for standard input.", valueName: "path"))
    var paths: [String] = ["."]

    /// What became of the reading.
    struct Outcome {
        let searchedFolder: Bool
        /// A file could not be opened, which is reported.
        var hasFailed: Bool
    }

    /// Reads the templates one by one.
    ///
    /// - Parameter use: is told too whether the template comes from standard input.
    func read(_ standardInput: StandardInputName, _ use: (SourceFile, Bool) throws -> Void) rethrows -> Outcome {
        let search = TemplateSearch(paths)
        for failure in search.failures { Terminal.report(failure) }
        var outcome = Outcome(searchedFolder: search.searchedFolder, hasFailed: !search.failures.isEmpty)
        for path in search.paths {
            let file: SourceFile
            do throws(FileFailure) {
                file = try standardInput.read(path)
            } catch {
                Terminal.report(error)
                outcome.hasFailed = true
                continue
            }
            try use(file, path == "-")
        }
        return outcome
    }
}
