import MessageCompiler
import MessageOutput
import MessageSource

extension LintCommand {
    func run() throws {
        var configurations = try ConfigurationSearch(config)
        if let showConfig {
            let found = try configurations.configuration(for: showConfig)
            let listing = ConfigurationListing(showConfig, found, proves: prove, codes: codes)
            if !Terminal.output.write(listing.text) { throw ExitStatus.failure }
            return
        }
        var batch = Batch(measuresHeadroom: statistics)
        let fixes = FixOptions(fix: fix, unsafeFixes: unsafeFixes, diff: diff)
        var fixing = FixRun(fixes)
        // Files are mended one after the other.
        let isParallel = !fixes.areWanted
        let measuresHeadroom = statistics
        let workers = isParallel ? JobsOption(jobs: jobs).workers : Workers(count: 1)
        let standardInput = StandardInputName(standardInputName)
        let outcome = try TemplatePaths(paths).read(standardInput, by: workers) { path -> Plan in
            try plan(path, as: standardInput.name(of: path), &configurations)
        } work: { (file: SourceFile, plan: Plan) -> Step in
            if plan.isIgnored, isParallel { return .done }
            // What comes by standard input cannot be read again.
            guard isParallel, !plan.isStandardInput else { return .waiting(file) }
            return .checked(plan.check(file, measuresHeadroom: measuresHeadroom))
        } take: { (step: Step, plan: Plan) in
            switch step {
            case .done: break
            case .checked(let entry):
                if let name = entry.name, batch.has(name) {
                    batch.check(try InputFile.load(entry.path), plan)
                } else {
                    batch.append(entry)
                }
            case .waiting(let file):
                let mended = try fixing.mend(file, isStandardInput: plan.isStandardInput) { file in
                    plan.isIgnored ? [] : plan.check(file).diagnostics.all
                }
                if !plan.isIgnored { batch.check(mended, plan) }
            }
        }
        fixing.summarize()
        let findings = try BaselineOption(baseline: baseline).newFindings(
            in: batch.diagnostics.sorted, of: batch.paths, mayWrite: !outcome.hasFailed && !diff,
            isWhole: codes.choice.isAll)
        let run = LintRun(
            diagnostics: findings, paths: batch.paths, headroom: batch.headroom,
            failing: strict ? .warning : .error, isComplete: !outcome.hasFailed)
        let stream = fixing.takesOutput ? Terminal.error : Terminal.output
        let tool = ToolDescription(version: Msgc.version) { Problems.problem($0).map(Problems.page) }
        let report = DiagnosticFormats.named(format.name, stream.palette(color), tool: tool) ?? TextReport()
        let isWritten = stream.write(report.render(run))

        if outcome.hasFailed || !isWritten { throw ExitStatus.failure }
        if fixing.hasPending || run.diagnostics.contains(where: run.isFailing) { throw ExitStatus.findings }
    }
}

extension LintCommand {
    /// How one file is checked.
    fileprivate struct Plan: Sendable {
        let compiler: Compiler
        /// Whose payload it is; `nil` for a template.
        let vendor: String?
        /// The configuration leaves it out.
        let isIgnored: Bool
        let isStandardInput: Bool
    }

    /// How far one file has come.
    fileprivate enum Step: Sendable {
        case done
        case checked(Batch.Entry)
        /// Those before it come first.
        case waiting(SourceFile)
    }

    /// - Parameter name: what reports call the file.
    fileprivate func plan(
        _ path: String, as name: String, _ configurations: inout ConfigurationSearch
    ) throws -> Plan {
        let found = try configurations.configuration(for: name)
        let isPayload = name.hasSuffix(".json")
        let isIgnored = found.ignores(name)
        let owner = isPayload ? vendor ?? VendorChoice.named(in: name) : nil
        if isPayload, !isIgnored, owner == nil {
            throw UsageFailure(
                """
                whose payload is '\(name)'? call it '\(name.dropLast(".json".count)).VENDOR.json', or say it with \
                --vendor: \(VendorChoice.list)
                """)
        }
        return Plan(
            compiler: Compiler(found.configuration, requiresProof: prove, codes: codes.choice), vendor: owner,
            isIgnored: isIgnored, isStandardInput: path == "-")
    }
}

extension LintCommand.Plan {
    /// Looks at a file by itself.
    fileprivate func check(_ file: SourceFile, measuresHeadroom: Bool = false) -> Batch.Entry {
        vendor.map { Batch.Entry(payload: file, for: $0, with: compiler) }
            ?? Batch.Entry(template: file, with: compiler, measuresHeadroom: measuresHeadroom)
    }
}

extension Batch {
    /// Looks at a file beside those before it.
    fileprivate mutating func check(_ file: SourceFile, _ plan: LintCommand.Plan) {
        if let vendor = plan.vendor {
            check(payload: file, for: vendor, with: plan.compiler)
        } else {
            compile(file, with: plan.compiler)
        }
    }
}
