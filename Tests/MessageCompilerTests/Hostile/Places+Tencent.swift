import Foundation

extension Places {
    private static func tencent(_ body: String) -> String {
        "vendors:\n  tencent-chat:\n    to: group1\n    conversationType: GROUP\n    \(body)\n"
    }

    private static func tencentMessage(_ message: String) -> String {
        "message:\n  \(message)\nvendors: {tencent-chat: {to: group1, conversationType: GROUP}}\n"
    }

    private static func plain(_ name: String, _ path: String, _ template: String) -> Place {
        Place("tencent, \(name)", .prose, template, faults: Faults.plain("options." + path, "「", "」"))
    }

    private static func json(_ name: String, _ path: String, _ template: String, is expected: String) -> Place {
        Place("tencent, JSON in \(name)", .prose, template, faults: Faults.json(path, is: expected))
    }

    private static let bodies: [Place] = [
        plain("text", "payload.text", tencent("text: {text: '「{{p}}」'}")),
        plain("textAt", "payload.text", tencent("textAt: {text: '「{{p}}」', atUserList: [a]}")),
        plain("description", "payload.description", tencent("custom: {description: '「{{p}}」'}")),
        plain("data that is no JSON", "payload.data", tencent("custom: {data: '「{{p}}」', description: a}")),
        plain("face", "payload.data", tencent("face: {index: 1, data: '「{{p}}」'}")),
        plain(
            "location", "payload.description", tencent("location: {description: '「{{p}}」', longitude: 1, latitude: 2}")),
        plain("merger", "payload.title", tencent("merger: {messageList: [m], title: '「{{p}}」', compatibleText: a}")),
        plain(
            "abstract", "payload.abstractList.0",
            tencent("merger: {messageList: [m], abstractList: ['「{{p}}」'], compatibleText: a}")),
        plain(
            "compatible text", "payload.compatibleText",
            tencent("merger: {messageList: [m], compatibleText: '「{{p}}」'}")),
        Place(
            "tencent, text of a push", .prose,
            tencent("text: {text: a}\n    offlinePushInfo: {description: '「{{p}}」'}"),
            faults: Faults.plain("sendOptions.offlinePushInfo.description", "「", "」")),
        Place(
            "tencent, push", .prose, tencent("text: {text: a}\n    offlinePushInfo: {title: '「{{p}}」'}"),
            faults: Faults.plain("sendOptions.offlinePushInfo.title", "「", "」")),
        Place(
            "tencent, picture of a push", .prose,
            tencent("text: {text: a}\n    offlinePushInfo: {apnsInfo: {image: 'https://example.com/t?q={{p}}&z=1#f'}}")
        ) { Faults.queryValue($0.text("sendOptions.offlinePushInfo.apnsInfo.image"), $1) },
    ]

    /// Foundation reads the inner JSON, and finds what the template wrote.
    private static let jsonTexts: [Place] = [
        json(
            "data", "options.payload.data",
            tencent(#"custom: {data: '{"a": "「{{p}}」", "b": [1, "{{p}}!"]}', description: a}"#),
            is: #"{"a": "「¤」", "b": [1, "¤!"]}"#),
        json(
            "data of one hole", "options.payload.data", tencent(#"custom: {data: '["-{{p}}"]', description: a}"#),
            is: #"["-¤"]"#),
        json(
            "a mapping", "options.payload.extension",
            tencent(
                "custom: {extension: {a: '「{{p}}」', each: x, \"q\\\"\": [2, true, null, '{{p}}!']}, description: a}"),
            is: #"{"a": "「¤」", "each": "x", "q\"": [2, true, null, "¤!"]}"#),
        json(
            "a list", "options.cloudCustomData",
            tencent("text: {text: a}\n    cloudCustomData: ['{{p}}.', {b: '「{{p}}」'}]"), is: #"["¤.", {"b": "「¤」"}]"#),
        json(
            "a push", "sendOptions.offlinePushInfo.extension",
            tencent(#"text: {text: a}"# + "\n    offlinePushInfo: {extension: \"{\\\"a\\\": \\\"「{{p}}」\\\"}\"}"),
            is: #"{"a": "「¤」"}"#),
    ]

    private static let names: [Place] = [
        Place(
            "tencent, moderation", .ids,
            tencent("text: {text: a}\n    customModerationConfigurationID: 'x-{{p}}-y'"),
            faults: Faults.identifier("options.customModerationConfigurationID", "x-", "-y")),
        Place(
            "tencent, channel", .prose,
            tencent("text: {text: a}\n    offlinePushInfo: {androidInfo: {FCMChannelID: '「{{p}}」'}}"),
            faults: Faults.identifier("sendOptions.offlinePushInfo.androidInfo.FCMChannelID", "「", "」")),
        Place(
            "tencent, sound", .ids,
            tencent("text: {text: a}\n    offlinePushInfo: {apnsInfo: {sound: 'x-{{p}}-y'}}"),
            faults: Faults.identifier("sendOptions.offlinePushInfo.apnsInfo.sound", "x-", "-y")),
        Place(
            "tencent, to", .ids,
            "message: {text: a}\nvendors: {tencent-chat: {to: 'x-{{p}}-y', conversationType: GROUP}}\n",
            faults: Faults.identifier("options.to", "x-", "-y")),
        Place(
            "tencent, who is called", .ids, tencent("textAt: {text: a, atUserList: ['x-{{p}}-y']}"),
            faults: Faults.identifier("options.payload.atUserList.0", "x-", "-y")),
        Place(
            "tencent, members", .ids, tencent("text: {text: a}\n    receiverList: ['x-{{p}}-y']"),
            faults: Faults.identifier("options.receiverList.0", "x-", "-y")),
    ]

    private static let messages: [Place] = [
        plain("message, text", "payload.text", tencentMessage("text: '「{{p}}」'")),
        Place(
            "tencent, message, markdown", .prose, tencentMessage("markdown: '**甲** {{p}} [看](https://example.com)'"),
            faults: Faults.plain("options.payload.text", "甲 ", " 看 https://example.com")),
        Place(
            "tencent, message, link", .prose, tencentMessage("link: {title: '「{{p}}」', url: 'https://a'}"),
            faults: Faults.plain("options.payload.text", "「", "」\nhttps://a")),
        Place(
            "tencent, message, articles", .prose,
            tencentMessage("articles: [{title: '「{{p}}」', url: 'https://a'}, {title: b, url: 'https://b'}]"),
            faults: Faults.plain("options.payload.text", "「", "」\nhttps://a\n\nb\nhttps://b")),
        Place(
            "tencent, message, card", .prose,
            tencentMessage("card: {title: a, body: [{quote: '「{{p}}」'}], url: 'https://a'}"),
            faults: Faults.plain("options.payload.text", "a\n「", "」\nhttps://a")),
        Place(
            "tencent, message, mini program", .prose,
            tencentMessage("miniprogram: {appid: wx1, title: a, fields: [{label: 甲, value: '「{{p}}」'}]}"),
            faults: Faults.plain("options.payload.text", "a\n甲：「", "」")),
        Place(
            "tencent, message, who is called", .ids, tencentMessage("text: {body: 好, mention: ['x-{{p}}-y']}"),
            faults: Faults.both(
                Faults.plain("options.payload.text", "@x-", "-y 好"),
                Faults.identifier("options.payload.atUserList.0", "x-", "-y"))),
    ]

    static let tencent: [Place] = bodies + jsonTexts + names + messages
}

extension Faults {
    /// A text that is JSON, with `¤` for the value.
    static func json(_ path: String, is expected: String) -> @Sendable (Payload, Place.Filled) -> [String] {
        { payload, filled in
            guard let text = payload.text(path) else { return ["'\(path)' is missing"] }
            func read(_ text: String) -> Any? { try? JSONSerialization.jsonObject(with: Data(text.utf8)) }
            guard let found = read(text) else { return ["'\(path)' is no JSON: \(text)"] }
            guard let wanted = read(expected) else { return ["no JSON is expected: \(expected)"] }
            return differences(found, wanted, filled.value, path)
        }
    }

    private static func differences(_ found: Any, _ wanted: Any, _ value: String, _ path: String) -> [String] {
        switch (found, wanted) {
        case (let object as [String: Any], let other as [String: Any]):
            guard object.keys.sorted() == other.keys.sorted() else { return ["'\(path)' has members \(object.keys)"] }
            return object.flatMap { differences($1, other[$0] ?? "", value, "\(path).\($0)") }
        case (let items as [Any], let others as [Any]):
            guard items.count == others.count else { return ["'\(path)' has \(items.count) items"] }
            return zip(items, others).flatMap { differences($0, $1, value, path + "[]") }
        case (let text as String, let other as String):
            return difference(text, other.replacing("¤", with: value), path)
        default:
            return "\(found)" == "\(wanted)" ? [] : ["'\(path)' is \(found)"]
        }
    }
}
