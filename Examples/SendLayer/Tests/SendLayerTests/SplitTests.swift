import Foundation
import Loopback
import MessageRuntime
import SendLayer
import Testing

/// Messages with more receivers than one request takes.
struct SplitTests {
    private static func payloads(_ members: [String]) throws -> [MessagePayload] {
        try Messages.ManyReceivers(members: members, parties: ["1"]).wecomApp()
    }

    private static func ids(_ count: Int) -> [String] { (0..<count).map { "m\($0)" } }

    @Test(arguments: [(1000, 1), (1001, 2), (2001, 3)])
    func everybodyGetsItOnce(members: Int, requests: Int) async throws {
        let fixture = WeComFixture()
        let ids = Self.ids(members)
        let payloads = try Self.payloads(ids)
        let delivery = try await fixture.run { sender in await sender.send(payloads, within: .seconds(60)) }
        #expect(delivery.reachesEverybody && delivery.parts.count == requests && delivery.unsent.isEmpty)
        let deliveries = await fixture.server.deliveries
        #expect(deliveries.map(\.bytes) == payloads.map(\.bytes))
        #expect(deliveries.flatMap(\.users) == ids)
    }

    /// What the vendor refuses for a reason that the other parts share is not tried with them.
    @Test(arguments: [45009, 40058, 301002])
    func theRestIsNotTriedAfterARefusal(code: Int) async throws {
        let fixture = WeComFixture()
        let payloads = try Self.payloads(Self.ids(3001))
        let delivery = try await fixture.run { sender in
            _ = try await sender.send(payloads[0])
            await fixture.server.prepare(.refusal(code))
            return await sender.send(Array(payloads.dropFirst()), within: .seconds(60))
        }
        #expect(!delivery.reachesEverybody)
        #expect(delivery.parts.map(\.outcome.word) == ["refused \(code)", "not tried", "not tried"])
        #expect(delivery.unsent == Array(payloads.dropFirst()))
        #expect(await fixture.server.deliveries.map(\.bytes) == [payloads[0].bytes])
    }

    @Test func receiversThatAreRefusedDoNotHoldUpTheOthers() async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.refusal(81013))
        let payloads = try Self.payloads(Self.ids(1001))
        let delivery = try await fixture.run { sender in await sender.send(payloads, within: .seconds(60)) }
        #expect(delivery.parts.map(\.outcome.word) == ["refused 81013", "answered"])
        #expect(delivery.unsent == [payloads[0]])
    }

    @Test func aPartOfWhichNothingIsKnownIsNotSentAgain() async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.lostAnswer)
        let payloads = try Self.payloads(Self.ids(1001))
        let delivery = try await fixture.run { sender in await sender.send(payloads, within: .seconds(60)) }
        #expect(delivery.parts.map(\.outcome.word) == ["failed", "not tried"])
        #expect(delivery.unsent == [payloads[1]])
    }

    /// The vendor has refused it, and does not say what that means.
    @Test(arguments: [60206, 99999])
    func aPartWhoseAnswerNobodyExplainsIsNotSentAgain(code: Int) async throws {
        let fixture = WeComFixture()
        await fixture.server.prepare(.refusal(code))
        let payloads = try Self.payloads(Self.ids(1001))
        let delivery = try await fixture.run { sender in await sender.send(payloads, within: .seconds(60)) }
        #expect(delivery.parts.map(\.outcome.word) == ["refused \(code)", "not tried"])
        #expect(delivery.unsent == [payloads[1]])
    }

    @Test func someReceiversOfAPartAreNotAll() async throws {
        let fixture = WeComFixture(strangers: ["m1000"])
        let payloads = try Self.payloads(Self.ids(1002))
        let delivery = try await fixture.run { sender in await sender.send(payloads, within: .seconds(60)) }
        #expect(!delivery.reachesEverybody && delivery.unsent.isEmpty)
        #expect(await fixture.server.deliveries.flatMap(\.users) == Self.ids(1002).filter { $0 != "m1000" })
    }
}

extension Delivery.Outcome {
    fileprivate var word: String {
        switch self {
        case .answered(let answer): answer.refusal.map { "refused \($0.number)" } ?? "answered"
        case .failed: "failed"
        case .notTried: "not tried"
        }
    }
}
