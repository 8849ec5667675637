import MessageModel
import MessageSource

/// A tag of web pages in a card.
struct TagOfWebPages: DocumentRule {
    static let code = "tag-of-web-pages"
    static let summary =
        "Feishu's markdown has tags of its own; `<b>`, `<div>` and most others of web pages are none of them."
    static let examples = [
        FeishuRuleExamples.larkMD("'请于 ⟦<b>⟧周五</b> 前提交'"),
        FeishuRuleExamples.larkMD("'请于 **周五** 前提交'"),
        FeishuRuleExamples.markdown("'第一行⟦<br>⟧第二行'"),
        FeishuRuleExamples.markdown2("'第一行<br>第二行'"),
        FeishuRuleExamples.markdown("'<font color=\"red\">超时</font>，<a href=\"https://example.com\">查看</a>'"),
        FeishuRuleExamples.markdown2("'`<div>` 没有关闭'"),
        FeishuRuleExamples.markdown("'当 i<p && q>r 时，Result<S> 为空'"),
    ]
    let span: Span
    let tag: String

    /// In both versions of card JSON.
    private static let known = ["a", "font"]
    /// In 2.0 alone.
    private static let knownOfSecond = ["br", "hr"]
    private static let instead = [
        "b": "**bold**", "strong": "**bold**", "i": "*italic*", "em": "*italic*", "s": "~~struck~~",
        "del": "~~struck~~", "strike": "~~struck~~",
    ]

    var severity: Severity { .warning }
    var message: String { "Feishu's markdown has no '<\(tag)>' here" }
    var help: String? {
        if tag == "br" { return "write a line break" }
        return Self.instead[tag].map { "write '\($0)'" } ?? "leave it out"
    }

    static func check(_ linted: LintedDocument) -> [TagOfWebPages] {
        found(in: linted.passages(in: .larkMD, .feishuMarkdown), known)
            + found(in: linted.passages(in: .feishuMarkdown2), known + knownOfSecond)
    }

    private static func found(in passages: [Passage], _ known: [String]) -> [TagOfWebPages] {
        passages.filter { !$0.mayBeCode }.flatMap { passage in
            passage.tagsOfWebPages.filter { !known.contains($0.name) }.map { tag in
                TagOfWebPages(span: passage.span(of: tag.range), tag: tag.name)
            }
        }
    }
}
