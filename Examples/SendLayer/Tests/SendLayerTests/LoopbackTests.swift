import Foundation
import Loopback
import MessageRuntime
import SendLayer
import Testing

/// The servers refuse what the vendors refuse: each message here breaks one documented rule.
struct LoopbackTests {
    private static let envelope = #""touser":"zhangsan","agentid":1000002"#

    private static func card(_ members: String) -> String {
        #"{\#(envelope),"msgtype":"template_card","template_card":{"main_title":{"title":"标题"},\#(members)}}"#
    }

    private static let action = #""card_action":{"type":1,"url":"https://example.com"}"#
    private static let button = #"{"text":"好","key":"ok"}"#
    private static let option = #"{"id":"1","text":"一"}"#

    private static func users(_ count: Int) -> String { (0..<count).map { "m\($0)" }.joined(separator: "|") }

    static let refusals: [(json: String, code: Int)] = [
        ("no JSON", 40058),
        (#"{"msgtype":"text","agentid":1000002,"text":{"content":"好"}}"#, 82001),
        (#"{"touser":"\#(users(1001))","msgtype":"text","agentid":1000002,"text":{"content":"好"}}"#, 40032),
        (#"{"toparty":"\#(users(101))","msgtype":"text","agentid":1000002,"text":{"content":"好"}}"#, 82002),
        (#"{"totag":"\#(users(101))","msgtype":"text","agentid":1000002,"text":{"content":"好"}}"#, 82003),
        (#"{"touser":"stranger","msgtype":"text","agentid":1000002,"text":{"content":"好"}}"#, 81013),
        (#"{"touser":"zhangsan","msgtype":"text","text":{"content":"好"}}"#, 41011),
        (#"{"touser":"zhangsan","msgtype":"text","agentid":7,"text":{"content":"好"}}"#, 40056),
        (#"{"touser":"zhangsan","msgtype":"text","agentid":1000003,"text":{"content":"好"}}"#, 301002),
        (#"{\#(envelope),"text":{"content":"好"}}"#, 40008),
        (#"{\#(envelope),"msgtype":"Text","Text":{"content":"好"}}"#, 40008),
        (#"{\#(envelope),"msgtype":"text","markdown":{"content":"好"}}"#, 40063),
        (#"{\#(envelope),"msgtype":"text","text":{"content":""}}"#, 44004),
        (#"{\#(envelope),"msgtype":"image","image":{"media_id":""}}"#, 44001),
        (#"{\#(envelope),"msgtype":"file","file":{"media_id":"expired"}}"#, 40007),
        (#"{\#(envelope),"msgtype":"textcard","textcard":{"title":"题","description":"文","url":"example.com"}}"#, 45034),
        (
            #"{\#(envelope),"msgtype":"textcard","textcard":{"title":"题","description":"文","url":"https://\#(users(600))"}}"#,
            40039
        ),
        (#"{\#(envelope),"msgtype":"news","news":{"articles":[]}}"#, 45008),
        (#"{\#(envelope),"msgtype":"news","news":{"articles":[{"url":"https://example.com"}]}}"#, 41016),
        (#"{\#(envelope),"msgtype":"news","safe":0,"news":{"articles":[{"title":"题","url":"https://a.cn"}]}}"#, 40074),
        (
            #"{\#(envelope),"msgtype":"mpnews","mpnews":{"articles":[{"title":"题","thumb_media_id":"m","content":"文","author":"\#(users(30))"}]}}"#,
            45032
        ),
        (#"{\#(envelope),"msgtype":"miniprogram_notice","miniprogram_notice":{"title":"审批通过"}}"#, 90200),
        (
            #"{\#(envelope),"msgtype":"miniprogram_notice","miniprogram_notice":{"appid":"wx1","title":"审批通过","content_item":[{"key":"","value":"一"}]}}"#,
            90202
        ),
        (card(#""card_type":"text","# + action), 42031),
        (card(#""card_type":"text_notice""#), 42045),
        (card(#""card_type":"text_notice","action_menu":{},"# + action), 40058),
        (card(#""card_type":"news_notice","# + action), 42044),
        (card(#""card_type":"text_notice","horizontal_content_list":[{"value":"一"}],"# + action), 42027),
        (card(#""card_type":"text_notice","jump_list":[{"type":2,"title":"去"}],"# + action), 42030),
        (card(#""card_type":"button_interaction","task_id":"1","button_list":[{"text":"好"}]"#), 42039),
        (card(#""card_type":"button_interaction","task_id":"1","button_list":[\#(button),\#(button)]"#), 42051),
        (card(#""card_type":"button_interaction","button_list":[\#(button)]"#), 40058),
        (card(#""card_type":"button_interaction","task_id":"a b","button_list":[\#(button)]"#), 40058),
        (card(#""card_type":"vote_interaction","task_id":"1","checkbox":{"option_list":[\#(option)]}"#), 42043),
        (
            card(
                #""card_type":"vote_interaction","task_id":"1","#
                    + #""checkbox":{"question_key":"q","option_list":[\#(option)]}"#),
            42049
        ),
        (card(#""card_type":"multiple_interaction","task_id":"1""#), 42047),
    ]

    @Test(arguments: refusals) func weComRefuses(json: String, code: Int) async throws {
        let server = WeComServer(
            corporation: WeComFixture.corporation,
            apps: [WeComFixture.app, WeComServer.App(agentID: 1000003, secret: "other")], strangers: ["stranger"],
            unknownMedia: ["expired"])
        let answer = try await Self.answer(of: server, to: json)
        #expect(answer.refusal?.number == code, "\(answer)")
        #expect(await server.deliveries.isEmpty)
    }

    /// Only what was delivered is a duplicate the next time.
    @Test func whatIsRefusedIsNoDuplicate() async throws {
        let server = WeComServer(
            corporation: WeComFixture.corporation, apps: [WeComFixture.app], strangers: ["stranger"])
        let json = #"{"touser":"stranger","msgtype":"text","agentid":1000002,"enable_duplicate_check":1,"#
        for _ in 0..<2 {
            let answer = try await Self.answer(of: server, to: json + #""text":{"content":"好"}}"#)
            #expect(answer.refusal?.code == .noValidReceiver)
        }
        #expect(await server.deliveries.isEmpty)
    }

    @Test func anAppWithoutCallbackGetsNoButtons() async throws {
        let server = WeComServer(
            corporation: WeComFixture.corporation,
            apps: [WeComServer.App(agentID: 1000002, secret: WeComFixture.secret, hasCallback: false)])
        let json = Self.card(#""card_type":"button_interaction","task_id":"1","button_list":[\#(Self.button)]"#)
        #expect(try await Self.answer(of: server, to: json).refusal?.code == .noCallback)
    }

    /// The vendor cuts it, and says nothing.
    @Test func aTextThatIsTooLongIsCut() async throws {
        let server = WeComServer(corporation: WeComFixture.corporation, apps: [WeComFixture.app])
        let text = String(repeating: "长", count: 683)
        let json = #"{\#(Self.envelope),"msgtype":"text","text":{"content":"\#(text)"}}"#
        #expect(try await Self.answer(of: server, to: json).reachesEverybody)
        #expect(await server.deliveries.map(\.cuts) == [["text.content"]])
    }

    private static func answer(of server: WeComServer, to json: String) async throws -> WeComAnswer {
        try await LoopbackServer.run(server) { address in
            try await withTransport { transport in
                try await WeComSender(
                    corporation: WeComFixture.corporation, secret: Secret(WeComFixture.secret), transport: transport,
                    host: address, logger: Journal().logger
                ).send(.weCom(json))
            }
        }
    }

    @Test(arguments: [
        ("no JSON", 100004),
        (#"{"msgType":"text","text":{"content":"好"}}"#, 200007),
        (#"{"toUser":"\#(users(1001))","msgType":"text","text":{"content":"好"}}"#, 200001),
        (#"{"toUser":"stranger","msgType":"text","text":{"content":"好"}}"#, 300001),
        (#"{"toUser":"zhangsan","text":{"content":"好"}}"#, 5),
        (#"{"toUser":"zhangsan","msgType":"text","text":{"content":""}}"#, 5),
        (#"{"toUser":"zhangsan","msgType":"image","image":{"media_id":"expired"}}"#, 200010),
        (#"{"toUser":"zhangsan","msgType":"exlink","exlink":[]}"#, 5),
        (#"{"toUser":"zhangsan","msgType":"sysMsg","sysMsg":{"title":"题","msg":[{"text":{"content":"好"}}]}}"#, 3),
    ])
    func youduRefuses(json: String, code: Int) async throws {
        let server = YouduServer(
            enterprise: YouduFixture.enterprise, apps: [YouduFixture.app: YouduFixture.key], strangers: ["stranger"],
            unknownMedia: ["expired"])
        let envelope = try YouduEnvelope(appID: YouduFixture.app, key: Secret(YouduFixture.key))
        let answer = try await LoopbackServer.run(server) { address in
            try await withTransport { transport in
                try await YouduSender(
                    enterprise: YouduFixture.enterprise, envelope: envelope, transport: transport, host: address,
                    logger: Journal().logger
                ).send(.youdu(json))
            }
        }
        #expect(answer.refusal?.number == code, "\(answer)")
        #expect(await server.deliveries.isEmpty)
    }

    /// What the outer JSON of a request to Youdu must hold.
    @Test(arguments: [
        ("<html>", 100004), ("{}", 100008), (#"{"buin":"1"}"#, 100012), (#"{"buin":1}"#, 100009),
        (#"{"buin":14772480}"#, 100010), (#"{"buin":14772480,"appId":1}"#, 100013),
        (#"{"buin":14772480,"appId":"other"}"#, 100005), (#"{"buin":14772480,"appId":"shop-notifier"}"#, 100011),
        (#"{"buin":14772480,"appId":"shop-notifier","encrypt":1}"#, 100014),
        (#"{"buin":14772480,"appId":"shop-notifier","encrypt":"AAAA"}"#, 100006),
    ])
    func youduRefusesTheRequest(json: String, code: Int) async throws {
        let server = YouduFixture().server
        let request = LoopbackRequest(method: "POST", path: "/cgi/gettoken", query: [:], body: Array(json.utf8))
        guard case .json(let bytes) = await server.reply(to: request) else { throw Unexpected("no JSON") }
        #expect(try YouduAnswer(decoding: bytes).refusal?.number == code)
    }
}
