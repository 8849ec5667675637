import MessageModel
import MessageSource

/// A class that a text card's description does not have.
struct UnlistedClass: DocumentRule {
    static let code = "unlisted-class"
    static let summary =
        "A text card's description has the classes `gray`, `normal` and `highlight`; another one changes nothing."
    static let examples = [
        WeComRuleExamples.textcard("<div class=\"⟦grey⟧\">2026 年 9 月 26 日</div>"),
        WeComRuleExamples.textcard("<div class=\"gray\">2026 年 9 月 26 日</div>"),
        WeComRuleExamples.textcard("<div class=\"⟦red⟧\">请尽快处理</div><div>谢谢</div>"),
    ]
    let span: Span
    let name: String
    let edit: Fix.Edit?

    private static let classes = ["gray", "normal", "highlight"]

    var severity: Severity { .warning }
    var message: String { "a text card has no class '\(name)'" }
    var help: String? {
        guard let near = Self.classes.closest(to: name) else { return "it has \(Self.classes.quotedList)" }
        return "did you mean '\(near)'? it has \(Self.classes.quotedList)"
    }
    var fix: Fix? {
        guard let near = Self.classes.closest(to: name), let edit else { return nil }
        return Fix("write '\(near)'", [Fix.Edit(edit.span, near)], isSafe: false)
    }

    static func check(_ linted: LintedDocument) -> [UnlistedClass] {
        linted.passages(in: .weComCardHTML).flatMap { passage in
            passage.tags.filter { $0.name == "div" && !$0.isEnd }.compactMap { tag in
                guard let attribute = tag["class"], let name = attribute.value, !classes.contains(name) else {
                    return nil
                }
                return UnlistedClass(
                    span: passage.span(of: attribute.valueRange), name: name,
                    edit: passage.edit(attribute.valueRange, name))
            }
        }
    }
}
