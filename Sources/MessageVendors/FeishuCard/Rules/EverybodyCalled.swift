import MessageModel
import MessageSource

/// A card that calls everybody in its chats.
struct EverybodyCalled: DocumentRule {
    static let code = "everybody-called"
    static let summary = "A card calls everybody; where a chat forbids that, Feishu refuses the whole card."
    static let examples = [
        FeishuRuleExamples.larkMD("'⟦<at id=all>⟧</at> 今晚停电'"),
        FeishuRuleExamples.larkMD("'<at id=\"ou_4b1c\"></at> 请处理'"),
    ]
    let span: Span

    var severity: Severity { .note }
    var message: String { "this calls everybody, and is refused in chats that forbid it" }
    var help: String? { "make sure that the chats allow it, or call those who are meant" }

    static func check(_ linted: LintedDocument) -> [EverybodyCalled] {
        linted.feishuMarkup.flatMap { passage in
            passage.tags.filter { $0.name == "at" && !$0.isEnd && $0["id"]?.value == "all" }.map { tag in
                EverybodyCalled(span: passage.span(of: tag.range))
            }
        }
    }
}
