import MessageSource

/// What Markdown has and not every vendor's does.
package enum MarkdownMark: String, Sendable, CaseIterable {
    case heading, quote, code, fence, picture, table, line, struck

    /// As people call it, with its article.
    package var words: String {
        switch self {
        case .heading: "a heading"
        case .quote: "a quote"
        case .code: "code"
        case .fence: "a block of code"
        case .picture: "a picture"
        case .table: "a table"
        case .line: "a line across"
        case .struck: "struck text"
        }
    }
}

extension Passage {
    /// Where some marks of Markdown begin, each from its first sign to the last of its beginning: `## `, `![`, `|---|`.
    /// Of a text with blocks of code only these are found: what stands in them is none of its marks.
    package func ranges(of marks: [MarkdownMark]) -> [(mark: MarkdownMark, range: Range<Int>)] {
        let all = lines.flatMap { line in beginnings(in: line).sorted { $0.range.lowerBound < $1.range.lowerBound } }
        let fences = all.filter { $0.mark == .fence }
        // Every other fence ends a block.
        let found = fences.isEmpty ? all : fences.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
        return found.filter { marks.contains($0.mark) }
    }

    /// Headings without the blank behind `#` that makes them one: the signs, and the first letter behind them.
    ///
    /// `#128` is a number, `#话题#` a topic.
    package var headingsWithoutBlank: [Range<Int>] {
        lines.compactMap { line in
            let content = line.content
            let signs = content.prefix { $0 == UInt8(ascii: "#") }
            // One sign before a word is most often a topic.
            guard line.isWhole, (2...6).contains(signs.count), let first = content.dropFirst(signs.count).first,
                first >= 0x80 || first.isWordByte, !first.isDigit,
                !content.dropFirst(signs.count).contains(UInt8(ascii: "#"))
            else { return nil }
            return signs.startIndex..<signs.endIndex
        }
    }

    private struct Line {
        let content: ArraySlice<UInt8>
        /// It begins where a line of the text does, and not behind a hole.
        let isWhole: Bool
    }

    private var lines: [Line] {
        let starts = text.text.pieces.first?.span.map { $0.range.lowerBound >= span.range.lowerBound } ?? false
        return utf8[...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            let content = line.drop { $0 == UInt8(ascii: " ") }
            return Line(content: content, isWhole: line.startIndex > 0 || starts)
        }
    }

    private func beginnings(in line: Line) -> [(mark: MarkdownMark, range: Range<Int>)] {
        let content = line.content
        var found: [(MarkdownMark, Range<Int>)] = []
        if line.isWhole {
            let signs = content.prefix { $0 == UInt8(ascii: "#") }
            if (1...6).contains(signs.count), content.dropFirst(signs.count).first == UInt8(ascii: " ") {
                found.append((.heading, signs.startIndex..<signs.endIndex))
            }
            // `> 30` is a number.
            if content.starts(with: "> ".utf8), content.dropFirst(2).first.map({ !$0.isDigit }) ?? false {
                found.append((.quote, content.startIndex..<content.startIndex + 1))
            }
            if content.starts(with: "```".utf8) {
                return [(.fence, content.startIndex..<content.startIndex + 3)]
            }
            if content.isLineAcross { found.append((.line, content.startIndex..<content.endIndex)) }
            if content.isBelowTableHead { found.append((.table, content.startIndex..<content.endIndex)) }
        }
        if let start = content.first("!["), content[start.upperBound...].hasLinkBehindLabel,
            // Behind a word the sign ends a sentence.
            String(decoding: content[..<start.lowerBound], as: UTF8.self).last?.isLetter != true
        {
            found.append((.picture, start))
        }
        // Behind a word the signs are a drawn-out tone: `好的~~`.
        found += content.pairs(of: "~~").filter { scalar(before: $0.lowerBound)?.isWord != true }
            .map { (.struck, $0) }
        found += content.pairs(of: "`").map { (.code, $0) }
        return found
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension ArraySlice<UInt8> {
    /// `---` and nothing else.
    fileprivate var isLineAcross: Bool { count >= 3 && allSatisfy { $0 == UInt8(ascii: "-") } }

    /// `|---|:-:|`: dashes, with colons for where cells stand.
    fileprivate var isBelowTableHead: Bool {
        contains(UInt8(ascii: "|")) && contains(UInt8(ascii: "-"))
            && allSatisfy { "|-: \t\r".utf8.contains($0) }
    }

    /// `label](address`.
    fileprivate var hasLinkBehindLabel: Bool {
        guard let end = first("](") else { return false }
        return !self[..<end.lowerBound].contains(UInt8(ascii: "["))
    }

    /// The first of two marks that have something between them, if there are any.
    fileprivate func pairs(of mark: String) -> [Range<Int>] {
        guard let first = first(mark), let next = self[first.upperBound...].first(mark),
            next.lowerBound > first.upperBound
        else { return [] }
        return [first.lowerBound..<next.upperBound]
    }
}
