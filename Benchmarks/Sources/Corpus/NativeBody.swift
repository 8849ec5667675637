/// A story in the words of one vendor, with what no portable message has.
struct NativeBody {
    let story: Story

    func written(_ vendor: String, _ dice: inout Dice) -> YAML {
        switch vendor {
        case "wecom-app":
            dice.pick([
                ["template_card": noticeCard(&dice)], ["template_card": choiceCard(&dice)],
                ["markdown": ["content": .text(coloured)]],
            ])
        case "feishu-card": ["card": dice.chance(60) ? card(&dice) : secondCard(&dice)]
        case "tencent-chat": ["custom": custom]
        case "youdu-app": ["sysMsg": systemMessage(&dice)]
        default:
            [
                "news": [
                    "link": .text(story.page), "title": .text(story.title), "desc": "{{detail}}",
                    "imgUrl": "{{picture}}",
                ]
            ]
        }
    }

    private var custom: YAML {
        [
            "data": [
                "type": .text(story.subject.name), "version": 2, "number": .text(story.number), "pieces": "{{pieces}}",
                "urgent": "{{urgent}}", "place": "{{place}}",
            ],
            "description": .text(story.title),
            "extension": "{{detail}}",
        ]
    }

    private func systemMessage(_ dice: inout Dice) -> YAML {
        let texts: [YAML] = story.lines.map { ["text": ["content": .text($0)]] }
        return [
            "title": .text(story.title), "popDuration": .bare(dice.pick(["0", "30", "60"])),
            "msg": .list(
                texts + [
                    ["each": "item in items", "text": ["content": "物品：{{item.title}} × {{item.count}}"]],
                    ["when": "page", "link": ["title": "处理手册", "url": "{{page}}"]],
                    ["link": ["title": "查看详情", "url": .text(story.page), "action": 1]],
                ]),
        ]
    }
}
