import MessageModel
import MessageOutput
package import MessageSource
import MessageSyntax
import MessageVendors

extension Compiler {
    /// Checks a vendor's ready payload by the rules that templates are compiled by.
    ///
    /// - Parameter vendor: its id.
    package func check(payload file: SourceFile, for vendor: String, _ diagnostics: inout Diagnostics) {
        guard let vendor = Vendors.vendor(vendor), let tree = SyntaxTree.parseJSON(file, &diagnostics) else { return }
        let before = diagnostics.all.count
        defer { vendor.addPlaces(in: tree.root, since: before, &diagnostics) }
        guard let reading = vendor.read(payload: tree, isImported: false, &diagnostics) else { return }
        _ = reading.document.check(&diagnostics)
        LintedDocument(reading.document).lint(&diagnostics)
    }

    /// Turns a vendor's payload back into a template with a body in the vendor's own terms, reporting what the vendor
    /// would not take.
    ///
    /// - Parameters:
    ///   - vendor: its id.
    ///   - name: the template's.
    /// - Returns: the template's text; `nil` where the payload cannot be read, which is reported.
    package func template(
        from file: SourceFile, for vendor: String, named name: String, _ diagnostics: inout Diagnostics
    ) -> String? {
        guard let vendor = Vendors.vendor(vendor), let tree = SyntaxTree.parseJSON(file, &diagnostics) else {
            return nil
        }
        let before = diagnostics.all.count
        defer { vendor.addPlaces(in: tree.root, since: before, &diagnostics) }
        guard let reading = vendor.read(payload: tree, isImported: true, &diagnostics) else { return nil }
        _ = reading.document.check(&diagnostics)
        guard let section = reading.section else { return nil }

        let known = vendor.payloadKeys
        let rebuilt = JSONValue(reading.rebuilt ?? reading.document.root).member(at: reading.place[...])
        let all = JSONValue(tree.root).differences(from: rebuilt, at: reading.place)
        // What the vendor's shape has a place for cannot be an extra.
        let extras = all.filter { $0.canBeExtra && !($0.steps.count == 1 && known.contains($0.steps[0])) }
        for difference in all where !extras.contains(where: { $0.steps == difference.steps }) {
            let span = tree.root.descendant(at: difference.steps.dropFirst(reading.place.count)).span
            // What was said about the place is why it does not come back.
            if diagnostics.all.contains(where: { $0.span == span }) { continue }
            diagnostics.report(NotImported(span: span, path: difference.path))
        }
        var own = JSONValue(section)
        if let extra = JSONValue.object([]).adding(extras) { own = own.with("extra", extra) }
        let template = JSONValue.object([("name", .string(name)), ("vendors", .object([(vendor.id, own)]))])
        return YAMLValue(template).write()
    }
}

extension Vendor {
    /// The members of a payload, its bodies and their tag included.
    fileprivate static var payloadKeys: [String] {
        guard case .record(let record) = payload.description() else { return [] }
        let bodies = record.bodies.map { [$0.tag] + $0.variants.map(\.key) } ?? []
        return record.fields.map(\.key) + bodies.compactMap(\.self)
    }
}

extension Node {
    /// What lies at the end of a path, or where the path leaves the tree.
    fileprivate func descendant(at steps: ArraySlice<String>) -> Node {
        guard let step = steps.first else { return self }
        let index = step.hasPrefix("[") ? Int(step.dropFirst().dropLast()) : nil
        let next = index.flatMap { items.indices.contains($0) ? items[$0] : nil } ?? self[step]
        return next?.descendant(at: steps.dropFirst()) ?? self
    }
}

/// A part of a payload that no template can hold.
struct NotImported: Problem {
    static let code = "not-imported"
    static let summary = "A payload has a part that the template made from it does not give back."
    static let examples: [Example] = []
    let span: Span
    let path: String

    var severity: Severity { .warning }
    var message: String { "'\(path)' does not come back as it is when the template is compiled" }
    var help: String? { "compare the payload that the template gives with this one" }
}
