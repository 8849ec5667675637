package import MessageSource

/// What there is to know of one problem: what it is, how bad, whether it can be mended, and examples with what is
/// found in them.
package struct ProblemPage: Sendable {
    /// An example that was run.
    package struct Sample: Sendable {
        /// As an author would write it.
        let source: String
        /// `yaml`, `json`.
        let language: String
        /// What the page is about, where it was found; empty for an example of how to say it right.
        let findings: [Diagnostic]

        package init(source: String, language: String, findings: [Diagnostic]) {
            self.source = source
            self.language = language
            self.findings = findings
        }
    }

    package let code: String
    /// One sentence, which may hold Markdown's marks of code.
    package let summary: String
    /// The only vendor that has the problem; `nil` where it can occur with all.
    package let vendor: String?
    private let samples: [Sample]

    /// - Parameter samples: in pairs where they belong together: one that fails, and then one that says it right.
    package init(code: String, summary: String, vendor: String?, samples: [Sample]) {
        self.code = code
        self.summary = summary
        self.vendor = vendor
        self.samples = samples
    }

    private var findings: [Diagnostic] { samples.flatMap(\.findings) }

    /// How bad it is in the examples, the least first; empty where no example shows it.
    package var severities: [Severity] { Set(findings.map(\.severity)).sorted() }

    /// The first example that shows the problem; `nil` where none can.
    var failing: Sample? { samples.first { !$0.findings.isEmpty } }

    /// How to say right what that one says.
    var passing: Sample? {
        let shown = samples.firstIndex { !$0.findings.isEmpty } ?? samples.startIndex
        return samples[shown...].first(where: \.findings.isEmpty) ?? samples.first(where: \.findings.isEmpty)
    }

    /// Severity, vendor and fix, one sentence each.
    var facts: [String] {
        [severity, vendor.map { "It occurs with \($0) alone." }].compactMap { $0 } + fixes
    }

    private var severity: String? {
        let words = severities.reversed().map { $0 == .error ? "an error" : "a \($0.rawValue)" }
        guard let last = words.last else { return nil }
        let list = words.count > 1 ? words.dropLast().joined(separator: ", ") + " or " + last : last
        return "It is \(list)."
    }

    /// The flags of `lint` that mend it in the examples.
    var flags: [String] {
        let fixes = findings.compactMap(\.fix)
        return [
            fixes.contains(where: \.isSafe) ? "--fix" : nil,
            fixes.contains { !$0.isSafe } ? "--unsafe-fixes" : nil,
        ].compactMap { $0 }
    }

    private var fixes: [String] {
        flags.map { flag in
            "'msgc lint \(flag)' can mend it\(flag == "--fix" ? "" : "; look at what it makes")."
        }
    }

    /// It is never an error.
    var isAdvice: Bool { !severities.isEmpty && !severities.contains(.error) }
}
