extension FeishuPlaces {
    private typealias Dialect = FeishuMarkdownReading.Dialect

    // MARK: Dialects in the vendor's own terms

    /// A text in a card that has a dialect.
    private struct Field {
        let name: String
        let version: Int
        let path: String
        /// With `¤` for the text.
        let element: String
        let dialect: Dialect

        init(_ name: String, _ version: Int, _ path: String, _ element: String, _ dialect: Dialect = .larkMD) {
            self.name = name
            self.version = version
            self.path = path
            self.element = element
            self.dialect = dialect
        }
    }

    private static func fields(_ version: Int, _ full: Dialect) -> [Field] {
        [
            Field("div", version, "text.content", "{tag: div, text: {tag: lark_md, content: ¤}}"),
            Field(
                "div in a language", version, "text.i18n_content.en_us",
                "{tag: div, text: {tag: lark_md, content: 甲, i18n_content: {en_us: ¤}}}"),
            Field(
                "field", version, "fields.0.text.content",
                "{tag: div, fields: [{is_short: true, text: {tag: lark_md, content: ¤}}]}"),
            Field(
                "img", version, "title.content",
                "{tag: img, img_key: a, alt: {tag: plain_text, content: 甲}, title: {tag: lark_md, content: ¤}}"),
            Field(
                "checker", version, "text.content", "{tag: checker, name: a, text: {tag: lark_md, content: ¤}}"),
            Field(
                "panel", version, "header.title.content",
                "{tag: collapsible_panel, header: {title: {tag: markdown, content: ¤}}, elements: [{tag: hr}]}", full),
            Field(
                "cell with lark_md", version, "rows.0.a",
                "{tag: table, columns: [{name: a, data_type: lark_md}], rows: [{a: ¤}]}"),
            Field(
                "cell", version, "rows.0.a",
                "{tag: table, columns: [{name: a, data_type: markdown}], rows: [{a: ¤}]}", full),
            Field(
                "column", version, "columns.0.elements.0.content",
                "{tag: column_set, columns: [{tag: column, elements: [{tag: markdown, content: ¤}]}]}", full),
            Field(
                "element in a language", version, "i18n_content.en_us",
                "{tag: markdown, content: 甲, i18n_content: {en_us: ¤}}", full),
        ]
    }

    private static let fields: [Field] =
        fields(1, .markdown) + fields(2, .markdown2)
        + [Field("note", 1, "elements.0.content", "{tag: note, elements: [{tag: lark_md, content: ¤}]}")]

    /// A little of what may stand in each.
    private static let inFields = [
        FeishuPlace("words", "前¤后"),
        FeishuPlace("line beginnings", "甲\n¤ 乙"),
        FeishuPlace("bold", "**¤**", seen: "¤", [FeishuPlace.Mark("**", "¤")]),
    ]

    private static let everywhere: [Place] = fields.flatMap { field in
        inFields.map { place in
            Place(
                "feishu \(field.version).0, \(field.name), \(place.name)", .prose,
                card(field.version, field.element.replacing("¤", with: place.source.placed)),
                faults: Faults.feishu(path(field.version, field.path), place, field.dialect))
        }
    }

    /// The element or the text that has nothing but the dialect.
    private static func template(_ dialect: Dialect, _ source: String) -> String {
        let content = source.placed
        return switch dialect {
        case .larkMD: card(1, "{tag: div, text: {tag: lark_md, content: \(content)}}")
        case .markdown: card(1, "{tag: markdown, content: \(content)}")
        case .markdown2: card(2, "{tag: markdown, content: \(content)}")
        }
    }

    private static func path(_ dialect: Dialect) -> String {
        switch dialect {
        case .larkMD: path(1, "text.content")
        case .markdown: path(1, "content")
        case .markdown2: path(2, "content")
        }
    }

    private static func inDialect(
        _ name: String, _ kinds: [Place.Kind], _ dialect: Dialect, _ source: String,
        _ faults: @escaping @Sendable (Payload, Place.Filled) -> [String]
    ) -> Place {
        Place("feishu \(dialect), \(name)", kinds, template(dialect, source), faults: faults)
    }

    /// Those of `FeishuPlace`, which stand between words and marks of every sort.
    private static let amongWords: [Place] = FeishuPlace.all.flatMap { place in
        place.dialects.map { dialect in
            let faults = Faults.feishu(path(dialect), place, dialect)
            // A number is written as it is, and part of the name where the author writes an emoji around it.
            let isPartOfName = place.name == "in an emoji"
            return inDialect(place.name, .prose, dialect, place.source) { payload, filled in
                isPartOfName && filled.kind == .integer ? [] : faults(payload, filled)
            }
        }
    }

    private static func inAddresses(_ dialect: Dialect) -> [Place] {
        let path = path(dialect)
        let attribute = Faults.both(oneTag(path, dialect, "a href='", "'")) { payload, filled in
            let parts = (payload.text(path) ?? "").split(separator: "'")
            return Faults.wholeAddress(parts.count > 1 ? String(parts[1]) : nil, filled)
        }
        return [
            inDialect(
                "query of a link", .prose, dialect, "甲[看](https://example.com/t?q=¤&z=1#f)乙",
                Faults.feishuAddress(path, dialect, Faults.queryValue)),
            inDialect(
                "path of a link", .prose, dialect, "甲[看](https://example.com/t/¤/end?z=1)乙",
                Faults.feishuAddress(path, dialect, Faults.pathSegment)),
            inDialect(
                "whole link", [.url], dialect, "甲[看](¤)乙",
                Faults.feishuAddress(path, dialect, Faults.wholeAddress)),
            inDialect("href", [.url], dialect, "<a href='¤'>看</a>", attribute),
            inDialect("receivers in an at", .ids, dialect, "<at id=¤></at>", oneTag(path, dialect, "at id=")),
            inDialect(
                "receivers among others", .ids, dialect, "<at ids='ou_1,¤'></at>",
                oneTag(path, dialect, "at ids='ou_1,", "'")),
            inDialect(
                "colour from a choice", [.choice], dialect, "<font color='¤'>看</font>",
                oneTag(path, dialect, "font color='", "'")),
        ]
    }

    private static let keys: [Place] = [Dialect.markdown, .markdown2].map { dialect in
        inDialect("key of a picture", .ids, dialect, "甲![图](img_¤)乙") { payload, filled in
            let text = payload.text(path(dialect)) ?? ""
            let marks = FeishuMarkdownReading(text, dialect).marks
            guard marks.map(\.sign) == ["![]"], let key = marks[0].address, key.hasPrefix("img_") else {
                return ["other marks: \(text)"]
            }
            return String(key.dropFirst(4)).percentDecoded == Array(filled.value.utf8) ? [] : ["another key: \(text)"]
        }
    }

    private static let inCode: [Place] = [
        inDialect("code", .prose, .markdown2, "甲 `a¤` 乙", Faults.feishuCode(path(.markdown2), sign: "`", "a¤")),
        inDialect(
            "code block", .prose, .markdown2, "```\na¤\n```", Faults.feishuCode(path(.markdown2), sign: "```", "a¤")),
    ]

    static let markup: [Place] = everywhere + amongWords + Dialect.allCases.flatMap(inAddresses) + keys + inCode

    /// One tag with its end, whose attribute is the value and says nothing else.
    private static func oneTag(
        _ path: String, _ dialect: Dialect, _ before: String, _ after: String = ""
    ) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            let text = payload.text(path) ?? ""
            let marks = FeishuMarkdownReading(text, dialect).marks
            let name = before.prefix { $0 != " " }
            guard marks.map(\.sign) == ["<>", "<>"], marks[1].text == "/" + name, marks[0].text.hasPrefix(before),
                marks[0].text.hasSuffix(after)
            else { return ["other tags: \(text)"] }
            let value = String(marks[0].text.dropFirst(before.count).dropLast(after.count))
            let isWhole = !value.contains { "'\" <>".contains($0) }
            return isWhole && value.percentDecoded == filled.value.percentDecoded ? [] : ["another value: \(text)"]
        }
    }
}
