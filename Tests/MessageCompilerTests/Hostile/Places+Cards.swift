extension Places {
    /// A card of a type, with members in the place of those that it must have.
    private static func card(_ type: String, _ members: String, _ envelope: String = "touser: zhangsan") -> String {
        native("template_card: {card_type: \(type), main_title: {title: a}, \(members)}", envelope)
    }

    private static let picture = "card_image: {url: 'https://example.com/a.png'}"
    private static let opening = "card_action: {type: 1, url: 'https://example.com'}"
    private static let submit = "submit_button: {text: a, key: b}"

    /// Each type with what it must have but for the member that is tried.
    private static func source(_ type: String, _ member: String) -> String {
        let rest =
            switch type {
            case "news_notice": member.contains("card_image:") ? [opening] : [picture, opening]
            case "button_interaction": ["task_id: c"] + (member.contains("button_list:") ? [] : [button])
            case "vote_interaction": ["task_id: c"] + (member.contains("submit_button:") ? [box] : [submit])
            case "multiple_interaction": ["task_id: c", submit]
            default: [opening]
            }
        return ([member] + rest).joined(separator: ", ")
    }

    private static let button = "button_list: [{text: a, key: b}]"
    private static let box = "checkbox: {question_key: q, option_list: [{id: a, text: b, is_checked: true}]}"

    private static func words(_ type: String, _ path: String, _ member: String) -> Place {
        Place(
            "\(type), \(path)", .prose, card(type, source(type, member)),
            faults: Faults.plain("template_card.\(path)", "「", "」"))
    }

    private static func id(_ type: String, _ path: String, _ member: String) -> Place {
        Place(
            "\(type), \(path)", .ids, card(type, source(type, member)),
            faults: Faults.identifier("template_card.\(path)", "x-", "-y"))
    }

    private static func address(_ type: String, _ path: String, _ member: String) -> Place {
        Place("\(type), \(path)", .prose, card(type, source(type, member))) {
            Faults.queryValue($0.text("template_card.\(path)"), $1)
        }
    }

    private static let url = "'https://example.com/t?q={{p}}&z=1#f'"

    static let pictureCards = [
        words("news_notice", "vertical_content_list.0.title", "vertical_content_list: [{title: '「{{p}}」'}]"),
        words("news_notice", "vertical_content_list.0.desc", "vertical_content_list: [{title: a, desc: '「{{p}}」'}]"),
        words(
            "news_notice", "image_text_area.title", "image_text_area: {title: '「{{p}}」', image_url: 'https://a'}"),
        words("news_notice", "image_text_area.desc", "image_text_area: {desc: '「{{p}}」', image_url: 'https://a'}"),
        address("news_notice", "image_text_area.image_url", "image_text_area: {image_url: \(url)}"),
        address(
            "news_notice", "image_text_area.url", "image_text_area: {type: 1, url: \(url), image_url: 'https://a'}"),
        address("news_notice", "card_image.url", "card_image: {url: \(url)}"),
        address("news_notice", "source.icon_url", "source: {icon_url: \(url)}"),
        address("news_notice", "jump_list.0.url", "jump_list: [{type: 1, title: a, url: \(url)}]"),
        address("news_notice", "quote_area.url", "quote_area: {type: 1, url: \(url), quote_text: a}"),
        Place(
            "news_notice, titles with translated ids", .prose,
            native(
                "template_card: {card_type: news_notice, main_title: {title: '{{p}}', desc: '{{p}}'}, \(picture), \(opening)}",
                "touser: zhangsan\n    enable_id_trans: 1"),
            faults: Faults.both(
                Faults.translated("template_card.main_title.title"), Faults.translated("template_card.main_title.desc"))
        ),
        Place(
            "card with a picture", .prose,
            message(
                "card: {title: '{{p}}', url: 'https://example.com', emphasis: {value: '「{{p}}」'}, "
                    + "body: [{text: '『{{p}}』'}, {image: \(url)}], actions: [{label: '[{{p}}]', url: 'https://a'}]}"),
            faults: Faults.both(
                Faults.both(
                    Faults.plain("template_card.main_title.title"),
                    Faults.plain("template_card.vertical_content_list.0.title", "「", "」")),
                Faults.both(
                    Faults.plain("template_card.vertical_content_list.1.title", "『", "』"),
                    Faults.both(Faults.plain("template_card.jump_list.0.title", "[", "]")) {
                        Faults.queryValue($0.text("template_card.card_image.url"), $1)
                    }))),
    ]

    static let answeringCards = [
        words("button_interaction", "button_list.0.text", "button_list: [{text: '「{{p}}」', key: b}]"),
        words("button_interaction", "sub_title_text", "sub_title_text: '「{{p}}」'"),
        words(
            "button_interaction", "button_selection.title",
            "button_selection: {question_key: q, title: '「{{p}}」', option_list: [{id: a, text: b}]}"),
        words(
            "button_interaction", "button_selection.option_list.0.text",
            "button_selection: {question_key: q, option_list: [{id: a, text: '「{{p}}」'}]}"),
        id("button_interaction", "button_list.0.key", "button_list: [{text: a, key: 'x-{{p}}-y'}]"),
        id(
            "button_interaction", "button_selection.question_key",
            "button_selection: {question_key: 'x-{{p}}-y', option_list: [{id: a, text: b}]}"),
        id(
            "button_interaction", "button_selection.option_list.0.id",
            "button_selection: {question_key: q, option_list: [{id: 'x-{{p}}-y', text: b}]}"),
        address("button_interaction", "button_list.0.url", "button_list: [{type: 1, text: a, url: \(url)}]"),
        address("button_interaction", "card_action.url", "card_action: {type: 1, url: \(url)}"),
        words(
            "vote_interaction", "checkbox.option_list.0.text",
            "checkbox: {question_key: q, option_list: [{id: a, text: '「{{p}}」', is_checked: true}]}"),
        id(
            "vote_interaction", "checkbox.option_list.0.id",
            "checkbox: {question_key: q, option_list: [{id: 'x-{{p}}-y', text: a, is_checked: true}]}"),
        words("vote_interaction", "submit_button.text", "submit_button: {text: '「{{p}}」', key: a}"),
        id("vote_interaction", "submit_button.key", "submit_button: {text: a, key: 'x-{{p}}-y'}"),
        words(
            "multiple_interaction", "select_list.0.title",
            "select_list: [{question_key: q, title: '「{{p}}」', option_list: [{id: a, text: b}]}]"),
        words(
            "multiple_interaction", "select_list.0.option_list.0.text",
            "select_list: [{question_key: q, option_list: [{id: a, text: '「{{p}}」'}]}]"),
        id(
            "multiple_interaction", "select_list.0.question_key",
            "select_list: [{question_key: 'x-{{p}}-y', option_list: [{id: a, text: b}]}]"),
        Place(
            "card with buttons", .prose,
            message(
                "card: {title: '{{p}}', body: [{text: '「{{p}}」'}], "
                    + "actions: [{label: '『{{p}}』', key: a}, {label: b, url: \(url)}]}", ", task_id: c"),
            faults: Faults.both(
                Faults.both(
                    Faults.plain("template_card.main_title.title"),
                    Faults.plain("template_card.sub_title_text", "「", "」")),
                Faults.both(Faults.plain("template_card.button_list.0.text", "『", "』")) {
                    Faults.queryValue($0.text("template_card.button_list.1.url"), $1)
                })),
    ]
}
