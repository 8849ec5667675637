import MessageCompiler
import MessageOutput
import MessageSource

/// What becomes of the fixes that findings bring: `--fix`, `--unsafe-fixes` and `--diff`.
struct FixOptions {
    let fix: Bool
    let unsafeFixes: Bool
    let diff: Bool

    var areWanted: Bool { fix || unsafeFixes || diff }
}

/// The fixing of the files of one run.
struct FixRun {
    private let options: FixOptions
    private var fixCount = 0
    private var fileCount = 0
    /// A change was shown that is not made.
    private(set) var hasPending = false
    /// Standard output holds something else than the report.
    private(set) var takesOutput: Bool

    init(_ options: FixOptions) {
        self.options = options
        takesOutput = options.diff
    }

    /// Mends a file where that is asked for.
    ///
    /// - Parameter check: finds what is wrong with a file.
    /// - Returns: the file to report on.
    mutating func mend(
        _ file: SourceFile, isStandardInput: Bool, check: (SourceFile) -> [Diagnostic]
    ) throws -> SourceFile {
        guard options.areWanted else { return file }
        let mending = Mending(file, appliesUnsafe: options.unsafeFixes, check: check)
        fixCount += mending.count
        if mending.count > 0 { fileCount += 1 }
        if options.diff {
            let diff = UnifiedDiff(from: file.bytes, to: mending.file.bytes, path: file.path.visible)
            if !diff.bytes.isEmpty { hasPending = true }
            if !Terminal.output.write(diff.bytes) { throw ExitStatus.failure }
            return file
        }
        if isStandardInput {
            takesOutput = true
            if !Terminal.output.write(mending.file.bytes) { throw ExitStatus.failure }
        } else if mending.count > 0 {
            try OutputFile.write(mending.file.bytes, to: file.path)
        }
        return mending.file
    }

    /// Says how much was mended.
    func summarize() {
        guard options.areWanted else { return }
        let done = options.diff ? "can be applied" : "applied"
        Terminal.error.write("\(fixCount.counted("fix", plural: "fixes")) \(done) in \(fileCount.counted("file"))\n")
    }
}
