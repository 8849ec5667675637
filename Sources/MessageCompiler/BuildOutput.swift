package import MessageModel
import MessageOutput
import MessageRuntime
package import MessageSource

/// What `build` can write.
package enum BuildFormat: String, Sendable, CaseIterable {
    /// Payloads.
    case json
    /// Types that make them.
    case swift
}

/// What `build` writes for one template: paths below the output folder, with their contents.
package struct BuildOutput: Sendable {
    /// One payload, or the Swift source of one template.
    package struct File: Sendable {
        /// `order-shipped/VENDOR.short.json`, `OrderShipped.swift`.
        package let path: String
        package let template: String
        /// `nil` where the file is for all vendors: Swift source.
        package let vendor: String?
        /// The name of the sample whose values fill it; `nil` where the template has no parameters.
        package let sample: String?
        package let bytes: [UInt8]
    }

    package let files: [File]
    /// What is known of the limits, for each vendor.
    let proofs: [Manifest.Proofs]

    /// Names what is written for a template: one payload for each of its samples, or one where it has no parameters,
    /// and its Swift source.
    ///
    /// - Parameters:
    ///   - pretty: payloads are indented.
    ///   - access: who may use the types of generated Swift.
    package init(
        _ compiled: CompiledTemplate, _ formats: Set<BuildFormat> = [.json], pretty: Bool = false,
        access: SwiftAccess = .internal, _ diagnostics: inout Diagnostics
    ) {
        proofs = Manifest.Proofs.all(of: compiled)
        var files: [File] = []
        if formats.contains(.json) { files += Self.payloads(of: compiled, pretty: pretty, &diagnostics) }
        if formats.contains(.swift), let source = compiled.swift(access: access, &diagnostics) {
            let name = compiled.template.name
            let path = Self.path(template: name, vendor: nil, sample: nil)
            files.append(File(path: path, template: name, vendor: nil, sample: nil, bytes: source.bytes))
        }
        self.files = files
    }

    private static func payloads(
        of compiled: CompiledTemplate, pretty: Bool, _ diagnostics: inout Diagnostics
    ) -> [File] {
        let template = compiled.template
        if compiled.filled.isEmpty { diagnostics.report(NoValues(span: template.nameSpan, name: template.name)) }
        let samples = template.parameters.isEmpty ? [nil] : template.samples.map(\.name)
        return zip(samples, compiled.filled).flatMap { sample, filled in
            (filled ?? []).map { filled in
                File(
                    path: path(template: template.name, vendor: filled.vendor, sample: sample),
                    template: template.name, vendor: filled.vendor, sample: sample,
                    bytes: filled.text(pretty: pretty))
            }
        }
    }

    /// Where a file lies below the output folder.
    ///
    /// - Parameter vendor: `nil` for Swift source.
    static func path(template: String, vendor: String?, sample: String?) -> String {
        guard let vendor else { return SwiftFile.name(of: template) + ".swift" }
        return place(template: template, vendor: vendor, sample: sample) + ".json"
    }

    /// Where what is made of a template for one vendor lies below the output folder, without the ending that says what
    /// it is.
    package static func place(template: String, vendor: String, sample: String?) -> String {
        "\(template)/\(vendor)\(sample.map { "." + $0 } ?? "")"
    }
}

/// A template with parameters and no values to fill them with.
struct NoValues: Problem {
    static let code = "no-values"
    static let summary = "A template has parameters and no samples, so no payload can be written for it."
    static let examples = [
        Example("name: ⟦greeting⟧\nparameters: {who: {type: text, max: 9}}\nmessage: {text: '你好，{{who}}'}\n"),
        Example(
            """
            name: greeting
            parameters: {who: {type: text, max: 9}}
            message: {text: '你好，{{who}}'}
            samples: {short: {who: 张三}}

            """),
    ]
    let span: Span
    let name: String

    var severity: Severity { .note }
    var message: String { "'\(name)' has parameters and no samples, so no payload is written for it" }
    var help: String? { "add values under 'samples'" }
}
