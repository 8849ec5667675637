package import MessageModel
package import MessageSource

/// A mention that is only spelled.
package struct MentionInWords: DocumentRule {
    package static let code = "mention-in-words"
    package static let summary = "A text says `@all`, or `@` and a name, in plain words: nobody is notified by that."
    package static let examples = [
        Example("message:\n  text: '⟦@所有人⟧ 今晚停电'\n"),
        Example("message:\n  card: {title: 停电, body: [{text: '请 ⟦@all⟧ 留意'}]}\n"),
        Example("message:\n  text: '⟦@张三⟧ 请处理工单'\n"),
        Example(
            """
            parameters: {owner: {type: text, max: 9}}
            message: {text: '⟦@⟧{{owner}} 请处理工单'}

            """),
        Example("message:\n  text: {body: '今晚停电', mention: all}\n"),
        Example("message:\n  text: {body: '@张三 请处理工单', mention: [zhangsan]}\n"),
        Example("message:\n  text: 'all@example.com 收到退信'\n"),
        Example("message:\n  text: '@Override 注解缺失，包 @all/core 待升级'\n"),
    ]
    package let span: Span
    private let words: String
    private let isInText: Bool

    package var severity: Severity { .warning }
    package var message: String { "'\(words)' in words notifies nobody" }
    package var help: String? {
        isInText
            ? "name them under 'mention', beside 'body'"
            : "a 'text' message can mention people, and so can some vendors' own bodies"
    }

    package static func check(_ linted: LintedDocument) -> [MentionInWords] {
        // In a vendor's own body such words may well be markup that notifies.
        guard linted.document.vendor == nil, linted.document.root[["text", "mention"]] == nil else { return [] }
        let isInText = linted.document.root[["text"]] != nil
        return linted.written.flatMap { written -> [MentionInWords] in
            let text = written.text
            guard text.syntax.isProse else { return [] }
            let broadcasts = written.passages.flatMap { passage in passage.broadcasts.map { (passage, $0) } }
            let first = isInText && broadcasts.isEmpty ? text.firstName.map { [$0] } ?? [] : broadcasts
            return first.map { passage, range in
                MentionInWords(span: passage.span(of: range), words: passage[range], isInText: isInText)
            }
        }
    }
}

extension Passage {
    /// `@all` and the like, and no part of an address, of a path or of a name.
    fileprivate var broadcasts: [Range<Int>] {
        guard holds("@") else { return [] }
        return ["@所有人", "@全体成员", "@all", "@everyone", "@here", "@channel"].flatMap { word in
            outsideAddresses(ranges(of: word, ignoringCase: true)).filter { range in
                guard isWord(range), let next = scalar(at: range.upperBound) else { return isWord(range) }
                // `@all今晚停电` is written without a blank; the other words may begin a name.
                let isWhole = word == "@all" || !word.utf8.allSatisfy { $0 < 0x80 } || !next.isWord
                return isWhole && !"./-".unicodeScalars.contains(next)
            }
        }
    }
}

extension DocumentText {
    /// The name, or the `@` before a value, with which the text begins.
    fileprivate var firstName: (Passage, Range<Int>)? {
        guard let passage = passages.first, let piece = text.pieces.first, case .data = piece.content,
            passage.utf8.first == UInt8(ascii: "@")
        else { return nil }
        if passage.utf8.count == 1 { return text.pieces.count > 1 ? (passage, 0..<1) : nil }
        // Names in letters of ASCII are as often those of annotations and packages.
        let name = passage.words.unicodeScalars.dropFirst().prefix(5).prefix(while: \.properties.isIdeographic)
        let end = name.reduce(1) { $0 + UTF8.width($1) }
        guard (2...4).contains(name.count), end < passage.utf8.count, passage.scalar(at: end)?.isWord == false else {
            return nil
        }
        return (passage, 0..<end)
    }
}
