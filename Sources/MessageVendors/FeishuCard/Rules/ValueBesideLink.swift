import MessageModel
import MessageSource

/// What a button is to tell the app, while it opens a page.
struct ValueBesideLink: DocumentRule {
    static let code = "value-beside-link"
    static let summary =
        "A button in JSON 1.0 with a `url` tells the app no `value`, unless `complex_interaction` is true."
    static let examples = [
        FeishuRuleExamples.first(
            "{tag: action, actions: [{tag: button, text: {tag: plain_text, content: 同意}, "
                + "url: ⟦'https://example.com/a'⟧, value: {ok: '1'}}]}"),
        FeishuRuleExamples.first(
            "{tag: action, actions: [{tag: button, text: {tag: plain_text, content: 同意}, "
                + "url: 'https://example.com/a', value: {ok: '1'}, complex_interaction: true}]}"),
        FeishuRuleExamples.first(
            "{tag: action, actions: [{tag: button, text: {tag: plain_text, content: 同意}, value: {ok: '1'}}]}"),
    ]
    let span: Span

    var severity: Severity { .warning }
    var message: String { "the button opens this page, and the app is not told its 'value'" }
    var help: String? { "add 'complex_interaction: true' for both, or remove one of them" }

    static func check(_ linted: LintedDocument) -> [ValueBesideLink] {
        guard !linted.isSecondCard, let card = linted.feishuCard else { return [] }
        return card.objects.compactMap { members in
            // What a button in a form does, its `action_type` says.
            guard members["tag"]?.fixedWord == "button", members["value"] != nil, members["behaviors"] == nil,
                members["action_type"] == nil, members["complex_interaction"]?.isOff ?? true,
                let link = (members["url"] ?? members["multi_url"])?.texts.first(where: { $0.text.literal != "" })
            else { return nil }
            return ValueBesideLink(span: link.place.span)
        }
    }
}

extension DocumentValue {
    fileprivate var isOff: Bool { if case .boolean(.literal(false, _)) = self { true } else { false } }
}
