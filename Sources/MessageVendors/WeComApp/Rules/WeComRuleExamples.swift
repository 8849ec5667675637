import MessageSource

/// Examples of rules, shown on this vendor's fields.
enum WeComRuleExamples {
    /// A card whose buttons tell the app.
    static func card(_ task: String, parameters: String? = nil, title: String) -> Example {
        native(
            "template_card: {card_type: button_interaction, task_id: \(task), main_title: {title: '\(title)'}, "
                + "button_list: [{text: 同意, key: ok}]}", parameters: parameters)
    }

    /// A text card with a description in the vendor's HTML.
    static func textcard(_ description: String) -> Example {
        native("textcard: {title: 领奖通知, description: '\(description)', url: 'https://example.com/a'}")
    }

    /// One article that opens a page.
    static func article(_ members: String) -> Example {
        native("news: {articles: [{title: 新品, url: 'https://example.com/a', \(members)}]}")
    }

    /// A template with a body in the vendor's own terms.
    static func native(_ body: String, touser: String = "zhangsan", parameters: String? = nil) -> Example {
        Example(
            """
            \(parameters.map { "parameters: \($0)\n" } ?? "")vendors:
              \(WeComApp.id):
                touser: \(touser)
                agentid: 1000002
                \(body)

            """)
    }
}
