// Cards of both versions, with lists that may exceed what a card holds altogether: bytes, elements, tables and levels.
extension Skeleton {
    private static func feishu(
        _ name: String, _ card: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: "feishu-card", name: name) { "card: {\(card(&$0))}" }
    }

    private static func first(
        _ elements: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        feishu("1.0") { "header: {title: \(plain(&$0))}, elements: \(elements(&$0)), card_link: {url: \($0.url())}" }
    }

    private static func second(
        _ elements: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        feishu("2.0") {
            "schema: '2.0', header: {title: \(plain(&$0)), subtitle: \(plain(&$0))}, body: {elements: \(elements(&$0))}"
        }
    }

    static let feishu = [
        first { $0.list(1...5) { words(&$0) } },
        first { $0.list(1...3) { fields(&$0) } },
        first { $0.list(1...3) { columns(&$0, levels: 1) { words(&$0) } } },
        first { $0.list(1...6) { $0.dice.happens(60) ? table(&$0) : words(&$0) } },
        first {
            "[{tag: action, actions: \($0.list(1...4) { button(&$0) })}, {tag: note, elements: \($0.list(1...3) { note(&$0) })}]"
        },
        first { $0.list(1...2) { columns(&$0, levels: 1) { words(&$0) } } },
        feishu("1.0 in two languages") {
            "i18n_elements: {zh_cn: \($0.list(1...6) { table(&$0) }), en_us: \($0.list(1...3) { words(&$0) })}"
        },
        second { $0.list(1...6) { words(&$0) } },
        second { $0.list(1...6) { $0.dice.happens(60) ? table(&$0) : button(&$0) } },
        second { $0.list(1...4) { columns(&$0, levels: 1) { button(&$0) } } },
        second { $0.list(1...2) { panels(&$0, levels: 1) } },
        second { "[{tag: form, name: f, elements: \(controls(&$0))}]" },
    ]

    /// How a message goes to its chats: mostly to those that the sender chooses.
    static func feishuTarget(_ draft: inout RandomTemplate.Writer) -> [String] {
        guard draft.dice.happens(25) else { return ["shouldChooseChat: true"] }
        return ["openChatIDs: [oc_1, \(draft.list(1...4) { "value: \($0.id())" }.dropFirst())"]
    }

    // MARK: Elements, without their braces

    private static func plain(_ draft: inout RandomTemplate.Writer) -> String {
        "{tag: plain_text, content: \(draft.line())}"
    }

    private static func text(_ draft: inout RandomTemplate.Writer) -> String {
        "{tag: \(draft.dice.one(of: ["plain_text", "lark_md"])), content: \(draft.text())}"
    }

    private static func words(_ draft: inout RandomTemplate.Writer) -> String {
        switch draft.dice.number(1...4) {
        case 1: "tag: markdown, content: \(draft.text())"
        case 2: "tag: img, img_key: \(draft.id()), alt: \(plain(&draft))"
        default: "tag: div, text: \(text(&draft))"
        }
    }

    private static func fields(_ draft: inout RandomTemplate.Writer) -> String {
        "tag: div, fields: \(draft.list(1...4) { "is_short: true, text: \(text(&$0))" })"
    }

    private static func note(_ draft: inout RandomTemplate.Writer) -> String {
        String(text(&draft).dropFirst().dropLast())
    }

    private static func button(_ draft: inout RandomTemplate.Writer) -> String {
        let behavior =
            draft.dice.happens(50)
            ? "type: open_url, default_url: \(draft.url())"
            : "type: callback, value: {key: \(draft.id()), 'k\"': [\(draft.text()), 1]}"
        return "tag: button, text: \(plain(&draft)), behaviors: [{\(behavior)}]"
    }

    private static func table(_ draft: inout RandomTemplate.Writer) -> String {
        "tag: table, columns: [{name: a, data_type: text, display_name: \(draft.line())}, {name: b, data_type: markdown}], "
            + "rows: \(draft.list(1...3) { "a: \($0.text()), b: \($0.text())" })"
    }

    /// Columns in columns, as deep as the vendor has them, or deeper under some condition.
    private static func columns(
        _ draft: inout RandomTemplate.Writer, levels: Int, _ element: (inout RandomTemplate.Writer) -> String
    ) -> String {
        let inner = draft.list(1...2) { levels > 1 ? columns(&$0, levels: levels - 1, element) : element(&$0) }
        return "tag: column_set, columns: [{tag: column, elements: \(inner)}]"
    }

    private static func panels(_ draft: inout RandomTemplate.Writer, levels: Int) -> String {
        let inner = draft.list(1...2) { levels > 1 ? panels(&$0, levels: levels - 1) : words(&$0) }
        return "tag: collapsible_panel, header: {title: \(plain(&draft))}, elements: \(inner)"
    }

    private static func controls(_ draft: inout RandomTemplate.Writer) -> String {
        "[{tag: input, name: i, label: \(plain(&draft)), default_value: \(draft.text())}, "
            + "{tag: select_static, name: s, placeholder: \(plain(&draft)), "
            + "options: \(draft.list(1...4) { "text: \(plain(&$0)), value: \($0.id())" })}, "
            + "{tag: button, name: b, form_action_type: submit, text: \(plain(&draft))}]"
    }
}
