import MessageModel
package import MessageOutput
package import MessageRuntime
package import MessageSource
import MessageSyntax
import MessageVendors

extension CompiledTemplate {
    /// How the payloads look with one set of values, vendor by vendor; without those that the values break.
    ///
    /// - Parameters:
    ///   - sample: the name of the set, where it is one of the template's own.
    ///   - headroom: of the template, whatever the values.
    ///   - findings: all that was found in the template, of which each message gets what concerns it.
    package func rendered(
        _ arguments: MessageArguments, sample: String?, headroom: [Headroom], findings: [Diagnostic],
        _ diagnostics: inout Diagnostics
    ) -> [RenderedMessage] {
        let name = sample.map { "sample '\($0)'" }
        let marks = ValueMarks(template.parameters)
        let marked = marks.marked(arguments)
        return zip(payloads, fill(arguments, called: name, &diagnostics) ?? []).compactMap { program, filled in
            guard let vendor = Vendors.vendor(filled.vendor) else { return nil }
            let traced = (try? program.table.fill(marked).bytes).flatMap { Self.preview($0, for: vendor) }
            guard let preview = traced.map(marks.resolved) ?? Self.preview(filled.bytes, for: vendor) else {
                return nil
            }
            return RenderedMessage(
                template: template.name, summary: template.summary?.literal, vendor: vendor.id,
                vendorName: vendor.name, sample: sample, preview: preview, payload: filled.bytes,
                headroom: headroom.filter { $0.vendor == vendor.id },
                findings: findings.filter { $0.vendor == nil || $0.vendor == vendor.id })
        }
    }

    private static func preview(_ payload: [UInt8], for vendor: any Vendor.Type) -> Preview? {
        var unheard = Diagnostics()
        return SyntaxTree.parseJSON(SourceFile(path: "payload", bytes: payload), &unheard)
            .flatMap { vendor.preview(payload: $0) }
    }
}

extension Compiler {
    /// How a vendor's ready payload looks.
    ///
    /// - Parameter name: what stands in the place of the template's name.
    package func rendered(
        payload file: SourceFile, for vendor: String, named name: String, _ diagnostics: inout Diagnostics
    ) -> RenderedMessage? {
        check(payload: file, for: vendor, &diagnostics)
        var unheard = Diagnostics()
        guard let vendor = Vendors.vendor(vendor), let tree = SyntaxTree.parseJSON(file, &unheard),
            let preview = vendor.preview(payload: tree)
        else { return nil }
        return RenderedMessage(
            template: name, summary: nil, vendor: vendor.id, vendorName: vendor.name, sample: nil, preview: preview,
            payload: file.bytes, headroom: [], findings: diagnostics.all)
    }
}
