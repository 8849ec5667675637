package import MessageSource

/// How bad a finding is called, whatever it says of itself.
package enum RuleLevel: String, Sendable, CaseIterable {
    case error, warning, off
}

extension Configuration {
    /// What a configuration says about one code.
    package struct Rule: Sendable {
        package let code: String
        package let level: RuleLevel
        /// Where it is written.
        package let span: Span

        package init(code: String, level: RuleLevel, span: Span) {
            self.code = code
            self.level = level
            self.span = span
        }
    }
}
