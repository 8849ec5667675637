import MessageSource

/// A tab where YAML counts blanks.
struct TabIndentation: Problem {
    static let code = "tab-indentation"
    static let summary =
        "A line is indented with a tab; YAML allows only blanks there, because tabs have no fixed width."
    static let examples = [
        Example("name: greeting\nmessage:\n⟦\t⟧text: 你好"),
        Example("name: greeting\nmessage:\n  text: 你好"),
    ]

    let span: Span

    let message = "a tab stands in the indentation"
    var help: String? { "indent with blanks" }
}
