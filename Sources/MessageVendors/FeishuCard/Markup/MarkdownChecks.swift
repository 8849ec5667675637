import MessageModel
import MessageSource

extension Shape<Text> {
    /// The text of a `markdown` element of card JSON 1.0.
    static let markdown1 = text(.feishuMarkdown).keeping(.picturesByKey(hasCodeInLines: false))
    /// Of card JSON 2.0, which has tables as well.
    static let markdown2 = text(.feishuMarkdown2).keeping(.picturesByKey(hasCodeInLines: true), .fourTables)
}

extension TextRule {
    /// `![…](…)` names an uploaded picture.
    fileprivate static func picturesByKey(hasCodeInLines: Bool) -> TextRule {
        TextRule { text in
            text.text.showsAddress(hasCodeInLines)
                ? Card2.AddressForKey(span: text.place.span, field: text.place.field, isInText: true) : nil
        }
    }

    fileprivate static let fourTables = TextRule { text in
        let count = text.text.markdownTables
        return count > 4 ? TooManyTables(span: text.place.span, count: count, isInOne: true) : nil
    }
}

extension Text {
    /// How many tables the author has written, by the lines below their heads.
    var markdownTables: Int {
        let lines = markdownLines
        return zip(lines, lines.dropFirst()).filter { $0.contains("|") && $1.isBelowHead }.count
    }

    /// A picture is named by an address, or may be.
    fileprivate func showsAddress(_ hasCodeInLines: Bool) -> Bool {
        markdownLines.contains { hasCodeInLines ? $0.withoutCode.showsAddress : $0.showsAddress }
    }

    /// What the author has written outside of code, line by line. A value is a sign of its own, or an address.
    private var markdownLines: [Substring] {
        var isCode = false
        return authored.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            guard line.drop(while: { $0 == " " }).hasPrefix("```") else { return !isCode }
            isCode.toggle()
            return false
        }
    }

    private var authored: String {
        pieces.map { piece in
            switch piece.content {
            case .markup(let words): words
            case .data: "\u{FFFC}"
            case .hole(let hole): if case .url = hole.parameter.type { "://" } else { "\u{FFFC}" }
            case .joined(let items, let separator): items.map(\.value.authored).joined(separator: separator)
            }
        }.joined()
    }
}

extension Substring {
    /// The line without what stands between backticks.
    fileprivate var withoutCode: Substring {
        let parts = split(separator: "`", omittingEmptySubsequences: false)
        // One that nothing ends is a sign like any other.
        let isClosed = !parts.count.isMultiple(of: 2)
        guard isClosed else { return self }
        return parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: "\u{FFFC}")[...]
    }

    /// `|---|:-:|`: dashes, with colons for where cells stand.
    fileprivate var isBelowHead: Bool {
        contains("|") && contains("-") && allSatisfy { "|-: \t\r".contains($0) }
    }

    fileprivate var showsAddress: Bool {
        var rest = self
        while let start = rest.firstRange(of: "![") {
            rest = rest[start.upperBound...]
            guard let label = rest.firstRange(of: "]("), let end = rest[label.upperBound...].firstIndex(of: ")") else {
                return false
            }
            if rest[label.upperBound..<end].contains("://") { return true }
        }
        return false
    }
}
