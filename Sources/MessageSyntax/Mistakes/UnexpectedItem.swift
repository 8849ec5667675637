import MessageSource

/// A dash in the column of a mapping's keys.
struct UnexpectedItem: Problem {
    static let code = "unexpected-item"
    static let summary = "A list item stands where keys are expected."
    static let examples = [
        Example("message:\n  card:\n    title: 你好\n    ⟦-⟧ text: 再见"),
        Example("message:\n  card:\n    title: 你好\n    body:\n      - text: 再见"),
    ]

    let span: Span

    let message = "a list item stands among keys"
    var help: String? { "put it below a key of its own, or into quotes if it is a text" }
}
