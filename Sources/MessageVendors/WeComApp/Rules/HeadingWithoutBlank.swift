import MessageModel
import MessageSource

/// `#标题`, which WeCom does not take for a heading.
struct HeadingWithoutBlank: DocumentRule {
    static let code = "heading-without-blank"
    static let summary =
        "WeCom's markdown makes a heading only where a blank stands behind `#`; otherwise it shows the sign."
    static let examples = [
        WeComRuleExamples.native("markdown: {content: '⟦##⟧发布通知'}"),
        WeComRuleExamples.native("markdown: {content: '## 发布通知'}"),
        WeComRuleExamples.native("markdown: {content: '#128 已关闭'}"),
        WeComRuleExamples.native("markdown: {content: '#值班'}"),
        WeComRuleExamples.native("markdown: {content: '#新品发布# 今晚八点'}"),
    ]
    let span: Span
    let edit: Fix.Edit?

    var severity: Severity { .warning }
    var message: String { "without a blank behind it, '\(span.text)' makes no heading" }
    var help: String? { "put a blank between it and the heading's words" }
    var fix: Fix? { edit.map { Fix("add the blank", [$0], isSafe: false) } }

    static func check(_ linted: LintedDocument) -> [HeadingWithoutBlank] {
        linted.passages(in: .weComMarkdown).flatMap { passage in
            passage.headingsWithoutBlank.map { range in
                HeadingWithoutBlank(
                    span: passage.span(of: range), edit: passage.edit(range, passage[range] + " "))
            }
        }
    }
}
