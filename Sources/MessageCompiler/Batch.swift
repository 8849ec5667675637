import MessageModel
package import MessageOutput
package import MessageSource

/// The templates and payloads of one run: templates are compiled one by one, and no two of them have the same name.
package struct Batch: Sendable {
    /// The path of the template of each name; not its span, which would keep the whole file.
    private var names: [String: String] = [:]
    /// What was found in all templates so far.
    package private(set) var diagnostics = Diagnostics()
    /// The files that were looked at so far, those with errors included.
    package private(set) var paths: [String] = []
    /// How much of every limit is needed; `nil` unless that was asked for.
    package private(set) var headroom: HeadroomList?

    package var count: Int { paths.count }

    /// - Parameter measuresHeadroom: every limit is measured, which takes some time.
    package init(measuresHeadroom: Bool = false) {
        if measuresHeadroom { headroom = HeadroomList() }
    }

    /// Compiles the next template and hands it on.
    ///
    /// - Parameter use: called where the template has no errors; it may report more.
    /// - Returns: whether it has none after that either.
    @discardableResult
    package mutating func compile(
        _ file: SourceFile, with compiler: Compiler,
        use: (CompiledTemplate, inout Diagnostics) -> Void = { _, _ in }
    ) -> Bool {
        paths.append(file.path)
        var findings = Diagnostics()
        let template = compiler.read(file, &findings)
        var compiled: CompiledTemplate?
        if let template {
            if let other = names[template.name] {
                findings.report(RepeatedName(span: template.nameSpan, name: template.name, other: other))
            } else {
                names[template.name] = file.path
            }
            compiled = compiler.measure(template, &findings)
        }
        if let compiled { headroom?.append(compiled.headroom) }
        var reviewed = compiler.reviewed(findings, of: template)
        if let compiled, !reviewed.hasErrors {
            let count = findings.all.count
            use(compiled, &findings)
            if findings.all.count > count { reviewed = compiler.reviewed(findings, of: template) }
        }
        diagnostics.append(contentsOf: reviewed)
        return !reviewed.hasErrors
    }

    /// Checks a vendor's ready payload.
    package mutating func check(payload file: SourceFile, for vendor: String, with compiler: Compiler) {
        paths.append(file.path)
        var findings = Diagnostics()
        compiler.check(payload: file, for: vendor, &findings)
        diagnostics.append(contentsOf: compiler.reviewed(findings, of: nil))
    }
}
