extension Edge {
    /// Of the cards that only tell something.
    static let notices = [
        advice("source.desc", 20, textNotice("main_title: {title: a}, source: {desc: §}")),
        advice("main_title.title", 36, textNotice("main_title: {title: §}")),
        advice("main_title.desc", 44, textNotice("main_title: {title: a, desc: §}")),
        advice("emphasis_content.title", 14, textNotice("main_title: {title: a}, emphasis_content: {title: §}")),
        advice("emphasis_content.desc", 22, textNotice("main_title: {title: a}, emphasis_content: {desc: §}")),
        advice("sub_title_text", 160, textNotice("sub_title_text: §")),
        advice("keyname", 5, textNotice("main_title: {title: a}, horizontal_content_list: [{keyname: §}]")),
        advice("value", 30, textNotice("main_title: {title: a}, horizontal_content_list: [{keyname: a, value: §}]")),
        advice("jump title", 18, textNotice("main_title: {title: a}, jump_list: [{title: §}]")),
        empty("keyname", textNotice("main_title: {title: a}, horizontal_content_list: [{keyname: §}]")),
        empty("jump title", textNotice("main_title: {title: a}, jump_list: [{title: §}]")),
        key("task_id", 128, textNotice("main_title: {title: a}, task_id: §")),
        key("action key", 1024, menu("[{text: a, key: §}]")), empty("action key", menu("[{text: a, key: §}]")),
        empty("action text", menu("[{text: §, key: a}]")), items("action_list", 3, "{text: a, key: k#}", menu("§")),
        noItems("action_list", "{text: a, key: k#}", menu("§")),
        items(
            "horizontal_content_list", 6, "{keyname: a}", textNotice("sub_title_text: a, horizontal_content_list: §")),
        items("jump_list", 3, "{title: a}", textNotice("sub_title_text: a, jump_list: §")),

        advice("vertical title", 38, newsNotice("\(picture), vertical_content_list: [{title: §}]")),
        advice("vertical desc", 160, newsNotice("\(picture), vertical_content_list: [{title: a, desc: §}]")),
        empty("vertical title", newsNotice("\(picture), vertical_content_list: [{title: §}]")),
        items("vertical_content_list", 4, "{title: a}", newsNotice("\(picture), vertical_content_list: §")),
        items(
            "news_notice horizontal_content_list", 6, "{keyname: a}",
            newsNotice("\(picture), horizontal_content_list: §")),
        items("news_notice jump_list", 3, "{title: a}", newsNotice("\(picture), jump_list: §")),
        number(
            "aspect_ratio", fits: "1.3", breaks: "1.29",
            newsNotice("card_image: {url: 'https://e.com', aspect_ratio: §}")),
        number(
            "aspect_ratio", fits: "2.25", breaks: "2.26",
            newsNotice("card_image: {url: 'https://e.com', aspect_ratio: §}")),
        empty("card_image.url", newsNotice("card_image: {url: §}"), fits: "https://example.com"),
        empty("image_text_area.image_url", newsNotice("image_text_area: {image_url: §}"), fits: "https://example.com"),
    ]

    /// Of the cards that ask something.
    static let cards = [
        advice("button text", 10, buttons("[{text: §, key: a}]")), empty("button text", buttons("[{text: §, key: a}]")),
        key("button key", 1024, buttons("[{text: a, key: §}]")),
        number("button style", fits: "4", breaks: "5", buttons("[{text: a, key: a, style: §}]")),
        number("button style", fits: "1", breaks: "0", buttons("[{text: a, key: a, style: §}]")),
        items("button_list", 6, "{text: a, key: k#}", buttons("§")),
        noItems("button_list", "{text: a, key: k#}", buttons("§")),

        key("selection question_key", 1024, selection("question_key: §, option_list: [{id: a, text: a}]")),
        empty("selection question_key", selection("question_key: §, option_list: [{id: a, text: a}]")),
        key("selection option id", 128, selection("question_key: q, option_list: [{id: §, text: a}]")),
        empty("selection option id", selection("question_key: q, option_list: [{id: §, text: a}]")),
        advice("selection option text", 16, selection("question_key: q, option_list: [{id: a, text: §}]")),
        empty("selection option text", selection("question_key: q, option_list: [{id: a, text: §}]")),
        items("selection option_list", 10, "{id: i#, text: a}", selection("question_key: q, option_list: §")),
        noItems("selection option_list", "{id: i#, text: a}", selection("question_key: q, option_list: §")),

        key("checkbox question_key", 1024, vote("question_key: §, option_list: [{id: a, text: a}]")),
        empty("checkbox question_key", vote("question_key: §, option_list: [{id: a, text: a}]")),
        key("checkbox option id", 128, vote("question_key: q, option_list: [{id: §, text: a}]")),
        empty("checkbox option id", vote("question_key: q, option_list: [{id: §, text: a}]")),
        advice("checkbox option text", 17, vote("question_key: q, option_list: [{id: a, text: §}]")),
        empty("checkbox option text", vote("question_key: q, option_list: [{id: a, text: §}]")),
        items("checkbox option_list", 20, "{id: i#, text: a}", vote("question_key: q, option_list: §")),
        noItems("checkbox option_list", "{id: i#, text: a}", vote("question_key: q, option_list: §")),

        key("select_list question_key", 1024, questions("[{question_key: §, option_list: [{id: a, text: a}]}]")),
        items("select_list", 3, "{question_key: q#, option_list: [{id: a, text: a}]}", questions("§")),
        noItems("select_list", "{question_key: q#, option_list: [{id: a, text: a}]}", questions("§")),
        items("select_list option_list", 10, "{id: i#, text: a}", questions("[{question_key: q, option_list: §}]")),
        noItems("select_list option_list", "{id: i#, text: a}", questions("[{question_key: q, option_list: §}]")),

        advice("submit text", 10, submit("text: §, key: a")), empty("submit text", submit("text: §, key: a")),
        key("submit key", 1024, submit("text: a, key: §")), empty("submit key", submit("text: a, key: §")),
    ]

    private static let picture = "card_image: {url: 'https://example.com'}"

    private static let options = "option_list: [{id: a, text: a}]"

    private static func advice(_ name: String, _ size: Int, _ template: String) -> Edge {
        length(name, "longer-than-advised", size, "长", template)
    }

    private static func key(_ name: String, _ size: Int, _ template: String) -> Edge {
        length(name, "text-too-long", size, "a", template, takesText: false)
    }

    private static func card(_ type: String, _ members: String) -> String {
        native("template_card: {card_type: \(type), \(members)}")
    }

    private static func textNotice(_ members: String) -> String {
        card("text_notice", "\(members), card_action: {type: 1, url: 'https://example.com'}")
    }

    private static func menu(_ actions: String) -> String {
        card(
            "text_notice",
            "task_id: a, sub_title_text: a, action_menu: {action_list: \(actions)}, "
                + "card_action: {type: 1, url: 'https://example.com'}")
    }

    private static func newsNotice(_ members: String) -> String {
        card("news_notice", "main_title: {title: a}, \(members), card_action: {type: 1, url: 'https://example.com'}")
    }

    private static func buttons(_ buttons: String) -> String {
        card("button_interaction", "task_id: a, main_title: {title: a}, button_list: \(buttons)")
    }

    private static func selection(_ members: String) -> String {
        card(
            "button_interaction",
            "task_id: a, main_title: {title: a}, button_list: [{text: a, key: a}], button_selection: {\(members)}")
    }

    private static func vote(_ members: String) -> String {
        card(
            "vote_interaction",
            "task_id: a, main_title: {title: a}, checkbox: {\(members)}, submit_button: {text: a, key: a}")
    }

    private static func questions(_ list: String) -> String {
        card(
            "multiple_interaction",
            "task_id: a, main_title: {title: a}, select_list: \(list), submit_button: {text: a, key: a}")
    }

    private static func submit(_ members: String) -> String {
        card(
            "vote_interaction",
            "task_id: a, main_title: {title: a}, checkbox: {question_key: q, \(options)}, submit_button: {\(members)}")
    }
}
