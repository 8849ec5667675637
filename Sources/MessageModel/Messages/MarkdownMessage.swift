import MessageRuntime

/// `markdown`: a text in the portable subset.
package struct MarkdownMessage: Sendable {
    package let source: Text
    package let markdown: Markdown

    static let shape = Shape<MarkdownMessage>(
        read: { node, reading in
            guard let text = text.read(node, &reading),
                let markdown = Markdown.parse(text, &reading.diagnostics)
            else { return nil }
            return MarkdownMessage(source: text, markdown: markdown)
        },
        write: { text.write($0.source, $1) },
        placeholder: { MarkdownMessage(source: .placeholder, markdown: Markdown(blocks: [])) },
        description: text.description)

    private static let text = Shape<Text>.text(Syntax("portable markdown", .none))
}
