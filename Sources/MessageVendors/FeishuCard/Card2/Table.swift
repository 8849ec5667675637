import MessageModel

extension Card2 {
    /// `table`: rows under columns.
    struct Table: Sendable {
        var elementID: Text?
        var margin: Value<String>?
        var pageSize: Value<Int>?
        var rowHeight: Value<String>?
        var highestRow: Value<String>?
        var freezesFirst: Value<Bool>?
        var headerStyle: HeaderStyle?
        var columns: Items<Column>
        var rows: Items<Named<Cell>>

        /// What cells are asked for: the columns with the types of their values.
        static let columnTypes = "columns"

        static let shape = Shape<Table>.record(
            "a table", "Rows under columns.", .feishuComponents2,
            instead: ["header": .named("columns"), "data": .named("rows")],
            rules: [.unique(\.columns, by: \.name, called: "name")]
        ) { f in
            Table(
                elementID: f.elementID(\.elementID), margin: f.margin(\.margin),
                pageSize: f.optional(
                    "page_size", \.pageSize, .integer(in: 1...10), default: "5", "How many rows are shown at once."),
                rowHeight: f.optional(
                    "row_height", \.rowHeight, .length(Lengths(32...124, or: ["low", "middle", "high", "auto"])),
                    default: "\"low\"", "How high a row is; `auto` from 7.33 on."),
                highestRow: f.optional(
                    "row_max_height", \.highestRow, .length(Lengths(32...999)), default: "\"124px\"",
                    "How high a row may become where `row_height` is `auto`."),
                freezesFirst: f.optional(
                    "freeze_first_column", \.freezesFirst, .boolean, default: "false",
                    "The first column stays when the others are moved."),
                headerStyle: f.optional("header_style", \.headerStyle, HeaderStyle.shape, "How the head looks."),
                columns: f.required(
                    "columns", \.columns, .list(of: Column.shape, .atMost(50, .items, .truncated)), "The columns."),
                rows: f.required(
                    "rows", \.rows, .list(of: .named(Cell.shape)), "The rows: a cell for each column's name."))
        }
        .declaring(Declaration(columnTypes, at: ["columns"], by: (name: "name", kind: "data_type")))
    }
}

extension Card2.Table {
    /// `header_style`: how the head of a table looks.
    struct HeaderStyle: Sendable {
        var align: Value<Card2.HorizontalAlign>?
        var size: Value<Size>?
        var background: Value<Background>?
        var color: Value<Color>?
        var isBold: Value<Bool>?
        var lines: Value<Int>?

        enum Size: String, Sendable, CaseIterable {
            case normal, heading
        }

        enum Background: String, Sendable, CaseIterable {
            case none, grey
        }

        enum Color: String, Sendable, CaseIterable {
            case standard = "default"
            case grey
        }

        static let shape = Shape<HeaderStyle>.record(
            "the style of a table's head", "How the head of a table looks.", .feishuComponents2
        ) { f in
            HeaderStyle(
                align: f.optional(
                    "text_align", \.align, .choice(of: Card2.HorizontalAlign.self), default: "\"left\"",
                    "Where the text stands."),
                size: f.optional(
                    "text_size", \.size, .choice(of: Size.self), default: "\"normal\"", "How large it is."),
                background: f.optional(
                    "background_style", \.background, .choice(of: Background.self), default: "\"none\"",
                    "The colour behind it."),
                color: f.optional(
                    "text_color", \.color, .choice(of: Color.self), default: "\"default\"", "Its colour."),
                isBold: f.optional("bold", \.isBold, .boolean, default: "true", "It is bold."),
                lines: f.optional(
                    "lines", \.lines, .integer(in: 1...Int.max), default: "1", "How many lines are shown."))
        }
    }

    /// `columns[]`: a column of a table.
    struct Column: Sendable {
        var name: Text
        var displayName: Text?
        var width: Value<String>?
        var verticalAlign: Value<Card2.VerticalAlign>?
        var horizontalAlign: Value<Card2.HorizontalAlign>?
        var type: Value<DataType>
        var format: NumberFormat?
        var dateFormat: Text?

        enum DataType: String, Sendable, CaseIterable {
            case text
            case lark = "lark_md"
            case markdown, options, number, persons, date
        }

        static let shape = Shape<Column>.record(
            "a column of a table", "A column: its head, and what its cells hold.", .feishuComponents2,
            instead: ["title": .named("display_name"), "type": .named("data_type")]
        ) { f in
            Column(
                name: f.required("name", \.name, .id().writtenOut, "The key of its cells."),
                displayName: f.optional("display_name", \.displayName, .text(.plain), "Its head."),
                width: f.optional(
                    "width", \.width, .length(Lengths(80...600, percent: 1...100, or: ["auto"])), default: "\"auto\"",
                    "How wide it is."),
                verticalAlign: f.optional(
                    "vertical_align", \.verticalAlign, .choice(of: Card2.VerticalAlign.self), default: "\"center\"",
                    "Where cells stand from top to bottom."),
                horizontalAlign: f.optional(
                    "horizontal_align", \.horizontalAlign, .choice(of: Card2.HorizontalAlign.self),
                    "Where they stand from left to right: numbers right, others left."),
                type: f.required(
                    "data_type", \.type, Shape.choice(of: DataType.self).writtenOut, "What its cells hold."),
                format: f.optional("format", \.format, NumberFormat.shape, "How numbers are shown."),
                dateFormat: f.optional(
                    "date_format", \.dateFormat, .text(.plain), "How dates are shown: `YYYY-MM-DD HH:mm:ss`."))
        }
    }

    /// `format`: how numbers are shown.
    struct NumberFormat: Sendable {
        var precision: Value<Int>?
        var symbol: Text?
        var isSeparated: Value<Bool>?

        static let shape = Shape<NumberFormat>.record(
            "a number format", "How numbers are shown.", .feishuComponents2
        ) { f in
            NumberFormat(
                precision: f.optional(
                    "precision", \.precision, .integer(in: 0...10), "How many places stand behind the point."),
                symbol: f.optional(
                    "symbol", \.symbol, .text(.plain, .atMost(1, .characters, .rejected(code: nil))),
                    "The sign of the currency."),
                isSeparated: f.optional(
                    "separator", \.isSeparated, .boolean, default: "false", "Thousands are separated."))
        }
    }

    /// A cell, as the type of its column asks for it.
    enum Cell: Sendable {
        case text(Text)
        case lark(Text)
        case markdown(Text)
        /// Numbers, options, persons and dates.
        case data(DocumentValue)
        case other(DocumentValue)

        static let shape = Shape<Cell>.ofDeclaredKind(
            Card2.Table.columnTypes,
            [
                Variant("text", .text(.plain), Cell.text) { if case .text(let it) = $0 { it } else { nil } },
                Variant("lark_md", .text(.larkMD), Cell.lark) { if case .lark(let it) = $0 { it } else { nil } },
                Variant("markdown", .markdown2, Cell.markdown) {
                    if case .markdown(let it) = $0 { it } else { nil }
                },
                data("number", .open(.number)), data("date", .open(.number)),
                data("options", .open(.text, .list)), data("persons", .open(.text, .list)),
            ],
            otherwise: Variant("other", .open, Cell.other) { if case .other(let it) = $0 { it } else { nil } })

        private static func data(_ type: String, _ shape: Shape<DocumentValue>) -> Variant<Cell> {
            Variant(type, shape, Cell.data) { if case .data(let it) = $0 { it } else { nil } }
        }
    }
}
