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
        let names = names
        let entry = Entry(
            template: file, with: compiler, measuresHeadroom: headroom != nil, ofTheSameName: { names[$0] }, use: use)
        append(entry)
        return entry.isSound
    }

    /// Checks a vendor's ready payload.
    package mutating func check(payload file: SourceFile, for vendor: String, with compiler: Compiler) {
        append(Entry(payload: file, for: vendor, with: compiler))
    }

    /// Whether a template has that name already.
    package func has(_ name: String) -> Bool { names[name] != nil }

    /// Takes in what was found out of a file by itself. Of a template whose name another has already it does not speak,
    /// so such a file has to be looked at here.
    package mutating func append(_ entry: Entry) {
        paths.append(entry.path)
        if let name = entry.name, names[name] == nil { names[name] = entry.path }
        if let headroom = entry.headroom { self.headroom?.append(headroom) }
        diagnostics.append(contentsOf: entry.diagnostics)
    }
}
