import MessageModel
import MessageSource

/// A colour that WeCom's markdown does not have.
struct UnlistedColor: DocumentRule {
    static let code = "unlisted-color"
    static let summary =
        "WeCom's markdown has the colours `info`, `comment` and `warning`; with another one words are not coloured."
    static let examples = [
        WeComRuleExamples.native("markdown: {content: '<font color=\"⟦red⟧\">超时</font>'}"),
        WeComRuleExamples.native("markdown: {content: '<font color=\"warning\">超时</font>'}"),
        WeComRuleExamples.native("markdown: {content: '<font color=\"⟦#00cc66⟧\">正常</font>'}"),
    ]
    let span: Span
    let color: String
    let edit: Fix.Edit?

    private static let colors = ["info", "comment", "warning"]
    /// What comes nearest to a colour that people know from web pages.
    private static let nearest = [
        "green": "info", "gray": "comment", "grey": "comment", "red": "warning", "orange": "warning",
        "orangered": "warning", "warn": "warning", "success": "info", "danger": "warning", "error": "warning",
    ]

    var severity: Severity { .warning }
    var message: String { "WeCom's markdown has no colour '\(color)'" }
    var help: String? { "'info' is green, 'comment' grey, 'warning' orange-red" }
    var fix: Fix? {
        guard let nearest = Self.nearest[color.lowercased()], let edit else { return nil }
        return Fix("write '\(nearest)'", [Fix.Edit(edit.span, nearest)], isSafe: false)
    }

    static func check(_ linted: LintedDocument) -> [UnlistedColor] {
        linted.passages(in: .weComMarkdown).flatMap { passage in
            passage.tags.filter { $0.name == "font" && !$0.isEnd }.compactMap { tag in
                guard let attribute = tag["color"], let color = attribute.value, !colors.contains(color) else {
                    return nil
                }
                return UnlistedColor(
                    span: passage.span(of: attribute.valueRange), color: color,
                    edit: passage.edit(attribute.valueRange, color))
            }
        }
    }
}
