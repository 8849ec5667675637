import MessageModel

// Texts with what stands beside them.
extension CardPainter {
    mutating func div(_ div: Card1.Div) -> [PreviewBlock] {
        let main = words(div.text.map { CardText($0) }, icon: div.icon?.picture)
        let fields = self.fields(
            (div.fields?.items ?? []).map { ($0.value.isShort, CardText($0.value.text)) })
        guard let extra = div.extra else { return main + fields }
        return [
            .columns([PreviewBlock.Column(main + fields), PreviewBlock.Column(beside(extra), weight: 0)])
        ]
    }

    mutating func div(_ div: Card2.Div) -> [PreviewBlock] {
        words(div.text.map { CardText($0) }, icon: div.icon?.picture)
            + fields((div.fields?.items ?? []).map { ($0.value.isShort, CardText($0.value.text)) })
    }

    /// What stands at the right side of a text, where pictures are small.
    private mutating func beside(_ extra: Card1.Element) -> [PreviewBlock] {
        blocks(extra).map { block in
            guard case .picture(var picture) = block else { return block }
            picture.shape = .thumbnail
            return .picture(picture)
        }
    }

    /// Short ones share a row of two.
    private mutating func fields(_ fields: [(isShort: Value<Bool>, text: CardText)]) -> [PreviewBlock] {
        var rows: [(isShort: Bool, fields: [PreviewBlock.Field])] = []
        for field in fields {
            let isShort = field.isShort.literal == true
            let preview = PreviewBlock.Field(nil, text(field.text) ?? PreviewText(""))
            if let last = rows.last, last.isShort == isShort {
                rows[rows.count - 1].fields.append(preview)
            } else {
                rows.append((isShort, [preview]))
            }
        }
        return rows.map { .fields($0.fields, inRow: $0.isShort ? 2 : 1) }
    }

    mutating func markdown(_ element: Card1.Markdown) -> [PreviewBlock] {
        words(CardText(element), icon: element.icon?.picture)
    }

    /// With its tables, of which the first five rows are shown.
    mutating func markdown(_ element: Card2.Markdown) -> [PreviewBlock] {
        let whole = CardText(element)
        guard let content = chosen(element.translations, else: element.content)?.literal else { return [] }
        let blocks = MarkdownPart.parts(of: content).map { part -> PreviewBlock in
            switch part {
            case .text(let text): .text(whole.preview(of: text, role: .body, lines: nil))
            case .table(let heads, let rows):
                .table(
                    PreviewBlock.Table(
                        heads: heads.map { PreviewText($0, as: .feishuMarkdown2) },
                        rows: rows.map { $0.map { PreviewText($0, as: .feishuMarkdown2) } }, pageSize: 5))
            }
        }
        return Self.behind(element.icon?.picture, blocks)
    }

    private mutating func words(_ content: CardText?, icon: PreviewBlock.Picture?) -> [PreviewBlock] {
        let blocks = [text(content).map(PreviewBlock.text)].compactMap(\.self)
        return Self.behind(icon, blocks)
    }

    /// Small texts in a row, with small pictures.
    mutating func note(_ note: Card1.Note) -> PreviewBlock {
        let columns = note.elements.items.compactMap { item -> PreviewBlock.Column? in
            switch item.value {
            case .text(let content):
                text(CardText(content), role: .caption).map { PreviewBlock.Column([.text($0)]) }
            case .icon(let icon): icon.picture.map { PreviewBlock.Column([.picture($0)], weight: 0) }
            case .image(let image): PreviewBlock.Column([small(image)], weight: 0)
            }
        }
        let blocks = columns.count == 1 ? columns[0].blocks : [.columns(columns)]
        return .group(PreviewBlock.Group(.note, blocks))
    }
}

/// A text in the vendor's markdown, apart from its tables.
enum MarkdownPart {
    case text(String)
    case table(heads: [String], rows: [[String]])

    static func parts(of content: String) -> [MarkdownPart] {
        var parts: [MarkdownPart] = []
        var words: [Substring] = []
        var lines = content.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)[...]
        var isCode = false
        func flush() {
            if words.contains(where: { !$0.isEmpty }) { parts.append(.text(words.joined(separator: "\n"))) }
            words = []
        }
        while let line = lines.first {
            if line.hasPrefix("```") { isCode.toggle() }
            if !isCode, lines.count > 1, let heads = cells(line), cells(lines[lines.startIndex + 1])?.isRule == true {
                flush()
                let rows = lines.dropFirst(2).prefix { cells($0) != nil }
                parts.append(.table(heads: heads, rows: rows.compactMap(cells)))
                lines = lines.dropFirst(2 + rows.count)
            } else {
                words.append(line)
                lines = lines.dropFirst()
            }
        }
        flush()
        return parts
    }

    /// What stands between the bars of a line that begins with one; `nil` for other lines.
    private static func cells(_ line: Substring) -> [String]? {
        let line = line.drop { $0 == " " }
        guard line.first == "|" else { return nil }
        var cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
        if cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }
}

extension [String] {
    /// The line below the heads of a table: hyphens, with colons that say where the words stand.
    fileprivate var isRule: Bool {
        !isEmpty && allSatisfy { $0.contains("-") && $0.allSatisfy { $0 == "-" || $0 == ":" } }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var rest = drop { $0 == " " || $0 == "\r" }
        while let last = rest.last, last == " " || last == "\r" { rest.removeLast() }
        return String(rest)
    }
}
