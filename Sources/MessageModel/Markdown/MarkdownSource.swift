import MessageSource

/// A text as a row of characters, each of which knows its place in the file. A hole is one character, which no marker
/// equals: so no value can open or close anything.
struct MarkdownSource {
    struct Character {
        /// `nil` for a hole.
        let scalar: Unicode.Scalar?
        let piece: Int
        /// In the file; that of the whole piece where the author's spelling differs from the value.
        let range: Range<Int>
        let isExact: Bool
    }

    let characters: [Character]
    private let text: Text

    init(_ text: Text) {
        self.text = text
        var characters: [Character] = []
        for (index, piece) in text.pieces.enumerated() {
            let span = piece.span ?? text.span
            switch piece.content {
            case .markup(let string), .data(let string):
                let starts = Array(string.utf8).lineStarts(in: span)
                var line = 0
                var offset = starts?.first ?? 0
                for scalar in string.unicodeScalars {
                    let end = offset + UTF8.width(scalar)
                    let range = starts == nil ? span.range : offset..<end
                    characters.append(
                        Character(scalar: scalar, piece: index, range: range, isExact: starts != nil))
                    offset = end
                    if scalar == "\n", let starts {
                        line += 1
                        offset = starts[line]
                    }
                }
            case .hole, .joined:
                characters.append(Character(scalar: nil, piece: index, range: span.range, isExact: true))
            }
        }
        self.characters = characters
    }

    /// The scalar at an index; `nil` for a hole and outside of the text.
    subscript(index: Int) -> Unicode.Scalar? {
        characters.indices.contains(index) ? characters[index].scalar : nil
    }

    func string(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(characters[range].compactMap(\.scalar)))
    }

    /// From the first of the characters to the last one in the file; right behind them where there are none.
    func span(_ range: Range<Int>) -> Span {
        guard let first = characters[range].first, let last = characters[range].last else {
            return range.lowerBound > 0 ? span(range.lowerBound - 1..<range.lowerBound).end : text.span
        }
        return text.span.file.span(first.range.lowerBound..<last.range.upperBound)
    }

    /// Replaces characters of the file; `nil` where their exact place is not known.
    func edit(_ range: Range<Int>, _ replacement: String) -> Fix.Edit? {
        characters[range].allSatisfy(\.isExact) ? Fix.Edit(span(range), replacement) : nil
    }

    /// Characters as pieces of a text, each with the place and the origin that it has here.
    func pieces(_ indices: some Sequence<Int>) -> [Text.Piece] {
        var pieces: [Text.Piece] = []
        var literal = ""
        var range = 0..<0
        var literalPiece = 0
        func flush() {
            guard !literal.isEmpty else { return }
            let piece = text.pieces[literalPiece]
            let span = piece.span.map { $0.file.span(range) }
            pieces.append(Text.Piece(.data(literal), span: span, origin: piece.origin))
            literal = ""
        }
        for character in indices.lazy.map({ characters[$0] }) {
            if literalPiece != character.piece || character.scalar == nil { flush() }
            guard let scalar = character.scalar else {
                pieces.append(text.pieces[character.piece])
                continue
            }
            range = literal.isEmpty ? character.range : range.lowerBound..<character.range.upperBound
            literalPiece = character.piece
            literal.unicodeScalars.append(scalar)
        }
        flush()
        return pieces
    }

    func text(_ indices: some Sequence<Int>, at range: Range<Int>) -> Text {
        Text(pieces(indices), span: span(range))
    }
}

extension [UInt8] {
    /// Where each line of a value begins in the file; `nil` where the author spelt the value in another way, with
    /// escapes or folded lines. Block scalars indent what they hold, and a span may include their header or quotes.
    fileprivate func lineStarts(in span: Span) -> [Int]? {
        let source = span.file.bytes[span.range]
        if let starts = lineStarts(in: source) { return starts }
        guard let first = source.first, source.count > 1 else { return nil }
        switch first {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            guard let header = source.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            return lineStarts(in: source[(header + 1)...])
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return lineStarts(in: source.dropFirst().dropLast())
        default:
            return nil
        }
    }

    private func lineStarts(in source: ArraySlice<UInt8>) -> [Int]? {
        var starts: [Int] = []
        var sourceLines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        for line in split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            guard var written = sourceLines.popFirst() else {
                // The line breaks at the end of a block are not part of what was written.
                guard line.isEmpty else { return nil }
                starts.append(source.endIndex)
                continue
            }
            if written.last == UInt8(ascii: "\r") { written.removeLast() }
            guard written.count >= line.count, written.suffix(line.count).elementsEqual(line),
                written.dropLast(line.count).allSatisfy({ $0 == UInt8(ascii: " ") })
            else { return nil }
            starts.append(written.endIndex - line.count)
        }
        return sourceLines.allSatisfy({ $0.allSatisfy { $0 == UInt8(ascii: " ") } }) ? starts : nil
    }
}

extension Unicode.Scalar {
    /// White space of any script; of ASCII it is told without a look into Unicode's tables.
    package var isBlank: Bool { isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace }

    /// A blank that means nothing at the ends of a line. The wide blank that indents Chinese text is not one.
    var isMargin: Bool { self == " " || self == "\t" }

    /// A letter or a digit of any script.
    package var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }

    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// What a `\` makes plain text.
    var isASCIIPunctuation: Bool { ("!"..."~").contains(self) && !isASCIILetter && !isASCIIDigit }
}
