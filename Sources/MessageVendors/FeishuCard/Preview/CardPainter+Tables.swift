import MessageModel

/// A column of a table in either version.
struct CardColumn {
    let name: Text
    let title: Text?
    let type: Card2.Table.Column.DataType?
    let number: FeishuNumber
    let dates: String?
}

extension CardColumn {
    init(_ column: Card1.Table.Column) {
        let format = column.format
        self.init(
            name: column.name, title: column.title, type: column.type.literal,
            number: FeishuNumber(
                precision: format?.precision?.literal, symbol: format?.symbol?.literal,
                isSeparated: format?.separates?.literal == true),
            dates: column.dateFormat?.literal)
    }

    init(_ column: Card2.Table.Column) {
        let format = column.format
        self.init(
            name: column.name, title: column.displayName, type: column.type.literal,
            number: FeishuNumber(
                precision: format?.precision?.literal, symbol: format?.symbol?.literal,
                isSeparated: format?.isSeparated?.literal == true),
            dates: column.dateFormat?.literal)
    }
}

/// What stands in a cell: a text in a markup, or what only the type of its column explains.
enum CardCell {
    case text(Text, PreviewDialect)
    case data(DocumentValue)

    init(_ cell: Card1.Table.Cell) {
        switch cell {
        case .text(let text): self = .text(text, .plain)
        case .larkMD(let text): self = .text(text, .larkMD)
        case .markdown(let text): self = .text(text, .feishuMarkdown1)
        case .other(let value): self = .data(value)
        }
    }

    init(_ cell: Card2.Table.Cell) {
        switch cell {
        case .text(let text): self = .text(text, .plain)
        case .lark(let text): self = .text(text, .larkMD)
        case .markdown(let text): self = .text(text, .feishuMarkdown2)
        case .data(let value), .other(let value): self = .data(value)
        }
    }
}

extension CardPainter {
    func table(_ table: Card1.Table) -> PreviewBlock {
        self.table(
            table.columns.items.map { CardColumn($0.value) },
            table.rows.items.map { row in row.value.entries.map { ($0.name, CardCell($0.value)) } },
            pageSize: table.pageSize)
    }

    func table(_ table: Card2.Table) -> PreviewBlock {
        self.table(
            table.columns.items.map { CardColumn($0.value) },
            table.rows.items.map { row in row.value.entries.map { ($0.name, CardCell($0.value)) } },
            pageSize: table.pageSize)
    }

    /// Fifty columns are shown, and five rows on a page where the card does not say how many.
    private func table(
        _ columns: [CardColumn], _ rows: [[(name: String, cell: CardCell)]], pageSize: Value<Int>?
    ) -> PreviewBlock {
        let columns = columns.prefix(50)
        return .table(
            PreviewBlock.Table(
                heads: columns.map { PreviewText($0.title) ?? PreviewText("") },
                rows: rows.map { row in
                    columns.map { column in
                        let name = column.name.literal
                        return row.first { $0.name == name }?.cell.preview(in: column) ?? PreviewText("")
                    }
                }, pageSize: pageSize?.literal ?? 5))
    }
}

extension CardCell {
    fileprivate func preview(in column: CardColumn) -> PreviewText {
        switch self {
        case .text(let text, let dialect): PreviewText(text, as: dialect)
        case .data(let value): PreviewText([PreviewText.Paragraph(.plain, value.runs(in: column))])
        }
    }
}

extension DocumentValue {
    fileprivate func runs(in column: CardColumn) -> [PreviewRun] {
        switch column.type {
        case .persons: CardPainter.names(parts.compactMap(\.words))
        case .options: parts.enumerated().flatMap { $0 > 0 ? [PreviewRun(" "), $1.option] : [$1.option] }
        case .number: words.map { [PreviewRun(column.number.spelled($0))] } ?? []
        case .date:
            words.map { [PreviewRun(Int($0).flatMap(PreviewMoment.init(milliseconds:))?.spelled(column.dates) ?? $0)] }
                ?? []
        case .text, .lark, .markdown, nil: words.map { [PreviewRun($0)] } ?? []
        }
    }

    /// One option of a cell: its text in its colour.
    private var option: PreviewRun {
        PreviewRun(
            self["text"]?.words ?? words ?? "", .tag,
            color: self["color"]?.words.flatMap(PreviewColor.init(feishu:)) ?? .blue)
    }

    /// The items of a list, or the value itself.
    private var parts: [DocumentValue] {
        if case .list(let list) = self { list.items.map(\.value) } else { [self] }
    }

    private subscript(_ key: String) -> DocumentValue? { member(at: key) }

    /// A scalar as it is spelled.
    var words: String? {
        switch self {
        case .text(let text): text.text.literal
        case .number(let spelling): spelling
        case .integer(let value): value.literal.map { String($0) }
        case .boolean(let value), .bit(let value): value.literal.map { String($0) }
        case .choice(let value): value.literal
        case .word(let word): word
        case .object, .list, .joined, .null: nil
        }
    }
}
