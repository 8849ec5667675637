import MessageModel
import MessageRuntime

extension Card1 {
    /// `table`: rows and columns; at the root alone, and five of them.
    struct Table: Sendable {
        var pageSize: Value<Int>?
        var rowHeight: Value<String>?
        var freezesFirstColumn: Value<Bool>?
        var headerStyle: HeaderStyle?
        var columns: Items<Column>
        var rows: Items<Named<Cell>>

        static let shape = Shape<Table>.record(
            "table", "Rows and columns; from 7.4 on.", .feishuContents1, unknownKeys: .ignored,
            rules: [.unique(\.columns, by: \.name, called: "name")]
        ) { f in
            Table(
                pageSize: f.optional(
                    "page_size", \.pageSize, .integer(in: 1...10), default: "5", "How many rows are on a page."),
                rowHeight: f.optional(
                    "row_height", \.rowHeight, .rowHeight, default: "low", "How high a row is."),
                freezesFirstColumn: f.optional(
                    "freeze_first_column", \.freezesFirstColumn, .boolean, default: "false",
                    "Whether the first column stays when the others are moved."),
                headerStyle: f.optional("header_style", \.headerStyle, HeaderStyle.shape, "How the heads look."),
                columns: f.required(
                    "columns", \.columns, .list(of: Column.shape, .atMost(50, .items, .truncated)), "The columns."),
                rows: f.required(
                    "rows", \.rows, .list(of: .named(Cell.shape)), "The rows: values by the names of their columns."))
        }
        .declaring(Declaration("columns", at: ["columns"], by: (name: "name", kind: "data_type")))
    }
}

extension Card1.Table {
    /// `header_style`: how the heads of the columns look.
    struct HeaderStyle: Sendable {
        var align: Value<Card1.Alignment>?
        var size: Value<Size>?
        var background: Value<Background>?
        var color: Value<Color>?
        var isBold: Value<Bool>?
        var lines: Value<Int>?

        typealias Size = Card2.Table.HeaderStyle.Size
        typealias Background = Card2.Table.HeaderStyle.Background
        typealias Color = Card2.Table.HeaderStyle.Color

        static let shape = Shape<HeaderStyle>.record(
            "header_style", "How the heads of the columns look.", .feishuContents1, unknownKeys: .ignored
        ) { f in
            HeaderStyle(
                align: f.optional(
                    "text_align", \.align, .choice(of: Card1.Alignment.self), default: "left", "Where they stand."),
                size: f.optional(
                    "text_size", \.size, .choice(of: Size.self), default: "normal", "How large they are."),
                background: f.optional(
                    "background_style", \.background, .choice(of: Background.self), default: "none",
                    "The colour behind them."),
                color: f.optional("text_color", \.color, .choice(of: Color.self), default: "default", "Their colour."),
                isBold: f.optional("bold", \.isBold, .boolean, default: "true", "Whether they are bold."),
                lines: f.optional(
                    "lines", \.lines, .integer(in: 1...Int.max), default: "1", "How many lines are shown."))
        }
    }

    /// `columns[]`: one column.
    struct Column: Sendable {
        var name: Text
        var title: Text?
        var width: Value<String>?
        var verticalAlign: Value<Card1.VerticalAlignment>?
        var horizontalAlign: Value<Card1.Alignment>?
        var type: Value<DataType>
        var format: Format?
        var dateFormat: Text?

        typealias DataType = Card2.Table.Column.DataType

        static let shape = Shape<Column>.record(
            "a column", "A column.", .feishuContents1, unknownKeys: .ignored
        ) { f in
            Column(
                name: f.required("name", \.name, .id().writtenOut, "By which rows name it."),
                title: f.optional("display_name", \.title, .text(.plain), "Its head."),
                width: f.optional("width", \.width, .tableColumnWidth, default: "auto", "How wide it is."),
                verticalAlign: f.optional(
                    "vertical_align", \.verticalAlign, .choice(of: Card1.VerticalAlignment.self), default: "center",
                    "Where its cells stand from top to bottom."),
                horizontalAlign: f.optional(
                    "horizontal_align", \.horizontalAlign, .choice(of: Card1.Alignment.self), default: "left",
                    "Where its cells stand from left to right; numbers stand right."),
                type: f.required(
                    "data_type", \.type, Shape.choice(of: DataType.self).writtenOut,
                    "What its cells hold: `date` from 7.6, `lark_md` from 7.10, `markdown` from 7.14 on."),
                format: f.optional("format", \.format, Format.shape, "How numbers are written."),
                dateFormat: f.optional(
                    "date_format", \.dateFormat, .text(.identifier), "How dates are written: `YYYY-MM-DD HH:mm:ss`."))
        }
    }

    /// `format`: how numbers are written.
    struct Format: Sendable {
        var precision: Value<Int>?
        var symbol: Text?
        var separates: Value<Bool>?

        static let shape = Shape<Format>.record(
            "a format", "How numbers are written.", .feishuContents1, unknownKeys: .ignored
        ) { f in
            Format(
                precision: f.optional(
                    "precision", \.precision, .integer(in: 0...10), "How many decimals are shown."),
                symbol: f.optional(
                    "symbol", \.symbol, .text(.plain, .atMost(1, .characters, .rejected(code: nil))),
                    "The currency before the number."),
                separates: f.optional(
                    "separator", \.separates, .boolean, default: "false", "Whether thousands have commas."))
        }
    }

    /// A cell, by the type of its column.
    enum Cell: Sendable {
        case text(Text)
        case larkMD(Text)
        case markdown(Text)
        case other(DocumentValue)

        /// What the server answers to a cell of another type than its column's is 200914.
        static let shape = Shape<Cell>.ofDeclaredKind(
            "columns",
            [
                Variant("text", .text(.plain), Cell.text) { if case .text(let it) = $0 { it } else { nil } },
                Variant("lark_md", .text(.larkMD), Cell.larkMD) { if case .larkMD(let it) = $0 { it } else { nil } },
                Variant("markdown", .markdown1, Cell.markdown) {
                    if case .markdown(let it) = $0 { it } else { nil }
                },
                Variant("number", .open(.number), Cell.other) { if case .other(let it) = $0 { it } else { nil } },
                Variant("date", .open(.number), Cell.other) { if case .other(let it) = $0 { it } else { nil } },
                Variant("persons", .open(.text, .list), Cell.other) { if case .other(let it) = $0 { it } else { nil } },
                Variant("options", .open(.text, .list), Cell.other) { if case .other(let it) = $0 { it } else { nil } },
            ],
            otherwise: Variant("other", .open, Cell.other) { if case .other(let it) = $0 { it } else { nil } })
    }
}

extension Shape<Value<String>> {
    fileprivate static let rowHeight = formatted(Lengths(32...124, or: ["low", "middle", "high"]).format)
    fileprivate static let tableColumnWidth = formatted(Lengths(80...600, percent: 1...100, or: ["auto"]).format)
}
