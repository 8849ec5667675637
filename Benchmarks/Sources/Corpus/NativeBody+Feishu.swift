extension NativeBody {
    /// A card in JSON 1.0, with columns in it.
    func card(_ dice: inout Dice) -> YAML {
        [
            "header": ["title": plain(story.title), "template": .text(dice.pick(["blue", "green", "orange", "red"]))],
            "elements": [
                ["tag": "div", "text": plain("{{detail}}")],
                ["tag": "div", "fields": .list(story.fields.map(field))],
                [
                    "tag": "column_set", "flex_mode": "none",
                    "columns": [
                        column(2, [["tag": "markdown", "content": .text(dice.prose(40))]]),
                        column(1, [["tag": "markdown", "content": "<font color='red'>请尽快处理</font>"], ["tag": "hr"]]),
                    ],
                ],
                ["tag": "action", "actions": .list(buttons(&dice))],
                ["tag": "note", "elements": [plain(story.subject.source)]],
            ],
        ]
    }

    /// A card in JSON 2.0, with a table in it.
    func secondCard(_ dice: inout Dice) -> YAML {
        [
            "schema": "2.0",
            "config": ["summary": ["content": .text(story.title)]],
            "header": ["title": plain(story.title), "subtitle": plain(story.subject.source), "template": "blue"],
            "body": [
                "elements": [
                    ["tag": "markdown", "content": "> {{detail}}"],
                    [
                        "tag": "table", "page_size": 5,
                        "columns": [
                            ["name": "title", "display_name": "名称", "data_type": "text"],
                            ["name": "count", "display_name": "数量", "data_type": "number"],
                        ],
                        "rows": [["each": "item in items", "title": "{{item.title}}", "count": "{{item.count}}"]],
                    ],
                    [
                        "tag": "button", "text": plain("打开"), "type": "primary_filled",
                        "behaviors": [["type": "open_url", "default_url": .text(story.page)]],
                    ],
                ]
            ],
        ]
    }

    private func buttons(_ dice: inout Dice) -> [YAML] {
        story.actions(&dice).map { action in
            (action.when.map { ["when": .text($0)] } ?? [:]) + [
                "tag": "button", "text": plain(action.label), "type": "default", "url": .text(action.url),
            ]
        }
    }

    private func field(_ field: (label: String, value: String)) -> YAML {
        ["is_short": true, "text": ["tag": "lark_md", "content": .text("**\(field.label)**\n\(field.value)")]]
    }

    private func column(_ weight: Int, _ elements: YAML) -> YAML {
        ["tag": "column", "width": "weighted", "weight": .bare("\(weight)"), "elements": elements]
    }

    private func plain(_ text: String) -> YAML { ["tag": "plain_text", "content": .text(text)] }
}
