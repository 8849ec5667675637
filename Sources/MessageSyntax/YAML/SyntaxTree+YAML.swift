package import MessageSource

extension SyntaxTree {
    /// How many mistakes of one file are mended in memory to look for the next, and in how large a file (in bytes): each
    /// takes another reading.
    private static let mostRepairs = 20
    private static let largestRepaired = 1 << 20

    /// Reads a YAML file. `nil` means that it is no YAML and that this is reported; a tree may come with errors too,
    /// where it is still certain what the author meant (a text without its quotes, a key that stands there twice).
    package static func parseYAML(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> SyntaxTree? {
        guard EncodingCheck.acceptsSize(of: file, &diagnostics) else { return nil }
        var text = ParsedText(file)
        for _ in 0...(file.bytes.count > largestRepaired ? 0 : mostRepairs) {
            // What an attempt found is found again by the next one.
            var findings = Diagnostics()
            let outcome = text.bytes.withUnsafeBufferPointer { source in
                var builder = TreeBuilder(text, source)
                let outcome = builder.build()
                findings = builder.diagnostics
                return outcome
            }
            // libyaml reads on only while it finds UTF-8 without control characters, so a tree needs no check.
            if !outcome.isTree, !text.isRepaired, !EncodingCheck.accepts(file, as: .yaml, &diagnostics) { return nil }
            switch outcome {
            case .tree(let tree):
                diagnostics.append(contentsOf: findings)
                return tree
            case .unusable:
                diagnostics.append(contentsOf: findings)
                return nil
            case .malformed(let mistake, let offset):
                diagnostics.append(contentsOf: findings)
                if !text.hasRepair(near: offset) { diagnostics.report(mistake) }
                return nil
            case .unquoted(let place):
                diagnostics.report(place.problem(in: text))
                guard text.quote(place.repairRange) else {
                    diagnostics.append(contentsOf: findings)
                    return nil
                }
            }
        }
        return nil
    }
}
