extension RecordRule {
    /// The same rule, asked only of some records.
    ///
    /// - Parameters:
    ///   - words: which records those are, as in `of a mail`.
    ///   - isAsked: whether a record is one of them.
    package func asked(_ words: String, where isAsked: @escaping @Sendable (Root) -> Bool) -> RecordRule {
        var rule = RecordRule { root, place, diagnostics in
            isAsked(root) ? check(root, place, &diagnostics) : true
        } description: { name in
            // A schema that says more than the rule would refuse what is right.
            if case .words(let rule) = description(name) { .words("\(words): \(rule)") } else { .words(words) }
        }
        rule.isAboutPresence = isAboutPresence
        rule.isDecisive = isDecisive
        rule.isAboutSource = isAboutSource
        return rule
    }
}
