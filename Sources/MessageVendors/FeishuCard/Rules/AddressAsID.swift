import MessageModel
import MessageSource

/// A mail address where a mention takes an id.
struct AddressAsID: DocumentRule {
    static let code = "address-as-id"
    static let summary =
        "Somebody is called by a mail address under `id`; Feishu takes that under `email`, and no id has an `@`."
    static let examples = [
        FeishuRuleExamples.larkMD("'<at ⟦id⟧=\"zhang@example.com\"></at> 请处理'"),
        FeishuRuleExamples.larkMD("'<at email=\"zhang@example.com\"></at> 请处理'"),
    ]
    let span: Span
    let edit: Fix.Edit?

    var severity: Severity { .warning }
    var message: String { "a mail address stands under 'id', and error 100290 is what comes of an id of nobody" }
    var help: String? { "write '<at email=…>'" }
    var fix: Fix? { edit.map { Fix("write 'email'", [$0], isSafe: false) } }

    static func check(_ linted: LintedDocument) -> [AddressAsID] {
        linted.feishuMarkup.flatMap { passage in
            passage.tags.filter { $0.name == "at" }.compactMap { tag in
                guard let id = tag["id"], id.value?.contains("@") == true else { return nil }
                return AddressAsID(
                    span: passage.span(of: id.nameRange), edit: passage.edit(id.nameRange, "email"))
            }
        }
    }
}
