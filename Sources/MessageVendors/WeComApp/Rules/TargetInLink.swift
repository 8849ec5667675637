import MessageModel
import MessageSource

/// A link that asks for a window of its own.
struct TargetInLink: DocumentRule {
    static let code = "target-in-link"
    static let summary = "A link says `target`, with which it does not open in WeCom on Android, as people report."
    static let examples = [
        WeComRuleExamples.native(
            "text: {content: '<a href=\"https://example.com/a\"⟦ target=\"_blank\"⟧>查看</a>'}"),
        WeComRuleExamples.native("text: {content: '<a href=\"https://example.com/a\">查看</a>'}"),
    ]
    let span: Span
    let edit: Fix.Edit?

    var severity: Severity { .warning }
    var message: String { "'target' keeps the link from opening in WeCom on Android" }
    var help: String? { "leave it out" }
    var fix: Fix? { edit.map { Fix("remove 'target'", [$0]) } }

    static func check(_ linted: LintedDocument) -> [TargetInLink] {
        linted.passages(in: .weComText).flatMap { passage in
            passage.tags.filter { $0.name == "a" }.compactMap { tag in
                tag["target"].map { target in
                    TargetInLink(span: passage.span(of: target.range), edit: passage.edit(target.range, ""))
                }
            }
        }
    }
}
