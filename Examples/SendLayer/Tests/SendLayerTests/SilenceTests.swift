import Loopback
import MessageRuntime
import SendLayer
import Testing

/// What a sender does where no answer comes, and nobody knows whether the message was delivered.
struct SilenceTests {
    private static let limit = Duration.milliseconds(400)
    private static let silences: [Trouble] = [.hang, .hangInside]

    @Test(arguments: silences) func aServerThatHangsIsLeftInTime(trouble: Trouble) async throws {
        let fixture = WeComFixture()
        try await fixture.run { sender in
            _ = try await sender.send(.weComText(), within: .seconds(60))
            await fixture.server.prepare(trouble)
            let start = ContinuousClock.now
            let error = await #expect(throws: SendError.self) {
                try await sender.send(.weComText(), within: Self.limit)
            }
            #expect(.now - start < .seconds(30))
            #expect(error == .unanswered(reason: "no answer came in time"))
        }
    }

    @Test(arguments: silences) func youduIsLeftInTimeToo(trouble: Trouble) async throws {
        let fixture = YouduFixture()
        try await fixture.run { sender in
            _ = try await sender.send(.youduText(), within: .seconds(60))
            await fixture.server.prepare(trouble)
            let error = await #expect(throws: SendError.self) {
                try await sender.send(.youduText(), within: Self.limit)
            }
            #expect(error == .unanswered(reason: "no answer came in time"))
        }
    }

    /// The message was taken, and only the answer is lost: sent again, it would arrive twice.
    @Test func aLostAnswerIsNotRepeated() async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.lostAnswer)
        let error = await #expect(throws: SendError.self) {
            try await fixture.run { sender in try await sender.send(.weComText()) }
        }
        guard case .unanswered = error else { throw Unexpected(error as Any) }
        #expect(await fixture.server.deliveries.count == 1)
        #expect(fixture.pauses.all.isEmpty)
    }

    @Test func aLostAnswerIsRepeatedWhereTheServerDropsDuplicates() async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.lostAnswer)
        let answer = try await fixture.run { sender in
            try await sender.send(.weComText(to: "zhangsan", #","enable_duplicate_check":1"#))
        }
        #expect(answer.reachesEverybody)
        #expect(await fixture.server.requests.count { $0 == "/cgi-bin/message/send" } == 2)
        #expect(await fixture.server.deliveries.count == 1)
    }

    /// All attempts have to fall into the time in which the server remembers a message: half an hour if none is named.
    @Test(arguments: [(0, 30, 1), (1, 30, 1), (30, 30, 1), (31, 30, 2), (14400, 30, 2), (nil, 30, 2), (nil, 1800, 1)])
    func aLostAnswerIsRepeatedWithinTheIntervalAlone(interval: Int?, limit: Int, requests: Int) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.lostAnswer)
        let member = interval.map { #","duplicate_check_interval":\#($0)"# } ?? ""
        let payload = MessagePayload.weComText(to: "zhangsan", #","enable_duplicate_check":1"# + member)
        let answer = try await fixture.run { sender in try? await sender.send(payload, within: .seconds(limit)) }
        #expect(await fixture.server.requests.count { $0 == "/cgi-bin/message/send" } == requests)
        #expect((answer != nil) == (requests == 2))
        #expect(await fixture.server.deliveries.count == 1)
    }

    /// A later attempt that fails does not say that the first one has.
    @Test(arguments: [45009, -1, 42014, 40014, 40058, 99999])
    func aLostAnswerIsNotForgotten(code: Int) async throws {
        let fixture = WeComFixture()
        let refusal = Trouble.refusal(code)
        await fixture.server.prepare(.lostAnswer, refusal, refusal, refusal)
        let payload = MessagePayload.weComText(to: "zhangsan", #","enable_duplicate_check":1"#)
        let delivery = try await fixture.run { sender in await sender.send([payload], within: .seconds(60)) }
        guard case .failed(.unanswered(let reason)) = delivery.parts.first?.outcome else { throw Unexpected(delivery) }
        #expect(reason.hasPrefix("an earlier attempt got no answer; the last one: error \(code), "))
        #expect(await fixture.server.deliveries.count == 1)
        #expect(delivery.unsent.isEmpty)
    }

    /// That nothing was sent is true of the last attempt alone.
    @Test func aLostAnswerIsNotForgottenWhereNoTokenComes() async throws {
        let fixture = WeComFixture()
        let payload = MessagePayload.weComText(to: "zhangsan", #","enable_duplicate_check":1"#)
        let error = try await fixture.run { sender in
            _ = try await sender.send(.weComText())
            await fixture.server.prepare(.lostAnswer, .forgottenTokens)
            await fixture.server.prepareTokens(.refusal(40001))
            return await #expect(throws: SendError.self) { try await sender.send(payload) }
        }
        guard case .unanswered(let reason) = error else { throw Unexpected(error as Any) }
        #expect(reason.hasPrefix("an earlier attempt got no answer; the last one: there is no access token: "))
        #expect(error?.isSafeToRepeat == false)
        #expect(await fixture.server.deliveries.count == 2)
    }

    @Test func youduIsNotAskedAgain() async throws {
        let fixture = YouduFixture()
        await fixture.server.prepare(.lostAnswer)
        await #expect(throws: SendError.self) {
            try await fixture.run { sender in try await sender.send(.youduText()) }
        }
        #expect(await fixture.server.deliveries.count == 1)
        #expect(await fixture.server.requests == ["/cgi/gettoken", "/cgi/msg/send"])
    }

    @Test(arguments: [Trouble.page(status: 502), .page(status: 200), .close])
    func whatIsNoAnswerOfTheVendorIsNone(trouble: Trouble) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(trouble)
        let error = await #expect(throws: SendError.self) {
            try await fixture.run { sender in try await sender.send(.weComText()) }
        }
        guard case .unanswered = error else { throw Unexpected(error as Any) }
        #expect(await fixture.server.requests.count { $0 == "/cgi-bin/message/send" } == 1)
    }

    /// The token in the query would go with it.
    @Test func aRedirectIsNotFollowed() async throws {
        let fixture = WeComFixture()
        let other = WeComFixture()
        try await LoopbackServer.run(other.server) { address in
            await fixture.server.prepare(.redirect(to: address + "/cgi-bin/message/send?access_token=x"))
            await #expect(throws: SendError.self) {
                try await fixture.run { sender in try await sender.send(.weComText()) }
            }
        }
        #expect(await other.server.requests.isEmpty)
    }

    /// Where there was no connection nothing was sent, so trying again is safe.
    @Test func aServerThatIsNotThereIsTriedAgain() async throws {
        let fixture = WeComFixture()
        let address = try await LoopbackServer.run(fixture.server) { $0 }
        let error = await #expect(throws: SendError.self) {
            try await withTransport { transport in
                try await fixture.sender(transport, address).send(.weComText())
            }
        }
        #expect(error?.isSafeToRepeat == true)
        #expect(fixture.pauses.all == [.seconds(1), .seconds(2), .seconds(4)])
        #expect(await fixture.server.requests.isEmpty)
    }

    /// Of the message nothing was sent then, so another request for a token does no harm.
    @Test(arguments: [Trouble.close, .page(status: 502), .refusal(-1)])
    func aTokenThatDoesNotComeIsAskedForAgain(trouble: Trouble) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepareTokens(trouble, trouble)
        #expect(try await fixture.run { sender in try await sender.send(.weComText()) }.reachesEverybody)
        #expect(fixture.pauses.all == [.seconds(1), .seconds(2)])
        #expect(await fixture.server.deliveries.count == 1)
    }

    @Test(arguments: [Trouble.close, .page(status: 502)])
    func youduIsAskedForATokenAgainToo(trouble: Trouble) async throws {
        let fixture = YouduFixture()
        await fixture.server.prepareTokens(trouble)
        #expect(try await fixture.run { sender in try await sender.send(.youduText()) }.reachesEverybody)
        #expect(fixture.pauses.all == [.seconds(1)])
    }

    /// A minute is more than the sender waits, and asking before is what is refused.
    @Test func aTokenThatWasAskedForTooOftenIsNotAskedForAgain() async throws {
        let fixture = WeComFixture()
        await fixture.server.prepareTokens(.refusal(45009))
        let error = await #expect(throws: SendError.self) {
            try await fixture.run { sender in try await sender.send(.weComText()) }
        }
        guard case .noToken(let reason) = error else { throw Unexpected(error as Any) }
        #expect(reason.contains("45009"))
        #expect(fixture.pauses.all.isEmpty)
        #expect(await fixture.server.requests == ["/cgi-bin/gettoken"])
    }

    @Test(arguments: silences) func aTokenThatHangsSendsNothing(trouble: Trouble) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepareTokens(trouble)
        await #expect(throws: SendError.notSent(reason: "no access token came in time")) {
            try await fixture.run { sender in try await sender.send(.weComText(), within: Self.limit) }
        }
        #expect(await !fixture.server.requests.contains("/cgi-bin/message/send"))
    }

    @Test(arguments: silences) func whoeverIsCancelledIsLetGo(trouble: Trouble) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(trouble)
        try await fixture.run { sender in
            let sending = Task {
                await #expect(throws: SendError.self) {
                    try await sender.send(.weComText(), within: .seconds(60))
                }
            }
            while await fixture.server.requests.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
            let clock = ContinuousClock()
            let start = clock.now
            sending.cancel()
            #expect(await sending.value == .unanswered(reason: "cancelled"))
            #expect(clock.now - start < .seconds(30))
        }
    }
}
