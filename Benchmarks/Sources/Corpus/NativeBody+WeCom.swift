extension NativeBody {
    /// Markdown with colours.
    var coloured: String {
        let fields = story.fields.map { "\($0.label)：<font color=\"warning\">\($0.value)</font>" }
        return (["### \(story.title)"] + fields + ["> {{detail}}", "[查看详情](\(story.page))"]).joined(separator: "\n")
    }

    /// A card that tells.
    func noticeCard(_ dice: inout Dice) -> YAML {
        head("text_notice", &dice) + [
            "horizontal_content_list": .list(
                rows + [["keyname": "联系人", "value": "查看资料", "type": 3, "userid": "{{member}}"]]),
            "jump_list": [["type": 1, "title": "查看全部", "url": .text(story.site)]],
            "card_action": ["type": 1, "url": .text(story.page)],
        ]
    }

    /// A card that asks.
    func choiceCard(_ dice: inout Dice) -> YAML {
        head("button_interaction", &dice) + [
            "task_id": .text("\(story.subject.name)-\(story.number)"),
            "horizontal_content_list": .list(rows),
            "button_selection": [
                "question_key": "when", "title": "处理时间",
                "option_list": [
                    ["id": "now", "text": "立即处理"], ["id": "today", "text": "今天下班前"], ["id": "later", "text": "明天再说"],
                ],
                "selected_id": "today",
            ],
            "button_list": [
                ["text": "接受", "style": 1, "key": "accept"], ["text": "转给同事", "style": 2, "key": "pass-on"],
                ["type": 1, "text": "回复", "url": .text("\(story.page)#reply")],
            ],
        ]
    }

    private func head(_ type: String, _ dice: inout Dice) -> YAML {
        [
            "card_type": .text(type),
            "source": ["desc": .text(story.subject.source), "desc_color": .bare(dice.pick(["0", "1", "2", "3"]))],
            "main_title": ["title": .text(story.title), "desc": .text(dice.prose(30))],
            "quote_area": ["type": 1, "url": .text(story.page), "title": "说明", "quote_text": "{{detail}}"],
        ]
    }

    private var rows: [YAML] { story.fields.map { ["keyname": .text($0.label), "value": .text($0.value)] } }
}
