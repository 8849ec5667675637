import Loopback
import MessageRuntime
import SendLayer
import Testing

/// Cards that call back: their code changes them, once.
struct CardTests {
    private static let card = MessagePayload.weCom(
        """
        {"touser":"zhangsan|left","msgtype":"template_card","agentid":1000002,"template_card":\
        {"card_type":"button_interaction","task_id":"order-881","main_title":{"title":"订单 881"},\
        "button_list":[{"text":"确认","key":"confirm"}]}}
        """, type: "template_card")

    @Test func aCardIsUpdatedOnce() async throws {
        let fixture = WeComFixture(strangers: ["left"])
        let (first, second) = try await fixture.run { sender in
            guard case .partly(let receipt, _) = try await sender.send(Self.card).outcome,
                let code = receipt.responseCode
            else { throw Unexpected("no response_code") }
            let update = try WeComCardUpdate(
                code, .button(replaceName: "已确认"), for: .listed(users: ["zhangsan", "left"]), agentID: 1000002)
            return (try await sender.send(update.render()), try await sender.send(update.render()))
        }
        guard case .partly(_, let undelivered) = first.outcome else { throw Unexpected(first) }
        #expect(undelivered.users == ["left"])
        #expect(second.refusal?.code == .usedResponseCode)
        #expect(await fixture.server.updates.count == 1)
    }

    /// Whether an update that got no answer has used up the code is not known, so it is not sent again.
    @Test func anUpdateIsNotRepeated() async throws {
        let fixture = WeComFixture()
        await #expect(throws: SendError.self) {
            try await fixture.run { sender in
                guard case .delivered(let receipt) = try await sender.send(Self.card).outcome,
                    let code = receipt.responseCode
                else { throw Unexpected("no response_code") }
                await fixture.server.prepare(.lostAnswer)
                let update = try WeComCardUpdate(code, .button(replaceName: "已确认"), for: .everyone, agentID: 1000002)
                return try await sender.send(update.render())
            }
        }
        #expect(await fixture.server.updates.count == 1)
        #expect(fixture.pauses.all.isEmpty)
    }

    @Test func aTaskIsSentOnce() async throws {
        let fixture = WeComFixture()
        let answers = try await fixture.run { sender in
            [try await sender.send(Self.card), try await sender.send(Self.card)]
        }
        #expect(answers.map(\.refusal?.number) == [nil, 42014])
    }
}
