import Foundation
import Loopback
import MessageRuntime
import SendLayer
import Testing

/// What a sender for Youdu does with each of the server's answers.
struct YouduTests {
    @Test func aMessageArrivesAsItWasWritten() async throws {
        let fixture = YouduFixture()
        let payload = MessagePayload.youduText(to: "zhangsan|lisi")
        let id = try await fixture.run { sender in
            guard case .delivered(let receipt) = try await sender.send(payload).outcome else {
                throw Unexpected("no receipt")
            }
            return try sender.opened(receipt)
        }
        #expect(String(decoding: id ?? [], as: UTF8.self) == #"{"msgId":"message-1"}"#)
        #expect(await fixture.server.deliveries.map(\.bytes) == [payload.bytes])
        #expect(await fixture.server.requests == ["/cgi/gettoken", "/cgi/msg/send"])
    }

    @Test(arguments: [Trouble.forgottenTokens, .expiredTokens])
    func aTokenThatIsRefusedIsReplacedOnce(trouble: Trouble) async throws {
        let fixture = YouduFixture()
        await fixture.server.prepare(trouble)
        let answer = try await fixture.run { sender in try await sender.send(.youduText()) }
        #expect(answer.reachesEverybody)
        #expect(await fixture.server.tokenRequests == 2)
        #expect(await fixture.server.deliveries.count == 1)
    }

    /// The vendor does not say what became of the message, and nothing drops duplicates.
    @Test(arguments: [-1, 2, 99999])
    func aServerThatFailsIsNotAskedAgain(code: Int) async throws {
        let fixture = YouduFixture()
        await fixture.server.prepare(.refusal(code))
        let delivery = try await fixture.run { sender in await sender.send([.youduText()], within: .seconds(60)) }
        guard case .answered(let answer) = delivery.parts.first?.outcome else { throw Unexpected(delivery) }
        #expect(answer.refusal?.number == code)
        #expect(fixture.pauses.all.isEmpty && delivery.unsent.isEmpty)
        #expect(await fixture.server.requests == ["/cgi/gettoken", "/cgi/msg/send"])
    }

    /// Whatever the server says in words, a token that it gives is one.
    @Test(arguments: ["OK", "success", ""]) func aTokenIsTakenWhateverTheServerSays(words: String) async throws {
        let fixture = YouduFixture()
        let answer = try await LoopbackServer.run(Talkative(server: fixture.server, words: words)) { address in
            try await withTransport { transport in
                try await fixture.sender(transport, address).send(.youduText())
            }
        }
        #expect(answer.refusal == nil && answer.message == words)
        #expect(await fixture.server.deliveries.count == 1)
        #expect(await fixture.server.tokenRequests == 1)
    }

    /// Says other words where others say `ok`.
    private struct Talkative: LoopbackVendor {
        let server: YouduServer
        let words: String

        func reply(to request: LoopbackRequest) async -> LoopbackReply {
            let reply = await server.reply(to: request)
            guard case .json(let bytes) = reply else { return reply }
            let text = String(decoding: bytes, as: UTF8.self)
            return .json(Array(text.replacing(#""ok""#, with: "\"\(words)\"").utf8))
        }
    }

    @Test func anUnknownReceiverIsARefusalThatNamesIt() async throws {
        let fixture = YouduFixture(strangers: ["left"])
        let answer = try await fixture.run { sender in try await sender.send(.youduText(to: "zhangsan|left")) }
        #expect(answer.refusal?.code == .unknownUser)
        #expect(answer.message == "left")
        #expect(await fixture.server.deliveries.isEmpty)
    }

    /// With each the server gives no token, so nothing is sent.
    @Test(arguments: [
        (1, YouduFixture.app, YouduFixture.key, 100009),
        (YouduFixture.enterprise, "other-app", YouduFixture.key, 100005),
        (YouduFixture.enterprise, YouduFixture.app, "//////////////////////////////////////////8=", 100006),
    ])
    func aWrongAccountIsNoToken(enterprise: Int, app: String, key: String, code: Int) async throws {
        let fixture = YouduFixture()
        let error = await #expect(throws: SendError.self) {
            try await fixture.run(enterprise: enterprise, app: app, key: key) { sender in
                try await sender.send(.youduText())
            }
        }
        guard case .noToken(let reason) = error else { throw Unexpected(error as Any) }
        #expect(reason.contains("\(code)"))
        #expect(await fixture.server.requests == ["/cgi/gettoken"])
    }

    @Test func thousandsOfReceiversAreSeveralMessages() async throws {
        let fixture = YouduFixture()
        let receivers = (0..<1001).map { "m\($0)" }
        let payloads = try Messages.BuildFinished(
            project: "官网", log: "https://ci.example.com/881", receivers: receivers, agent: 1
        ).youduApp()
        let delivery = try await fixture.run { sender in await sender.send(payloads, within: .seconds(60)) }
        #expect(delivery.reachesEverybody && delivery.parts.count == 2)
        #expect(await fixture.server.deliveries.map(\.bytes) == payloads.map(\.bytes))
        #expect(await fixture.server.deliveries.flatMap(\.users) == receivers)
    }

    @Test func aPayloadForAnotherVendorIsNotSent() async throws {
        let fixture = YouduFixture()
        await #expect(throws: SendError.foreignPayload(vendor: "wecom-app")) {
            try await fixture.run { sender in try await sender.send(.weComText()) }
        }
        #expect(await fixture.server.requests.isEmpty)
    }
}
