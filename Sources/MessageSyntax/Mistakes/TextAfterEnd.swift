import MessageSource

/// Something behind the end of the document.
struct TextAfterEnd: Problem {
    static let code = "text-after-end"
    static let summary = "A file goes on where its document has ended: behind '...', or behind the last bracket."
    static let examples = [
        Example("name: greeting\nmessage: {text: 你好}\n...\n⟦再见⟧"),
        Example("name: greeting\nmessage: {text: 你好}"),
    ]

    let span: Span
    /// What has ended the document.
    let end: String

    var message: String { "'\(span.text)' stands behind '\(end)', where the document has ended" }
    var help: String? { "remove it, or put it before the '\(end)'" }
}
