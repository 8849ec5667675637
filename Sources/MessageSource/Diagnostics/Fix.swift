/// A change of the source that mends a finding.
package struct Fix: Sendable, Hashable {
    /// One replacement; an empty span inserts, an empty text removes.
    package struct Edit: Sendable, Hashable {
        package let span: Span
        package let replacement: String

        package init(_ span: Span, _ replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    /// What the change does, as an imperative: `quote the text`.
    package let title: String
    package let edits: [Edit]
    /// A safe fix keeps what the author meant; any other needs the author's eyes.
    package let isSafe: Bool

    package init(_ title: String, _ edits: [Edit], isSafe: Bool = true) {
        self.title = title
        self.edits = edits
        self.isSafe = isSafe
    }
}
