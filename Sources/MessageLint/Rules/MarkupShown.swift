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
        return linted.ownTexts.compactMap { text in
            guard text.syntax.isPlain else { return nil }
            // What stands between backticks is spoken of.
            for passage in text.passages where !passage.utf8.contains(UInt8(ascii: "`")) {
                if let first = passage.tag ?? passage.bold ?? passage.link {
                    return MarkupShown(span: passage.span(of: first), isInMessage: isInMessage)
                }
            }
            return nil
        }
    }
}

extension Passage {
    /// The first tag of those that people write.
    fileprivate var tag: Range<Int>? {
        guard utf8.contains(UInt8(ascii: "<")) else { return nil }
        for sign in ranges(of: "<") {
            let rest = utf8[sign.upperBound...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "<") }
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { continue }
            let name = rest[..<end].drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isWordByte)
            let behind = rest[name.endIndex]
            if Self.tags.contains(String(decoding: name, as: UTF8.self).lowercased()), " />=".utf8.contains(behind) {
                return sign.lowerBound..<end + 1
            }
        }
        return nil
    }

    private static let tags: Set<String> = [
        "a", "b", "br", "center", "div", "em", "font", "h1", "h2", "h3", "hr", "i", "img", "li", "ol", "p", "s", "span",
        "strong", "table", "td", "tr", "u", "ul",
    ]

    /// `**words**` on one line.
    fileprivate var bold: Range<Int>? {
        guard utf8.contains(UInt8(ascii: "*")) else { return nil }
        let marks = ranges(of: "**")
        for (open, close) in zip(marks, marks.dropFirst()) {
            let inner = utf8[open.upperBound..<close.lowerBound]
            let isPair = inner.first.map { $0 > 0x20 && $0 != UInt8(ascii: "*") } ?? false
            let isWord = open.lowerBound > 0 && utf8[open.lowerBound - 1].isWordByte
            if isPair, !isWord, inner.last.map({ $0 > 0x20 }) ?? false, !inner.contains(UInt8(ascii: "\n")) {
                return open.lowerBound..<close.upperBound
            }
        }
        return nil
    }

    /// `[label](https://`.
    fileprivate var link: Range<Int>? {
        guard utf8.contains(UInt8(ascii: "]")) else { return nil }
        let targets = ["](https://", "](http://"].flatMap { ranges(of: $0) }
        for target in targets {
            if let start = utf8[..<target.lowerBound].lastIndex(of: UInt8(ascii: "[")) {
                return start..<target.upperBound
            }
        }
        return nil
    }
}
