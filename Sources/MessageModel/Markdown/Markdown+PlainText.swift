package import MessageSource

extension Markdown {
    /// The text without its markup, as it reads best in a chat window that shows no markdown.
    ///
    /// - Marks of bold, italic, struck text and code go; what stands in them stays.
    /// - A link is `label https://…`, with blanks around the address, since clients take a bracket or a Chinese stop
    ///   behind one for a part of it. A label that says the address itself is not said twice.
    /// - A heading is a line of its own, a quote stands between `「` and `」`, in English between `“` and `”`, which
    ///   works for values of several lines too, and items begin with `• ` or their number.
    /// - Blocks begin on lines of their own, with a blank line before a heading and between two of the same kind.
    ///
    /// All literal text is `.data`, so that a vendor's syntax cannot read it as markup.
    ///
    /// - Parameter span: the text that was parsed.
    package func plainText(at span: Span) -> Text {
        var writer = PlainTextWriter()
        for (index, block) in blocks.enumerated() {
            if index > 0 { writer.write(blocks[index - 1].isApart(from: block) ? "\n\n" : "\n") }
            writer.write(block)
        }
        return Text(writer.pieces, span: span)
    }

    /// A line without its markup, for places where only some of it can be shown.
    package static func plainPieces(_ inlines: [Inline]) -> [Text.Piece] {
        var writer = PlainTextWriter()
        writer.write(inlines)
        return writer.pieces
    }
}

extension Markdown.Block {
    /// A blank line keeps two blocks apart that would read as one.
    package func isApart(from next: Markdown.Block) -> Bool {
        switch (self, next) {
        case (_, .heading), (.paragraph, .paragraph), (.quote, .quote): true
        default: false
        }
    }
}

private struct PlainTextWriter {
    private(set) var pieces: [Text.Piece] = []
    private var endsWithAddress = false

    mutating func write(_ string: String) { write(Text.Piece(.data(string))) }

    mutating func write(_ block: Markdown.Block) {
        switch block {
        case .heading(_, let content), .paragraph(let content):
            write(content)
        case .quote(let content):
            let isASCII = Text(Markdown.plainPieces(content), span: SourceFile.nowhere.start).isASCII
            write(isASCII ? "“" : "「")
            write(content)
            write(isASCII ? "”" : "」")
        case .bullets(let items):
            write(lines: items) { _ in "• " }
        case .numbered(let items):
            write(lines: items.map(\.content)) { "\(items[$0].number). " }
        }
    }

    private mutating func write(lines: [[Markdown.Inline]], after lead: (Int) -> String) {
        for (index, line) in lines.enumerated() {
            write((index > 0 ? "\n" : "") + lead(index))
            write(line)
        }
    }

    mutating func write(_ inlines: [Markdown.Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let pieces), .code(let pieces):
                for piece in pieces { write(piece) }
            case .bold(let content), .italic(let content), .struck(let content):
                write(content)
            case .link(let label, let url):
                if !url.isSaid(by: Markdown.plainPieces(label)) {
                    write(label)
                    write(" ")
                }
                for piece in url.pieces { write(piece) }
                endsWithAddress = true
            case .lineBreak:
                write("\n")
            }
        }
    }

    private mutating func write(_ piece: Text.Piece) {
        if endsWithAddress {
            endsWithAddress = false
            if !piece.beginsWithBlank { pieces.append(Text.Piece(.data(" "))) }
        }
        pieces.append(piece)
    }
}

extension Text.Piece {
    fileprivate var beginsWithBlank: Bool {
        switch content {
        case .markup(let string), .data(let string): string.unicodeScalars.first?.isBlank ?? true
        case .hole, .joined: false
        }
    }
}

extension Text {
    /// Whether a link's label is its address.
    fileprivate func isSaid(by label: [Piece]) -> Bool {
        if let hole = onlyHole { return Text(label, span: span).onlyHole?.reference == hole.reference }
        return literal != nil && literal == Text(label, span: span).literal
    }
}
