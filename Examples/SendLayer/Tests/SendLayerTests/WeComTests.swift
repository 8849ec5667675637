import Loopback
import MessageRuntime
import SendLayer
import Testing

/// What a sender for WeCom does with each of the vendor's answers, and where there is none.
struct WeComTests {
    @Test func aMessageArrivesAsItWasWritten() async throws {
        let fixture = WeComFixture()
        let payload = MessagePayload.weComText(to: "zhangsan|lisi")
        let answer = try await fixture.run { sender in try await sender.send(payload) }
        guard case .delivered(let receipt) = answer.outcome else { throw Unexpected(answer) }
        #expect(receipt.messageID != nil && receipt.responseCode == nil)
        let deliveries = await fixture.server.deliveries
        #expect(deliveries.map(\.bytes) == [payload.bytes])
        #expect(deliveries.map(\.users) == [["zhangsan", "lisi"]])
    }

    @Test(arguments: [Trouble.forgottenTokens, .expiredTokens])
    func aTokenThatIsRefusedIsReplacedOnce(trouble: Trouble) async throws {
        let fixture = WeComFixture()
        let answer = try await fixture.run { sender in
            _ = try await sender.send(.weComText())
            await fixture.server.prepare(trouble)
            return try await sender.send(.weComText(to: "lisi"))
        }
        #expect(answer.reachesEverybody)
        #expect(await fixture.server.tokenRequests == 2)
        #expect(await fixture.server.deliveries.flatMap(\.users) == ["zhangsan", "lisi"])
        #expect(fixture.pauses.all.isEmpty)
    }

    @Test(arguments: [40014, 42001])
    func aTokenThatIsRefusedAgainIsAnAnswer(code: Int) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.refusal(code), .refusal(code))
        let answer = try await fixture.run { sender in try await sender.send(.weComText()) }
        #expect(answer.refusal?.number == code)
        #expect(await fixture.server.tokenRequests == 2)
        #expect(await fixture.server.deliveries.isEmpty)
    }

    @Test func aTokenIsFetchedOnceForAllWhoNeedIt() async throws {
        let fixture = WeComFixture()
        try await fixture.run { sender in
            try await withThrowingTaskGroup(of: WeComAnswer.self) { group in
                for number in 0..<20 { group.addTask { try await sender.send(.weComText(to: "m\(number)")) } }
                for try await answer in group { #expect(answer.reachesEverybody) }
            }
        }
        #expect(await fixture.server.tokenRequests == 1)
        #expect(await Set(fixture.server.deliveries.flatMap(\.users)).count == 20)
    }

    @Test func aWrongSecretIsNoToken() async throws {
        let fixture = WeComFixture()
        let error = await #expect(throws: SendError.self) {
            try await LoopbackServer.run(fixture.server) { address in
                try await withTransport { transport in
                    try await fixture.sender(transport, address, secret: "wrong-secret").send(.weComText())
                }
            }
        }
        guard case .noToken(let reason) = error else { throw Unexpected(error as Any) }
        #expect(reason.contains("40001"))
        #expect(await fixture.server.deliveries.isEmpty)
    }

    @Test(arguments: [-1, 45033])
    func aBusyServerIsAskedAgainAfterPauses(code: Int) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.refusal(code), .refusal(code))
        let answer = try await fixture.run { sender in try await sender.send(.weComText()) }
        #expect(answer.reachesEverybody)
        #expect(fixture.pauses.all == [.seconds(1), .seconds(2)])
        #expect(await fixture.server.deliveries.count == 1)
    }

    @Test func aServerThatStaysBusyIsAskedFourTimes() async throws {
        let fixture = WeComFixture()
        for _ in 0..<9 { await fixture.server.prepare(.refusal(-1)) }
        let answer = try await fixture.run { sender in try await sender.send(.weComText()) }
        #expect(answer.refusal?.number == -1)
        #expect(fixture.pauses.all == [.seconds(1), .seconds(2), .seconds(4)])
    }

    /// Neither a rate that is used up, nor what somebody has to change, nor what nobody has documented.
    @Test(arguments: [45009, 40058, 45002, 81013, 301002, 48002, 99999])
    func whatTryingAgainDoesNotHelpIsAnAnswer(code: Int) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.refusal(code))
        let answer = try await fixture.run { sender in try await sender.send(.weComText()) }
        #expect(answer.refusal?.number == code)
        #expect(fixture.pauses.all.isEmpty)
        #expect(await fixture.server.requests.count == 2)
    }

    @Test func aPauseThatIsLongerThanTheTimeIsNotTaken() async throws {
        let fixture = WeComFixture(pauses: Pauses(longest: .seconds(90)))
        await fixture.server.prepare(.refusal(45009))
        let answer = try await fixture.run { sender in try await sender.send(.weComText(), within: .seconds(55)) }
        #expect(answer.refusal?.number == 45009)
        #expect(fixture.pauses.all.isEmpty)
    }

    @Test func someReceiversAreNotAll() async throws {
        let fixture = WeComFixture(strangers: ["left.long.ago"])
        let answer = try await fixture.run { sender in
            try await sender.send(.weComText(to: "zhangsan|Left.Long.Ago"))
        }
        guard case .partly(let receipt, let undelivered) = answer.outcome else { throw Unexpected(answer) }
        #expect(receipt.messageID != nil)
        #expect(undelivered.users == ["left.long.ago"])
        #expect(!answer.reachesEverybody)
    }

    @Test func noReceiverIsARefusal() async throws {
        let fixture = WeComFixture(strangers: ["a", "b"])
        let answer = try await fixture.run { sender in try await sender.send(.weComText(to: "a|b")) }
        #expect(answer.refusal?.code == .noValidReceiver)
        #expect(await fixture.server.deliveries.isEmpty)
    }

    @Test func aMessageIsRecalled() async throws {
        let fixture = WeComFixture()
        let (answer, id) = try await fixture.run { sender in
            guard case .delivered(let receipt) = try await sender.send(.weComText()).outcome,
                let id = receipt.messageID
            else { throw Unexpected("no message") }
            // The answer to the first recall is lost.
            await fixture.server.prepare(.lostAnswer)
            return (try await sender.send(try WeComRecall(messageID: id).render()), id)
        }
        #expect(answer.reachesEverybody)
        #expect(await fixture.server.recalled == [id, id])
        let foreign = try await fixture.run { sender in
            try await sender.send(try WeComRecall(messageID: "another app's").render())
        }
        #expect(foreign.refusal?.number == 40058)
    }

    @Test func aPayloadForAnotherVendorIsNotSent() async throws {
        let fixture = WeComFixture()
        await #expect(throws: SendError.foreignPayload(vendor: "youdu-app")) {
            try await fixture.run { sender in try await sender.send(.youduText()) }
        }
        #expect(await fixture.server.requests.isEmpty)
    }
}

/// What a test did not expect.
struct Unexpected: Error {
    let value: String

    init(_ value: Any) { self.value = "\(value)" }
}
