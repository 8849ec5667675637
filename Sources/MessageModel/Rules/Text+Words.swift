package import MessageSource

extension DocumentText {
    /// All that the author wrote in it, from hole to hole. What lowering has put between is none of it.
    package var passages: [Passage] {
        var words: [(words: String, span: Span, source: Span)] = []
        text.addWords(to: &words)
        let ends = words.reduce(into: Set<String>()) { $0.formUnion(MarkupTag.ends(in: Array($1.words.utf8))) }
        return words.map { Passage($0.words, at: $0.span, of: $0.source, in: self, closedTags: ends) }
    }
}

extension Text {
    /// Adds what the author wrote, with its place, and that of all of the text that it is part of.
    fileprivate func addWords(to all: inout [(words: String, span: Span, source: Span)]) {
        for piece in pieces {
            switch piece.content {
            case .markup(let words), .data(let words):
                if let place = piece.span { all.append((words, place, span)) }
            case .joined(let items, _):
                for item in items { item.value.addWords(to: &all) }
            case .hole: break
            }
        }
    }
}

/// Words of an author's that no value can change, and where they stand.
package final class Passage: Sendable {
    package let words: String
    /// The same in UTF-8: ranges are offsets in it.
    package let utf8: [UInt8]
    /// All of them in the source; of a text without holes with its quotes.
    package let span: Span
    /// The text that they are part of.
    package let text: DocumentText
    /// `"` or `'` where the source stands in such quotes.
    private let quote: Unicode.Scalar?
    /// Where the words begin in the source, where they stand in it as they are.
    private let start: Int?
    /// The names of the end tags in all of the text, in lower case.
    package let closedTags: Set<String>
    /// All addresses in the words, found once for the many rules that look at them.
    package let addresses: [Address]
    /// The bytes that occur in the words: most words that rules look for hold one that does not.
    private let occurring: ByteSet

    fileprivate init(
        _ words: String, at span: Span, of source: Span, in text: DocumentText, closedTags: Set<String>
    ) {
        self.words = words
        utf8 = Array(words.utf8)
        occurring = ByteSet(utf8)
        addresses = Address.all(in: utf8)
        self.closedTags = closedTags
        self.span = span
        self.text = text
        let first = source.range.isEmpty ? nil : Unicode.Scalar(source.file.bytes[source.range.lowerBound])
        quote = first == "\"" || first == "'" ? first : nil
        let bytes = span.file.bytes[span.range]
        let isQuoted = bytes.count == utf8.count + 2 && quote.map { bytes.first == UInt8(ascii: $0) } ?? false
        let inner = isQuoted ? bytes.dropFirst().dropLast() : bytes
        start = inner.count == utf8.count && inner.elementsEqual(utf8) ? inner.startIndex : nil
    }

    /// The text begins with these words, and not with a value.
    package var isFirst: Bool { text.text.pieces.first?.span?.range.lowerBound == span.range.lowerBound }

    /// The text ends with these words, and not with a value.
    package var isLast: Bool { text.text.pieces.last?.span?.range.upperBound == span.range.upperBound }

    /// The character directly before an offset; `nil` at the beginning of the words.
    package func scalar(before offset: Int) -> Unicode.Scalar? {
        // A character has four bytes at most, and four that are cut at the front decode to the same last one.
        String(decoding: utf8[Swift.max(0, offset - 4)..<offset], as: UTF8.self).unicodeScalars.last
    }

    /// The character at an offset; `nil` at the end of the words.
    package func scalar(at offset: Int) -> Unicode.Scalar? {
        String(decoding: utf8[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    }

    /// A sign of ASCII stands somewhere in the words.
    package func holds(_ sign: Unicode.Scalar) -> Bool { occurring.contains(UInt8(ascii: sign)) }

    /// People read it, as opposed to an address, an id or JSON.
    package var isProse: Bool { text.syntax.isProse }

    /// The source stands in double quotes, where a backslash begins an escape.
    package var hasEscapes: Bool { quote == "\"" }

    /// Where a word occurs, from left to right and never one inside another.
    ///
    /// - Parameters:
    ///   - word: in lower case where case is ignored.
    ///   - ignoringCase: that of ASCII letters.
    package func ranges(of word: String, ignoringCase: Bool = false) -> [Range<Int>] {
        guard word.utf8.allSatisfy({ occurring.contains($0) || ignoringCase && occurring.contains($0.uppercased) })
        else { return [] }
        return utf8[...].ranges(of: Array(word.utf8), ignoringCase: ignoringCase)
    }

    /// A sign with all that stand directly behind it, from left to right.
    package func runs(of sign: Unicode.Scalar) -> [Range<Int>] {
        let sign = UInt8(ascii: sign)
        guard occurring.contains(sign) else { return [] }
        var runs: [Range<Int>] = []
        var offset = 0
        while let start = utf8[offset...].firstIndex(of: sign) {
            let run = utf8[start...].prefix { $0 == sign }
            runs.append(run.startIndex..<run.endIndex)
            offset = run.endIndex
        }
        return runs
    }

    /// Whether no letter, digit or `_` of ASCII stands directly before or behind.
    package func isWord(_ range: Range<Int>) -> Bool {
        !(range.lowerBound > 0 && utf8[range.lowerBound - 1].isWordByte)
            && !(range.upperBound < utf8.count && utf8[range.upperBound].isWordByte)
    }

    package subscript(range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

    /// Where a part of the words stands; all of them where escapes or line breaks keep that from being known.
    package func span(of range: Range<Int>) -> Span { place(of: range) ?? span }

    /// The change that puts other words in place of some; `nil` where it is not known where they stand.
    package func edit(_ range: Range<Int>, _ replacement: String) -> Fix.Edit? {
        guard let place = place(of: range), let written = written(replacement) else { return nil }
        return Fix.Edit(place, written)
    }

    /// A word that occurs as often in the source as in the words is the same each time.
    private func place(of range: Range<Int>) -> Span? {
        if let start { return span.file.span(start + range.lowerBound..<start + range.upperBound) }
        // Words that no message could hold are not searched once for each finding in them.
        guard utf8.count <= Self.longest else { return nil }
        let source = span.file.bytes[span.range]
        let word = self[range]
        guard !range.isEmpty, let written = written(word),
            let number = ranges(of: word).firstIndex(of: range)
        else { return nil }
        let places = source.ranges(of: Array(written.utf8), ignoringCase: false)
        return places.count == ranges(of: word).count ? span.file.span(places[number]) : nil
    }

    /// In bytes.
    private static let longest = 16_384

    /// How words are spelled in the source; `nil` where it takes more than an escape.
    private func written(_ words: String) -> String? {
        guard !words.utf8.contains(UInt8(ascii: "\n")) else { return nil }
        switch quote {
        case "\"": return words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        case "'": return words.replacing("'", with: "''")
        default: return words
        }
    }
}

extension ArraySlice<UInt8> {
    func ranges(of word: [UInt8], ignoringCase: Bool) -> [Range<Int>] {
        guard let first = word.first, count >= word.count else { return [] }
        var found: [Range<Int>] = []
        var offset = startIndex
        while offset + word.count <= endIndex {
            let byte = ignoringCase ? self[offset].lowercased : self[offset]
            if byte == first,
                word.indices.allSatisfy({
                    (ignoringCase ? self[offset + $0].lowercased : self[offset + $0]) == word[$0]
                })
            {
                found.append(offset..<offset + word.count)
                offset += word.count
            } else {
                offset += 1
            }
        }
        return found
    }
}

extension UInt8 {
    fileprivate var uppercased: UInt8 { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self & ~0x20 : self }

    fileprivate var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

    /// An ASCII letter, a digit or `_`.
    package var isWordByte: Bool {
        switch lowercased {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
