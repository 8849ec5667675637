import MessageSource

/// A backslash in double quotes that means nothing.
struct InvalidEscape: Problem {
    static let code = "invalid-escape"
    static let summary = "A backslash in double quotes begins an escape that does not exist."
    static let examples = [
        Example("name: greeting\nmessage: {text: \"C:⟦\\d⟧ata\"}"),
        Example("name: greeting\nmessage: {text: 'C:\\data'}"),
        Example("name: greeting\nmessage: {text: \"C:\\\\data\"}"),
    ]

    let span: Span

    var message: String { "the escape '\(span.text)' stands for no character" }

    var help: String? {
        span.text.hasPrefix("\\u")
            ? "write four hexadecimal digits, or '\\\\' for a backslash" : "write '\\\\' for a backslash"
    }
}
