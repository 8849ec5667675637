import MessageModel
import MessageSource

/// A tag of web pages where WeCom knows others.
struct ForeignTag: DocumentRule {
    static let code = "foreign-tag"
    static let summary =
        "WeCom has `<a>` in texts, `<div>` and `<br>` in text cards, `<font>` in markdown; readers may see another tag."
    static let examples = [
        WeComRuleExamples.native("text: {content: '请于 ⟦<b>⟧周五</b> 前提交'}"),
        WeComRuleExamples.native("text: {content: '请于周五前<a href=\"https://example.com/a\">提交</a>'}"),
        WeComRuleExamples.native("markdown: {content: '请于周五前⟦<br>⟧提交'}"),
        WeComRuleExamples.native("markdown: {content: '请于<font color=\"warning\">周五</font>前提交'}"),
        WeComRuleExamples.textcard("⟦<span class=\"gray\">⟧2026 年 9 月 26 日</span>"),
        WeComRuleExamples.textcard("<div class=\"gray\">2026 年 9 月 26 日</div><br>请领取"),
        WeComRuleExamples.native("text: {content: '用法：deploy <app> <env>'}"),
        WeComRuleExamples.native("text: {content: '当 a<b 且 c>d 时，Array<I> 为空'}"),
    ]
    let span: Span
    let tag: String
    let known: [String]

    var severity: Severity { .warning }
    var message: String { "WeCom's page has no '<\(tag)>' here, so readers may see it as it stands" }
    var help: String? {
        "what it has here is \(known.map { "<\($0)>" }.quotedList)" + (tag == "br" ? "; a line break is one here" : "")
    }

    static func check(_ linted: LintedDocument) -> [ForeignTag] {
        found(in: linted.passages(in: .weComText), known: ["a"])
            + found(in: linted.passages(in: .weComCardHTML), known: ["div", "br"])
            + found(in: linted.passages(in: .weComMarkdown), known: ["font"])
    }

    private static func found(in passages: [Passage], known: [String]) -> [ForeignTag] {
        passages.filter { !$0.mayHoldCode }.flatMap { passage in
            passage.tagsOfWebPages.filter { !known.contains($0.name) }.map { tag in
                ForeignTag(span: passage.span(of: tag.range), tag: tag.name, known: known)
            }
        }
    }
}
