import MessageSource

/// A YAML tag, which would decide what a value is.
struct UnknownTag: Problem {
    static let code = "unknown-tag"
    static let summary = "A YAML tag claims a type; here the field decides what a value is."
    static let examples = [
        Example("parameters:\n  order: {type: id, max: ⟦!!int⟧ \"16\"}\nmessage: {text: 你好}"),
        Example("parameters:\n  order: {type: id, max: 16}\nmessage: {text: 你好}"),
    ]

    let span: Span
    /// The tag with the blanks that follow it.
    let withBlanks: Span

    var message: String { "the tag '\(span.text)' decides nothing here" }
    var help: String? { "remove it: the field decides what its value is" }
    var fix: Fix? { Fix("remove the tag", [Fix.Edit(withBlanks, "")]) }
}
