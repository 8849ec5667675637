/// Messages of every kind as cards of JSON 2.0.
extension FeishuPlaces {
    private typealias Mark = FeishuPlace.Mark

    private static func withTitle(_ rest: String) -> String { message("card: {title: 甲, \(rest)}", in: 2) }

    private static func element(_ path: String) -> String { "cardContent.card.body.elements.\(path)" }

    private static func shown(
        _ name: String, form: Place.Form = .plain, _ template: String, _ path: String, _ before: String = "「",
        _ after: String = "」"
    ) -> Place {
        Place(
            "feishu 2.0, \(name)", .prose, form: form, template,
            faults: Faults.plain(path.hasPrefix("header") ? "cardContent.card.\(path)" : element(path), before, after))
    }

    /// A text that is written in markdown, since it stands beside marks of the compiler's.
    private static func marked(
        _ name: String, form: Place.Form = .plain, _ template: String, _ path: String, _ seen: String, _ marks: [Mark]
    ) -> Place {
        Place(
            "feishu 2.0, \(name)", .prose, form: form, template,
            faults: Faults.feishu(element(path), FeishuPlace(name, seen, marks), .markdown2))
    }

    private static func address(_ name: String, _ template: String, _ path: String) -> Place {
        Place("feishu 2.0, address of \(name)", .prose, template) { Faults.queryValue($0.text(path), $1) }
    }

    private static func portable(
        _ name: String, _ source: String, seen: String, _ marks: [Mark] = [], addressMarks: [Mark]? = nil
    ) -> Place {
        Place(
            "feishu 2.0, markdown message, \(name)", .prose, message("markdown: \(source.placed)", in: 2),
            faults: Faults.feishuMessage(
                element("0.content"), FeishuPlace(name, source, seen: seen, marks),
                address: FeishuPlace(name, source, seen: seen, addressMarks ?? marks), .markdown2))
    }

    private static let link = Mark("[]", "¤")
    private static let bold = Mark("**", "¤")

    private static let portables: [Place] = [
        portable("alone", "¤", seen: "¤", addressMarks: [link]),
        portable("line beginnings", "甲\n¤\n\n¤ 乙", seen: "甲\n¤\n\n¤ 乙", addressMarks: [link, link]),
        portable("heading", "## ¤\n正文", seen: "¤\n\n正文", [Mark("##", "¤")], addressMarks: [Mark("##", "¤"), link]),
        portable("bold", "前**¤**后", seen: "前¤后", [bold], addressMarks: [bold, link]),
        portable(
            "italic and struck", "*¤* ~~¤~~", seen: "¤ ¤", [Mark("*", "¤"), Mark("~~", "¤")],
            addressMarks: [Mark("*", "¤"), link, Mark("~~", "¤"), link]),
        Place(
            "feishu 2.0, markdown message, code", .prose, message("markdown: '甲 `a{{p}}` 乙'", in: 2),
            faults: Faults.feishuCode(element("0.content"), sign: "`", "a¤")),
        portable("quote", "> ¤", seen: "¤", [Mark(">", "¤")], addressMarks: [Mark(">", "¤"), link]),
        portable(
            "list", "- ¤\n- 乙", seen: "¤\n乙", [Mark("-", "¤"), Mark("-", "乙")],
            addressMarks: [Mark("-", "¤"), link, Mark("-", "乙")]),
        portable("label", "[¤](https://a.cn)", seen: "¤", [Mark("[]", "¤", to: "https://a.cn")]),
        Place(
            "feishu 2.0, markdown message, whole link", [.url], message("markdown: '甲[看]({{p}})乙'", in: 2),
            faults: Faults.feishuAddress(element("0.content"), .markdown2, Faults.wholeAddress)),
    ]

    private static let article = "articles: [{title: '{{p}}', url: 'https://a.cn', description: '「{{p}}」'}]"
    private static let page = "'https://example.com/t?q={{p}}&z=1#f'"

    static let messages2: [Place] =
        portables + [
            shown("text message", message("text: '「{{p}}」'", in: 2), "0.text.content"),
            shown(
                "title of a link", message("link: {title: '「{{p}}」', url: 'https://a.cn'}", in: 2),
                "header.title.content"),
            shown(
                "description of a link",
                message("link: {title: 甲, description: '「{{p}}」', url: 'https://a.cn'}", in: 2),
                "0.text.content"),
            shown(
                "button of a link", message("link: {title: 甲, button: '「{{p}}」', url: 'https://a.cn'}", in: 2),
                "0.text.content"),
            address("a link", message("link: {title: 甲, url: \(page)}", in: 2), "cardContent.card.card_link.url"),
            address(
                "a link's button", message("link: {title: 甲, url: \(page)}", in: 2),
                element("0.behaviors.0.default_url")),
            marked(
                "article", message(article, in: 2), "0.content", "¤\n「¤」", [Mark("[]", "¤", to: "https://a.cn"), bold]),
            shown("picture", message("image: {media: a, title: '「{{p}}」'}", in: 2), "0.alt.content"),
            shown("subtitle", withTitle("subtitle: '「{{p}}」', body: [divider]"), "header.subtitle.content"),
            shown("emphasis", withTitle("emphasis: {value: '「{{p}}」'}, body: [divider]"), "0.text.content"),
            shown("source", withTitle("source: {name: '「{{p}}」'}, body: [divider]"), "1.text.content"),
            shown(
                "repeated words", form: .row, withTitle("body: [{each: x in p, text: '「{{x}}」'}]"), "0.text.content"),
            marked("quote", withTitle("body: [{quote: '「{{p}}」'}]"), "0.content", "「¤」", [Mark(">", "「¤」")]),
            marked(
                "field", withTitle("body: [{fields: [{label: '{{p}}', value: '「{{p}}」'}]}]"), "0.content", "¤\n「¤」",
                [bold]),
            shown(
                "label of a button", withTitle("body: [divider], actions: [{label: '「{{p}}」', url: 'https://a.cn'}]"),
                "1.text.content"),
            address(
                "a button", withTitle("body: [divider], actions: [{label: 看, url: \(page)}]"),
                element("1.behaviors.0.default_url")),
            Place(
                "feishu 2.0, key of a button", .ids,
                withTitle("body: [divider], actions: [{label: 看, key: 'x-{{p}}-y'}]"),
                faults: Faults.identifier(element("1.behaviors.0.value.key"), "x-", "-y")),
        ]
}
