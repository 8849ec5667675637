import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource

/// The messages of one file, or of all templates in a folder.
struct MessageRun {
    private let choice: MessageChoice
    /// In the order of the files, the samples and the vendors.
    private(set) var messages: [RenderedMessage] = []
    private(set) var diagnostics = Diagnostics()
    private(set) var fileCount = 0
    /// A file could not be opened, which is reported.
    private(set) var hasFailed = false

    init(_ choice: MessageChoice) { self.choice = choice }

    /// Takes one file, which must have what was chosen.
    mutating func take(_ file: SourceFile) throws {
        fileCount += 1
        if file.isReadyPayload {
            let vendor = try choice.vendor(ofPayload: file.path)
            let message = Compiler().rendered(payload: file, for: vendor, named: file.payloadName, &diagnostics)
            messages += message.map { [$0] } ?? []
            return
        }
        var findings = Diagnostics()
        defer { diagnostics.append(contentsOf: findings) }
        guard let template = Compiler().read(file, &findings), !findings.hasErrors else { return }
        try take(template, &findings)
    }

    /// Takes the templates of a folder that have what was chosen.
    mutating func take(folder: String) throws {
        let search = TemplateSearch([folder])
        for failure in search.failures { Terminal.report(failure) }
        hasFailed = !search.failures.isEmpty
        for path in search.paths {
            let file: SourceFile
            do throws(FileFailure) {
                file = try InputFile.load(path)
            } catch {
                Terminal.report(error)
                hasFailed = true
                continue
            }
            fileCount += 1
            var findings = Diagnostics()
            defer { diagnostics.append(contentsOf: findings) }
            guard let template = Compiler().read(file, &findings), !findings.hasErrors else { continue }
            if choice.fits(template) { try take(template, &findings) }
        }
    }

    private mutating func take(_ template: Template, _ findings: inout Diagnostics) throws {
        let compiler = Compiler(only: try choice.vendors(of: template))
        let sets = try choice.sets(of: template, &findings)
        guard !findings.hasErrors, let compiled = compiler.compile(template, &findings) else { return }
        let headroom = compiled.headroom
        for set in sets {
            let known = findings.all
            // What its own samples break, compiling has said.
            var filling = Diagnostics()
            messages += compiled.rendered(
                set.arguments, sample: set.sample, headroom: headroom, findings: known, &filling)
            if set.sample == nil { findings.append(contentsOf: filling) }
        }
    }
}

extension MessageChoice {
    /// Whether a template that nobody has named has what was chosen.
    fileprivate func fits(_ template: Template) -> Bool {
        let hasVendor = vendor.map { id in template.sections.contains { $0.vendor == id } } ?? true
        let hasSample = sample.map { name in template.samples.contains { $0.name == name } } ?? true
        let canBeFilled = template.parameters.allSatisfy { !$0.isRequired } || !template.samples.isEmpty
        return hasVendor && hasSample && canBeFilled
    }
}
