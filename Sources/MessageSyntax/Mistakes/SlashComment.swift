import MessageSource

/// A comment as JavaScript has it, which YAML reads as text.
struct SlashComment: Problem {
    static let code = "slash-comment"
    static let summary = "A comment begins with '//' or '/*'; for YAML that is text, and a comment begins with '#'."
    static let examples = [
        Example("⟦// 问候⟧\nname: greeting\nmessage: {text: 你好}"),
        Example("name: greeting\nmessage: {\n  ⟦// 问候⟧\n  \"text\": \"你好\"\n}"),
        Example("name: greeting\nmessage: {text: 你好} ⟦// 问候⟧"),
        Example("# 问候\nname: greeting\nmessage: {text: 你好}"),
        Example("name: greeting\nmessage: {text: 你好 // 再见}"),
    ]

    let span: Span

    var message: String { "'\(span.text.prefix(2))' begins no comment in YAML" }
    var help: String? { "begin it with '#', or put it into quotes if it is a text" }

    var fix: Fix? {
        guard span.text.hasPrefix("//") else { return nil }
        let start = span.range.lowerBound
        return Fix("begin it with '#'", [Fix.Edit(span.file.span(start..<start + 2), "#")], isSafe: false)
    }
}
