import MessageSource

/// A file without any content.
struct EmptyFile: Problem {
    static let code = "empty-file"
    static let summary = "A file is empty or holds nothing but comments."
    // The failing example marks nothing, because there is nothing.
    static let examples = [Example("⟦⟧# only a comment"), Example("name: greeting\nmessage: {text: 你好}")]

    let span: Span

    var message: String { "the file is empty" }
    var help: String? { "write a template into it: 'msgc new' makes one to begin with" }
}
