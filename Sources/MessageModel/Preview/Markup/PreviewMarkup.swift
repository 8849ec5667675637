/// Reads a vendor's markup as a lenient client does: signs that it does not know, or that are not closed, stand there
/// as they are, and a tag that is not closed goes on to the end.
struct PreviewMarkup {
    let dialect: PreviewDialect
    private(set) var paragraphs: [PreviewText.Paragraph] = []
    /// The paragraph that is being read.
    private var kind: PreviewText.Paragraph.Kind = .plain
    private var runs: [PreviewRun] = []
    /// Tags that are not closed yet, innermost last.
    private var open: [OpenTag] = []
    /// A paragraph of a tag's has begun or ended here, and nothing stands behind it yet: the line break behind the tag
    /// is no empty line.
    private var isBesideTag = false

    private struct OpenTag {
        let name: String
        var style: PreviewRun.Style = []
        var color: PreviewColor?
        var link: String?
        /// Of a tag that ends a paragraph when it is closed.
        var paragraph: PreviewText.Paragraph.Kind?
        var isHidden = false
    }

    /// Of more tags in each other than browsers take, the inner ones have no look of their own.
    private static let deepest = 500

    init(_ dialect: PreviewDialect) { self.dialect = dialect }

    /// The text's paragraphs, an empty one for an empty line.
    static func read(_ text: String, as dialect: PreviewDialect) -> [PreviewText.Paragraph] {
        var markup = PreviewMarkup(dialect)
        markup.read(text)
        return markup.paragraphs
    }

    private mutating func read(_ text: String) {
        if dialect.signs.contains(.folding) {
            inline(text.folded[...])
            endParagraph(keepingEmpty: false)
            return
        }
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        var fence: String?
        for line in lines {
            let trimmed = line.trimmed
            if dialect.signs.contains(.fences), trimmed.hasPrefix("```") {
                fence = fence == nil ? String(trimmed.dropFirst(3)) : nil
                continue
            }
            if let language = fence {
                let code = line.isEmpty ? [] : [PreviewRun(String(line))]
                paragraphs.append(.init(.code(language: language.isEmpty ? nil : language), code))
                continue
            }
            let (kind, rest) = begin(of: line)
            self.kind = kind == .plain ? openKind : kind
            isBesideTag = false
            if kind != .divider { inline(rest) }
            endParagraph(keepingEmpty: !isBesideTag)
        }
    }

    /// What a line is, and what of it is to be read on.
    private func begin(of line: Substring) -> (PreviewText.Paragraph.Kind, Substring) {
        let signs = dialect.signs
        let blanks = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(blanks)
        if signs.contains(.dividers), rest.count >= 3, rest.allSatisfy({ $0 == "-" }) { return (.divider, rest) }
        let level = rest.prefix { $0 == "#" }.count
        if signs.contains(.headings), (1...6).contains(level), rest.dropFirst(level).first == " " {
            return (.heading(level), rest.dropFirst(level + 1).drop { $0 == " " })
        }
        if signs.contains(.quotes), rest.first == ">" {
            return (.quote, rest.dropFirst().drop { $0 == " " || $0 == ">" })
        }
        guard signs.contains(.lists) else { return (.plain, line) }
        // Two blanks, or four, set an item in by one level.
        let depth = blanks / (blanks.isMultiple(of: 4) ? 4 : 2)
        if let first = rest.first, "-*+".contains(first), rest.dropFirst().first == " " {
            return (.item(marker: "•", depth: depth), rest.dropFirst(2))
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, rest.dropFirst(digits.count).hasPrefix(". ") {
            return (.item(marker: digits + ".", depth: depth), rest.dropFirst(digits.count + 2))
        }
        return (.plain, line)
    }

    /// What the open tags make of a paragraph.
    private var openKind: PreviewText.Paragraph.Kind { open.last { $0.paragraph != nil }?.paragraph ?? .plain }

    /// The look that the open tags give.
    private func run(_ text: String, _ style: PreviewRun.Style = [], link: String? = nil) -> PreviewRun {
        let styles = open.reduce(style) { $0.union($1.style) }
        return PreviewRun(
            text, styles, color: open.last { $0.color != nil }?.color,
            link: link ?? open.last { $0.link != nil }?.link)
    }

    private mutating func append(_ run: PreviewRun) {
        if open.contains(where: \.isHidden) { return }
        var run = run
        // A blank between two tags and one behind them are one blank.
        if dialect.signs.contains(.folding), runs.last?.text.hasSuffix(" ") ?? true {
            run.text = String(run.text.drop { $0 == " " })
        }
        if run.text.isEmpty { return }
        if var last = runs.last, last.look == run.look {
            last.text += run.text
            runs[runs.count - 1] = last
        } else {
            runs.append(run)
        }
    }

    /// - Parameter keepingEmpty: one without words is a line all the same.
    private mutating func endParagraph(keepingEmpty: Bool) {
        defer { (kind, runs) = (openKind, []) }
        if dialect.signs.contains(.folding), var last = runs.popLast() {
            last.text = String(last.text[...].trimmedEnd)
            if !last.text.isEmpty { runs.append(last) }
        }
        if keepingEmpty || !runs.allSatisfy(\.text.isBlank) { paragraphs.append(.init(kind, runs)) }
    }

    /// Reads what stands in one line: signs, tags, words.
    private mutating func inline(_ line: Substring, _ style: PreviewRun.Style = [], link: String? = nil) {
        var rest = line
        var words = ""
        func flush(_ markup: inout PreviewMarkup) {
            if words.isEmpty { return }
            markup.append(markup.run(words, style, link: link))
            words = ""
        }
        while true {
            if let tag = open.last(where: \.isHidden) { rest = rest.from(closing: tag.name) }
            guard let first = rest.first else { break }
            if let token = PreviewToken(rest, dialect) {
                flush(&self)
                switch token.content {
                case .styled(let inner, let added): inline(inner, style.union(added), link: link)
                case .link(let label, let address): inline(label, style, link: address)
                case .symbol(let text): append(run(text, style.union(.symbol), link: link))
                case .code(let code): append(run(String(code), style.union(.code), link: link))
                case .character(let character): append(run(character, style, link: link))
                case .open(let name, let attributes, let isClosed):
                    begin(tag: name, attributes, isClosed: isClosed, rest: rest.dropFirst(token.length))
                case .close(let name): end(tag: name)
                }
                rest = rest.dropFirst(token.length)
            } else {
                words.append(first)
                rest = rest.dropFirst()
            }
        }
        flush(&self)
    }

    private mutating func begin(tag name: String, _ attributes: [String: String], isClosed: Bool, rest: Substring) {
        var tag = OpenTag(name: name)
        switch dialect.tags[name]?(attributes) {
        case .look(let style, let color, let link): (tag.style, tag.color, tag.link) = (style, color, link)
        case .paragraph(let kind, let color):
            endParagraph(keepingEmpty: false)
            isBesideTag = true
            // Plain paragraphs of a quotation belong to it.
            if kind != .plain { self.kind = kind }
            tag.color = color
            tag.paragraph = self.kind
        case .words(let words, let replacesContent):
            for word in words { append(PreviewRun(word.text, run("").style.union(word.style), color: word.color)) }
            tag.isHidden = replacesContent && rest.contains("</\(name)")
        case .lineBreak:
            let kind = kind.next
            endParagraph(keepingEmpty: true)
            self.kind = kind
            isBesideTag = true
            return
        case .divider:
            endParagraph(keepingEmpty: false)
            paragraphs.append(.init(.divider, []))
            isBesideTag = true
            return
        case .hidden: tag.isHidden = true
        case nil: return
        }
        if !isClosed, open.count < Self.deepest || tag.isHidden { open.append(tag) }
    }

    private mutating func end(tag name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        let isParagraph = open[index...].contains { $0.paragraph != nil }
        open.removeSubrange(index...)
        guard isParagraph else { return }
        endParagraph(keepingEmpty: false)
        isBesideTag = true
    }
}

extension PreviewText.Paragraph.Kind {
    /// What a line is that follows another in the same quotation or item.
    fileprivate var next: Self {
        if case .item(_, let depth) = self { .item(marker: "", depth: depth) } else { self }
    }
}

extension PreviewRun {
    /// All but the words.
    fileprivate var look: PreviewRun {
        var copy = self
        copy.text = ""
        return copy
    }
}

extension Substring {
    fileprivate var trimmed: Substring { drop { $0 == " " || $0 == "\t" }.trimmedEnd }

    fileprivate var trimmedEnd: Substring {
        var rest = self
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }

    /// The tag that closes another one, with all behind it; nothing where it is not closed.
    fileprivate func from(closing name: String) -> Substring {
        var rest = self
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...]
            if rest.dropFirst().prefix(name.count + 1).lowercased() == "/" + name { return rest }
            rest = rest.dropFirst()
        }
        return rest.suffix(0)
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }

    /// With one blank for each row of blanks and line breaks.
    fileprivate var folded: String {
        split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
    }
}
