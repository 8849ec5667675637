package import MessageModel
package import MessageSource

/// `\n` as readers would see it.
package struct EscapedLineBreak: DocumentRule {
    package static let code = "escaped-line-break"
    package static let summary =
        "`\\n` is a line break only in double quotes; elsewhere readers see a backslash and an n."
    package static let examples = [
        Example("message:\n  text: 服务器告警⟦\\n⟧请尽快处理\n"),
        Example("message:\n  text: '第一行⟦\\n⟧第二行\\n'\n"),
        Example("message:\n  text: \"服务器告警\\n请尽快处理\"\n"),
        Example("message:\n  text: 文件在 C:\\新建\\notes\n"),
        Example("message:\n  text: 换行写作 `\\n` 即可\n"),
        Example("message:\n  text: 账号 CORP\\nWang，正则 [\\r\\n]+\n"),
    ]
    package let span: Span
    private let whole: Span

    package var severity: Severity { .warning }
    package var message: String { "'\\n' is shown as it stands" }
    package var help: String? { "put the text in double quotes, or write it on several lines below '|'" }
    package var fix: Fix? {
        whole.inDoubleQuotes.map { Fix("put the text in double quotes", [Fix.Edit(whole, $0)], isSafe: false) }
    }

    package static func check(_ linted: LintedDocument) -> [EscapedLineBreak] {
        linted.written.compactMap { written in
            let text = written.text
            guard text.syntax.isProse else { return nil }
            for passage in written.passages where passage.mayHoldLineBreaks {
                let first = passage.ranges(of: "\\n").first { passage.isLineBreak($0) }
                if let first { return EscapedLineBreak(span: passage.span(of: first), whole: text.place.span) }
            }
            return nil
        }
    }
}

extension Passage {
    /// A backslash stands in it, and neither code nor a path of Windows, which have backslashes of their own.
    fileprivate var mayHoldLineBreaks: Bool {
        holds("\\") && !mayHoldCode && ranges(of: ":\\").isEmpty
    }

    /// No part of a formula, of a pattern or of the name of an account.
    fileprivate func isLineBreak(_ range: Range<Int>) -> Bool {
        let before = utf8[..<range.lowerBound].last ?? 0
        let next = utf8[range.upperBound...].first ?? 0
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
        let isWord = next.isWordByte && !isCapital
        // A set of a pattern: `[\r\n]+`.
        let isInSet = before == UInt8(ascii: "[") || next == UInt8(ascii: "]")
        return before != UInt8(ascii: "\\") && !isWord && !isInSet
            && !(isCapital && isAccount(endingAt: range.lowerBound))
    }

    /// `CORP` of `CORP\name`: the word before is in capitals throughout.
    private func isAccount(endingAt end: Int) -> Bool {
        let word = utf8[..<end].suffix(16).reversed().prefix(while: \.isWordByte)
        return !word.isEmpty && !word.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}

extension Span {
    /// The text in double quotes with its `\n` as escapes; `nil` where it takes more than other quotes.
    fileprivate var inDoubleQuotes: String? {
        let source = text
        guard let first = source.unicodeScalars.first, !"\"|>&*".unicodeScalars.contains(first),
            !source.contains("\n"), !source.contains("\"")
        else { return nil }
        let words = first == "'" ? String(source.dropFirst().dropLast()).replacing("''", with: "'") : source
        guard words.replacing("\\n", with: "").allSatisfy({ $0 != "\\" }) else { return nil }
        return "\"" + words + "\""
    }
}
