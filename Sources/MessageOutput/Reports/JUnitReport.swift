import MessageSource

/// `--format junit`: a test for each file, which fails where a finding in it fails the run. What does not fail the run
/// stands in the output of the test.
package struct JUnitReport: DiagnosticFormat {
    package static let name = "junit"

    package init() {}

    package func render(_ run: LintRun) -> String {
        let found = Dictionary(grouping: run.diagnostics) { $0.span.file.path }
        // A finding may be in a file that nobody asked to be looked at: a configuration.
        var known: Set<String> = []
        let paths = (run.paths + run.diagnostics.map(\.span.file.path)).filter { known.insert($0).inserted }
        let failed = found.values.count { $0.contains(where: run.isFailing) }
        let counts = "tests=\"\(paths.count)\" failures=\"\(failed)\" errors=\"0\""
        var indexes = LineIndexes()
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites \(counts)>",
            "  <testsuite name=\"msgc lint\" \(counts)>",
        ]
        for path in paths { lines += testCase(path, found[path] ?? [], run, &indexes) }
        return (lines + ["  </testsuite>", "</testsuites>"]).map { $0 + "\n" }.joined()
    }

    private func testCase(
        _ path: String, _ found: [Diagnostic], _ run: LintRun, _ indexes: inout LineIndexes
    ) -> [String] {
        let head = "    <testcase classname=\"msgc\" name=\"\(ReportPath(path).text.xml(inAttribute: true))\""
        guard !found.isEmpty else { return [head + "/>"] }
        var lines = [head + ">"]
        var output: [String] = []
        for diagnostic in found {
            let text = text(of: diagnostic, &indexes).xml()
            if run.isFailing(diagnostic) {
                let attributes = [("type", diagnostic.code), ("message", diagnostic.message)].map { name, value in
                    "\(name)=\"\(value.xml(inAttribute: true))\""
                }
                lines.append("      <failure \(attributes.joined(separator: " "))>\(text)</failure>")
            } else {
                output.append(text)
            }
        }
        if !output.isEmpty { lines.append("      <system-out>\(output.joined(separator: "\n"))</system-out>") }
        return lines + ["    </testcase>"]
    }

    /// The lines of the text report, without the source.
    private func text(of diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> String {
        let start = indexes.start(of: diagnostic.span)
        let place = "\(diagnostic.span.file.path):\(start.line):\(start.column): \(diagnostic.severity.rawValue): "
        let lines = diagnostic.lines(includesPlaces: true, &indexes)
        return place + (lines[...0].map { $0 + " [\(diagnostic.code)]" } + lines[1...]).joined(separator: "\n")
    }
}

extension String {
    /// The text as it stands in XML 1.0. What XML cannot hold in any spelling is replaced.
    fileprivate func xml(inAttribute: Bool = false) -> String {
        unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // A reader would make a blank of a tab or a line break in an attribute, and a line break of any CR.
            case "\t" where inAttribute, "\n" where inAttribute, "\r": escaped += "&#\(scalar.value);"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": escaped.unicodeScalars.append(.replacement)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
