import MessageSource

/// `title: # 标题`: YAML reads a comment, and nothing before it. It may be a comment, so this is a warning.
struct UnquotedHeading: Problem {
    static let code = "unquoted-heading"
    static let summary = "A text that begins with '#' needs quotes; YAML reads a comment, and the value is empty."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦# 维护通知⟧"),
        Example("name: a\nmessage:\n  markdown: \"# 维护通知\""),
        Example("name: a\nmessage:\n  # 维护通知\n  text: 今晚维护"),
    ]

    let span: Span

    var severity: Severity { .warning }
    var message: String { "a comment stands where a text could be, so there is no text" }
    var help: String? { "put it into double quotes if it is a heading, or move the comment to a line of its own" }

    var fix: Fix? {
        Fix("quote the text", [Fix.Edit(span, QuotedText(span.text.utf8).source)], isSafe: false)
    }
}
