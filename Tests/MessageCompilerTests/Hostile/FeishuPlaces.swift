/// Every kind of place in Feishu's cards of both versions that a parameter can fill.
enum FeishuPlaces {
    static let all: [Place] = Array(
        [words, heads, addresses, ids, data, envelope, markup, messages, messages2].joined())

    static func card(_ card: String, _ envelope: String = "shouldChooseChat: true") -> String {
        "vendors:\n  feishu-card:\n    \(envelope)\n    card: \(card)\n"
    }

    /// A card with one element.
    ///
    /// - Parameter head: what stands beside the elements, with a comma behind it.
    static func card(_ version: Int, _ element: String, _ head: String = "") -> String {
        version == 1
            ? card("{\(head)elements: [\(element)]}")
            : card("{schema: '2.0', \(head)body: {elements: [\(element)]}}")
    }

    /// Where a member of that element stands in the payload.
    static func path(_ version: Int, _ member: String) -> String {
        (version == 1 ? "cardContent.card.elements.0." : "cardContent.card.body.elements.0.") + member
    }

    private static let hole = "'「{{p}}」'"
    private static let plain = "{tag: plain_text, content: \(hole)}"
    private static let label = "{tag: plain_text, content: 甲}"
    private static let url = "'https://example.com/t?q={{p}}&z=1#f'"
    private static let key = "'x-{{p}}-y'"
    private static let options = "options: [{text: \(label), value: a}]"

    /// `checker` of an element that begins with `{tag: checker`.
    private static func tag(of element: String) -> String {
        String(element.dropFirst("{tag: ".count).prefix { $0 != "," })
    }

    // MARK: Texts without markup

    private static func words(_ version: Int, _ member: String, _ element: String) -> Place {
        Place(
            "feishu \(version).0, \(member) of \(tag(of: element))", .prose, card(version, element),
            faults: Faults.plain(path(version, member), "「", "」"))
    }

    /// In both versions.
    private static func words(_ member: String, _ element: String) -> [Place] {
        [words(1, member, element), words(2, member, element)]
    }

    /// Of what people press and choose, which in 1.0 stands in an `action`.
    private static func control(_ member: String, _ element: String) -> [Place] {
        [words(1, "actions.0." + member, "{tag: action, actions: [\(element)]}"), words(2, member, element)]
    }

    private static let words: [Place] = Array(texts.joined())

    private static let texts: [[Place]] = [
        [words(1, "elements.0.content", "{tag: note, elements: [\(plain)]}")],
        [
            words(
                1, "actions.0.fallback.text.content",
                "{tag: action, actions: [{tag: input, name: a, fallback: {tag: fallback_text, text: \(plain)}}]}")
        ],
        words("text.content", "{tag: div, text: \(plain)}"),
        words("fields.0.text.content", "{tag: div, fields: [{is_short: true, text: \(plain)}]}"),
        words("alt.content", "{tag: img, img_key: a, alt: \(plain)}"),
        words("title.content", "{tag: img, img_key: a, alt: \(label), title: \(plain)}"),
        words(
            "columns.0.display_name",
            "{tag: table, columns: [{name: a, display_name: \(hole), data_type: text}], rows: []}"),
        words("rows.0.a", "{tag: table, columns: [{name: a, data_type: text}], rows: [{a: \(hole)}]}"),
        words(
            "columns.0.elements.0.text.content",
            "{tag: column_set, columns: [{tag: column, elements: [{tag: div, text: \(plain)}]}]}"),
        words(
            "header.title.content",
            "{tag: collapsible_panel, header: {title: \(plain)}, elements: [{tag: hr}]}"),
        words("text.content", "{tag: checker, name: a, text: \(plain)}"),
        control("text.content", "{tag: button, text: \(plain)}"),
        control("confirm.text.content", "{tag: button, text: \(label), confirm: {title: \(label), text: \(plain)}}"),
        control("hover_tips.content", "{tag: button, text: \(label), hover_tips: \(plain)}"),
        control(
            "disabled_tips.content", "{tag: button, text: \(label), disabled: true, disabled_tips: \(plain)}"),
        control("options.0.text.content", "{tag: overflow, options: [{text: \(plain), value: a}]}"),
        control(
            "options.0.text.content",
            "{tag: select_static, placeholder: \(label), options: [{text: \(plain), value: a}]}"),
        control("placeholder.content", "{tag: select_static, placeholder: \(plain), \(options)}"),
        control("placeholder.content", "{tag: date_picker, placeholder: \(plain)}"),
        control("placeholder.content", "{tag: input, name: a, placeholder: \(plain)}"),
        control("label.content", "{tag: input, name: a, label: \(plain)}"),
        control("default_value", "{tag: input, name: a, default_value: \(hole)}"),
        control("i18n_default_value.en_us", "{tag: input, name: a, i18n_default_value: {en_us: \(hole)}}"),
    ]

    private static func head(_ version: Int, _ member: String, _ head: String) -> Place {
        Place(
            "feishu \(version).0, \(member)", .prose, card(version, "{tag: hr}", head + ", "),
            faults: Faults.plain("cardContent.card.\(member)", "「", "」"))
    }

    private static let heads: [Place] =
        [
            head(1, "i18n_header.zh_cn.title.content", "i18n_header: {zh_cn: {title: \(plain)}}"),
            head(
                1, "i18n_elements.zh_cn.0.text.content", "i18n_elements: {zh_cn: [{tag: div, text: \(plain)}]}"),
            head(2, "config.summary.content", "config: {summary: {content: \(hole)}}"),
        ]
        + (1...2).flatMap { version in
            [
                head(version, "header.title.content", "header: {title: \(plain)}"),
                head(
                    version, "header.text_tag_list.0.text.content",
                    "header: {title: \(label), text_tag_list: [{tag: text_tag, text: \(plain)}]}"),
                head(
                    version, "header.title.i18n_content.en_us",
                    "header: {title: {tag: plain_text, content: 甲, i18n_content: {en_us: \(hole)}}}"),
            ]
        }

    // MARK: Addresses

    private static func address(_ version: Int, _ path: String, _ card: String) -> Place {
        Place("feishu \(version).0, address \(path)", .prose, card) { Faults.queryValue($0.text(path), $1) }
    }

    private static func address(_ version: Int, of member: String, _ element: String) -> Place {
        address(version, path(version, member), card(version, element))
    }

    private static let addresses: [Place] =
        [
            address(
                1, of: "actions.0.behaviors.0.default_url",
                "{tag: action, actions: [{tag: button, text: \(label), behaviors: [{type: open_url, default_url: \(url)}]}]}"
            ),
            address(1, of: "actions.0.url", "{tag: action, actions: [{tag: button, text: \(label), url: \(url)}]}"),
            address(
                1, of: "actions.0.options.0.multi_url.url",
                "{tag: action, actions: [{tag: overflow, options: [{text: \(label), multi_url: {url: \(url)}}]}]}"),
            address(1, of: "href.a.url", "{tag: markdown, content: '[甲]($a)', href: {a: {url: \(url)}}}"),
            address(
                2, of: "behaviors.0.default_url",
                "{tag: button, text: \(label), behaviors: [{type: open_url, default_url: \(url)}]}"),
            address(
                2, of: "options.0.multi_url.url",
                "{tag: overflow, options: [{text: \(label), multi_url: {url: \(url)}}]}"),
        ]
        + (1...2).flatMap { version in
            [
                address(
                    version, "cardContent.card.card_link.url",
                    card(version, "{tag: hr}", "card_link: {url: \(url)}, ")),
                address(
                    version, of: "action.multi_url.url",
                    "{tag: column_set, action: {multi_url: {url: \(url)}}, columns: [{tag: column, elements: [{tag: hr}]}]}"
                ),
                Place(
                    "feishu \(version).0, whole address", [.url],
                    card(version, "{tag: hr}", "card_link: {url: '{{p}}'}, ")
                ) {
                    Faults.wholeAddress($0.text("cardContent.card.card_link.url"), $1)
                },
            ]
        }

    // MARK: Ids

    private static func id(_ version: Int, _ member: String, _ element: String, _ head: String = "") -> Place {
        Place(
            "feishu \(version).0, id \(member) of \(tag(of: element))", .ids, card(version, element, head),
            faults: Faults.identifier(path(version, member), "x-", "-y"))
    }

    private static let ids: [Place] =
        [
            id(1, "actions.0.name", "{tag: action, actions: [{tag: input, name: \(key)}]}"),
            id(
                1, "actions.0.options.0.value",
                "{tag: action, actions: [{tag: select_person, placeholder: \(label), options: [{value: \(key)}]}]}"),
            id(2, "name", "{tag: input, name: \(key)}"),
            id(2, "file_key", "{tag: audio, file_key: \(key)}", "config: {enable_forward: false}, "),
            id(2, "options.0.value", "{tag: select_person, placeholder: \(label), options: [{value: \(key)}]}"),
        ]
        + (1...2).flatMap { version in
            [
                id(version, "img_key", "{tag: img, img_key: \(key), alt: \(label)}"),
                id(version, "user_id", "{tag: person, user_id: \(key)}"),
                id(version, "persons.0.id", "{tag: person_list, persons: [{id: \(key)}]}"),
                id(
                    version, "img_list.1.img_key",
                    "{tag: img_combination, combination_mode: double, img_list: [{img_key: a}, {img_key: \(key)}]}"),
                id(version, "name", "{tag: checker, name: \(key), text: \(label)}"),
                id(
                    version, "icon.img_key",
                    "{tag: div, text: \(label), icon: {tag: custom_icon, img_key: \(key)}}"),
            ]
        }

    // MARK: Objects that are the app's, and the argument

    private static let data: [Place] = Array(
        [
            words("chart_spec.title.text", "{tag: chart, chart_spec: {type: bar, title: {text: \(hole)}}}"),
            words(
                "rows.0.a.0.text",
                "{tag: table, columns: [{name: a, data_type: options}], rows: [{a: [{text: \(hole), color: blue}]}]}"),
            control(
                "behaviors.0.value.k\"\\<.0",
                "{tag: button, text: \(label), behaviors: [{type: callback, value: {'k\"\\<': [\(hole), 1]}}]}"),
            control("value.a", "{tag: date_picker, placeholder: \(label), value: {a: \(hole)}}"),
        ].joined())

    private static func target(_ member: String, form: Place.Form = .plain, _ envelope: String) -> Place {
        Place(
            "feishu, \(member)", .ids, form: form, card("{elements: [{tag: hr}]}", envelope),
            faults: Faults.identifier(member, "oc_"))
    }

    private static let envelope: [Place] = [
        target("openChatIDs.1", "openChatIDs: [oc_1, 'oc_{{p}}']"),
        target("openChatIDs.1", form: .row, "openChatIDs: [oc_1, {each: x in p, value: 'oc_{{x}}'}]"),
        target("triggerCode", "triggerCode: 'oc_{{p}}'"),
        Place(
            "feishu, title of the choice", .prose,
            card("{elements: [{tag: hr}]}", "shouldChooseChat: true\n    chooseChatParams: {confirmTitle: \(hole)}"),
            faults: Faults.plain("chooseChatParams.confirmTitle", "「", "」")),
        Place(
            "feishu, unchecked member", .prose,
            card("{elements: [{tag: hr}]}", "shouldChooseChat: true\n    extra: {new: {'k\"\\<': [\(hole), 1]}}"),
            faults: Faults.plain("new.k\"\\<.0", "「", "」")),
    ]
}
