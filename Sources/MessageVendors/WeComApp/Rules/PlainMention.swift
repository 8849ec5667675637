import MessageModel
import MessageSource

/// A mention that an app's message only spells.
struct PlainMention: DocumentRule {
    static let code = "plain-mention"
    static let summary =
        "A WeCom app's own text or markdown says `@` and a name, or `@所有人`: it is shown, and nobody is notified by it."
    static let examples = [
        WeComRuleExamples.native("markdown: {content: '⟦@zhangsan⟧ 请处理，@所有人 知悉'}"),
        WeComRuleExamples.native("text: {content: '请 ⟦@张三⟧ 处理'}"),
        WeComRuleExamples.native(
            "text: {content: '请 ⟦@⟧{{who}} 处理'}", parameters: "{who: {type: text, max: 9}}"),
        WeComRuleExamples.native("text: {content: '请张三处理，或写信到 it@example.com'}"),
        WeComRuleExamples.native("markdown: {content: '`@zhangsan` 是示例，@Override 与 @2x 不是人'}"),
        WeComRuleExamples.native("text: {content: '见 https://example.com/@zhangsan 或 @angular/core'}"),
    ]
    let span: Span
    let words: String

    var severity: Severity { .warning }
    var message: String { "'\(words)' in an app's message notifies nobody" }
    var help: String? { "name the members in 'touser': WeCom notifies whoever gets the message" }

    static func check(_ linted: LintedDocument) -> [PlainMention] {
        var last: DocumentPlace?
        return linted.passages(in: .weComText, .weComCardHTML, .weComMarkdown).compactMap { passage in
            // A list of members is said once.
            guard passage.text.place != last, let first = passage.mentions.first else { return nil }
            last = passage.text.place
            return PlainMention(span: passage.span(of: first), words: passage[first])
        }
    }
}
