import MessageRuntime
import Testing

/// The answers that the vendors document, and what they mean.
struct AnswerTests {
    private func weCom(_ json: String) throws -> WeComAnswer { try WeComAnswer(decoding: json.utf8) }

    /// WeCom 90236: its example, in which members, departments and tags are not reached.
    @Test func errorZeroWithInvalidReceiversIsNoSuccess() throws {
        let answer = try weCom(
            """
            {"errcode": 0, "errmsg": "ok", "invaliduser": "userid1|userid2", "invalidparty": "partyid1|partyid2",
             "invalidtag": "tagid1|tagid2", "unlicenseduser": "userid3|userid4", "msgid": "xxxx",
             "response_code": "xyzxyz"}
            """)
        guard case .partly(let receipt, let undelivered) = answer.outcome else {
            Issue.record("\(answer.outcome)")
            return
        }
        #expect(receipt.messageID == "xxxx" && receipt.responseCode == "xyzxyz")
        #expect(undelivered.users == ["userid1", "userid2"] && undelivered.parties == ["partyid1", "partyid2"])
        #expect(undelivered.tags == ["tagid1", "tagid2"] && undelivered.unlicensed == ["userid3", "userid4"])
        #expect(answer.refusal == nil)
    }

    @Test(arguments: [
        #""invaliduser":"a""#, #""invalidparty":"1""#, #""invalidtag":"2""#, #""unlicenseduser":"b""#,
        #""invaliduser":["a"]"#, #""invalidparty":[1]"#,
    ])
    func anyReceiverThatIsNotReachedMakesItPartial(member: String) throws {
        let answer = try weCom("{\"errcode\":0,\"errmsg\":\"ok\",\(member),\"msgid\":\"m\"}")
        guard case .partly(let receipt, let undelivered) = answer.outcome else {
            Issue.record("\(answer.outcome)")
            return
        }
        #expect(receipt.messageID == "m" && !undelivered.isEmpty && answer.undelivered == undelivered)
    }

    @Test(arguments: [
        #"{"errcode":0,"errmsg":"ok"}"#, #"{"errcode":0,"errmsg":"ok","invaliduser":"","invalidparty":""}"#,
        #"{"errcode":0,"errmsg":"ok","invaliduser":[]}"#, #"{"errcode":0,"errmsg":"ok","invaliduser":null}"#,
        "\u{FEFF} \n{\"errcode\":0,\"errmsg\":\"ok\",\"more\":{\"of\":[1,2.5e3,true,null,\"\\u4f60\"]}}\n",
    ])
    func whatIsDeliveredToAllIsDelivered(json: String) throws {
        guard case .delivered(let receipt) = try weCom(json).outcome else {
            Issue.record("\(json)")
            return
        }
        #expect(receipt.messageID == nil && receipt.responseCode == nil)
    }

    @Test func aRefusalHasItsCodeAndItsWords() throws {
        let answer = try weCom(#"{"errcode":81013,"errmsg":"all invalid, hint: [1]","invaliduser":"a|b"}"#)
        let refusal = try #require(answer.refusal)
        #expect(answer.outcome == .refused(refusal))
        #expect(refusal.code == .noValidReceiver && refusal.retry == .withOtherReceivers)
        #expect(refusal.message == "all invalid, hint: [1]")
        #expect(answer.undelivered.users == ["a", "b"])
    }

    @Test func anUnknownCodeIsKept() throws {
        let refusal = try #require(try weCom(#"{"errcode":-987654,"errmsg":"new"}"#).refusal)
        #expect(refusal.number == -987654 && refusal.code == nil && refusal.facts == nil && refusal.retry == nil)
        #expect(refusal.description == "error -987654, which is not documented: new")
    }

    /// The seed of Youdu's page on sending, and receivers that it names in words alone.
    @Test func youduSaysMoreInWords() throws {
        let ok = try YouduAnswer(decoding: #"{"errcode": 0, "errmsg": "ok"}"#.utf8)
        #expect(ok.message == "ok" && ok.refusal == nil)
        guard case .delivered(let receipt) = ok.outcome else {
            Issue.record("\(ok)")
            return
        }
        #expect(receipt.encrypted == nil)
        let listed = try YouduAnswer(decoding: #"{"errcode":0,"errmsg":"invalid users: a|b","encrypt":"QUJD"}"#.utf8)
        guard case .remarked(let other, let remark) = listed.outcome else {
            Issue.record("\(listed)")
            return
        }
        #expect(other.encrypted == "QUJD" && remark == "invalid users: a|b")
        let expired = try YouduAnswer(decoding: #"{"errcode":100002,"errmsg":"token expired"}"#.utf8)
        #expect(expired.refusal?.code == .expiredToken && expired.refusal?.retry == .withNewToken)
    }

    /// The examples of Feishu's page.
    @Test func feishuSaysWhichChatsHaveTheCard() throws {
        let sent = try FeishuAnswer(
            decoding: """
                {"sendCardInfo": [{"openMessageId": "om_925327317135d242832d17fbfab96064",
                  "openChatId": "oc_a8a2a40a61589ec720f709bd45a2a9eb", "status": 0}], "errMsg": "sendMessageCard:ok"}
                """.utf8)
        guard case .delivered(let cards) = sent.outcome else {
            Issue.record("\(sent)")
            return
        }
        #expect(cards.map(\.chat) == ["oc_a8a2a40a61589ec720f709bd45a2a9eb"])
        #expect(cards.map(\.message) == ["om_925327317135d242832d17fbfab96064"])
        let failed = try FeishuAnswer(decoding: #"{"errCode": -4, "errMsg": "sendMessageCard:fail"}"#.utf8)
        #expect(failed.refusal?.code == .invalidCard)
        #expect(try failed.outcome == .refused(#require(failed.refusal)))
    }

    @Test func feishuMayReachSomeChatsAlone() throws {
        let some = try FeishuAnswer(
            decoding: """
                {"errCode": -5, "errMsg": "sendMessageCard:fail", "failedOpenChatIDs": ["oc_b"],
                 "sendCardInfo": [{"status": 0, "openChatId": "oc_a", "openMessageId": "om_a"},
                  {"status": 1, "openChatId": "oc_c"}]}
                """.utf8)
        guard case .partly(let cards, let undelivered) = some.outcome else {
            Issue.record("\(some)")
            return
        }
        #expect(cards.map(\.chat) == ["oc_a"] && undelivered.chats == ["oc_b", "oc_c"])
        #expect(some.refusal?.code == .sendingFailed)
        let note = try FeishuAnswer(
            decoding: """
                {"errCode": 42406, "errMsg": "sendMessageCard:fail",
                 "sendCardInfo": [{"status": 0, "openChatId": "oc_a", "openMessageId": "om_a"}],
                 "additionalMessageInfo": [{"status": 7, "openChatId": "oc_a"}]}
                """.utf8)
        guard case .partly(let card, let missing) = note.outcome else {
            Issue.record("\(note)")
            return
        }
        #expect(card.count == 1 && missing.notes == ["oc_a"] && missing.chats == [])
    }

    /// Only the notes are told of, or nothing at all where the note has failed: the chats may have the card.
    @Test(arguments: [
        (#"{"errCode":42406,"errMsg":"sendMessageCard:fail"}"#, []),
        (#"{"errCode":42406,"errMsg":"sendMessageCard:fail","sendCardInfo":[]}"#, []),
        (
            #"{"errCode":-7,"errMsg":"sendMessageCard:fail","additionalMessageInfo":[{"status":7,"openChatId":"oc_a"}]}"#,
            ["oc_a"]
        ),
        (
            #"{"errCode":-7,"errMsg":"sendMessageCard:fail","additionalMessageInfo":[{"status":0,"openChatId":"oc_a"}]}"#,
            []
        ),
    ])
    func aNoteThatFailsIsNoRefusedCard(json: String, notes: [String]) throws {
        let answer = try FeishuAnswer(decoding: json.utf8)
        guard case .partly(let cards, let undelivered) = answer.outcome else {
            Issue.record("\(answer)")
            return
        }
        #expect(cards == [] && undelivered.chats == [] && undelivered.notes == notes)
        #expect(answer.refusal != nil)
    }

    @Test func feishuMayConfirmNothing() throws {
        #expect(try FeishuAnswer(decoding: #"{"errMsg":"sendMessageCard:ok"}"#.utf8).outcome == .unconfirmed)
        let nameless = try FeishuAnswer(decoding: #"{"errMsg":"sendMessageCard:fail"}"#.utf8)
        #expect(nameless.refusal?.number == 0)
    }

    @Test func tencentAnswersFromTwoPlaces() throws {
        let server = try TencentAnswer(
            decoding: """
                {"ActionStatus": "OK", "ErrorInfo": "", "ErrorCode": 0, "MsgTime": 1572870301,
                 "MsgKey": "89541_2574206_1572870301"}
                """.utf8)
        guard case .delivered(let receipt) = server.outcome else {
            Issue.record("\(server)")
            return
        }
        #expect(receipt.time == 1_572_870_301 && receipt.key == "89541_2574206_1572870301" && receipt.sequence == nil)
        let refused = try TencentAnswer(
            decoding: #"{"ActionStatus":"FAIL","ErrorInfo":"msg too long","ErrorCode":80002}"#.utf8)
        #expect(refused.refusal?.code == .tooLarge)
        let sdk = try TencentAnswer(decoding: #"{"code":2105,"message":"not an instance"}"#.utf8)
        #expect(sdk.refusal?.code == .notAMessage)
        let contradictory = try TencentAnswer(decoding: #"{"ActionStatus":"FAIL","ErrorCode":0,"ErrorInfo":""}"#.utf8)
        #expect(contradictory.refusal?.number == 0)
        let batch = try TencentAnswer(
            decoding: """
                {"ActionStatus":"SomeError","ErrorCode":0,"ErrorInfo":"",
                 "ErrorList":[{"To_Account":"rong","ErrorCode":90012}]}
                """.utf8)
        guard case .partly(_, let missing) = batch.outcome else {
            Issue.record("\(batch)")
            return
        }
        #expect(missing.map(\.account) == ["rong"] && missing.map(\.refusal.code) == [.unknownReceiver])
    }
}
