import MessageModel
import MessageRuntime
import MessageSource

extension Markdown {
    /// The styles of words that WeCom's markdown has.
    static let weComStyles: Set<Style> = [.bold, .code]

    /// The text in WeCom's markdown, for a field whose syntax has the escape `weComMarkdown`.
    ///
    /// - Headings, bold text, links, code and quotes are what they are in the portable markdown. Marks may stand in each
    ///   other, since the vendor calls its markdown a subset of the common one.
    /// - Italic and struck text keep their words alone; `styles` tells whether there are any.
    /// - Items begin with `• ` or their number: the vendor documents no lists.
    /// - Every line of a quote begins with `> `, except inside a value of several lines, of which only the first is
    ///   certain to look quoted. A blank line ends a quote, since common markdown counts the line below to it.
    ///
    /// What the author wrote is `.data`, so that only marks written here are markup.
    ///
    /// - Parameter span: the text that was parsed.
    func weComMarkdown(at span: Span) -> Text {
        var writer = WeComMarkdownWriter()
        for (index, block) in blocks.enumerated() {
            if index > 0 { writer.write(blocks[index - 1].isApart(fromInWeCom: block) ? "\n\n" : "\n") }
            writer.write(block)
        }
        return Text(writer.pieces, span: span)
    }
}

extension Markdown.Block {
    /// A blank line keeps two blocks apart that would read as one.
    fileprivate func isApart(fromInWeCom next: Markdown.Block) -> Bool {
        if case .quote = self { true } else { isApart(from: next) }
    }
}

private struct WeComMarkdownWriter {
    private(set) var pieces: [Text.Piece] = []
    /// What is opened and not closed. Marks are written where the look changes, so of two bold runs side by side,
    /// which may have had other marks between them, only the first opens and the last closes: `****` is no markup.
    private var isBold = false
    private var isCode = false
    /// The beginning of every line of the block.
    private var margin = ""

    mutating func write(_ markup: String) { pieces.append(Text.Piece(.markup(markup))) }

    mutating func write(_ block: Markdown.Block) {
        switch block {
        case .heading(let level, let content):
            write(String(repeating: "#", count: level) + " ")
            write(line: content)
        case .paragraph(let content):
            write(line: content)
        case .quote(let content):
            margin = "> "
            write(margin)
            write(line: content)
            margin = ""
        case .bullets(let items):
            write(lines: items) { _ in "• " }
        case .numbered(let items):
            write(lines: items.map(\.content)) { "\(items[$0].number). " }
        }
    }

    private mutating func write(lines: [[Markdown.Inline]], after lead: (Int) -> String) {
        for (index, line) in lines.enumerated() {
            write((index > 0 ? "\n" : "") + lead(index))
            write(line: line)
        }
    }

    private mutating func write(line: [Markdown.Inline]) {
        write(line, isBold: false)
        change(toBold: false, toCode: false)
    }

    private mutating func write(_ inlines: [Markdown.Inline], isBold: Bool) {
        for inline in inlines {
            switch inline {
            case .text(let content):
                write(content, isBold: isBold, isCode: false)
            case .code(let content):
                write(content, isBold: isBold, isCode: true)
            case .bold(let content):
                write(content, isBold: true)
            case .italic(let content), .struck(let content):
                write(content, isBold: isBold)
            case .link(let label, let url):
                write(label: label, url, isBold: isBold)
            case .lineBreak:
                change(toBold: false, toCode: false)
                write("\n" + margin)
            }
        }
    }

    private mutating func write(_ content: [Text.Piece], isBold: Bool, isCode: Bool) {
        guard !content.isEmpty else { return }
        change(toBold: isBold, toCode: isCode)
        pieces += content
    }

    private mutating func write(label: [Markdown.Inline], _ url: Text, isBold: Bool) {
        change(toBold: isBold, toCode: false)
        write("[")
        write(label, isBold: isBold)
        change(toBold: isBold, toCode: false)
        write("](")
        pieces += url.pieces.map { $0.escape == .wholeURL ? $0.escapedAsLink : $0 }
        write(")")
    }

    /// Closes and opens marks, of which those of code are always the inner ones.
    private mutating func change(toBold willBeBold: Bool, toCode willBeCode: Bool) {
        var marks = ""
        if isCode, !willBeCode || isBold != willBeBold {
            marks += "`"
            isCode = false
        }
        if isBold != willBeBold { marks += "**" }
        if willBeCode, !isCode { marks += "`" }
        isBold = willBeBold
        isCode = willBeCode
        if !marks.isEmpty { write(marks) }
    }
}

extension Text.Piece {
    fileprivate var escapedAsLink: Text.Piece {
        Text.Piece(content, span: span, origin: origin, escape: .weComLink)
    }
}
