import MessageModel
import MessageSource

/// Markdown that WeCom's does not have.
struct UndocumentedMarkdown: DocumentRule {
    static let code = "undocumented-markdown"
    static let summary =
        "WeCom documents no pictures, tables, blocks of code, lines or struck text in the markdown of apps."
    static let examples = [
        WeComRuleExamples.native("markdown: {content: '价格走势：⟦![⟧走势](https://example.com/a.png)'}"),
        WeComRuleExamples.native("markdown: {content: '价格走势：[查看](https://example.com/a.png)'}"),
        WeComRuleExamples.native("markdown: {content: \"|环境|结果|\\n⟦|---|---|⟧\\n|生产|成功|\"}"),
        WeComRuleExamples.native("markdown: {content: \"生产：成功\\n测试：**失败**\"}"),
        WeComRuleExamples.native("markdown: {content: '原价 ⟦~~99~~⟧，现价 79'}"),
        WeComRuleExamples.native("markdown: {content: '营业时间 9~18 点，亲~~请查收~~'}"),
    ]
    let span: Span
    let mark: MarkdownMark

    var severity: Severity { .warning }
    var message: String { "WeCom does not document \(mark.words) in markdown, so readers may see the marks" }
    var help: String? {
        switch mark {
        case .picture: "link to it: '[label](address)'; a 'news' message shows a picture"
        case .table: "write a line for each row"
        case .fence: "put each line between single backticks"
        default: "leave the marks out"
        }
    }

    static func check(_ linted: LintedDocument) -> [UndocumentedMarkdown] {
        linted.passages(in: .weComMarkdown).flatMap { passage in
            passage.ranges(of: [.picture, .table, .fence, .line, .struck]).map { mark, range in
                UndocumentedMarkdown(span: passage.span(of: range), mark: mark)
            }
        }
    }
}
