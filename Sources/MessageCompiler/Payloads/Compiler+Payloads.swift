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
        guard let vendor = Vendors.vendor(vendor), let tree = SyntaxTree.parseJSON(file, &diagnostics),
            let reading = vendor.read(payload: tree, isImported: false, &diagnostics)
        else { return }
        _ = reading.document.check(&diagnostics)
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
        guard let vendor = Vendors.vendor(vendor), let tree = SyntaxTree.parseJSON(file, &diagnostics),
            let reading = vendor.read(payload: tree, isImported: true, &diagnostics)
        else { return nil }
        _ = reading.document.check(&diagnostics)
        guard let section = reading.section else { return nil }

        let differences = JSONValue(tree.root).differences(from: JSONValue(reading.document.root))
        for difference in differences where !difference.canBeExtra {
            let span = tree.root.descendant(at: difference.steps[...]).span
            // What was said about the place is why it does not come back.
            if diagnostics.all.contains(where: { $0.span == span }) { continue }
            diagnostics.report(NotImported(span: span, path: difference.path))
        }
        var own = JSONValue(section)
        if let extra = JSONValue.object([]).adding(differences.filter(\.canBeExtra)) { own = own.with("extra", extra) }
        let template = JSONValue.object([("name", .string(name)), ("vendors", .object([(vendor.id, own)]))])
        return YAMLValue(template).write()
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
