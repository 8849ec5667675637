package import MessageModel
package import MessageSource

/// A comment directly behind unquoted text, where YAML has swallowed what looks like a part of the text.
package struct SwallowedText: TemplateRule {
    package static let code = "swallowed-text"
    package static let summary =
        "In unquoted text, a blank and `#` begin a comment: what follows is not part of the text."
    package static let examples = [
        Example("message:\n  link:\n    title: 工单 ⟦#128⟧\n    url: https://example.com/128\n"),
        Example("message:\n  link:\n    title: '工单 #128'\n    url: https://example.com/128\n"),
        Example("# 工单通知\nmessage:\n  text: 已处理\n"),
        Example("message:\n  text: 已处理 # msgc: allow longer-than-advised — 客户端会换行\n"),
        Example(
            "parameters:\n  order: {type: id, max: 16}\n  count:\n    type: integer\n    max: 16 # 件\nmessage: {text: '{{order}}'}\n"
        ),
    ]
    package let span: Span
    private let textBefore: Span

    package var severity: Severity { .warning }
    package var message: String { "YAML reads this as a comment, and the text ends before it" }
    package var help: String? {
        "put quotes around the text if this belongs to it, or the comment on a line of its own"
    }
    package var fix: Fix? {
        let whole = textBefore.through(span)
        let quoted = "\"" + whole.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        return Fix("make it part of the text", [Fix.Edit(whole, quoted)], isSafe: false)
    }

    package static func check(_ linted: LintedTemplate) -> [SwallowedText] {
        linted.template.comments.compactMap { comment in
            comment.textBefore.flatMap { text in
                text.text.isText && !comment.span.isInstruction
                    ? SwallowedText(span: comment.span, textBefore: text) : nil
            }
        }
    }
}

extension String {
    /// Not a number, a boolean or nothing, behind which a comment takes nothing away.
    fileprivate var isText: Bool {
        !["true", "false", "null", "~"].contains(self) && !allSatisfy { "0123456789.-+".contains($0) }
    }
}
