import MessageSource

/// A YAML tag, which would decide what a value is.
struct UnknownTag: Problem {
    static let code = "unknown-tag"
    static let summary = "A YAML tag claims a type; here the field decides what a value is."
    static let examples = [
        Example("message: {text: 你好}\nvendors:\n  wecom-app:\n    agentid: ⟦!!int⟧ \"1000002\""),
        Example("message: {text: 你好}\nvendors:\n  wecom-app:\n    agentid: 1000002"),
    ]

    let span: Span
    /// The tag with the blanks that follow it.
    let withBlanks: Span

    var message: String { "the tag '\(span.text)' decides nothing here" }
    var help: String? { "remove it: the field decides what its value is" }
    var fix: Fix? { Fix("remove the tag", [Fix.Edit(withBlanks, "")]) }
}
