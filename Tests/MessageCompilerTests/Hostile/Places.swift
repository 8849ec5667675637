/// Every kind of place that a parameter can fill.
enum Places {
    static let all = weCom + youdu + FeishuPlaces.all + tencent

    private static let weCom: [Place] =
        text + cards + addresses + identifiers + portable + envelope
        + betweenDollars + nativeMarkdown + portableMarkdown + media + news + mpnews + notices + pictureCards
        + answeringCards + chats

    static func native(_ body: String, _ envelope: String = "touser: zhangsan") -> String {
        "vendors:\n  wecom-app:\n    \(envelope)\n    agentid: 1000002\n    \(body)\n"
    }

    static func message(_ message: String, _ options: String = "") -> String {
        "message:\n  \(message)\nvendors:\n  wecom-app: {touser: zhangsan, agentid: 1000002\(options)}\n"
    }

    private static let link = MarkupReading.Tag(name: "a", attributes: ["href": "https://example.com/x"])
    private static let linkEnd = MarkupReading.Tag(name: "/a", attributes: [:])
    private static let gray = MarkupReading.Tag(name: "div", attributes: ["class": "gray"])
    private static let grayEnd = MarkupReading.Tag(name: "/div", attributes: [:])

    // MARK: A text in the vendor's own terms

    private static let text = [
        Place(
            "native text", .prose, native("text: {content: '前{{p}}后'}"),
            faults: Faults.markup("text.content", words: ["前¤后"])),
        Place(
            "native text between tags", .prose,
            native("text: {content: '前<a href=\"https://example.com/x\">{{p}}</a>后'}"),
            faults: Faults.markup("text.content", tags: [link, linkEnd], words: ["前", "¤", "后"])),
        Place(
            "native text with translated ids", .prose,
            native("text: {content: '$userName=lisi$ {{p}}'}", "touser: zhangsan\n    enable_id_trans: 1"),
            faults: Faults.markup("text.content", words: ["$userName=lisi$ ¤"], dollars: 2)),
        Place(
            "native text, query of an href", .prose,
            native("text: {content: '<a href=\"https://example.com/t?q={{p}}&z=1#f\">看</a>'}")
        ) {
            let reading = MarkupReading($0.text("text.content") ?? "")
            guard !reading.isBroken, reading.tags.count == 2, reading.tags[1] == linkEnd,
                reading.words == ["", "看", ""],
                reading.tags[0].attributes.count == 1
            else { return ["other tags: \(reading)"] }
            return Faults.queryValue(reading.tags[0].attributes["href"], $1)
        },
        Place("native text, whole href", [.url], native("text: {content: '<a href=''{{p}}''>看</a>'}")) {
            let reading = MarkupReading($0.text("text.content") ?? "")
            guard !reading.isBroken, reading.tags.count == 2, reading.tags[1] == linkEnd,
                reading.words == ["", "看", ""],
                reading.tags[0].attributes.count == 1
            else { return ["other tags: \(reading)"] }
            return Faults.attribute(reading.tags[0].attributes["href"], $1)
        },
        Place(
            "text card, description", .prose,
            native("textcard: {title: a, description: '<div class=\"gray\">{{p}}</div>', url: 'https://example.com'}"),
            faults: Faults.markup("textcard.description", tags: [gray, grayEnd], words: ["", "¤", ""])),
        Place(
            "text card, description with translated ids", .prose,
            native(
                "textcard: {title: a, description: '{{p}}', url: 'https://example.com'}",
                "touser: a\n    enable_id_trans: true"),
            faults: Faults.markup("textcard.description", words: ["¤"], dollars: 0)),
        Place(
            "text card, title", .prose,
            native("textcard: {title: '{{p}}', description: a, url: 'https://example.com'}"),
            faults: Faults.plain("textcard.title")),
        Place(
            "text card, title with translated ids", .prose,
            native(
                "textcard: {title: '{{p}}', description: a, url: 'https://example.com'}",
                "touser: a\n    enable_id_trans: 1"),
            faults: Faults.translated("textcard.title")),
        Place(
            "text card, button", .prose,
            native("textcard: {title: a, description: a, url: 'https://example.com', btntxt: '{{p}}'}"),
            faults: Faults.plain("textcard.btntxt")),
    ]

    // MARK: A card in the vendor's own terms

    private static func notice(_ members: String, _ envelope: String = "touser: zhangsan") -> String {
        native(
            "template_card: {card_type: text_notice, main_title: {title: a}, \(members), "
                + "card_action: {type: 1, url: 'https://example.com'}}", envelope)
    }

    private static func card(_ path: String, _ members: String) -> Place {
        Place("card, \(path)", .prose, notice(members), faults: Faults.plain("template_card.\(path)", "「", "」"))
    }

    private static func translated(_ path: String, _ members: String) -> Place {
        Place(
            "card, \(path) with translated ids", .prose, notice(members, "touser: a\n    enable_id_trans: 1"),
            faults: Faults.translated("template_card.\(path)"))
    }

    private static let cards = [
        Place(
            "card, main_title.title", .prose,
            native(
                "template_card: {card_type: text_notice, main_title: {title: '{{p}}', desc: '「{{p}}」'}, "
                    + "card_action: {type: 1, url: 'https://example.com'}}"),
            faults: Faults.both(
                Faults.plain("template_card.main_title.title"),
                Faults.plain("template_card.main_title.desc", "「", "」"))),
        card("source.desc", "source: {desc: '「{{p}}」'}"),
        card("sub_title_text", "sub_title_text: '「{{p}}」'"),
        card("quote_area.quote_text", "quote_area: {quote_text: '「{{p}}」'}"),
        card("quote_area.title", "quote_area: {title: '「{{p}}」'}"),
        card("emphasis_content.title", "emphasis_content: {title: '「{{p}}」'}"),
        card("emphasis_content.desc", "emphasis_content: {desc: '「{{p}}」'}"),
        card("horizontal_content_list.0.keyname", "horizontal_content_list: [{keyname: '「{{p}}」'}]"),
        card("horizontal_content_list.0.value", "horizontal_content_list: [{keyname: a, value: '「{{p}}」'}]"),
        card("jump_list.0.title", "jump_list: [{title: '「{{p}}」'}]"),
        card("action_menu.desc", "action_menu: {desc: '「{{p}}」', action_list: [{text: a, key: b}]}, task_id: c"),
        card("action_menu.action_list.0.text", "action_menu: {action_list: [{text: '「{{p}}」', key: b}]}, task_id: c"),
        translated("source.desc", "source: {desc: '{{p}}'}"),
        translated("sub_title_text", "sub_title_text: '{{p}}'"),
        translated("horizontal_content_list.0.value", "horizontal_content_list: [{keyname: a, value: '{{p}}'}]"),
    ]

    // MARK: Addresses

    private static let addresses = [
        Place(
            "query of a url", .prose,
            native("textcard: {title: a, description: a, url: 'https://example.com/t?q={{p}}&z=1#f'}")
        ) {
            Faults.queryValue($0.text("textcard.url"), $1)
        },
        Place(
            "path of a url", .prose,
            native("textcard: {title: a, description: a, url: 'https://example.com/t/{{p}}/end?z=1'}")
        ) {
            Faults.pathSegment($0.text("textcard.url"), $1)
        },
        Place("whole url", [.url], native("textcard: {title: a, description: a, url: '{{p}}'}")) {
            Faults.wholeAddress($0.text("textcard.url"), $1)
        },
        Place(
            "query of a page path", .page,
            native(
                "template_card: {card_type: text_notice, main_title: {title: a}, "
                    + "card_action: {type: 2, appid: wx1, pagepath: 'pages/t/index?q={{p}}&z=1'}}")
        ) {
            Faults.pageQuery($0.text("template_card.card_action.pagepath"), $1)
        },
        Place(
            "url of a message", .prose,
            message("link: {title: a, description: b, url: 'https://example.com/t?q={{p}}&z=1#f'}")
        ) {
            Faults.queryValue($0.text("textcard.url"), $1)
        },
    ]

    // MARK: Ids and keys

    private static func identifier(_ path: String, _ members: String) -> Place {
        Place(
            "id, \(path)", .ids, notice(members), faults: Faults.identifier("template_card.\(path)", "x-", "-y"))
    }

    private static let identifiers = [
        identifier(
            "horizontal_content_list.0.userid", "horizontal_content_list: [{type: 3, keyname: a, userid: 'x-{{p}}-y'}]"),
        identifier(
            "horizontal_content_list.0.media_id",
            "horizontal_content_list: [{type: 2, keyname: a, media_id: 'x-{{p}}-y'}]"),
        identifier(
            "action_menu.action_list.0.key", "action_menu: {action_list: [{text: a, key: 'x-{{p}}-y'}]}, task_id: c"),
        identifier("jump_list.0.appid", "jump_list: [{type: 2, title: a, appid: 'x-{{p}}-y'}]"),
    ]

    // MARK: A message for all vendors

    private static let portable = [
        Place(
            "text message", .prose,
            message("text: '<a href=\"http://lit\">字</a>{{p}}$userName=1$'"),
            faults: Faults.markup("text.content", words: ["<a href=\"http://lit\">字</a>¤$userName=1$"])),
        Place(
            "text message with translated ids", .prose,
            message("text: '$userName=1$<br>{{p}}'", ", enable_id_trans: 1"),
            faults: Faults.markup("text.content", words: ["$userName=1$<br>¤"], dollars: 0)),
        Place(
            "link message", .prose,
            message("link: {title: a, description: '<div class=\"gray\">{{p}}</div>', url: 'https://example.com'}"),
            faults: Faults.markup("textcard.description", words: ["<div class=\"gray\">¤</div>"])),
        Place(
            "repeated text", .prose, form: .row,
            message("card: {title: a, url: 'https://example.com', body: [{text: 始}, {each: x in p, text: '「{{x}}」'}]}"),
            faults: Faults.plain("template_card.sub_title_text", "始\n「", "」")),
        Place(
            "repeated field", .prose, form: .row,
            message(
                "card: {title: a, url: 'https://example.com', body: [{fields: [{each: x in p, label: 甲, value: '{{x}}'}]}]}"
            ),
            faults: Faults.plain("template_card.horizontal_content_list.0.value")),
        Place(
            "conditional quote", .prose, form: .optional,
            message("card: {title: a, url: 'https://example.com', body: [{when: p, quote: '{{p}}'}]}"),
            faults: Faults.plain("template_card.quote_area.quote_text")),
        Place(
            "absent with its parameter", .prose, form: .optional,
            message("card: {title: a, url: 'https://example.com', subtitle: '{{p}}'}"),
            faults: Faults.plain("template_card.main_title.desc")),
        Place(
            "joined lines", .prose, form: .row,
            message(
                "card: {title: '<b>{{{{', body: [{each: x in p, text: '{{x}}'}, {fields: [{label: 甲, value: 乙}]}]}"),
            faults: Faults.markup("text.content", words: ["<b>{{\n¤\n甲：乙"])),
        Place(
            "label of a link among lines", .prose, form: .row,
            message("card: {title: a, actions: [{each: x in p, label: '{{x}}', url: 'https://example.com/x'}]}"),
            faults: Faults.markup("text.content", tags: [link, linkEnd], words: ["a\n", "¤", ""])),
        Place(
            "address of a link among lines", .prose, form: .row,
            message("card: {title: a, actions: [{each: x in p, label: 看, url: 'https://example.com/t?q={{x}}&z=1#f'}]}")
        ) {
            let reading = MarkupReading($0.text("text.content") ?? "")
            guard !reading.isBroken, reading.tags.count == 2, reading.words == ["a\n", "看", ""] else {
                return ["other tags: \(reading)"]
            }
            return Faults.queryValue(reading.tags[0].attributes["href"], $1)
        },
    ]

    // MARK: The envelope

    private static func receivers(
        _ name: String, form: Place.Form = .plain, _ receivers: String, _ expected: [String]
    ) -> Place {
        Place("receivers, \(name)", .ids, form: form, native("text: {content: 开会}", receivers)) { payload, filled in
            let expected = expected.map { $0.replacing("¤", with: filled.value) }
            let found = (payload.text("touser") ?? "").split(separator: "|", omittingEmptySubsequences: false)
            let isBroadcast = found.contains { $0.filter { !$0.isWhitespace }.lowercased() == "@all" }
            return isBroadcast || found.map(String.init) != expected ? ["touser is \(found)"] : []
        }
    }

    private static let envelope = [
        receivers("alone", "touser: '{{p}}'", ["¤"]),
        receivers("in a text", "touser: 'lisi|{{p}}|wangwu'", ["lisi", "¤", "wangwu"]),
        receivers("in a list", "touser: [lisi, '{{p}}']", ["lisi", "¤"]),
        receivers("as a list", form: .row, "touser: '{{p}}'", ["¤"]),
        receivers("repeated", form: .row, "touser: [lisi, {each: x in p, value: '{{x}}'}]", ["lisi", "¤"]),
        receivers("part of an id", "touser: 'x{{p}}'", ["x¤"]),
        Place(
            "unchecked member", .prose,
            native("text: {content: 开会}\n    extra: {new: {'k\"\\<': ['「{{p}}」', 1]}}"),
            faults: Faults.plain("new.k\"\\<.0", "「", "」")),
    ]
}
