import MessageModel
import MessageSource

/// Markdown of JSON 2.0 in a card of JSON 1.0.
struct MarksShown: DocumentRule {
    static let code = "marks-shown"
    static let summary =
        "A card in JSON 1.0 shows the marks of headings, quotes, tables and code in a line, and `lark_md` those of pictures too."
    static let examples = [
        FeishuRuleExamples.markdown(#""⟦##⟧ 发布完成\n版本 2.3""#),
        FeishuRuleExamples.markdown(#""**发布完成**\n版本 2.3""#),
        FeishuRuleExamples.markdown2("'## 发布完成'"),
        FeishuRuleExamples.larkMD("'⟦![⟧截图](img_v3_1)'"),
        FeishuRuleExamples.markdown("'![截图](img_v3_1)'"),
        FeishuRuleExamples.larkMD("'⟦`main`⟧ 分支构建失败'"),
        FeishuRuleExamples.larkMD("'耗时 > 30 分钟'"),
    ]
    let span: Span
    let mark: MarkdownMark
    let isLark: Bool

    var severity: Severity { .warning }
    var message: String {
        isLark
            ? "'lark_md' does not have \(mark.words), and shows the marks"
            : "the Markdown of JSON 1.0 does not have \(mark.words), and shows the marks"
    }
    var help: String? {
        switch mark {
        case .picture: "add an 'img' element, or write it in a 'markdown' element"
        case .heading: "write '**bold**', or the card in JSON 2.0: 'schema: \"2.0\"'"
        case .line: "add an 'hr' element"
        case .table: "add a 'table' element, or write the card in JSON 2.0: 'schema: \"2.0\"'"
        case .fence: "write it in a 'markdown' element"
        case .quote, .code, .struck: "leave the marks out, or write the card in JSON 2.0: 'schema: \"2.0\"'"
        }
    }

    static func check(_ linted: LintedDocument) -> [MarksShown] {
        guard !linted.isSecondCard else { return [] }
        return found(in: linted.passages(in: .feishuMarkdown), [.heading, .quote, .code, .table], isLark: false)
            + found(
                in: linted.passages(in: .larkMD), [.heading, .quote, .code, .table, .picture, .line, .fence],
                isLark: true)
    }

    private static func found(in passages: [Passage], _ marks: [MarkdownMark], isLark: Bool) -> [MarksShown] {
        passages.flatMap { passage in
            passage.ranges(of: marks).map { mark, range in
                MarksShown(span: passage.span(of: range), mark: mark, isLark: isLark)
            }
        }
    }
}
