import MessageOutput
package import MessageSource
import MessageSyntax

/// The findings that were there when a team took up the linter, which fail no run: a list that only gets shorter.
///
/// A finding is known again by its file, its code, its vendor and the words that it marks a part of, so that lines above
/// it may come and go.
package struct Baseline: Sendable {
    /// What several findings may have in common; they are counted.
    fileprivate struct Entry: Hashable, Comparable {
        let file: String
        let code: String
        let vendor: String
        /// Of the marked text with what it is a part of.
        let hash: String

        static func < (left: Entry, right: Entry) -> Bool {
            left.parts.lexicographicallyPrecedes(right.parts) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }

        private var parts: [String] { [file, code, vendor, hash] }
    }

    private static let format = "1"

    private var counts: [Entry: Int]
    /// What files are called in the list.
    private let name: @Sendable (String) -> String

    /// A list of these findings.
    ///
    /// - Parameter name: gives the name of a file in the list from its path.
    package init(_ findings: [Diagnostic], name: @escaping @Sendable (String) -> String) {
        counts = [:]
        self.name = name
        counts = entries(of: findings)
    }

    /// Reads a list.
    ///
    /// - Returns: `nil` where it is none, which is reported.
    package init?(
        reading file: SourceFile, name: @escaping @Sendable (String) -> String, _ diagnostics: inout Diagnostics
    ) {
        guard let root = SyntaxTree.parseJSON(file, &diagnostics)?.root else { return nil }
        guard root["format"]?.string == Self.format, let list = root["findings"], list.kind == .sequence else {
            diagnostics.report(InvalidBaseline(span: file.start, isEntry: false))
            return nil
        }
        var counts: [Entry: Int] = [:]
        for item in list.items {
            guard let entry = Entry(item), let count = item["count"].flatMap({ Int($0.string) }), count > 0 else {
                diagnostics.report(InvalidBaseline(span: item.span, isEntry: true))
                return nil
            }
            counts[entry, default: 0] += count
        }
        self.counts = counts
        self.name = name
    }

    /// How many findings it lists.
    package var count: Int { counts.values.reduce(0, +) }

    /// How many files it lists findings of.
    package var fileCount: Int { Set(counts.keys.map(\.file)).count }

    /// The findings that are not in the list. Of several that look the same the last ones are new.
    package func newFindings(in findings: [Diagnostic]) -> [Diagnostic] {
        var left = counts
        return findings.filter { finding in
            let entry = entry(of: finding)
            guard let count = left[entry], count > 0 else { return true }
            left[entry] = count - 1
            return false
        }
    }

    /// The list without what is mended.
    ///
    /// A file with a new error keeps its entries, since the error may hide what they are about.
    ///
    /// - Parameters:
    ///   - paths: of the files that were checked; what is listed of others stays.
    ///   - exists: whether there is a file of a name.
    package func pruned(by findings: [Diagnostic], in paths: [String], exists: (String) -> Bool) -> Baseline {
        let found = entries(of: findings)
        let hidden = Set(newFindings(in: findings).filter { $0.severity == .error }.map { name($0.span.file.path) })
        let checked = Set(paths.map(name)).subtracting(hidden)
        var pruned = self
        for (entry, count) in counts {
            if checked.contains(entry.file) {
                pruned.counts[entry] = found[entry].map { min($0, count) }
            } else if !exists(entry.file) {
                pruned.counts[entry] = nil
            }
        }
        return pruned
    }

    /// JSON with each entry on a line of its own, sorted, so that branches can be merged line by line.
    package var bytes: [UInt8] {
        let lines = counts.sorted { $0.key < $1.key }.map { $0.key.json(count: $0.value) }
        return Array("{\n  \"format\": \(Self.format),\n  \"findings\": \(lines.lines(indent: 2))\n}\n".utf8)
    }

    private func entries(of findings: [Diagnostic]) -> [Entry: Int] {
        Dictionary(findings.map { (entry(of: $0), 1) }, uniquingKeysWith: +)
    }

    private func entry(of finding: Diagnostic) -> Entry {
        var hash = StableHash()
        hash.add(finding.span.file.bytes[finding.span.range])
        hash.add(finding.span.surroundings)
        return Entry(
            file: name(finding.span.file.path), code: finding.code, vendor: finding.vendor ?? "", hash: hash.digits)
    }
}

extension Baseline.Entry {
    fileprivate init?(_ node: Node) {
        guard let file = node["file"]?.string, let code = node["code"]?.string, let hash = node["text"]?.string
        else { return nil }
        self.init(file: file, code: code, vendor: node["vendor"]?.string ?? "", hash: hash)
    }

    fileprivate func json(count: Int) -> String {
        JSONValue.members([
            "file": .string(file), "code": .string(code), "vendor": vendor.isEmpty ? nil : .string(vendor),
            "text": .string(hash), "count": .integer(count),
        ]).text
    }
}

/// A file that is to be a baseline and is none.
struct InvalidBaseline: Problem {
    static let code = "invalid-baseline"
    static let summary = "The file of `lint --baseline` is not one that `lint --baseline` has written."
    static let examples: [Example] = []
    let span: Span
    let isEntry: Bool

    var message: String { isEntry ? "this is no entry of a baseline" : "this is no baseline that msgc can read" }
    var help: String? { "restore the file; or remove it, and the next run makes one of all findings" }
}
