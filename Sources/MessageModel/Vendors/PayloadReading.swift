package import MessageSource
package import MessageSyntax

/// A vendor's ready payload, read by the shapes that templates are read by.
package struct PayloadReading: Sendable {
    /// The payload with its limits and places, to be checked like one that was compiled.
    package let document: Document
    /// What an author would write under the vendor's key for the same payload; `nil` where some of it could not be
    /// read.
    package let section: DocumentValue?
    /// The payload that such a section gives.
    package let rebuilt: DocumentValue?
    /// The keys that lead to what was read in such a payload; none where it was whole.
    package let place: [String]
}

extension Vendor {
    /// Reads a ready payload, reporting what the vendor would not take.
    ///
    /// - Parameter isImported: a member that no shape has is only worth a warning, since a template can hold it as an
    ///   `extra`.
    package static func read(
        payload tree: SyntaxTree, isImported: Bool, _ diagnostics: inout Diagnostics
    ) -> PayloadReading? {
        diagnostics.vendor = id
        var reading = Reading(
            payload: diagnostics, takingOtherTypes: takesOtherTypes, keepingUnknownKeys: isImported)
        let read = self.payload.read(tree.root, &reading)
        var lowering = Lowering(
            diagnostics: reading.diagnostics, span: tree.file.start, form: .payload,
            isWhole: !reading.hasPlaceholders, acceptsLosses: true)
        defer {
            diagnostics = lowering.diagnostics
            diagnostics.vendor = nil
        }
        guard let read else { return nil }
        let section = section(of: read)
        guard let payload = lower(nil, section, &lowering) else { return nil }
        var again = Lowering(
            diagnostics: Diagnostics(), span: lowering.span, form: .template, isWhole: lowering.isWhole,
            acceptsLosses: true)
        let rebuilt = lower(nil, section, &again)
        let root = self.payload.write(payload, Writing(source: source, isNative: true))
        return PayloadReading(
            document: Document(
                vendor: id, root: root, at: tree.file.start, type: type(of: payload),
                takesWeakerEscapes: takesWeakerEscapes(in: payload),
                totals: totals(of: payload)),
            section: reading.hasPlaceholders
                ? nil : self.section.write(section, Writing(source: source, isNative: true, form: .template)),
            rebuilt: rebuilt.map { self.payload.write($0, Writing(source: source, isNative: true)) },
            place: place(of: read))
    }
}
