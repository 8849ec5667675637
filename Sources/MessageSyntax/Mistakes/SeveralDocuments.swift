import MessageSource

/// A second `---`.
struct SeveralDocuments: Problem {
    static let code = "several-documents"
    static let summary = "A file holds several YAML documents; a template file holds one message."
    static let examples = [
        Example("name: one\nmessage: {text: 你好}\n⟦---⟧\nname: other\nmessage: {text: 再见}"),
        Example("---\nname: one\nmessage: {text: 你好}"),
    ]

    let span: Span

    var message: String { "a second document begins at '---'" }
    var help: String? { "put each document into a file of its own" }
}
