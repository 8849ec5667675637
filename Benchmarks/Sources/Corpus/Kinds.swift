/// A kind of message: the vendors that have it, how often people send it, and how it is written.
struct Kind: Sendable {
    let name: String
    let share: Int
    let vendors: [String]
    /// Those that show all of it.
    let shown: [String]
    let message: @Sendable (Story, inout Dice) -> YAML

    private static let everybody = ["wecom-app", "wecom-chat", "feishu-card", "tencent-chat", "youdu-app"]

    static let card = Kind(name: "card", share: 45, vendors: everybody, shown: everybody, message: written(card:_:))

    static let all = [
        card,
        Kind(name: "text", share: 14, vendors: everybody, shown: everybody, message: text),
        Kind(name: "markdown", share: 12, vendors: everybody, shown: ["wecom-app"], message: markdown),
        Kind(name: "link", share: 10, vendors: everybody, shown: ["wecom-app"], message: link),
        Kind(name: "articles", share: 6, vendors: everybody, shown: ["wecom-app"], message: articles),
        Kind(
            name: "miniprogram", share: 4, vendors: ["wecom-app", "wecom-chat", "feishu-card", "tencent-chat"],
            shown: [], message: miniprogram),
        Kind(name: "image", share: 3, vendors: everybody, shown: everybody, message: image),
        Kind(
            name: "file", share: 3, vendors: ["wecom-app", "wecom-chat", "tencent-chat", "youdu-app"],
            shown: everybody, message: file),
        Kind(
            name: "video", share: 2, vendors: ["wecom-app", "wecom-chat", "tencent-chat"], shown: ["wecom-app"],
            message: video),
        Kind(name: "audio", share: 1, vendors: ["wecom-app", "tencent-chat"], shown: everybody, message: audio),
    ]

    /// Any of them, each as often as its share says.
    static func any(_ dice: inout Dice) -> Kind {
        dice.pick(all.flatMap { Array(repeating: $0, count: $0.share) })
    }
}

private func written(card story: Story, _ dice: inout Dice) -> YAML {
    var body: [YAML] = [["text": .text(story.sentences[1])]]
    if dice.chance(50) { body.append(["when": "urgent", "text": "请在 30 分钟内响应。"]) }
    let hasQuote = dice.chance(40)
    if hasQuote { body.append(["when": "note", "quote": "{{note}}"]) }
    if dice.chance(60) { body.append(["text": .text(dice.prose(30))]) }
    let items: [YAML] = [["each": "item in items", "label": "物品", "value": "{{item.title}} × {{item.count}}"]]
    body.append(["fields": .list(dice.chance(50) ? story.rows.prefix(2) + items : story.rows)])

    var members: YAML = ["source": ["name": .text(story.subject.source)], "title": .text(story.title)]
    if dice.chance(60) { members = members + ["tone": .text(dice.pick(["info", "success", "warning", "danger"]))] }
    if !hasQuote, dice.chance(40) { members = members + ["emphasis": ["value": "¥{{amount}}", "label": "合计金额"]] }
    let actions = story.actions(&dice).map { action -> YAML in
        (action.when.map { ["when": .text($0)] } ?? [:]) + ["label": .text(action.label), "url": .text(action.url)]
    }
    return members + ["body": .list(body), "actions": .list(actions), "url": .text("\(story.page)?from=card")]
}

private func text(_ story: Story, _ dice: inout Dice) -> YAML {
    .text(
        (["【\(story.subject.source)】\(story.title)"] + story.lines + [dice.prose(50), "详情见 \(story.page)"]).joined(
            separator: "\n"))
}

private func markdown(_ story: Story, _ dice: inout Dice) -> YAML {
    let fields = story.fields.map { "- **\($0.label)** \($0.value)" }
    let lines =
        ["## \(story.title)"] + story.sentences + fields + [
            "> \(dice.prose(40))", dice.prose(50), "[查看详情](\(story.page))",
        ]
    return .text(lines.joined(separator: "\n"))
}

private func link(_ story: Story, _ dice: inout Dice) -> YAML {
    let button: YAML = dice.chance(50) ? ["button": "查看详情"] : [:]
    return ["title": .text(story.title), "description": .text(story.sentences.joined()), "url": .text(story.page)]
        + button
}

private func articles(_ story: Story, _ dice: inout Dice) -> YAML {
    let first: YAML = [
        "title": .text(story.title), "description": "{{detail}}", "url": .text(story.page), "cover": "{{picture}}",
    ]
    let more = (0..<dice.number(1...3)).map { place -> YAML in
        [
            "title": .text(dice.pick(Words.goods) + "使用说明"), "description": .text(dice.prose(60)),
            "url": .text("\(story.site)/help/\(place + 1)"),
            "cover": .text("https://img.example.com/help/\(dice.digits(6)).png"),
        ]
    }
    return .list([first] + more)
}

private func miniprogram(_ story: Story, _ dice: inout Dice) -> YAML {
    [
        "appid": "wx1234567890abcdef", "page": .text("pages/\(story.subject.name)/detail.html?id=\(story.number)"),
        "title": .text(story.title), "cover": "https://img.example.com/miniprogram/\(dice.digits(3))-5x4.png",
        "fields": .list(story.rows),
    ]
}

private func image(_ story: Story, _ dice: inout Dice) -> YAML { ["media": "{{media}}", "source": "picture"] }

private func file(_ story: Story, _ dice: inout Dice) -> YAML { ["media": "{{media}}", "source": "document"] }

private func video(_ story: Story, _ dice: inout Dice) -> YAML {
    [
        "media": "{{media}}", "title": .text(story.title), "description": "{{detail}}", "source": "film",
    ]
}

private func audio(_ story: Story, _ dice: inout Dice) -> YAML { ["media": "{{media}}", "source": "recording"] }
