import MessageSource

/// A mapping or list where a key belongs.
struct NonScalarKey: Problem {
    static let code = "non-scalar-key"
    static let summary = "A key is a list or a mapping; only a text can be a key."
    static let examples = [
        Example("message: {text: 你好}\n? ⟦[a, b]⟧\n: c"),
        Example("message: {text: 你好}"),
    ]

    let span: Span

    var message: String { "a list or a mapping stands here as a key" }
    var help: String? { "write a text as the key; a text that begins with '{' or '[' belongs in quotes" }
}
