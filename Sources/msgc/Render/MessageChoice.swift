import MessageCompiler
import MessageModel
import MessageRuntime
import MessageSource

/// For which vendors `render` shows a template, and filled with what.
struct MessageChoice {
    /// A set of values with the name of the sample that it is.
    typealias ValueSet = (sample: String?, arguments: MessageArguments)

    /// An id; `nil` for all that the template has.
    let vendor: String?
    /// A name; `nil` for all that the template has.
    let sample: String?
    let values: SourceFile?

    /// The vendors of a template; without a choice those that the configuration compiles for.
    func vendors(of template: Template, _ configuration: Configuration) throws -> [String] {
        let ids = template.sections.map(\.vendor)
        guard let vendor else {
            let compiled = ids.filter { configuration.compiles(for: $0) }
            guard !compiled.isEmpty || ids.isEmpty else {
                throw UsageFailure(
                    """
                    '\(template.name)' has sections for \(ids.quotedList), and \(ConfigurationSearch.fileName) compiles \
                    for none of them; choose one with --vendor
                    """)
            }
            return compiled
        }
        guard ids.contains(vendor) else {
            throw UsageFailure("'\(template.name)' has no section for '\(vendor)', but for \(ids.quotedList)")
        }
        return [vendor]
    }

    /// The only vendor of a template.
    func vendor(of template: Template, _ configuration: Configuration) throws -> String {
        let ids = try vendors(of: template, configuration)
        guard let id = ids.first, ids.count == 1 else {
            throw UsageFailure("'\(template.name)' has several vendors; choose one with --vendor: \(ids.quotedList)")
        }
        return id
    }

    /// All sets of values to show: one that was chosen, or all samples.
    ///
    /// - Returns: none where the values cannot be read, which is reported.
    func sets(of template: Template, _ diagnostics: inout Diagnostics) throws -> [ValueSet] {
        if sample == nil, values == nil, !template.parameters.isEmpty, !template.samples.isEmpty {
            return template.samples.map { ($0.name, $0.arguments) }
        }
        let filling = try Filling(template, sample: sample, hasData: values != nil)
        return filling.arguments(of: template, values, &diagnostics).map { [(sample, $0)] } ?? []
    }

    /// Whose payload a file is.
    func vendor(ofPayload path: String) throws -> String {
        if sample != nil || values != nil {
            throw UsageFailure("'\(path)' is a ready payload, which takes no values: leave out --sample and --data")
        }
        if let vendor = vendor ?? VendorChoice.named(in: path) { return vendor }
        let name = path.dropLast(".json".count)
        throw UsageFailure(
            """
            whose payload is '\(path)'? call it '\(name).VENDOR.json', or say it with --vendor: \
            \(VendorChoice.list)
            """)
    }
}

extension Configuration {
    func compiles(for vendor: String) -> Bool { vendors?.contains(vendor) ?? true }
}

extension SourceFile {
    /// A vendor's ready payload, as opposed to a template.
    var isReadyPayload: Bool { path.hasSuffix(".json") }

    /// What a payload is called that says no name: its file's, without the ending and the vendor's id.
    var payloadName: String {
        let name = path.split(separator: "/").last ?? ""
        let vendor = VendorChoice.named(in: path)
        let parts = name.dropLast(".json".count).split(separator: ".").filter { $0 != vendor ?? "" }
        return parts.isEmpty ? vendor ?? "payload" : parts.joined(separator: ".")
    }
}
