import MessageModel
import MessageSource

/// Stars that are to be seen, and that Feishu reads as marks.
struct FourMarks: DocumentRule {
    static let code = "four-marks"
    static let summary = "Four or more `*` or `_` stand side by side in Feishu's markdown, which shows them wrongly."
    static let examples = [
        FeishuRuleExamples.larkMD("'卡号 6222⟦****⟧1234 已到账'"),
        FeishuRuleExamples.larkMD("'卡号 6222&#42;&#42;&#42;&#42;1234 已到账'"),
        FeishuRuleExamples.markdown("'签字：⟦______⟧'"),
        FeishuRuleExamples.markdown("'**到账**：100 元'"),
        FeishuRuleExamples.markdown2("'`a****b` 已替换'"),
        FeishuRuleExamples.markdown("'[报表](https://example.com/a____b)'"),
    ]
    let span: Span
    let sign: Character

    var severity: Severity { .warning }
    var message: String { "so many '\(sign)' side by side are not shown as they stand" }
    var help: String? { "write '\(sign == "*" ? "&#42;" : "&#95;")' for each that is to be seen" }

    static func check(_ linted: LintedDocument) -> [FourMarks] {
        linted.feishuMarkup.filter { !$0.mayBeCode }.flatMap { passage in
            ["*", "_"].flatMap { passage.outsideAddresses(passage.runs(of: $0)) }.filter { $0.count >= 4 }.map {
                range in
                FourMarks(
                    span: passage.span(of: range), sign: Character(Unicode.Scalar(passage.utf8[range.lowerBound])))
            }
        }
    }
}
