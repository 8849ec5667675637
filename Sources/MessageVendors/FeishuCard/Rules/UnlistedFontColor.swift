import MessageModel
import MessageSource

/// A colour of words that Feishu does not list.
struct UnlistedFontColor: DocumentRule {
    static let code = "unlisted-font-color"
    static let summary = "Words are to have a colour that Feishu does not list and the card does not declare."
    static let examples = [
        FeishuRuleExamples.larkMD("'<font color=\"⟦gray⟧\">已归档</font>'"),
        FeishuRuleExamples.larkMD("'<font color=\"grey\">已归档</font>'"),
        FeishuRuleExamples.markdown("\"<font color='⟦#FF0000⟧'>超时</font>\""),
        FeishuRuleExamples.markdown("\"<font color='red-500'>超时</font>\""),
        FeishuRuleExamples.card(
            "{config: {style: {color: {brand: {light_mode: 'rgba(5,157,178,0.52)', "
                + "dark_mode: 'rgba(78,23,108,0.49)'}}}}, "
                + "elements: [{tag: markdown, content: '<font color=\"brand\">新品</font>'}]}"),
        FeishuRuleExamples.markdown2("'<text_tag color=\"⟦pink⟧\">新</text_tag>'"),
        FeishuRuleExamples.markdown2("'<text_tag color=\"neutral\">新</text_tag>'"),
    ]
    let span: Span
    let color: String
    let known: [String]
    let edit: Fix.Edit?

    /// Of `<text_tag>`, as of the tags in a card's header.
    private static let ofTags = [
        "neutral", "blue", "turquoise", "lime", "orange", "violet", "indigo", "wathet", "green", "yellow", "red",
        "purple", "carmine",
    ]
    private static let ofWords = ["default"] + Card2.baseColors

    var severity: Severity { .warning }
    var message: String { "Feishu lists no colour '\(color)'" }
    var help: String? {
        known.closest(to: color).map { "did you mean '\($0)'?" }
            ?? "it has names such as 'red', 'green' and 'grey'; a card declares others under 'config.style.color'"
    }
    var fix: Fix? {
        guard let near = known.closest(to: color), let edit else { return nil }
        return Fix("write '\(near)'", [Fix.Edit(edit.span, near)], isSafe: false)
    }

    static func check(_ linted: LintedDocument) -> [UnlistedFontColor] {
        linted.feishuMarkup.flatMap { passage in
            passage.tags.filter { !$0.isEnd }.compactMap { tag -> UnlistedFontColor? in
                guard let attribute = tag["color"], let color = attribute.value else { return nil }
                let known: [String]
                switch tag.name {
                case "font": known = ofWords
                case "text_tag": known = ofTags
                default: return nil
                }
                guard !known.contains(color), !Card2.shades.contains(color), !linted.declares(color) else { return nil }
                return UnlistedFontColor(
                    span: passage.span(of: attribute.valueRange), color: color, known: known,
                    edit: passage.edit(attribute.valueRange, color))
            }
        }
    }
}

extension LintedDocument {
    /// The card declares a colour of that name.
    fileprivate func declares(_ color: String) -> Bool {
        feishuCard?.member(at: "config", "style", "color", color) != nil
    }
}
