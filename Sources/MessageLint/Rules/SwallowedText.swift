package import MessageModel
package import MessageSource

/// A comment directly behind unquoted text, where YAML has swallowed what looks like a part of the text.
package struct SwallowedText: TemplateRule {
    package static let code = "swallowed-text"
    package static let summary =
        "In unquoted text that people read, a blank and `#` begin a comment: `工单 #128` says only `工单`."
    package static let examples = [
        Example("message:\n  link:\n    title: 工单 ⟦#128⟧\n    url: https://example.com/128\n"),
        Example("message:\n  link:\n    title: '工单 #128'\n    url: https://example.com/128\n"),
        Example("# 工单通知\nmessage:\n  text: 已处理\n"),
        Example("message:\n  text: 已处理 # 内部备注\n"),
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
        let comments = linted.template.comments.filter { $0.span.mayBeText && $0.textBefore?.text.isText == true }
        guard !comments.isEmpty else { return [] }
        let prose = linted.documents.reduce(into: Set<Span>()) { prose, document in
            for text in document.ownTexts where text.syntax.isProse { prose.insert(text.place.span) }
        }
        return comments.compactMap { comment in
            comment.textBefore.flatMap { text in
                prose.contains(text) ? SwallowedText(span: comment.span, textBefore: text) : nil
            }
        }
    }
}

extension Span {
    /// Comments are written with a blank behind the sign, and numbers and topics without.
    fileprivate var mayBeText: Bool {
        let next = file.bytes[range].dropFirst().first
        return !isInstruction && next.map { $0 > 0x20 && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "!") } ?? false
    }
}

extension String {
    /// No number, behind which a comment says what it counts.
    fileprivate var isText: Bool { !allSatisfy { "0123456789.-+".contains($0) } }
}
