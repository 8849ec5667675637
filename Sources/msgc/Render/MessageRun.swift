import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource

/// The messages of one file, or of all templates in a folder.
struct MessageRun {
    private let choice: MessageChoice
    private var configurations: ConfigurationSearch
    /// In the order of the files, the samples and the vendors.
    private(set) var messages: [RenderedMessage] = []
    private(set) var diagnostics = Diagnostics()
    private(set) var fileCount = 0
    /// A file could not be opened, which is reported.
    private(set) var hasFailed = false
    /// The path of each template of a folder, by its name.
    private var names: [String: String] = [:]

    init(_ choice: MessageChoice, _ configurations: ConfigurationSearch) {
        self.choice = choice
        self.configurations = configurations
    }

    /// Takes one file, which must have what was chosen. One that was named is shown even where it is ignored.
    mutating func take(_ file: SourceFile) throws {
        fileCount += 1
        let configuration = try configurations.configuration(for: file.path).configuration
        if file.isReadyPayload {
            let vendor = try choice.vendor(ofPayload: file.path)
            let compiler = Compiler(configuration)
            let message = compiler.rendered(payload: file, for: vendor, named: file.payloadName, &diagnostics)
            messages += message.map { [$0] } ?? []
            return
        }
        var findings = Diagnostics()
        defer { diagnostics.append(contentsOf: findings) }
        guard let template = Compiler().read(file, &findings), !findings.hasErrors else { return }
        try take(template, configuration, &findings)
    }

    /// Takes the templates of a folder that have what was chosen, and that no configuration ignores.
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
            let found = try configurations.configuration(for: path)
            if found.ignores(path) { continue }
            fileCount += 1
            var findings = Diagnostics()
            defer { diagnostics.append(contentsOf: findings) }
            guard let template = Compiler().read(file, &findings), !findings.hasErrors else { continue }
            if let other = names[template.name] {
                findings.report(RepeatedName(span: template.nameSpan, name: template.name, other: other))
                continue
            }
            names[template.name] = path
            if choice.fits(template, found.configuration) { try take(template, found.configuration, &findings) }
        }
    }

    private mutating func take(
        _ template: Template, _ configuration: Configuration, _ findings: inout Diagnostics
    ) throws {
        let compiler = Compiler(configuration, only: try choice.vendors(of: template, configuration))
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
    fileprivate func fits(_ template: Template, _ configuration: Configuration) -> Bool {
        let hasVendor = template.sections.contains { section in
            vendor.map { $0 == section.vendor } ?? configuration.compiles(for: section.vendor)
        }
        // What is wrong with one that has no vendors at all is for everybody to hear.
        let isForNobody = vendor == nil && template.sections.isEmpty
        let hasSample = sample.map { name in template.samples.contains { $0.name == name } } ?? true
        let canBeFilled = template.parameters.allSatisfy { !$0.isRequired } || !template.samples.isEmpty
        return (hasVendor || isForNobody) && hasSample && canBeFilled
    }
}
