import MessageSource

/// A line that begins in a column where nothing is open.
struct BadIndentation: Problem {
    static let code = "bad-indentation"
    static let summary = "A line is indented like none of the lines that it could belong with."
    static let examples = [
        Example("name: greeting\nmessage:\n  card:\n    title: 你好\n   ⟦tone⟧: info"),
        Example("name: greeting\nmessage:\n  card:\n    title: 你好\n      ⟦tone⟧: info"),
        Example("name: greeting\nmessage:\n  card:\n    title: 你好\n    tone: info"),
    ]

    let span: Span
    /// The columns before the text.
    let blanks: Int
    /// What would fit.
    let expected: [Int]

    var message: String { "'\(span.text)' is indented by \(blanks), which does not fit the lines above it" }

    var help: String? {
        guard let last = expected.last else { return "indent it like the line that it belongs with" }
        let others = expected.dropLast().map(String.init).joined(separator: ", ")
        return "indent it by \(others.isEmpty ? "" : others + " or ")\(last) blanks, like the line it belongs with"
    }
}
