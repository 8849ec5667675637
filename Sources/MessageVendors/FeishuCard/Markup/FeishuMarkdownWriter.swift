import MessageModel
import MessageRuntime
import MessageSource

extension Markdown {
    /// The styles of words that `lark_md` and the markdown of card JSON 1.0 have.
    static let feishuStyles: Set<Style> = [.bold, .italic, .struck]

    /// The text for `lark_md` and for the `markdown` element of card JSON 1.0.
    ///
    /// - Bold, italic and struck words and links are what they are in the portable markdown.
    /// - A heading is a bold line. A quote stands between `「` and `」`, in English between `“` and `”`, and items begin
    ///   with `• ` or their number: these dialects have neither, save lists in the element, which clients before 7.6
    ///   show a request to update in place of.
    /// - Code keeps its words alone.
    ///
    /// What the author wrote is `.data`, so that only marks written here are markup.
    ///
    /// - Parameter span: the text that was parsed.
    func feishuMarkdown(at span: Span) -> Text { feishu(isFull: false, at: span) }

    /// The text for the `markdown` element of card JSON 2.0, which has all that the portable markdown has.
    ///
    /// A line break is `<br>`, since a single one in the text may be shown as a blank. Numbers that do not follow each
    /// other are words, because a list would count on from the first.
    func feishuMarkdown2(at span: Span) -> Text { feishu(isFull: true, at: span) }

    private func feishu(isFull: Bool, at span: Span) -> Text {
        var writer = FeishuMarkdownWriter(isFull: isFull)
        for (index, block) in blocks.enumerated() {
            if index > 0 { writer.write(isFull || blocks[index - 1].isApart(from: block) ? "\n\n" : "\n") }
            writer.write(block)
        }
        return Text(writer.pieces, span: span)
    }
}

private struct FeishuMarkdownWriter {
    /// Headings, quotes, lists and code are markup.
    let isFull: Bool
    private(set) var pieces: [Text.Piece] = []
    /// What is opened and not closed, the outer first. Marks are written where the look changes, so that of two bold
    /// runs side by side only the first opens and the last closes: `****` is no markup.
    private var open: [Markdown.Style] = []
    private var isInLabel = false
    private let lineBreak: String

    init(isFull: Bool) {
        self.isFull = isFull
        lineBreak = isFull ? "<br>" : "\n"
    }

    mutating func write(_ markup: String) { pieces.append(Text.Piece(.markup(markup))) }

    private mutating func write(words: String) { pieces.append(Text.Piece(.data(words))) }

    mutating func write(_ block: Markdown.Block) {
        switch block {
        case .heading(let level, let content):
            if isFull { write(String(repeating: "#", count: level) + " ") }
            write(line: content, isFull ? [] : [.bold])
        case .paragraph(let content):
            write(line: content)
        case .quote(let content) where isFull:
            write("> ")
            write(line: content)
        case .quote(let content):
            let isASCII = Text(Markdown.plainPieces(content), span: SourceFile.nowhere.start).isASCII
            write(words: isASCII ? "“" : "「")
            write(line: content)
            write(words: isASCII ? "”" : "」")
        case .bullets(let items):
            let lead = isFull ? "- " : "• "
            write(lines: items, isMarkup: isFull) { _ in lead }
        case .numbered(let items):
            let numbers = items.map(\.number)
            let isCounted = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
            write(lines: items.map(\.content), isMarkup: isFull && isCounted) { "\(numbers[$0]). " }
        }
    }

    /// - Parameter isMarkup: the leads make a list of the lines.
    private mutating func write(lines: [[Markdown.Inline]], isMarkup: Bool, after lead: (Int) -> String) {
        for (index, line) in lines.enumerated() {
            if index > 0 { write(isMarkup ? "\n" : lineBreak) }
            if isMarkup { write(lead(index)) } else { write(words: lead(index)) }
            write(line: line)
        }
    }

    private mutating func write(line: [Markdown.Inline], _ styles: Set<Markdown.Style> = []) {
        write(line, styles)
        change(to: [])
    }

    private mutating func write(_ inlines: [Markdown.Inline], _ styles: Set<Markdown.Style>) {
        for inline in inlines {
            switch inline {
            case .text(let content):
                write(words: content, styles)
            case .code(let content) where isFull:
                write(content.map { $0.escaped(by: .feishuCode) }, styles.union([.code]))
            case .code(let content):
                write(content, styles)
            case .bold(let content):
                write(content, styles.union([.bold]))
            case .italic(let content):
                write(content, styles.union([.italic]))
            case .struck(let content):
                write(content, styles.union([.struck]))
            case .link(let label, let url):
                writeLink(to: url.pieces, styles) { $0.write(label, styles) }
            case .lineBreak:
                change(to: [])
                write(lineBreak)
            }
        }
    }

    private mutating func write(_ content: [Text.Piece], _ styles: Set<Markdown.Style>) {
        guard !content.isEmpty else { return }
        change(to: styles)
        pieces += content
    }

    /// An address among words is a link to itself: written with signs in it that are not read, it may not be one.
    private mutating func write(words content: [Text.Piece], _ styles: Set<Markdown.Style>) {
        for piece in content {
            if !isInLabel, case .hole(let hole) = piece.content, case .url = hole.parameter.type {
                writeLink(to: [piece.escaped(by: .feishuLink)], styles) { $0.write([piece], styles) }
            } else {
                write(piece.withBlanksApart, styles)
            }
        }
    }

    private mutating func writeLink(
        to address: [Text.Piece], _ styles: Set<Markdown.Style>, label: (inout Self) -> Void
    ) {
        change(to: styles)
        write("[")
        isInLabel = true
        label(&self)
        isInLabel = false
        change(to: styles)
        write("](")
        pieces += address.map { $0.escape == .wholeURL ? $0.escaped(by: .feishuLink) : $0 }
        write(")")
    }

    /// Closes and opens marks; those of code are always the inner ones.
    private mutating func change(to styles: Set<Markdown.Style>) {
        var marks = ""
        func close() { marks += open.popLast()?.feishuMark ?? "" }
        if open.last == .code, Set(open) != styles { close() }
        while !styles.isSuperset(of: open) { close() }
        for style in Markdown.Style.allCases where styles.contains(style) && !open.contains(style) {
            marks += style.feishuMark
            open.append(style)
        }
        if !marks.isEmpty { write(marks) }
    }
}

extension Markdown.Style {
    fileprivate var feishuMark: String {
        switch self {
        case .bold: "**"
        case .italic: "*"
        case .struck: "~~"
        case .code: "`"
        }
    }
}

extension Text.Piece {
    /// The author's blanks between words and marks go out as they are; those of a value could begin a line.
    fileprivate var withBlanksApart: [Text.Piece] {
        guard case .data(let string) = content, string.first == " " else { return [self] }
        let blanks = string.prefix { $0 == " " }
        let rest = string.dropFirst(blanks.count)
        let parts: [Content] = [.markup(String(blanks))] + (rest.isEmpty ? [] : [.data(String(rest))])
        return parts.map { Text.Piece($0, span: span, origin: origin, escape: escape) }
    }

    fileprivate func escaped(by escape: Escape) -> Text.Piece {
        Text.Piece(content, span: span, origin: origin, escape: escape)
    }
}
