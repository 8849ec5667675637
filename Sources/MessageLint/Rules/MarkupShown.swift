package import MessageModel
package import MessageSource

/// Markup in a text that is shown letter for letter.
package struct MarkupShown: DocumentRule {
    package static let code = "markup-shown"
    package static let summary = "Tags or Markdown stand in a plain text, where readers see the marks and no effect."
    package static let examples = [
        Example("message:\n  text: '请⟦**尽快**⟧处理'\n"),
        Example("message:\n  text: 第一行⟦<br>⟧第二行\n"),
        Example("message:\n  link: {title: '⟦<b>⟧公告</b>', url: https://example.com/a}\n"),
        Example("message:\n  text: '详情见⟦[说明](https://⟧example.com/a)'\n"),
        Example("message:\n  markdown: '请**尽快**处理'\n"),
        Example("message:\n  text: '2**3 = 8，a < b > c，见 [1](上)'\n"),
        Example("message:\n  text: '中奖名单：张**、李**、王**；联系 138****1234 或 139****5678'\n"),
        Example("message:\n  text: '当 a<b 且 c>d 时，Array<I> 为空'\n"),
    ]
    package let span: Span
    private let isInMessage: Bool

    package var severity: Severity { .warning }
    package var message: String { "'\(span.text)' is shown as it stands" }
    package var help: String? {
        isInMessage
            ? "say it in 'markdown', as a message or as a part of a card, or take the marks away"
            : "take the marks away, or use a field that reads markup"
    }

    package static func check(_ linted: LintedDocument) -> [MarkupShown] {
        let isInMessage = linted.document.vendor == nil
        return linted.written.compactMap { written in
            guard written.text.syntax.isPlain else { return nil }
            // What stands between backticks is spoken of.
            for passage in written.passages where !passage.mayHoldCode {
                if let first = passage.tagsOfWebPages.first?.range ?? passage.bold ?? passage.link {
                    return MarkupShown(span: passage.span(of: first), isInMessage: isInMessage)
                }
            }
            return nil
        }
    }
}

extension Passage {
    /// `**words**` on one line, where Markdown would make them bold.
    ///
    /// `138****1234` and `张**、李**` are numbers and names that are partly hidden, `a/**/b` is a pattern of paths.
    fileprivate var bold: Range<Int>? {
        guard holds("*") else { return nil }
        let marks = runs(of: "*")
        for (open, close) in zip(marks, marks.dropFirst()) where open.count == 2 && close.count == 2 {
            let inner = open.upperBound..<close.lowerBound
            guard !utf8[inner].contains(UInt8(ascii: "\n")), let first = scalar(at: inner.lowerBound), first.isWord,
                let last = scalar(before: inner.upperBound), last.isBold
            else { continue }
            let before = scalar(before: open.lowerBound)
            let isInWords = before?.isWord == true
            // Behind a letter of ASCII or a digit the signs are of a formula, and a list goes on behind hidden names.
            if isInWords, before?.isASCII == true || self[inner].contains(where: { "、，；,;/ ".contains($0) }) {
                continue
            }
            return open.lowerBound..<close.upperBound
        }
        return nil
    }

    /// `[label](https://`.
    fileprivate var link: Range<Int>? {
        guard holds("]") else { return nil }
        let targets = ["](https://", "](http://"].flatMap { ranges(of: $0) }
        for target in targets {
            // A label is no longer than a line.
            if let start = utf8[..<target.lowerBound].suffix(200).lastIndex(of: UInt8(ascii: "[")) {
                return start..<target.upperBound
            }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// It can end words in bold: no blank and no sign of a path or a formula.
    fileprivate var isBold: Bool { isWord || "。！？：；…）】》”’%!?:.)]\"'".unicodeScalars.contains(self) }
}
