import MessageSource

/// A quotation mark without its counterpart.
struct UnclosedQuote: Problem {
    static let code = "unclosed-quote"
    static let summary = "A text in quotes is not closed on its line, so it swallows what follows."
    static let examples = [
        Example("name: greeting\nmessage: {text: ⟦\"⟧你好}"),
        Example("name: greeting\nmessage: {text: \"你好\"}"),
    ]

    let span: Span

    var message: String { "this \(span.text == "'" ? "single" : "double") quote is not closed" }
    var help: String? { "close it where the text ends" }
}
