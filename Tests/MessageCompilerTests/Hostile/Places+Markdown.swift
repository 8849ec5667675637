extension Places {
    typealias Mark = MarkdownReading.Mark

    // MARK: Markdown in the vendor's own terms

    private static func markdown(_ name: String, _ source: String, marks: [Mark] = []) -> Place {
        Place(
            "markdown, \(name)", .prose, native("markdown: {content: \(source.placed)}"),
            faults: Faults.markdown("markdown.content", source, marks: marks))
    }

    private static let info = Mark("<>", "font color=\"info\"")
    private static let fontEnd = Mark("<>", "/font")

    static let nativeMarkdown = [
        markdown("alone", "¤"),
        markdown("line beginnings", "甲\n¤\n\n¤ 乙\n  ¤"),
        markdown("side by side", "甲¤¤乙"),
        markdown("heading", "## ¤\n正文", marks: [Mark("##", "¤")]),
        markdown("bold", "前**¤**后", marks: [Mark("**", "¤")]),
        markdown("bold twice", "**¤** 和 **¤**", marks: [Mark("**", "¤"), Mark("**", "¤")]),
        markdown("code", "`¤`", marks: [Mark("`", "¤")]),
        markdown("quote", "> ¤\n> 乙", marks: [Mark(">", "¤"), Mark(">", "乙")]),
        markdown("colour", "<font color=\"info\">¤</font>", marks: [info, fontEnd]),
        markdown("label", "[¤](https://example.com/x)", marks: [Mark("[]", "¤", to: "https://example.com/x")]),
        markdown(
            "before a link", "¤[看](https://example.com/x)", marks: [Mark("[]", "看", to: "https://example.com/x")]),
        markdown("behind a link", "[看](http://x)¤", marks: [Mark("[]", "看", to: "http://x")]),
        markdown("behind brackets", "[重要]¤"),
        markdown("behind brackets, twice", "[重要]¤¤"),
        markdown("between brackets", "[¤]¤"),
        markdown("behind a bracket", "[¤"),
        markdown("before a parenthesis", "¤(¤)"),
        Place(
            "markdown, query of a link", .prose,
            native("markdown: {content: '[看](https://example.com/t?q={{p}}&z=1#f)'}"),
            faults: Faults.markdownAddress("markdown.content", Faults.queryValue)),
        Place(
            "markdown, path of a link", .prose,
            native("markdown: {content: '[看](https://example.com/t/{{p}}/end?z=1)'}"),
            faults: Faults.markdownAddress("markdown.content", Faults.pathSegment)),
        Place(
            "markdown, whole link", [.url], native("markdown: {content: '甲[看]({{p}})(乙)'}"),
            faults: Faults.markdownAddress("markdown.content", before: "甲", after: "(乙)", Faults.wholeAddress)),
        Place(
            "markdown, colour from a choice", [.choice],
            native("markdown: {content: '<font color=\"{{p}}\">甲</font>'}")
        ) { payload, filled in
            let reading = MarkupReading(payload.text("markdown.content") ?? "")
            guard !reading.isBroken, reading.words == ["", "甲", ""], reading.tags.map(\.name) == ["font", "/font"],
                reading.tags[0].attributes.count == 1
            else { return ["other tags: \(reading)"] }
            let color = reading.tags[0].attributes["color"]?.percentDecoded ?? []
            return color == Array(filled.value.utf8) ? [] : ["another colour: \(reading)"]
        },
    ]

    // MARK: Markdown for all vendors

    /// - Parameter written: as it goes out, where that is not how the template says it.
    private static func portable(
        _ name: String, _ source: String, as written: String? = nil, marks: [Mark] = []
    ) -> Place {
        Place(
            "markdown message, \(name)", .prose, message("markdown: \(source.placed)"),
            faults: Faults.markdown("markdown.content", written ?? source, marks: marks))
    }

    static let portableMarkdown = [
        portable("alone", "¤"),
        portable("line beginnings", "甲\n¤\n\n¤ 乙"),
        portable("side by side", "甲¤¤乙"),
        portable("heading", "# ¤\n正文", marks: [Mark("#", "¤")]),
        portable("bold", "前**¤**后", marks: [Mark("**", "¤")]),
        portable("italic", "*¤* ~~¤~~", as: "¤ ¤"),
        portable("code", "甲 `¤` 乙", marks: [Mark("`", "¤")]),
        portable("code in bold", "**甲 `¤`**", marks: [Mark("**", "甲 `¤`"), Mark("`", "¤")]),
        portable("quote", "> ¤\n> **¤**", marks: [Mark(">", "¤"), Mark(">", "**¤**"), Mark("**", "¤")]),
        portable("list", "- ¤\n- 乙\n1. ¤", as: "• ¤\n• 乙\n1. ¤"),
        portable("text that looks like marks", "\\> ¤ \\* [¤] (¤) \\`", as: "> ¤ * [¤] (¤) `"),
        portable("label", "[¤](https://example.com/x)", marks: [Mark("[]", "¤", to: "https://example.com/x")]),
        portable(
            "bold label", "[**¤**](https://example.com/x)",
            marks: [Mark("[]", "**¤**", to: "https://example.com/x"), Mark("**", "¤")]),
        portable(
            "behind a link", "[看](https://example.com/x)¤(¤)",
            marks: [Mark("[]", "看", to: "https://example.com/x")]),
        portable("before a parenthesis", "¤(¤)"),
        Place(
            "markdown message, query of a link", .prose,
            message("markdown: '[看](https://example.com/t?q={{p}}&z=1#f)'"),
            faults: Faults.markdownAddress("markdown.content", Faults.queryValue)),
        Place(
            "markdown message, whole link", [.url], message("markdown: '甲[看]({{p}})(乙)'"),
            faults: Faults.markdownAddress("markdown.content", before: "甲", after: "(乙)", Faults.wholeAddress)),
    ]
}
