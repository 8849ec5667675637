import MessageSource

/// A bracket or brace without its counterpart.
struct UnclosedBracket: Problem {
    static let code = "unclosed-bracket"
    static let summary = "A '[' or '{' is never closed."
    static let examples = [
        Example("name: greeting\nmessage: ⟦{⟧text: 你好\nsummary: 问候"),
        Example("name: greeting\nmessage: {text: 你好}\nsummary: 问候"),
    ]

    let span: Span

    var message: String { "the '\(span.text)' is not closed" }
    var help: String? { "close it with '\(span.text == "{" ? "}" : "]")', or put the text into quotes if it is one" }
}
