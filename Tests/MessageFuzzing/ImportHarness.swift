@testable import MessageCompiler
import MessageOutput
import MessageSource
import MessageSyntax

/// A payload becomes a template, and compiled again that gives the same payload, member for member.
enum ImportHarness: Harness {
    static let name = "import"

    static func run(_ bytes: [UInt8]) -> Bool {
        guard let payload = VendorPayload(bytes) else { return false }
        var findings = Diagnostics()
        let imported = Compiler().template(from: payload.file, for: payload.vendor, named: "fuzz", &findings)
        Findings.check(findings, in: payload.file)
        require(imported != nil || findings.hasErrors, "a payload is refused without a word")
        guard let imported else { return true }

        let file = SourceFile(path: "fuzz.msg.yaml", text: imported)
        var ofTemplate = Diagnostics()
        let tree = SyntaxTree.parseYAML(file, &ofTemplate)
        require(tree != nil && !ofTemplate.hasErrors, "what was imported is no YAML:\n\(imported)")
        // What is said not to come back need not.
        Compiler().check(payload: payload.file, for: payload.vendor, &findings)
        guard !findings.hasErrors, !findings.all.contains(where: { $0.code == "not-imported" }) else { return true }
        var ofCompiling = Diagnostics()
        guard let compiled = Compiler().compile(file, &ofCompiling) else {
            // Some of what msgc warns of in a payload is an error in a template. So is a member of another version, which
            // is unknown where it stands and known to `extra`.
            let known = Set(findings.all.map(\.code) + ["field-in-extra"])
            let errors = ofCompiling.all.filter { $0.severity == .error && !known.contains($0.code) }
            require(
                errors.isEmpty, "of the template alone: \(errors.map { "\($0.code): \($0.message)" }):\n\(imported)")
            return true
        }
        let built = BuildOutput(compiled, pretty: false, &ofCompiling).files
        require(built.count == 1, "there are \(built.count) payloads")
        let root = json(payload.file)
        let wanted = root.map { JSONValue($0) } ?? .null
        var actual = json(SourceFile(path: "built", bytes: built[0].bytes)).map { JSONValue($0) } ?? .null
        // A card alone is taken too, and becomes the card of a message.
        if payload.vendor == "feishu-card", case .object(let members) = wanted,
            !members.contains(where: { $0.0 == "cardContent" })
        {
            actual = actual.member(at: ["cardContent", "card"])
        }
        // A member without effect is left out, and one that is missing comes with its default: both are said.
        let differences = wanted.differences(from: actual).filter { difference in
            let span = root.map { descendant(of: $0, at: difference.steps[...]) }?.span
            return !findings.all.contains { $0.span == span }
        }
        require(differences.isEmpty, "\(differences.map(\.path)) do not come back:\n\(imported)")
        return true
    }

    private static func json(_ file: SourceFile) -> Node? {
        var findings = Diagnostics()
        let tree = SyntaxTree.parseJSON(file, &findings)
        require(tree != nil && !findings.hasErrors, "'\(file.path)' is no JSON")
        return tree?.root
    }

    /// What lies at the end of the path of a difference, or where the path leaves the payload.
    private static func descendant(of node: Node, at steps: ArraySlice<String>) -> Node {
        guard let step = steps.first else { return node }
        let index = step.hasPrefix("[") ? Int(step.dropFirst().dropLast()) : nil
        let next = index.map { node.items.indices.contains($0) ? node.items[$0] : nil } ?? node[step]
        return next.map { descendant(of: $0, at: steps.dropFirst()) } ?? node
    }
}
