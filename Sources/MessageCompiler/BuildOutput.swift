import MessageModel
import MessageOutput
import MessageRuntime
package import MessageSource

/// What `build` writes for one template: paths below the output folder, with their contents.
package struct BuildOutput: Sendable {
    /// One payload.
    package struct File: Sendable {
        /// `order-shipped/VENDOR.short.json`.
        package let path: String
        package let template: String
        package let vendor: String
        /// The name of the sample whose values fill it; `nil` where the template has no parameters.
        package let sample: String?
        package let bytes: [UInt8]
    }

    package let files: [File]
    /// What is known of the limits, for each vendor.
    let proofs: [Manifest.Proofs]

    /// Names the payloads of a template: one where it has no parameters, otherwise one for each of its samples.
    package init(_ compiled: CompiledTemplate, pretty: Bool, _ diagnostics: inout Diagnostics) {
        let template = compiled.template
        if compiled.filled.isEmpty { diagnostics.report(NoValues(span: template.nameSpan, name: template.name)) }
        proofs = Manifest.Proofs.all(of: compiled)
        let samples = template.parameters.isEmpty ? [nil] : template.samples.map(\.name)
        files = zip(samples, compiled.filled).flatMap { sample, filled in
            (filled ?? []).map { filled in
                File(
                    path: Self.path(template: template.name, vendor: filled.vendor, sample: sample),
                    template: template.name, vendor: filled.vendor, sample: sample,
                    bytes: filled.text(pretty: pretty))
            }
        }
    }

    /// Where a payload lies below the output folder.
    static func path(template: String, vendor: String, sample: String?) -> String {
        "\(template)/\(vendor)\(sample.map { "." + $0 } ?? "").json"
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
