import MessageSource

/// What is read of a line: a character that is text, or something finished.
private enum Element {
    case character(Int)
    case inline(Markdown.Inline)
}

/// Marks that open and close.
private enum Mark: String {
    case bold = "**"
    case italic = "*"
    case struck = "~~"
    /// Which nothing portable is.
    case boldItalic = "***"
}

/// What stands behind a mark that may still be closed; the first frame of a line has none.
private struct Frame {
    let mark: Mark?
    let opening: Range<Int>
    var elements: [Element] = []
}

extension MarkdownParser {
    /// Reads a line, or what stands in it behind a marker.
    mutating func inlines(_ range: Range<Int>) -> [Markdown.Inline] {
        inlines(range, isLabel: false)
    }

    /// One pass: marks wait in frames, at most one of each, until they are closed or turn out to be text.
    mutating func inlines(_ range: Range<Int>, isLabel: Bool) -> [Markdown.Inline] {
        var frames = [Frame(mark: nil, opening: range.lowerBound..<range.lowerBound)]
        let brackets = source.brackets(in: range)
        // Runs of these lengths find no end in the rest of the line, so it is not searched again.
        var textualUnderscores: Set<Int> = []
        var index = range.lowerBound

        func add(_ elements: some Sequence<Element>) { frames[frames.count - 1].elements += elements }
        func addText(upTo end: Int) {
            add((index..<end).map(Element.character))
            index = end
        }

        while index < range.upperBound {
            let rest = index..<range.upperBound
            switch source[index] {
            case "\\" where source.isEscape(index, in: range):
                index += 1
                addText(upTo: index + 1)
            case "*", "~":
                let run = index..<source.runEnd(rest)
                read(marks: run, in: range, &frames)
                index = run.upperBound
            case "`":
                let run = index..<source.runEnd(rest)
                if let close = source.closingBackticks(of: run, in: range) {
                    if run.count > 1 { reject(.longCode, run) }
                    add([.inline(.code(source.pieces(run.upperBound..<close.lowerBound)))])
                    index = close.upperBound
                } else {
                    report(
                        UnclosedMarkdown(
                            span: source.span(run), marker: source.string(run), closing: source.string(run)))
                    addText(upTo: run.upperBound)
                }
            case "!" where source.beginsLink(at: index + 1, brackets):
                let close = source.closingParenthesis(from: (brackets[index + 1] ?? index) + 1, in: range)
                let end = close.map { $0 + 1 } ?? range.upperBound
                reject(.image, index..<end)
                addText(upTo: end)
            case "[" where source.beginsLink(at: index, brackets):
                guard let close = brackets[index],
                    let end = source.closingParenthesis(from: close + 1, in: range)
                else {
                    report(UnclosedMarkdown(span: source.span(rest), marker: "](", closing: ")"))
                    addText(upTo: range.upperBound)
                    continue
                }
                if isLabel { reject(.linkInLink, index..<end + 1) }
                add([.inline(link(label: index + 1..<close, address: close + 2..<end))])
                index = end + 1
            case "<":
                if let tag = source.tag(at: index, in: range) {
                    reject(source[index + 1] == "@" ? .mention : .tag, tag)
                    addText(upTo: tag.upperBound)
                } else {
                    addText(upTo: index + 1)
                }
            case "&":
                if let entity = source.entity(at: index, in: range) { reject(.entity, entity) }
                addText(upTo: index + 1)
            case "_":
                let run = index..<source.runEnd(rest)
                if source.beginsEmphasis(run, in: range), !textualUnderscores.contains(run.count) {
                    if let close = source.closingUnderscores(of: run, in: range) {
                        rejectUnderscores(run, close)
                    } else {
                        textualUnderscores.insert(run.count)
                    }
                }
                addText(upTo: run.upperBound)
            case "h" where source.beginsAddress(at: index):
                addText(upTo: source.endOfAddress(from: rest))
            default:
                addText(upTo: index + 1)
            }
        }
        while frames.count > 1 { dissolve(&frames) }
        return source.inlines(frames[0].elements)
    }

    /// A run of stars or tildes: it closes what is open, or opens, or is text.
    private mutating func read(marks run: Range<Int>, in range: Range<Int>, _ frames: inout [Frame]) {
        let canOpen = run.upperBound < range.upperBound && !source.isBlank(run.upperBound)
        let canClose = run.lowerBound > range.lowerBound && !source.isBlank(run.lowerBound - 1)
        let isText = canOpen && canClose && source.isBetweenDigits(run)
        guard let mark = Mark(rawValue: source.string(run)), !isText else {
            frames[frames.count - 1].elements += run.map(Element.character)
            return
        }
        let open = frames.compactMap(\.mark)
        if canClose, mark == .boldItalic, open.contains(.bold), open.contains(.italic) {
            let isItalicInside = open.lastIndex(of: .italic) ?? 0 > open.lastIndex(of: .bold) ?? 0
            close(isItalicInside ? .italic : .bold, &frames)
            close(isItalicInside ? .bold : .italic, &frames)
        } else if canClose, let start = frames.last(where: { $0.mark == mark })?.opening {
            if mark == .boldItalic { reject(.boldItalic, start.lowerBound..<run.upperBound) }
            close(mark, &frames)
        } else if canOpen {
            // Of two that could open, the nearer one is meant.
            if open.contains(mark) {
                while frames.contains(where: { $0.mark == mark }) { dissolve(&frames) }
            }
            frames.append(Frame(mark: mark, opening: run))
        } else {
            frames[frames.count - 1].elements += run.map(Element.character)
        }
    }

    /// Closes the last frame of a mark; marks that are open inside of it are text.
    private mutating func close(_ mark: Mark, _ frames: inout [Frame]) {
        while frames.count > 1, frames.last?.mark != mark { dissolve(&frames) }
        guard frames.count > 1, let frame = frames.popLast() else { return }
        let content = source.inlines(frame.elements)
        let inline: Markdown.Inline =
            switch mark {
            case .bold, .boldItalic: .bold(content)
            case .italic: .italic(content)
            case .struck: .struck(content)
            }
        frames[frames.count - 1].elements.append(.inline(inline))
    }

    /// Makes text of a mark that nothing closes. A lone `*` or `~~` is text, a lone `**` is a mistake.
    private mutating func dissolve(_ frames: inout [Frame]) {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        if frame.mark == .bold {
            report(UnclosedMarkdown(span: source.span(frame.opening), marker: "**", closing: "**"))
        }
        frames[frames.count - 1].elements += frame.opening.map(Element.character) + frame.elements
    }

    private mutating func rejectUnderscores(_ open: Range<Int>, _ close: Range<Int>) {
        let stars = String(repeating: "*", count: open.count)
        var fix: Fix?
        if open.count < 3, let first = source.edit(open, stars), let second = source.edit(close, stars) {
            fix = Fix("write '\(stars)'", [first, second], isSafe: false)
        }
        reject(.underscores, open.lowerBound..<close.upperBound, fix: fix)
    }
}

extension MarkdownSource {
    /// Characters that stand side by side become one text.
    fileprivate func inlines(_ elements: [Element]) -> [Markdown.Inline] {
        var inlines: [Markdown.Inline] = []
        var text: [Int] = []
        func flush() {
            if !text.isEmpty { inlines.append(.text(pieces(text))) }
            text.removeAll()
        }
        for element in elements {
            switch element {
            case .character(let index): text.append(index)
            case .inline(let inline):
                flush()
                inlines.append(inline)
            }
        }
        flush()
        return inlines
    }
}
