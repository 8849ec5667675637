import MessageSource

/// A closing bracket or brace without its counterpart.
struct UnopenedBracket: Problem {
    static let code = "unopened-bracket"
    static let summary = "A ']' or '}' closes nothing; most often it is one too many."
    static let examples = [
        Example("name: greeting\nmessage: {text: 你好}⟦}⟧"),
        Example("name: greeting\nmessage: {card: {title: 你好}}⟦}⟧\nsummary: 问候"),
        Example("name: greeting\nmessage: {text: 你好}"),
    ]

    let span: Span

    private var opening: String { span.text == "}" ? "{" : "[" }

    var message: String { "there is no '\(opening)' that this '\(span.text)' could close" }
    var help: String? { "remove it, or put the text into quotes if it belongs to one" }
    var fix: Fix? { Fix("remove the '\(span.text)'", [Fix.Edit(span, "")], isSafe: false) }
}
