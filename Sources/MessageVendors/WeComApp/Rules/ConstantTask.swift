import MessageModel
import MessageSource

/// A task's id that stays the same while the rest of the message changes.
struct ConstantTask: DocumentRule {
    static let code = "constant-task"
    static let summary =
        "A card has the same `task_id` each time it is sent; WeCom refuses the second one with error 42014."
    static let examples = [
        WeComRuleExamples.card("⟦approval⟧", parameters: "{who: {type: text, max: 9}}", title: "{{who}}的请假"),
        WeComRuleExamples.card(
            "'{{task}}'", parameters: "{who: {type: text, max: 9}, task: {type: id, max: 32, characters: A-Z a-z 0-9}}",
            title: "{{who}}的请假"),
        // Sent once, it needs no other.
        WeComRuleExamples.card("outing-2026", title: "团建"),
    ]
    let span: Span
    let id: String

    var severity: Severity { .warning }
    var message: String { "'task_id' is '\(id)' each time, and a WeCom app may use it once" }
    var help: String? { "let a parameter be part of it, as in '\(id)-{{request}}', or WeCom answers with error 42014" }

    static func check(_ linted: LintedDocument) -> [ConstantTask] {
        let tasks = linted.texts.filter { $0.place.path == ["template_card", "task_id"] }
        guard let task = tasks.first, let id = task.text.literal, linted.document.root.isFilled else { return [] }
        return [ConstantTask(span: task.place.span, id: id)]
    }
}
