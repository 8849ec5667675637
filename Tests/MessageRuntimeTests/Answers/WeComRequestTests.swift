import MessageRuntime
import Testing

/// What WeCom is asked after a message was sent.
struct WeComRequestTests {
    private static let receivers = WeComCardUpdate.Receivers.listed(
        users: ["userid1", "userid2"], parties: [2, 3], tags: [44, 55])

    private static func payload(_ json: String, type: String = "template_card") -> MessagePayload {
        MessagePayload(vendor: "wecom-app", type: type, bytes: Array(json.utf8), request: nil)
    }

    private func error(_ make: () throws(WeComRequestError) -> Void) -> WeComRequestError? {
        do throws(WeComRequestError) { try make() } catch { return error }
        return nil
    }

    /// The example of WeCom 94867.
    @Test func aMessageIsRecalledByItsID() throws {
        let payload = try WeComRecall(messageID: "vcT8gGc-7dFb4bxT35ONjBDz901sLlXPZw1DAMC_Gc26qRpK").render()
        #expect(payload.json == #"{"msgid":"vcT8gGc-7dFb4bxT35ONjBDz901sLlXPZw1DAMC_Gc26qRpK"}"#)
        #expect(payload.request == MessageRequest("POST", "/cgi-bin/message/recall"))
        #expect(error { () throws(WeComRequestError) in _ = try WeComRecall(messageID: "") }?.problem == .empty)
        #expect(WeComRecall.period == .seconds(86400) && WeComCardUpdate.period == .seconds(259_200))
    }

    /// The example of WeCom 94888, but for `atall`, which says the same where it is left out.
    @Test func aButtonGetsAnotherText() throws {
        let update = try WeComCardUpdate(
            "response_code", .button(replaceName: "replace_name"), for: Self.receivers, agentID: 1)
        let payload = update.render()
        #expect(
            payload.json == """
                {"userids":["userid1","userid2"],"partyids":[2,3],"tagids":[44,55],"agentid":1,\
                "response_code":"response_code","button":{"replace_name":"replace_name"}}
                """)
        #expect(payload.request == MessageRequest("POST", "/cgi-bin/message/update_template_card"))
        #expect(payload.vendor == "wecom-app" && payload.type == "update_template_card")
        let all = try WeComCardUpdate("c", .button(replaceName: "\"已处理\"\n"), for: .everyone, agentID: 7)
        #expect(
            all.render().json
                == #"{"atall":1,"agentid":7,"response_code":"c","button":{"replace_name":"\"已处理\"\n"}}"#)
    }

    @Test func aCardOfATemplateTakesThePlaceOfTheOldOne() throws {
        let card = Self.payload(
            """
            {"touser":"a","msgtype":"template_card","agentid":1,\
            "template_card":{"card_type":"text_notice","main_title":{"title":"完成 \\u0041"}}}
            """)
        let plain = try WeComCardUpdate("c", .card(card), for: .everyone, agentID: 1)
        #expect(
            plain.render().json == """
                {"atall":1,"agentid":1,"response_code":"c","template_card":{"card_type":"text_notice",\
                "main_title":{"title":"完成 \\u0041"}}}
                """)
        let marked = try WeComCardUpdate(
            "c", .card(card, replaceText: "已提交"), for: .everyone, agentID: 1, translatesIDs: true)
        #expect(
            marked.render().json == """
                {"atall":1,"agentid":1,"response_code":"c","enable_id_trans":1,"template_card":{\
                "card_type":"text_notice","main_title":{"title":"完成 \\u0041"},"replace_text":"已提交"}}
                """)
    }

    @Test func whatTheVendorWouldRefuseIsNotMade() throws {
        func update(
            _ code: String = "c", _ change: WeComCardUpdate.Change = .button(replaceName: "ok"),
            _ receivers: WeComCardUpdate.Receivers = .everyone
        ) -> WeComRequestError? {
            error { () throws(WeComRequestError) in _ = try WeComCardUpdate(code, change, for: receivers, agentID: 1) }
        }
        let users = (0...1000).map { "u\($0)" }
        #expect(update() == nil)
        #expect(update("c", .button(replaceName: "ok"), .listed(users: Array(users.dropLast()))) == nil)
        #expect(update("")?.member == "response_code")
        #expect(update("c", .button(replaceName: ""))?.member == "replace_name")
        #expect(update("c", .button(replaceName: "ok"), .listed())?.problem == .empty)
        #expect(
            update("c", .button(replaceName: "ok"), .listed(users: users))?.problem == .tooMany(1001, limit: 1000))
        #expect(
            update("c", .button(replaceName: "ok"), .listed(parties: Array(0...100)))?.description
                == "'partyids' has 101 items, and at most 100 fit")
        #expect(update("c", .button(replaceName: "ok"), .listed(tags: Array(0...100)))?.member == "tagids")
        let text = Self.payload(#"{"msgtype":"text","text":{"content":"a"}}"#, type: "text")
        #expect(update("c", .card(text))?.problem == .notACard(type: "text"))
        #expect(update("c", .card(Self.payload("{")))?.problem == .notACard(type: "template_card"))
        let card = Self.payload(#"{"template_card":{"replace_text":"a"}}"#)
        #expect(update("c", .card(card)) == nil)
        #expect(update("c", .card(card, replaceText: "b"))?.problem == .alreadyThere)
        #expect(update("c", .card(card, replaceText: ""))?.problem == .empty)
    }
}
