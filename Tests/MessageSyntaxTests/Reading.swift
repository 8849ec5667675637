import MessageSource
import MessageSyntax

/// What reading a text gave.
struct Reading {
    let file: SourceFile
    let tree: SyntaxTree?
    let findings: [Diagnostic]

    init(yaml text: String) { self.init(yaml: Array(text.utf8)) }

    init(yaml bytes: [UInt8]) {
        var diagnostics = Diagnostics()
        file = SourceFile(path: "test.msg.yaml", bytes: bytes)
        tree = SyntaxTree.parseYAML(file, &diagnostics)
        findings = diagnostics.sorted
    }

    init(json text: String) { self.init(json: Array(text.utf8)) }

    init(json bytes: [UInt8]) {
        var diagnostics = Diagnostics()
        file = SourceFile(path: "test.json", bytes: bytes)
        tree = SyntaxTree.parseJSON(file, &diagnostics)
        findings = diagnostics.sorted
    }

    var codes: [String] { findings.map(\.code) }
    var marks: [String] { findings.map(\.span.text) }

    /// `line:column-line:column` of every finding.
    var places: [String] { findings.map { place(of: $0.span) } }

    func place(of span: Span) -> String {
        let lines = LineIndex(file)
        let start = lines.position(of: span.range.lowerBound)
        let end = lines.position(of: span.range.upperBound)
        return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }

    /// The file with all fixes made.
    var fixed: String {
        var bytes = file.bytes
        let edits = findings.flatMap { $0.fix?.edits ?? [] }
        for edit in edits.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
            bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Node {
    /// The values below this node as JSON writes them, all scalars as texts.
    var outline: String {
        switch kind {
        case .scalar: string.debugDescription
        case .sequence: "[" + items.map(\.outline).joined(separator: ", ") + "]"
        case .mapping: "{" + entries.map { $0.key.string + ": " + $0.value.outline }.joined(separator: ", ") + "}"
        }
    }

    /// This node and all below it, in order.
    var subtree: [Node] {
        [self] + items.flatMap(\.subtree) + entries.flatMap { [$0.key] + $0.value.subtree }
    }
}
