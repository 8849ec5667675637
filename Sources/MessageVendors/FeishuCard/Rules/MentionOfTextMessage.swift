import MessageModel
import MessageSource

/// The mention of a text message in a card.
struct MentionOfTextMessage: DocumentRule {
    static let code = "mention-of-text-message"
    static let summary = "In a card somebody is called by `<at id=…>`; `<at user_id=…>` is for Feishu's text messages."
    static let examples = [
        FeishuRuleExamples.larkMD("'<at ⟦user_id⟧=\"ou_4b1c\"></at> 请处理'"),
        FeishuRuleExamples.larkMD("'<at id=\"ou_4b1c\"></at> 请处理'"),
        FeishuRuleExamples.markdown("'<at ⟦user_id⟧=\"all\">所有人</at> 今晚停电'"),
    ]
    let span: Span
    let edit: Fix.Edit?

    var severity: Severity { .warning }
    var message: String { "in a card nobody is called by '\(span.text)'" }
    var help: String? { "write '<at id=…>'; 'user_id' is what a text message has" }
    var fix: Fix? { edit.map { Fix("write 'id'", [$0], isSafe: false) } }

    static func check(_ linted: LintedDocument) -> [MentionOfTextMessage] {
        linted.feishuMarkup.flatMap { passage in
            passage.tags.filter { $0.name == "at" }.compactMap { tag in
                tag["user_id"].map { attribute in
                    MentionOfTextMessage(
                        span: passage.span(of: attribute.nameRange), edit: passage.edit(attribute.nameRange, "id"))
                }
            }
        }
    }
}
