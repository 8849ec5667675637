import MessageSource

/// Examples of problems, shown on this vendor's fields.
enum FeishuExamples {
    /// Of problems that other vendors can have as well.
    static let byCode = ofFirst.merging(ofSecond) { first, _ in first }

    private static let ofFirst: [String: [Example]] = [
        "copied-from-documentation": [
            Example("message: {text: 开会}\nvendors: {\(FeishuCard.id): {openChatIDs: [⟦oc_xxx⟧]}}\n"),
            Example("message: {text: 开会}\nvendors: {\(FeishuCard.id): {openChatIDs: [oc_820faa21d7ed275b]}}\n"),
        ],
        "address-for-key": [
            element("{tag: img, img_key: ⟦https://example.com/a.png⟧, alt: {tag: plain_text, content: 图}}"),
            element("{tag: img, img_key: img_v3_1, alt: {tag: plain_text, content: 图}}"),
        ],
        "misplaced-element": [
            element("{tag: ⟦button⟧, text: {tag: plain_text, content: 查看}, url: 'https://example.com/a'}"),
            element(
                "{tag: action, actions: [{tag: button, text: {tag: plain_text, content: 查看}, url: 'https://example.com/a'}]}"
            ),
        ],
        "unclear-target": [
            element("{tag: markdown, content: '[查看]($page)', href: {page: ⟦{pc_url: 'https://example.com/a'}⟧}}"),
            element("{tag: markdown, content: '[查看]($page)', href: {page: {url: 'https://example.com/a'}}}"),
        ],
        "unknown-name": [
            element("{tag: markdown, content: 你好, i18n_content: {⟦en_uk⟧: Hello}}"),
            element("{tag: markdown, content: 你好, i18n_content: {en_us: Hello}}"),
        ],
        "doubtful-value": [
            element("{tag: markdown, content: 你好, text_size: ⟦huge⟧}"),
            element("{tag: markdown, content: 你好, text_size: heading}"),
        ],
        "option-not-there": [
            element("{tag: action, actions: [{tag: select_static, initial_option: ⟦午餐⟧, options: [\(dinner)]}]}"),
            element("{tag: action, actions: [{tag: select_static, initial_option: 晚餐, options: [\(dinner)]}]}"),
        ],
        "undeclared": [
            element("{tag: table, columns: [{name: city, data_type: text}], rows: [{town: ⟦北京⟧}]}"),
            element("{tag: table, columns: [{name: city, data_type: text}], rows: [{city: 北京}]}"),
        ],
    ]

    /// Of problems that only card JSON 2.0 has.
    private static let ofSecond: [String: [Example]] = [
        "button-does-nothing": [
            second("⟦{tag: button, text: {tag: plain_text, content: 查看}}⟧"),
            second("{tag: button, text: {tag: plain_text, content: 查看}, behaviors: [\(opening)]}"),
        ],
        "doubtful-here": [
            second("{tag: button, text: {tag: ⟦lark_md⟧, content: 查看}, behaviors: [\(opening)]}"),
            second("{tag: button, text: {tag: plain_text, content: 查看}, behaviors: [\(opening)]}"),
        ],
        "form-without-submit": [
            second("⟦{tag: form, name: leave, elements: [{tag: input, name: reason}]}⟧"),
            second("{tag: form, name: leave, elements: [{tag: input, name: reason}, \(sending)]}"),
        ],
        "button-of-other-type": [
            second("{tag: checker, button_area: {buttons: [{tag: button, type: ⟦danger⟧, behaviors: [\(opening)]}]}}"),
            second("{tag: checker, button_area: {buttons: [{tag: button, type: text, behaviors: [\(opening)]}]}}"),
        ],
        "hidden-pictures": [
            second("{tag: img_combination, combination_mode: double, img_list: ⟦[\(pictures), {img_key: img_3}]⟧}"),
            second("{tag: img_combination, combination_mode: triple, img_list: [\(pictures), {img_key: img_3}]}"),
        ],
        "too-many-tables": [
            second(#"{tag: markdown, content: ⟦"\#(String(repeating: table, count: 5))"⟧}"#),
            second(#"{tag: markdown, content: "\#(String(repeating: table, count: 3))"}"#),
        ],
        "forwarded-audio": [
            Example(
                """
                vendors:
                  \(FeishuCard.id):
                    shouldChooseChat: true
                    card: {schema: '2.0', body: {elements: [{tag: audio, file_key: ⟦file_v3_1⟧}]}}

                """),
            Example(
                """
                vendors:
                  \(FeishuCard.id):
                    shouldChooseChat: true
                    card:
                      schema: '2.0'
                      config: {enable_forward: false}
                      body: {elements: [{tag: audio, file_key: file_v3_1}]}

                """),
        ],
        "idle-size": [
            second("{tag: img, img_key: img_1, scale_type: fit_horizontal, size: ⟦large⟧, \(alt)}"),
            second("{tag: img, img_key: img_1, scale_type: crop_center, size: large, \(alt)}"),
        ],
        "idle-width": [
            second(
                "{tag: column_set, flex_mode: flow, columns: [{tag: column, width: ⟦120px⟧, elements: [{tag: hr}]}]}"),
            second("{tag: column_set, flex_mode: none, columns: [{tag: column, width: 120px, elements: [{tag: hr}]}]}"),
        ],
        "no-letter-first": [
            second("{tag: hr, element_id: ⟦1st⟧}"), second("{tag: hr, element_id: first}"),
        ],
    ]

    private static let opening = "{type: open_url, default_url: 'https://example.com/a'}"
    private static let alt = "alt: {tag: plain_text, content: 图}"
    private static let pictures = "{img_key: img_1}, {img_key: img_2}"
    /// In double quotes.
    private static let table = #"|a|\n|-|\n|1|\n\n"#
    private static let sending =
        "{tag: button, name: send, form_action_type: submit, text: {tag: plain_text, content: 提交}}"
    private static let dinner = "{text: {tag: plain_text, content: 晚餐}, value: dinner}"

    /// A template with a card of one element, in JSON 1.0.
    static func element(_ element: String) -> Example {
        Example(
            """
            vendors:
              \(FeishuCard.id):
                shouldChooseChat: true
                card:
                  elements:
                    - \(element)

            """)
    }

    /// The same in JSON 2.0.
    private static func second(_ element: String) -> Example {
        Example(
            """
            vendors:
              \(FeishuCard.id):
                shouldChooseChat: true
                card:
                  schema: '2.0'
                  body:
                    elements:
                      - \(element)

            """)
    }
}
