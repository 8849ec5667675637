import MessageSource

/// Examples of problems that every vendor can have, shown on this one's fields.
enum WeComExamples {
    static let byCode: [String: [Example]] = [
        "copied-from-documentation": [
            native("text: {content: 开会}", touser: "⟦UserID1|UserID2⟧"),
            native("text: {content: 开会}", touser: "lisi|wangwu"),
            native("image: {media_id: ⟦MEDIA_ID⟧}"),
        ],
        "repeated-receiver": [
            native("text: {content: 开会}", touser: "⟦lisi|wangwu|lisi⟧"),
            native("text: {content: 开会}", touser: "[lisi, wangwu, ⟦lisi⟧]"),
            native("text: {content: 开会}", touser: "lisi|wangwu"),
        ],
        "advised-against": [
            notice("main_title: {title: 开会}, emphasis_content: {title: 12}, ⟦quote_area⟧: {quote_text: 请准时}"),
            notice("main_title: {title: 开会}, emphasis_content: {title: 12}, sub_title_text: 请准时"),
        ],
        "blanks-between-ids": [
            native("text: {content: 开会}", touser: "⟦zhangsan | lisi⟧"),
            native("text: {content: 开会}", touser: "zhangsan|lisi"),
        ],
        "body-passed-over": [
            payload(#""msgtype": "markdown", "markdown": {"content": "开会"}, ⟦"text"⟧: {}"#),
            payload(#""msgtype": "markdown", "markdown": {"content": "开会"}"#),
        ],
        "broadcast-among-others": [
            native("text: {content: 开会}", touser: "⟦'@all|zhangsan'⟧"),
            native("text: {content: 开会}", touser: "'@all'"),
        ],
        "broadcast-from-parameter": [
            native("text: {content: 开会}", touser: "⟦'{{who}}'⟧", parameters: who, samples: "{all: {who: '@all'}}"),
            native("text: {content: 开会}", touser: "'@all'"),
        ],
        "character-not-taken": [
            notice("main_title: {title: 开会}, task_id: ⟦'2026/11'⟧"),
            notice("main_title: {title: 开会}, task_id: '2026-11'"),
        ],
        "declared-broadcast": [
            native(
                "text: {content: 开会}", touser: "'⟦{{who}}⟧'", parameters: "{who: {type: choice, of: [lisi, '@all']}}"),
            native(
                "text: {content: 开会}", touser: "'{{who}}'",
                parameters: "{who: {type: choice, of: [lisi, zhangsan]}}"),
        ],
        "doubtful-absence": [
            payload(vote(#"⟦{"id": "a", "text": "去"}⟧"#)),
            payload(vote(#"{"id": "a", "text": "去", "is_checked": false}"#)),
        ],
        "doubtful-length": [
            native("textcard: {title: ⟦\(repeated("长", 50))⟧, description: a, url: 'https://example.com'}"),
            native("textcard: {title: \(repeated("长", 42)), description: a, url: 'https://example.com'}"),
        ],
        "empty-member": [
            native("textcard: {title: 开会, description: a, url: 'https://example.com', btntxt: ⟦''⟧}"),
            native("textcard: {title: 开会, description: a, url: 'https://example.com'}"),
        ],
        "field-in-extra": [
            native("text: {content: 开会}\n    extra: ⟦{safe: 1}⟧"), native("text: {content: 开会}\n    safe: 1"),
        ],
        "field-passed-over": [
            article("url: ⟦'https://example.com'⟧, appid: wx123, pagepath: pages/index"),
            article("appid: wx123, pagepath: pages/index"),
        ],
        "hole-in-tag": [
            article(content: "<style>p {color: ⟦{{who}}⟧}</style>"), article(content: "<p>{{who}}</p>"),
            native("text: {content: '<a ⟦{{who}}⟧>开会</a>'}", parameters: who),
            native("text: {content: '<a href=\"https://example.com/{{who}}\">开会</a>'}", parameters: who),
        ],
        "link-around-nothing": [
            native("markdown: {content: '[重要]⟦{{note}}⟧(见附件)'}", parameters: "{note: {type: text, max: 20}}"),
            native("markdown: {content: '[重要]{{note}} (见附件)'}", parameters: "{note: {type: text, max: 20}}"),
        ],
        "longer-than-advised": [
            notice("main_title: {title: ⟦\(repeated("长", 37))⟧}"), notice("main_title: {title: \(repeated("长", 36))}"),
        ],
        "missing-message": [
            Example("summary: 开会\nvendors:\n  ⟦wecom-app⟧: {touser: zhangsan, agentid: 1000002}\n"),
            Example("message: {text: 开会}\nvendors:\n  wecom-app: {touser: zhangsan, agentid: 1000002}\n"),
        ],
        "not-shown": [
            Example(
                "message: {text: {body: 开会, mention: ⟦[lisi]⟧}}\nvendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}\n"
            ),
            Example(
                "message: {text: {body: 开会, mention: [lisi]}}\n"
                    + "vendors: {wecom-app: {touser: zhangsan, agentid: 1000002, losses: accept}}\n"),
        ],
        "passed-over": [
            native("text: {content: 开会}\n    toparty: ⟦'2'⟧", touser: "'@all'"),
            native("text: {content: 开会}\n    toparty: '2'"),
        ],
        "repeated-key": [
            notice(
                "main_title: {title: 开会}, task_id: t1, "
                    + "action_menu: {action_list: [{text: 收, key: a}, {text: 不收, key: ⟦a⟧}]}"),
            notice(
                "main_title: {title: 开会}, task_id: t1, "
                    + "action_menu: {action_list: [{text: 收, key: a}, {text: 不收, key: b}]}"),
        ],
        "required-together": [
            notice("main_title: {title: 开会}, quote_area: {type: ⟦1⟧}"),
            notice("main_title: {title: 开会}, quote_area: {type: 1, url: 'https://example.com'}"),
        ],
        "style-lost": [
            Example(
                "message: {markdown: ⟦'~~99 元~~ 79 元'⟧}\nvendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}\n"),
            Example(
                "message: {markdown: '原价 99 元，现价 79 元'}\n"
                    + "vendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}\n"),
        ],
        "tag-without-body": [
            native("text: {content: 开会}\n    msgtype: ⟦markdown⟧"), native("text: {content: 开会}\n    msgtype: text"),
        ],
        "text-too-long": [
            native("textcard: {title: 开会, description: a, url: 'https://example.com', btntxt: ⟦查看会议详情⟧}"),
            native("textcard: {title: 开会, description: a, url: 'https://example.com', btntxt: 看详情}"),
        ],
        "text-too-short": [native("text: {content: ⟦''⟧}"), native("text: {content: 开会}")],
        "too-few-items": [
            native("news: {articles: ⟦[]⟧}"),
            native("news: {articles: [{title: 开会, url: 'https://example.com'}]}"),
        ],
        "too-many-items": [
            notice("main_title: {title: 开会}, jump_list: ⟦[\(jumps(4))]⟧"),
            notice("main_title: {title: 开会}, jump_list: [\(jumps(3))]"),
        ],
        "unchecked-extra": [
            native("text: {content: 开会}\n    ⟦extra⟧: {new_switch: 1}"), native("text: {content: 开会}"),
        ],
        "unknown-option": [selection("⟦three⟧"), selection("two")],
        "without-effect": [
            native("text: {content: 开会}\n    duplicate_check_interval: ⟦300⟧"),
            native("text: {content: 开会}\n    enable_duplicate_check: 1\n    duplicate_check_interval: 300"),
        ],
        "wrong-json-type": [
            payload(#""msgtype": "text", "text": {"content": "开会"}, "safe": ⟦"1"⟧"#),
            payload(#""msgtype": "text", "text": {"content": "开会"}, "safe": 1"#),
        ],
    ]

    private static let who = "{who: {type: id, max: 9}}"

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func jumps(_ count: Int) -> String { repeated("{title: 详情}, ", count - 1) + "{title: 详情}" }

    private static func notice(_ members: String) -> Example {
        native(
            "template_card: {card_type: text_notice, \(members), card_action: {type: 1, url: 'https://example.com'}}")
    }

    private static func article(_ members: String) -> Example {
        native("news: {articles: [{title: 开会, \(members)}]}")
    }

    /// An article that the vendor keeps.
    private static func article(content: String) -> Example {
        native("mpnews: {articles: [{title: 开会, thumb_media_id: m1, content: '\(content)'}]}", parameters: who)
    }

    private static func selection(_ selected: String) -> Example {
        native(
            "template_card: {card_type: button_interaction, task_id: t1, main_title: {title: 请假}, "
                + "button_list: [{text: 提交, key: ok}], button_selection: {question_key: days, "
                + "option_list: [{id: one, text: 一天}, {id: two, text: 两天}], selected_id: \(selected)}}")
    }

    /// A card to vote with, and one more way to vote.
    private static func vote(_ option: String) -> String {
        #""msgtype": "template_card", "template_card": {"card_type": "vote_interaction", "task_id": "t1", "#
            + #""main_title": {"title": "团建"}, "submit_button": {"text": "提交", "key": "ok"}, "#
            + #""checkbox": {"question_key": "q", "option_list": [\#(option)]}}"#
    }

    /// A payload that is ready to be sent.
    private static func payload(_ members: String) -> Example {
        Example(#"{"touser": "zhangsan", "agentid": 1000002, \#(members)}"# + "\n", payloadOf: WeComApp.id)
    }

    /// A template with a body in the vendor's own terms.
    private static func native(
        _ body: String, touser: String = "zhangsan", parameters: String? = nil, samples: String? = nil
    ) -> Example {
        Example(
            """
            \(parameters.map { "parameters: \($0)\n" } ?? "")vendors:
              wecom-app:
                touser: \(touser)
                agentid: 1000002
                \(body)
            \(samples.map { "samples: \($0)\n" } ?? "")
            """)
    }
}
