import MessageSource

/// Examples of problems that every vendor can have, shown on this one's fields.
enum WeComExamples {
    static let byCode: [String: [Example]] = [
        "blanks-between-ids": [
            native("text: {content: 开会}", touser: "⟦zhangsan | lisi⟧"),
            native("text: {content: 开会}", touser: "zhangsan|lisi"),
        ],
        "broadcast-from-parameter": [
            native("text: {content: 开会}", touser: "⟦'{{who}}'⟧", parameters: who, samples: "{all: {who: '@all'}}"),
            native("text: {content: 开会}", touser: "'@all'"),
        ],
        "character-not-taken": [
            notice("main_title: {title: 开会}, task_id: ⟦'2026/11'⟧"),
            notice("main_title: {title: 开会}, task_id: '2026-11'"),
        ],
        "doubtful-length": [
            native("textcard: {title: ⟦\(repeated("长", 50))⟧, description: a, url: 'https://example.com'}"),
            native("textcard: {title: \(repeated("长", 42)), description: a, url: 'https://example.com'}"),
        ],
        "field-in-extra": [
            native("text: {content: 开会}\n    extra: ⟦{safe: 1}⟧"), native("text: {content: 开会}\n    safe: 1"),
        ],
        "hole-in-tag": [
            native("text: {content: '<a ⟦{{who}}⟧>开会</a>'}", parameters: who),
            native("text: {content: '<a href=\"https://example.com/{{who}}\">开会</a>'}", parameters: who),
        ],
        "kind-not-carried": [
            Example(
                "message: {image: {media: MEDIA_ID}}\nvendors:\n  ⟦wecom-app⟧: {touser: zhangsan, agentid: 1000002}\n"),
            Example("message: {text: 开会}\nvendors:\n  wecom-app: {touser: zhangsan, agentid: 1000002}\n"),
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
        "text-too-long": [
            native("textcard: {title: 开会, description: a, url: 'https://example.com', btntxt: ⟦查看会议详情⟧}"),
            native("textcard: {title: 开会, description: a, url: 'https://example.com', btntxt: 看详情}"),
        ],
        "text-too-short": [native("text: {content: ⟦''⟧}"), native("text: {content: 开会}")],
        "too-few-items": [native("text: {content: 开会}", touser: "⟦[]⟧"), native("text: {content: 开会}", touser: "[a]")],
        "too-many-items": [
            notice("main_title: {title: 开会}, jump_list: ⟦[\(jumps(4))]⟧"),
            notice("main_title: {title: 开会}, jump_list: [\(jumps(3))]"),
        ],
        "unchecked-extra": [
            native("text: {content: 开会}\n    ⟦extra⟧: {new_switch: 1}"), native("text: {content: 开会}"),
        ],
    ]

    private static let who = "{who: {type: id, max: 9}}"

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func jumps(_ count: Int) -> String { repeated("{title: 详情}, ", count - 1) + "{title: 详情}" }

    private static func notice(_ members: String) -> Example {
        native(
            "template_card: {card_type: text_notice, \(members), card_action: {type: 1, url: 'https://example.com'}}")
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
