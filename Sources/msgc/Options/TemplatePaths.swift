import MessageSource

/// The templates that a command looks at: those that are named, or all in the folder it is started in.
struct TemplatePaths {
    let paths: [String]

    init(_ paths: [String]) { self.paths = paths.isEmpty ? ["."] : paths }

    /// What became of the reading.
    struct Outcome {
        let searchedFolder: Bool
        /// A file could not be opened, which is reported.
        var hasFailed: Bool
    }

    /// What became of one file.
    private enum Step<Result: Sendable>: Sendable {
        case done(Result)
        case failed(FileFailure)
    }

    /// Reads the templates, several at once, and takes what becomes of them one by one in their order.
    ///
    /// - Parameters:
    ///   - plan: says what to do with the file at a path, before any file is read; `-` is standard input.
    ///   - work: is called by any thread.
    func read<Plan: Sendable, Result: Sendable>(
        _ standardInput: StandardInputName, by workers: Workers, plan: (String) throws -> Plan,
        work: @escaping @Sendable (SourceFile, Plan) -> Result, take: (Result, Plan) throws -> Void
    ) throws -> Outcome {
        let search = TemplateSearch(paths)
        for failure in search.failures { Terminal.report(failure) }
        var outcome = Outcome(searchedFolder: search.searchedFolder, hasFailed: !search.failures.isEmpty)
        let plans = try search.paths.map { (path: $0, plan: try plan($0)) }
        let inputPath = standardInput.path
        try workers.map(plans.count) { index -> (Step<Result>, Plan) in
            let (path, plan) = plans[index]
            do throws(FileFailure) {
                return (.done(work(try StandardInputName.read(path, as: inputPath), plan)), plan)
            } catch {
                return (.failed(error), plan)
            }
        } take: { result, plan in
            switch result {
            case .done(let result): try take(result, plan)
            case .failed(let failure):
                Terminal.report(failure)
                outcome.hasFailed = true
            }
        }
        return outcome
    }
}
