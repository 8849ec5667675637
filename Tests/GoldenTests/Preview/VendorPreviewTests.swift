import MessageModel
import Testing

/// How the members of payloads decide how a message looks.
struct VendorPreviewTests {
    // MARK: WeCom

    @Test(arguments: [
        (#"text": {"content": "<a href=\"https://a.cn\">甲</a>\n**乙** &lt;<b>"}"#, ["甲→https://a.cn", "**乙** &lt;<b>"]),
        (
            #"textcard": {"title": "t", "url": "https://a.cn", "description": "<div class=\"gray\">甲</div> <div class=\"highlight\">乙</div>丙<br>丁"}"#,
            ["甲 grey", "乙 orange", "丙", "丁"]
        ),
        (
            #"markdown": {"content": "<font color=\"info\">甲</font><font color=\"comment\">乙</font><font color=\"warning\">丙</font><font color=\"red\">丁</font>\n# 戊\n*己*"}"#,
            ["甲 green", "乙 grey", "丙 orange", "丁", "戊", "*己*"]
        ),
    ])
    func markupOfWeCom(body: String, expected: [String]) throws {
        let type = body.prefix { $0 != "\"" }
        let preview = try WeCom.preview(String(type), "\"" + body)
        let runs = preview.texts.first { $0.words.contains("甲") }?.paragraphs.flatMap(\.runs) ?? []
        #expect(
            runs.map { $0.text + ($0.color.map { " \($0)" } ?? "") + ($0.link.map { "→" + $0 } ?? "") } == expected)
    }

    @Test func oneArticleHasASummaryAndOthersAreRows() throws {
        let one = #"{"title": "一", "description": "摘要", "url": "https://a.cn", "picurl": "https://a.cn/p"}"#
        let alone = try WeCom.preview("news", #""news": {"articles": [\#(one)]}"#)
        #expect(alone.articles.map(\.isLarge) == [true])
        #expect(alone.articles.map(\.shape) == [.ratio(1068, 455)])
        #expect(alone.texts.map(\.words) == ["一", "摘要"])

        let several = try WeCom.preview("news", #""news": {"articles": [\#(one), \#(one), \#(one)]}"#)
        #expect(several.articles.map(\.isLarge) == [true, false, false])
        #expect(several.articles.map(\.shape) == [.ratio(1068, 455), .thumbnail, .thumbnail])
        #expect(several.texts.map(\.words) == ["一", "一", "一"])
    }

    @Test(arguments: [("0", .grey), ("1", .black), ("2", .red), ("3", .green)] as [(String, PreviewColor)])
    func theSenderHasItsColour(color: String, expected: PreviewColor) throws {
        let preview = try WeCom.card(
            "text_notice",
            #""source": {"icon_url": "https://a.cn/i", "desc": "甲", "desc_color": \#(color)}, "sub_title_text": "a", "card_action": {"type": 1, "url": "https://a.cn"}"#
        )
        #expect(preview.texts.first?.paragraphs.first?.runs.first?.color == expected)
    }

    @Test(arguments: [("", 1.3), (#", "aspect_ratio": 2.25"#, 2.25)])
    func thePictureOfACardHasItsProportions(member: String, expected: Double) throws {
        let preview = try WeCom.card(
            "news_notice",
            #""main_title": {"title": "a"}, "card_image": {"url": "https://a.cn/p"\#(member)}, "card_action": {"type": 1, "url": "https://a.cn"}"#
        )
        #expect(preview.pictures.map(\.shape) == [.ratio(expected, 1)])
    }

    @Test func buttonsHaveStylesAndOpenPages() throws {
        let buttons =
            (1...4).map { #"{"text": "\#($0)", "style": \#($0), "key": "k\#($0)"}"# }
            + [#"{"text": "5", "key": "k5"}"#, #"{"type": 1, "text": "6", "url": "https://a.cn"}"#]
        let preview = try WeCom.card(
            "button_interaction",
            #""task_id": "t", "main_title": {"title": "a"}, "button_list": [\#(buttons.joined(separator: ", "))]"#)
        #expect(preview.buttons.map(\.look) == [.primary, .text, .danger, .plain, .primary, .primary])
        #expect(preview.buttons.map(\.opens) == [nil, nil, nil, nil, nil, "https://a.cn"])
    }

    @Test func fieldsAndLinksOpenWhatTheirKindSays() throws {
        let preview = try WeCom.card(
            "text_notice",
            #"""
            "sub_title_text": "a", "card_action": {"type": 2, "appid": "wx1", "pagepath": "p?a=1"},
            "horizontal_content_list": [
              {"keyname": "a", "value": "文字"}, {"type": 1, "keyname": "b", "value": "网页", "url": "https://a.cn"},
              {"type": 2, "keyname": "c", "value": "文件.pdf", "media_id": "m"},
              {"type": 3, "keyname": "d", "value": "张三", "userid": "zhangsan"}],
            "jump_list": [{"title": "无"}, {"type": 1, "title": "网页", "url": "https://a.cn"},
              {"type": 2, "title": "小程序", "appid": "wx1"}]
            """#)
        #expect(preview.fields.map(\.opens) == [nil, "https://a.cn", "m", "zhangsan"])
        #expect(preview.fields.map(\.value.words) == ["文字", "网页", "▤ 文件.pdf", "张三"])
        #expect(preview.fields.map { $0.value.paragraphs[0].runs.last?.style } == [[], [], [], .mention])
        #expect(preview.entries == ["https://a.cn", "wx1"])
        guard case .group(let whole)? = preview.blocks.first else {
            Issue.record("nothing opens")
            return
        }
        #expect(whole.opens == "wx1 p?a=1")
    }

    @Test(arguments: [("0", false), ("1", true)])
    func answersAreTicked(mode: String, takesSeveral: Bool) throws {
        let preview = try WeCom.card(
            "vote_interaction",
            #"""
            "task_id": "t", "main_title": {"title": "a"}, "submit_button": {"text": "提交", "key": "k"},
            "checkbox": {"question_key": "q", "mode": \#(mode), "option_list": [
              {"id": "a", "text": "甲", "is_checked": false}, {"id": "b", "text": "乙", "is_checked": true}]}
            """#)
        let options = ["甲", "乙"].map { PreviewText($0) }
        #expect(preview.inputs.map(\.kind) == [.options(options, takesSeveral: takesSeveral)])
        #expect(preview.inputs.map(\.chosen) == [[1]])
    }

    @Test(arguments: [
        (#""safe": 0"#, []), (#""safe": 1"#, ["Confidential: nobody can pass it on; marked with the reader's name"]),
        (#""enable_id_trans": 1"#, ["Ids in texts: become names"]),
        (#""enable_duplicate_check": 1"#, ["Equal messages: dropped within 1800 seconds"]),
        (
            #""enable_duplicate_check": 1, "duplicate_check_interval": 60"#,
            ["Equal messages: dropped within 60 seconds"]
        ),
        (#""enable_duplicate_check": 0, "duplicate_check_interval": 60"#, []),
        (#""toparty": "1|2", "totag": "3""#, ["Departments: 1, 2", "Tags: 3"]),
    ])
    func factsOfWeCom(members: String, expected: [String]) throws {
        let preview = try WeCom.preview("text", #""text": {"content": "a"}, \#(members)"#)
        #expect(preview.told.filter { !$0.hasPrefix("To:") && !$0.hasPrefix("App:") } == expected)
        #expect(preview.told.contains("To: zhangsan"))
    }

    // MARK: Youdu

    @Test(arguments: [
        ("6", ["Stays: 6 seconds"]), ("0", ["Stays: until somebody closes it"]),
        ("-1", ["Stays: until somebody closes it"]),
    ])
    func aWindowStays(duration: String, expected: [String]) throws {
        let preview = try preview(
            "youdu-app",
            #"{"toAll": {"onliyOnline": true}, "msgType": "sysMsg", "sysMsg": {"title": "t", "popDuration": \#(duration), "msg": [{"link": {"title": "甲", "url": "https://a.cn", "action": 0}}]}}"#
        )
        #expect(preview.frame == .window)
        #expect(preview.entries == ["https://a.cn"])
        #expect(
            preview.told == ["To: all members who are online now", "From: the app sysMsgAssistant"] + expected)
    }

    @Test(arguments: [
        ("1542699050", "Sent: 2018-11-20 15:30 in China"),
        ("9000000000000000", "Sent: 9000000000000000 seconds after the beginning of 1970"),
    ])
    func aLetterIsSentAtAMoment(time: String, expected: String) throws {
        let preview = try preview(
            "youdu-app",
            #"{"toUser": "a", "msgType": "mail", "mail": {"action": "new", "subject": "s", "time": \#(time)}}"#
        )
        #expect(preview.told.contains(expected), "\(preview.told)")
    }

    @Test func aLinkIsSeenToBeOne() throws {
        let preview = try preview(
            "youdu-app",
            #"{"toUser": "a", "msgType": "link", "link": {"title": "甲", "url": "https://a.cn", "action": 0}}"#)
        #expect(preview.blocks == [.text(PreviewText([.init(.plain, [PreviewRun("甲", link: "https://a.cn")])]))])
    }

    // MARK: Tencent

    @Test(arguments: [
        (#""text": "a""#, "createTextMessage", "{}", nil),
        (#""text": "a""#, "createTextMessage", #"{"offlinePushInfo": {"title": "t", "description": "d"}}"#, "t: d"),
        (#""text": "a""#, "createTextMessage", #"{"offlinePushInfo": {"description": "d", "disablePush": true}}"#, nil),
        (#""description": "own""#, "createCustomMessage", "{}", "own"),
        (#""description": "own""#, "createCustomMessage", #"{"offlinePushInfo": {"title": "t"}}"#, "t: own"),
        (#""description": "own""#, "createCustomMessage", #"{"offlinePushInfo": {"description": "d"}}"#, "d"),
        (#""description": "own""#, "createCustomMessage", #"{"onlineUserOnly": true}"#, nil),
    ])
    func notificationsOfTencent(payload: String, method: String, sending: String, expected: String?) throws {
        let preview = try preview(
            "tencent-chat",
            #"{"method": "\#(method)", "options": {"to": "a", "conversationType": "C2C", "payload": {\#(payload)}}, "sendOptions": \#(sending)}"#
        )
        let notification = preview.notification.map { shown in
            [shown.title, shown.text].compactMap { $0?.words }.joined(separator: ": ")
        }
        #expect(notification == expected)
    }

    @Test func whoIsCalledIsSaid() throws {
        let preview = try preview(
            "tencent-chat",
            #"{"method": "createTextAtMessage", "options": {"to": "g", "conversationType": "GROUP", "payload": {"text": "@甲 a", "atUserList": ["u1", "__kImSDK_MesssageAtALL__"]}}}"#
        )
        #expect(preview.told == ["To the group: g", "Calls: u1, all members"])
    }

    private enum WeCom {
        static func preview(_ type: String, _ body: String) throws -> Preview {
            try VendorPreviewTests.preview(
                "wecom-app", #"{"touser": "zhangsan", "msgtype": "\#(type)", "agentid": 1, \#(body)}"#)
        }

        static func card(_ type: String, _ members: String) throws -> Preview {
            try preview("template_card", #""template_card": {"card_type": "\#(type)", \#(members)}"#)
        }
    }

    private func preview(_ vendor: String, _ json: String) throws -> Preview { try Self.preview(vendor, json) }

    private static func preview(_ vendor: String, _ json: String) throws -> Preview {
        try #require(ImportTests.Payload(path: "payload", vendor: vendor, bytes: Array(json.utf8)).preview, "\(json)")
    }
}
