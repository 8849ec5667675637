package import MessageModel
package import MessageSource

/// Words that were to be replaced.
package struct PlaceholderText: DocumentRule {
    package static let code = "placeholder-text"
    package static let summary = "A text or an address holds words that only keep a place, and were to be replaced."
    package static let examples = [
        Example("message:\n  link: {title: ⟦lorem ipsum⟧ dolor, url: https://example.com/a}\n"),
        Example("message:\n  card:\n    title: 放假通知\n    body:\n      - text: 时间：⟦待补充⟧\n"),
        Example("message:\n  text: 尊敬的⟦XXX⟧，您的申请已通过\n"),
        Example("message:\n  link: {title: 公告, url: https://⟦your-domain⟧.com/a}\n"),
        Example("message:\n  text: 会议时间待定，另行通知\n"),
        Example("message:\n  text: 尺码 XXXL 已到货\n"),
    ]
    package let span: Span
    private let word: String

    package var severity: Severity { .warning }
    package var message: String { "'\(word)' only keeps a place" }
    package var help: String? { "write what belongs there, or make it a parameter" }

    package static func check(_ linted: LintedDocument) -> [PlaceholderText] {
        linted.passages.flatMap { passage -> [PlaceholderText] in
            let words = passage.text.syntax.isAddress ? Self.inAddresses : passage.isProse ? Self.inProse : []
            return words.flatMap { word in
                passage.places(of: word).map { PlaceholderText(span: passage.span(of: $0), word: passage[$0]) }
            }
        }
    }

    /// Words in lower case, and those that mean something else in small letters.
    ///
    /// What a message may well say of its matter, such as that a date is yet to be fixed, is not among them.
    fileprivate static let inProse: [Word] =
        ["lorem ipsum", "待补充", "占位符", "占位文字", "占位文本", "测试标题", "测试内容", "此处填写"].map { .anyCase($0) }
        + ["FIX" + "ME", "XX" + "X", "YOUR_TEXT"].map { .exact($0) } + [.note("TO" + "DO")]

    fileprivate static let inAddresses: [Word] =
        ["your-domain", "yourdomain", "your-company", "yourcompany", "your-server", "xx" + "x.com"].map { .anyCase($0) }

    fileprivate enum Word {
        case anyCase(String), exact(String)
        /// It stands alone, or a colon stands behind it: a list of what is to be done is a thing that people write of.
        case note(String)
    }
}

extension Passage {
    fileprivate func places(of word: PlaceholderText.Word) -> [Range<Int>] {
        switch word {
        case .anyCase(let word): ranges(of: word, ignoringCase: true).filter(isWord)
        case .exact(let word): ranges(of: word).filter(isWord)
        case .note(let word): ranges(of: word).filter { isWord($0) && isNote($0) }
        }
    }

    private func isNote(_ range: Range<Int>) -> Bool {
        let rest = self[range.upperBound..<utf8.count]
        return range.count == utf8.count || rest.hasPrefix(":") || rest.hasPrefix("：") || rest.hasPrefix("(")
    }
}
