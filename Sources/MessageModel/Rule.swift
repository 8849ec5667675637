package import MessageSource

/// Advice on a template: a problem that only a look at the whole template finds. One file each.
package protocol Rule: Problem {
    /// All that the rule has to say about a template.
    static func check(_ template: Template) -> [Self]
}
