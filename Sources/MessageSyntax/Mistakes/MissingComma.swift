import MessageSource

/// Two values or entries without a comma between them.
struct MissingComma: Problem {
    static let code = "missing-comma"
    static let summary = "Two entries between brackets or braces have no comma between them."
    static let examples = [
        Example("name: greeting\nmessage: {card: {title: \"你好\" ⟦tone⟧: info}}"),
        Example("name: greeting\nmessage: {card: {title: \"你好\", tone: info}}"),
    ]

    let span: Span

    var message: String { "there is no comma before '\(span.text)'" }
    var help: String? { "put a comma before it, or quotes around the text if it belongs to what stands before it" }
}
