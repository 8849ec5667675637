import MessageCompiler
import MessageSource

/// The findings that a team has put off: `--baseline`.
struct BaselineOption {
    let baseline: String?

    /// The findings to report.
    ///
    /// - Parameters:
    ///   - paths: of the files that were checked.
    ///   - mayWrite: the file may be made, or changed.
    ///   - isWhole: the run has looked for everything, so that what it did not find is not there.
    func newFindings(
        in findings: [Diagnostic], of paths: [String], mayWrite: Bool, isWhole: Bool
    ) throws -> [Diagnostic] {
        guard let baseline else { return findings }
        let folder = Folder.holding(baseline)
        let name: @Sendable (String) -> String = { Folder.relative($0, to: folder) }
        guard let file = try existing(baseline) else {
            if mayWrite { try adopt(Baseline(findings, name: name), at: baseline) }
            return mayWrite ? [] : findings
        }
        var diagnostics = Diagnostics()
        let read = Baseline(reading: file, name: name, &diagnostics)
        diagnostics.show(fileCount: 1)
        guard let read else { throw ExitStatus.failure }
        if mayWrite, isWhole {
            let pruned = read.pruned(by: findings, in: paths) { name in
                OutputFile.isThere(folder == "/" ? "/" + name : folder + "/" + name)
            }
            try replace(read, by: pruned, at: baseline)
        }
        return read.newFindings(in: findings)
    }

    /// `nil` where there is no such file.
    private func existing(_ path: String) throws -> SourceFile? {
        do {
            return try InputFile.load(path)
        } catch {
            if error.isAboutMissingFile { return nil }
            throw error
        }
    }

    private func adopt(_ list: Baseline, at path: String) throws {
        try OutputFile.write(list.bytes, to: path)
        Terminal.say("'\(path)' is written: \(list.count.counted("finding")) in \(list.fileCount.counted("file"))")
    }

    private func replace(_ old: Baseline, by new: Baseline, at path: String) throws {
        guard new.count < old.count else { return }
        try OutputFile.write(new.bytes, to: path)
        let gone = (old.count - new.count).counted("finding")
        Terminal.say("'\(path)' is shorter: \(gone) mended, \(new.count) left")
    }
}
