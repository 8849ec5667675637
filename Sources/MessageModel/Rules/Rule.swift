package import MessageSource

/// Advice: a problem of what can be sent, and should not be. One file each.
package protocol Rule: Problem {}

/// A rule that looks at a template as a whole.
package protocol TemplateRule: Rule {
    /// All that the rule has to say.
    static func check(_ linted: LintedTemplate) -> [Self]
}

/// A rule that looks at what is sent: at the message itself, or at what becomes of it for one vendor, and at ready
/// payloads alike.
package protocol DocumentRule: Rule {
    /// All that the rule has to say.
    static func check(_ linted: LintedDocument) -> [Self]
}
