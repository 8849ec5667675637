import MessageSource

/// A key in the column of a list's dashes.
struct MissingDash: Problem {
    static let code = "missing-dash"
    static let summary = "A line stands among the items of a list and has no '-' of its own."
    static let examples = [
        Example("message:\n  card:\n    title: 问候\n    body:\n      - text: 你好\n      ⟦quote⟧: 再见"),
        Example("message:\n  card:\n    title: 问候\n    body:\n      - text: 你好\n      - quote: 再见"),
    ]

    let span: Span

    var message: String { "'\(span.text)' stands among list items and has no '-'" }
    var help: String? { "begin it with '- ', or indent it like the lines that it belongs with" }
}
