/// What stands under one of the `vendors`: how to send, and now and then a body in the vendor's own words.
struct Section {
    let vendor: String
    let written: YAML
    /// Whether it has a body of its own, and so no use for the message.
    let isNative: Bool

    init(_ vendor: String, of story: Story, as kind: Kind, _ dice: inout Dice) {
        let body = dice.chance(30) ? NativeBody(story: story).written(vendor, &dice) : nil
        let losses: YAML = body == nil && !kind.shown.contains(vendor) ? ["losses": "accept"] : [:]
        let section = Self.sending(vendor, story, &dice) + losses + (body ?? [:])
        self.vendor = vendor
        written = section.isEmpty ? .nothing : section
        isNative = body != nil
    }

    private static func sending(_ vendor: String, _ story: Story, _ dice: inout Dice) -> YAML {
        switch vendor {
        case "wecom-app":
            let receivers: YAML = dice.pick([
                ["touser": "{{receivers}}"], ["toparty": "{{departments}}"], ["touser": "@all"], ["totag": [3, 8]],
            ])
            let duplicates: YAML =
                dice.chance(30)
                ? ["enable_duplicate_check": 1, "duplicate_check_interval": .bare(dice.pick(["300", "1800"]))] : [:]
            return receivers + ["agentid": .bare("10000\(dice.digits(2))")] + duplicates
        case "feishu-card":
            return dice.pick([
                ["shouldChooseChat": true],
                ["shouldChooseChat": true, "chooseChatParams": ["multiSelect": true, "externalChat": false]],
                ["openChatIDs": ["oc_820faa21d7ed275b53d1727a0feaa917", "oc_5ad11d72b830411d72b836c20d0f1b34"]],
            ])
        case "tencent-chat":
            let push: YAML = [
                "offlinePushInfo": ["title": .text("\(story.subject.noun)有新进展"), "description": .text(dice.prose(30))]
            ]
            let receiver: YAML = dice.pick([
                ["to": "{{account}}", "conversationType": "C2C"],
                ["to": "\(story.subject.name)-staff", "conversationType": "GROUP", "priority": "High"],
            ])
            return receiver + (dice.chance(60) ? push : [:])
        case "youdu-app":
            return dice.pick([["toUser": "{{receivers}}"], ["toDept": "2|17"], ["toDept": "{{departments}}"]])
        default:
            return dice.chance(50) ? ["enterChat": true] : [:]
        }
    }
}
