extension FeishuPlaces {
    private typealias Mark = FeishuPlace.Mark

    /// A message of a kind as a card.
    static func message(_ message: String, in version: Int = 1) -> String {
        let section = "{shouldChooseChat: true, losses: accept, version: '\(version).0'}"
        return "message:\n  \(message)\nvendors:\n  feishu-card: \(section)\n"
    }

    private static func withTitle(_ rest: String) -> String { message("card: {title: 甲, \(rest)}") }

    private static func shown(
        _ name: String, form: Place.Form = .plain, _ template: String, _ path: String, _ before: String = "「",
        _ after: String = "」"
    ) -> Place {
        Place(
            "feishu, \(name)", .prose, form: form, template,
            faults: Faults.plain("cardContent.card.\(path)", before, after))
    }

    /// A text that is written in `lark_md` or markdown, since it stands beside marks of the compiler's.
    private static func marked(
        _ name: String, form: Place.Form = .plain, _ template: String, _ path: String, _ seen: String, _ marks: [Mark],
        _ dialect: FeishuMarkdownReading.Dialect = .larkMD
    ) -> Place {
        Place(
            "feishu, \(name)", .prose, form: form, template,
            faults: Faults.feishu("cardContent.card.\(path)", FeishuPlace(name, seen, marks), dialect))
    }

    /// A markdown message as a card of JSON 1.0.
    private static func portable(
        _ name: String, _ source: String, seen: String, _ marks: [Mark] = [], addressMarks: [Mark]? = nil
    ) -> Place {
        Place(
            "feishu, markdown message, \(name)", .prose, message("markdown: \(source.placed)"),
            faults: Faults.feishuMessage(
                "cardContent.card.elements.0.content", FeishuPlace(name, source, seen: seen, marks),
                address: FeishuPlace(name, source, seen: seen, addressMarks ?? marks), .markdown))
    }

    private static let link = Mark("[]", "¤")
    private static let bold = Mark("**", "¤")

    private static let portables: [Place] = [
        portable("alone", "¤", seen: "¤", addressMarks: [link]),
        portable("line beginnings", "甲\n¤\n\n¤ 乙", seen: "甲\n¤\n\n¤ 乙", addressMarks: [link, link]),
        portable("side by side", "甲¤¤乙", seen: "甲¤¤乙", addressMarks: [link, link]),
        portable("heading", "# ¤\n正文", seen: "¤\n正文", [bold], addressMarks: [bold, link]),
        portable("bold", "前**¤**后", seen: "前¤后", [bold], addressMarks: [bold, link]),
        portable(
            "italic and struck", "*¤* ~~¤~~", seen: "¤ ¤", [Mark("*", "¤"), Mark("~~", "¤")],
            addressMarks: [Mark("*", "¤"), link, Mark("~~", "¤"), link]),
        portable("code", "甲 `¤` 乙", seen: "甲 ¤ 乙"),
        portable("quote", "> ¤", seen: "「¤」", addressMarks: [link]),
        portable("list", "- ¤\n- 乙", seen: "• ¤\n• 乙", addressMarks: [link]),
        portable(
            "text that looks like marks", "\\> ¤ \\* [¤] (¤)", seen: "> ¤ * [¤] (¤)", addressMarks: [link, link, link]),
        portable("label", "[¤](https://a.cn)", seen: "¤", [Mark("[]", "¤", to: "https://a.cn")]),
        Place(
            "feishu, markdown message, query of a link", .prose,
            message("markdown: '甲[看](https://example.com/t?q={{p}}&z=1#f)乙'"),
            faults: Faults.feishuAddress("cardContent.card.elements.0.content", .markdown, Faults.queryValue)),
        Place(
            "feishu, markdown message, whole link", [.url], message("markdown: '甲[看]({{p}})乙'"),
            faults: Faults.feishuAddress("cardContent.card.elements.0.content", .markdown, Faults.wholeAddress)),
    ]

    private static let article = "articles: [{title: '{{p}}', url: 'https://a.cn', description: '「{{p}}」'}]"

    static let messages: [Place] =
        portables + [
            shown("text message", message("text: '「{{p}}」'"), "elements.0.text.content"),
            Place(
                "feishu, receivers in a mention", .ids, message("text: {body: 开会, mention: ['{{p}}', ou_1]}")
            ) { payload, filled in
                let text = payload.text("cardContent.card.elements.1.content") ?? ""
                let marks = FeishuMarkdownReading(text, .markdown).marks
                guard marks.map(\.sign) == ["<>", "<>", "<>", "<>"],
                    let id = marks[0].text.wholeMatch(of: /at id=(\S+)/)
                else { return ["other tags: \(text)"] }
                let isAll = id.1.lowercased() == "all"
                return (isAll ? ["everybody is called"] : [])
                    + (String(id.1).percentDecoded == Array(filled.value.utf8) ? [] : ["another id: \(text)"])
            },
            shown("title of a link", message("link: {title: '「{{p}}」', url: 'https://a.cn'}"), "header.title.content"),
            shown(
                "description of a link", message("link: {title: 甲, description: '「{{p}}」', url: 'https://a.cn'}"),
                "elements.0.text.content"),
            shown(
                "button of a link", message("link: {title: 甲, button: '「{{p}}」', url: 'https://a.cn'}"),
                "elements.0.actions.0.text.content"),
            Place(
                "feishu, address of a link", .prose,
                message("link: {title: 甲, url: 'https://example.com/t?q={{p}}&z=1#f'}")
            ) {
                Faults.queryValue($0.text("cardContent.card.card_link.url"), $1)
                    + Faults.queryValue($0.text("cardContent.card.elements.0.actions.0.url"), $1)
            },
            marked(
                "article", message(article), "elements.0.text.content", "¤\n「¤」",
                [Mark("[]", "¤", to: "https://a.cn"), bold]),
            Place(
                "feishu, address of an article", .prose,
                message("articles: [{title: 看, url: 'https://example.com/t?q={{p}}&z=1#f'}]")
            ) { payload, filled in
                let text = payload.text("cardContent.card.elements.0.text.content") ?? ""
                let marks = FeishuMarkdownReading(text, .larkMD).marks
                guard marks.map(\.sign) == ["[]", "**"] else { return ["other marks: \(text)"] }
                return Faults.queryValue(marks[0].address, filled)
            },
            shown(
                "picture", message("image: {media: a, title: '「{{p}}」'}"), "elements.0.alt.content"),
            shown("title of a card", message("card: {title: '「{{p}}」', body: [divider]}"), "header.title.content"),
            shown("subtitle", withTitle("subtitle: '「{{p}}」', body: [divider]"), "header.subtitle.content"),
            shown(
                "subtitle that may be absent", form: .optional, withTitle("subtitle: '{{p}}', body: [divider]"),
                "elements.0.text.content", "", ""),
            shown("emphasis", withTitle("emphasis: {value: '「{{p}}」'}, body: [divider]"), "elements.0.text.content"),
            shown(
                "label of an emphasis", withTitle("emphasis: {value: 1, label: '「{{p}}」'}, body: [divider]"),
                "elements.1.text.content"),
            shown("source", withTitle("source: {name: '「{{p}}」'}, body: [divider]"), "elements.1.elements.0.content"),
            shown("words of a card", withTitle("body: [{text: '「{{p}}」'}]"), "elements.0.text.content"),
            shown(
                "repeated words", form: .row, withTitle("body: [{each: x in p, text: '「{{x}}」'}]"),
                "elements.0.text.content"),
            shown(
                "quote", withTitle("body: [{quote: '「{{p}}」'}]"), "elements.0.columns.0.elements.0.text.content"),
            marked(
                "field", withTitle("body: [{fields: [{label: '{{p}}', value: '「{{p}}」'}]}]"),
                "elements.0.fields.0.text.content", "¤\n「¤」", [bold]),
            marked(
                "repeated field", form: .row, withTitle("body: [{fields: [{each: x in p, label: 甲, value: '{{x}}'}]}]"),
                "elements.0.fields.0.text.content", "甲\n¤", [Mark("**", "甲")]),
            shown(
                "label of a button", withTitle("body: [divider], actions: [{label: '「{{p}}」', url: 'https://a.cn'}]"),
                "elements.1.actions.0.text.content"),
            Place(
                "feishu, address of a button", .prose,
                withTitle("body: [divider], actions: [{label: 看, url: 'https://example.com/t?q={{p}}&z=1#f'}]")
            ) {
                Faults.queryValue($0.text("cardContent.card.elements.1.actions.0.url"), $1)
            },
            Place(
                "feishu, key of a button", .ids, withTitle("body: [divider], actions: [{label: 看, key: 'x-{{p}}-y'}]"),
                faults: Faults.identifier("cardContent.card.elements.1.actions.0.value.key", "x-", "-y")),
        ]
}
