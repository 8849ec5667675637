package import MessageModel
package import MessageRuntime
package import MessageSource
import MessageSyntax
import MessageVendors

/// Takes templates through every stage, in order. It holds no logic of its own and touches no files.
package struct Compiler: Sendable {
    /// The vendors to compile for; a template's other sections are read all the same.
    private let vendors: [any Vendor.Type]
    /// What is not proven is an error.
    private let requiresProof: Bool
    private let review: Review

    /// - Parameters:
    ///   - vendors: ids; `nil` for all vendors there are.
    ///   - requiresProof: a limit that some values may break is an error.
    ///   - rules: how bad findings are called.
    ///   - codes: what the run looks at.
    package init(
        only vendors: [String]? = nil, requiresProof: Bool = false, rules: [Configuration.Rule] = [],
        codes: CodeChoice = .all
    ) {
        self.requiresProof = requiresProof
        review = Review(rules, codes)
        self.vendors = vendors.map { ids in Vendors.all.filter { ids.contains($0.id) } } ?? Vendors.all
    }

    /// A compiler that does what a configuration says.
    ///
    /// - Parameters:
    ///   - vendors: ids that beat those of the configuration; `nil` for those.
    ///   - requiresProof: also where the configuration does not ask for it.
    ///   - codes: what the run looks at.
    package init(
        _ configuration: Configuration, only vendors: [String]? = nil, requiresProof: Bool = false,
        codes: CodeChoice = .all
    ) {
        self.init(
            only: vendors ?? configuration.vendors, requiresProof: requiresProof || configuration.requiresProof,
            rules: configuration.rules, codes: codes)
    }

    /// Reads a configuration.
    ///
    /// - Returns: `nil` where something is wrong with it, which is reported.
    package static func configuration(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> Configuration? {
        // One that says nothing is no mistake: it keeps those above it out.
        let lines = file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        let isSilent = lines.allSatisfy { line in
            let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
            return first == nil || first == UInt8(ascii: "#")
        }
        if isSilent { return .standard }
        return SyntaxTree.parseYAML(file, &diagnostics).flatMap {
            Configuration.read($0, vendors: Vendors.ids, codes: Problems.codes, &diagnostics)
        }
    }

    /// Parses and reads a template. One with mistakes is given too, so that later stages report what they see.
    package func read(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> Template? {
        let before = diagnostics.all.count
        guard let tree = SyntaxTree.parseYAML(file, &diagnostics) else { return nil }
        return Template.read(tree, vendors: Vendors.ids, since: before, &diagnostics)
    }

    /// Takes a template through all stages.
    package func compile(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> CompiledTemplate? {
        read(file, &diagnostics).flatMap { compile($0, &diagnostics) }
    }

    /// Lints, lowers and checks a template that was read, and fills it with its samples.
    ///
    /// - Parameter diagnostics: with what reading it has found, so that comments in the template silence that too.
    /// - Returns: `nil` where there are errors.
    package func compile(_ template: Template, _ diagnostics: inout Diagnostics) -> CompiledTemplate? {
        let measured = measure(template, &diagnostics)
        diagnostics = reviewed(diagnostics, of: template)
        return diagnostics.hasErrors ? nil : measured
    }

    /// The findings of one file as they are reported.
    ///
    /// - Parameter template: `nil` where the file is none, or where nothing of it could be read.
    func reviewed(_ findings: Diagnostics, of template: Template?) -> Diagnostics {
        let sections = template?.sections ?? []
        let isWhole = sections.allSatisfy { section in vendors.contains { $0.id == section.vendor } }
        return review.findings(from: findings, of: template, isWhole: isWhole)
    }

    /// The same, for those who want to know of the limits even where values break them.
    ///
    /// - Returns: `nil` where the template cannot be filled; otherwise there may be errors still.
    func measure(_ template: Template, _ diagnostics: inout Diagnostics) -> CompiledTemplate? {
        check(template, &diagnostics) { CompiledTemplate($0, &$1) }
    }

    /// Finds the same, for those who need no payloads.
    ///
    /// - Returns: `nil` where the template cannot be filled; otherwise there may be errors still.
    func inspect(_ template: Template, _ diagnostics: inout Diagnostics) -> CheckedTemplate? {
        check(template, &diagnostics) { checked, diagnostics in
            checked.tryOut(checked.ownValues, &diagnostics)
            return checked
        }
    }

    /// Lints, lowers and checks a template, and reports what is not proven.
    ///
    /// - Parameter fill: reports what the template's own values break; of a place that it speaks of, no proof does.
    private func check<Result>(
        _ template: Template, _ diagnostics: inout Diagnostics, fill: (CheckedTemplate, inout Diagnostics) -> Result
    ) -> Result? {
        let before = diagnostics.all.count
        defer {
            for section in template.sections {
                Vendors.vendor(section.vendor)?.addPlaces(in: section.node, since: before, &diagnostics)
            }
        }
        let message = template.message?.document(at: template.nameSpan)
        let checkedMessage = message?.check(&diagnostics)
        var documents: [Document] = []
        let checkedDocuments = template.sections.compactMap { section in
            let vendor = vendors.first { $0.id == section.vendor }
            let document = vendor?.document(
                of: template, section, saying: message, carriers: Vendors.carriers(of:), &diagnostics)
            if let document { documents.append(document) }
            return document?.check(&diagnostics)
        }
        let isSound = !diagnostics.hasErrors(since: before)
        LintedTemplate(template, [message].compactMap(\.self) + documents, isSound: isSound).lint(&diagnostics)
        // What could not be read would be filled as if it were empty.
        guard template.isSound, !review.hasErrors(in: diagnostics.all[before...], of: template) else { return nil }
        let declarations = Declarations(template.parameters)
        let checked = CheckedTemplate(
            template, [checkedMessage].compactMap(\.self) + checkedDocuments, declarations)
        let filled = fill(checked, &diagnostics)
        checked.verdicts.report(isRequired: requiresProof, declarations, samples: template.samples, &diagnostics)
        return filled
    }

    /// Reads values for a template, as YAML or as JSON.
    package func values(
        _ file: SourceFile, isJSON: Bool, for template: Template, _ diagnostics: inout Diagnostics
    ) -> MessageArguments? {
        let before = diagnostics.all.count
        let tree =
            isJSON ? SyntaxTree.parseJSON(file, &diagnostics) : SyntaxTree.parseYAML(file, &diagnostics)
        // A value that is not written right would be missing as well.
        guard let tree, !diagnostics.hasErrors(since: before) else { return nil }
        var reading = Reading(diagnostics, parameters: template.parameters)
        defer { diagnostics = reading.diagnostics }
        return reading.arguments(tree.root)
    }
}

extension Diagnostics {
    /// Whether errors are among what was reported after the first so many findings.
    fileprivate func hasErrors(since count: Int) -> Bool { all[count...].contains { $0.severity == .error } }
}
