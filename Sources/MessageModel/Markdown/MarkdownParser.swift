import MessageSource

/// Makes blocks of lines. What stands in a line is read in `MarkdownParser+Inlines.swift`.
struct MarkdownParser {
    let source: MarkdownSource
    var diagnostics: Diagnostics
    var hasFailed = false

    private let lines: [MarkdownLine]
    /// The line to read next.
    private var next = 0

    init(_ text: Text, _ diagnostics: Diagnostics) {
        self.source = MarkdownSource(text)
        self.lines = source.lines
        self.diagnostics = diagnostics
    }

    mutating func report(_ problem: some Problem) {
        diagnostics.report(problem)
        hasFailed = true
    }

    mutating func reject(_ construct: UnsupportedMarkdown.Construct, _ marker: Range<Int>, fix: Fix? = nil) {
        let shown = source.string(marker.prefix(24)) + (marker.count > 24 ? "…" : "")
        report(UnsupportedMarkdown(span: source.span(marker), construct: construct, marker: shown, fix: fix))
    }

    mutating func blocks() -> [Markdown.Block] {
        var blocks: [Markdown.Block] = []
        while next < lines.count {
            let line = lines[next]
            switch line.kind {
            case .blank:
                next += 1
            case .heading(let level):
                if level > 3 { reject(.deepHeading, line.marker) }
                blocks.append(.heading(level: min(level, 3), inlines(line.content)))
                next += 1
            case .quote:
                blocks.append(.quote(quote()))
            case .bullet, .otherBullet:
                blocks.append(.bullets(items(where: \.isBullet).map(\.content)))
            case .number:
                blocks.append(.numbered(items(where: { !$0.isBullet })))
            case .rule:
                reject(.rule, line.whole)
                next += 1
            case .fence:
                skipFence()
            case .text:
                if !skipTable(), !skipReference() { blocks.append(.paragraph(paragraph())) }
            }
        }
        return blocks
    }
}

extension MarkdownParser {
    private mutating func paragraph() -> [Markdown.Inline] {
        var content = inlines(lines[next].whole)
        next += 1
        while next < lines.count, lines[next].kind == .text, !skipTable(), !skipReference() {
            let line = lines[next].whole
            if line.count >= 2, line.allSatisfy({ source[$0] == "=" }) { reject(.underlinedHeading, line) }
            content += [.lineBreak] + inlines(line)
            next += 1
        }
        return content
    }

    private mutating func quote() -> [Markdown.Inline] {
        var content: [Markdown.Inline] = []
        let start = next
        while next < lines.count, lines[next].kind == .quote {
            if next > start { content.append(.lineBreak) }
            rejectBlock(at: lines[next].content, .nestedBlock)
            content += inlines(lines[next].content)
            next += 1
        }
        return content
    }

    /// The items of one list. Blank lines do not end it; text that is indented below an item belongs to the item.
    private mutating func items(where isSameList: (MarkdownLine.Kind) -> Bool) -> [Markdown.NumberedItem] {
        var items: [Markdown.NumberedItem] = []
        while let index = lines[next...].firstIndex(where: { $0.kind != .blank }) {
            let line = lines[index]
            let isNested = line.kind.isItem && line.isIndented && !items.isEmpty
            guard isNested || line.kind.isItem && isSameList(line.kind) else { break }
            next = index
            if isNested { reject(.nestedList, line.marker) }
            items.append(item())
        }
        return items
    }

    /// An item; the number of one with a bullet is 0, and is dropped.
    private mutating func item() -> Markdown.NumberedItem {
        let line = lines[next]
        if line.kind == .otherBullet {
            let bullet = line.marker
            let edit = source.edit(bullet, "-")
            reject(.otherBullet, bullet, fix: edit.map { Fix("begin the item with '-'", [$0]) })
        }
        rejectBlock(at: line.content, .nestedList)
        let box = line.content.prefix(3)
        if ["[ ]", "[x]", "[X]"].contains(source.string(box)), source[box.endIndex]?.isMargin ?? false {
            reject(.taskList, box)
        }
        var content = inlines(line.content)
        next += 1
        while next < lines.count, lines[next].kind == .text, lines[next].isIndented {
            content += [.lineBreak] + inlines(lines[next].whole)
            next += 1
        }
        if case .number(let number) = line.kind { return Markdown.NumberedItem(number: number, content: content) }
        return Markdown.NumberedItem(number: 0, content: content)
    }

    /// A quote and an item hold text alone.
    private mutating func rejectBlock(at content: Range<Int>, _ nested: UnsupportedMarkdown.Construct) {
        let line = source.line(content)
        switch line.kind {
        case .blank, .text: break
        case .rule: reject(.rule, line.whole)
        case .fence: reject(.fence, line.marker)
        case .bullet, .number, .otherBullet: reject(nested, line.marker)
        case .heading, .quote: reject(.nestedBlock, line.marker)
        }
    }

    /// Reports a block of code and goes on behind it; one that does not end leaves the rest to be read.
    private mutating func skipFence() {
        reject(.fence, lines[next].marker)
        next += 1
        if let end = lines[next...].firstIndex(where: { $0.kind == .fence }) { next = end + 1 }
    }

    /// Reports a table and goes on behind it.
    private mutating func skipTable() -> Bool {
        guard next + 1 < lines.count, source.hasBar(lines[next].whole), source.isTableRule(lines[next + 1].whole)
        else { return false }
        reject(.table, lines[next + 1].whole)
        next = lines[next...].firstIndex { !source.hasBar($0.whole) } ?? lines.count
        return true
    }

    /// Reports `[label]: https://…`, which other markdown does not show.
    private mutating func skipReference() -> Bool {
        let line = lines[next].whole
        guard source[line.lowerBound] == "[", let close = line.first(where: { source[$0] == "]" }),
            close + 1 < line.upperBound, source[close + 1] == ":",
            source.beginsAddress(at: source.line(close + 2..<line.upperBound).whole.lowerBound)
        else { return false }
        reject(.reference, line.lowerBound..<close + 2)
        next += 1
        return true
    }
}

extension MarkdownLine.Kind {
    fileprivate var isBullet: Bool { self == .bullet || self == .otherBullet }

    fileprivate var isItem: Bool {
        switch self {
        case .bullet, .otherBullet, .number: true
        case .blank, .fence, .heading, .quote, .rule, .text: false
        }
    }
}
