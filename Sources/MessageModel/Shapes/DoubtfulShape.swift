import MessageSource
import MessageSyntax

extension Shape {
    /// The same shape in a place where the vendor may not take it: its documents disagree with each other, or with
    /// what people have sent.
    package func doubtful(_ doubt: String) -> Shape {
        Shape(
            read: { [read] node, reading in
                // The field, or the list's item by the word that says what it is.
                let tag = node.kind == .mapping ? node.entries.first { $0.key.isSpelled("tag") } : nil
                reading.report(
                    DoubtfulHere(
                        span: tag?.value.span ?? node.span, name: tag?.value.string ?? reading.field, doubt: doubt))
                return read(node, &reading)
            },
            write: write, placeholder: placeholder, presence: presence, description: description)
    }
}

/// Something that the vendor may not take where it stands.
struct DoubtfulHere: Problem {
    static let code = "doubtful-here"
    static let summary = "Something stands where the vendor may not take it, or takes it for something else."
    static let examples: [Example] = []
    let span: Span
    let name: String
    let doubt: String

    var severity: Severity { .warning }
    var message: String { "'\(name)' may not be taken here" }
    var help: String? { doubt }
}
