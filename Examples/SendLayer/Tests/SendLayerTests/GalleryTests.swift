import Foundation
import Loopback
import MessageRuntime
import SendLayer
import Testing

/// Every message of the gallery, with every sample, arrives at a server of its vendor, which takes it.
struct GalleryTests {
    /// Where `msgc build` has written the gallery; without it, what arrives is compared with the generated code alone.
    private static let build = ProcessInfo.processInfo.environment["GALLERY_BUILD"].map { URL(filePath: $0) }
    private static let samples = Expectations.samples.filter { $0.path.hasPrefix("templates/") }

    /// The payloads of a vendor, with the files that `msgc build` writes them to.
    private static func payloads(for vendor: String) throws -> [(payload: MessagePayload, file: String)] {
        try samples.flatMap { sample in
            let name = sample.path.split(separator: "/").last?.replacing(".msg.yaml", with: "") ?? ""
            let file = ([vendor] + [sample.values].compactMap { $0 } + ["json"]).joined(separator: ".")
            return try sample.render().filter { $0.vendor == vendor }.map { ($0, "\(name)/\(file)") }
        }
    }

    private static func expectArrival(
        of sent: [(payload: MessagePayload, file: String)], as arrived: [[UInt8]], atLeast count: Int
    ) throws {
        #expect(sent.count >= count && arrived.count == sent.count)
        for (message, bytes) in zip(sent, arrived) {
            #expect(bytes == message.payload.bytes, "\(message.file)")
            guard let build else { continue }
            #expect(try Data(bytes) == Data(contentsOf: build.appending(path: message.file)), "\(message.file)")
        }
    }

    @Test func weComTakesAllOfThem() async throws {
        let messages = try Self.payloads(for: "wecom-app")
        let agents = Set(try messages.map { try Self.agent(of: $0.payload) })
        let server = WeComServer(
            corporation: WeComFixture.corporation,
            apps: agents.map { WeComServer.App(agentID: $0, secret: "secret-of-\($0)") })
        try await LoopbackServer.run(server) { address in
            try await withTransport { transport in
                let senders = Dictionary(
                    uniqueKeysWithValues: agents.map { agent in
                        let secret = Secret("secret-of-\(agent)")
                        return (
                            agent,
                            WeComSender(
                                corporation: WeComFixture.corporation, secret: secret, transport: transport,
                                host: address)
                        )
                    })
                for message in messages {
                    let sender = try #require(senders[try Self.agent(of: message.payload)])
                    let answer = try await sender.send(message.payload)
                    #expect(answer.reachesEverybody && answer.message == "ok", "\(message.file): \(answer)")
                }
            }
        }
        let deliveries = await server.deliveries
        try Self.expectArrival(of: messages, as: deliveries.map(\.bytes), atLeast: 60)
        #expect(deliveries.flatMap(\.cuts).isEmpty)
        #expect(await server.tokenRequests == agents.count)
    }

    @Test func youduTakesAllOfThem() async throws {
        let messages = try Self.payloads(for: "youdu-app")
        let apps = ["sysMsg": "sysMsgAssistant", "mail": "sysExmailAssistant"]
        let ids = Set(apps.values).union([YouduFixture.app])
        let server = YouduServer(
            enterprise: YouduFixture.enterprise,
            apps: Dictionary(uniqueKeysWithValues: ids.map { ($0, YouduFixture.key) }))
        try await LoopbackServer.run(server) { address in
            try await withTransport { transport in
                for message in messages {
                    let app = apps[message.payload.type] ?? YouduFixture.app
                    let sender = YouduSender(
                        enterprise: YouduFixture.enterprise,
                        envelope: try YouduEnvelope(appID: app, key: Secret(YouduFixture.key)), transport: transport,
                        host: address)
                    let answer = try await sender.send(message.payload)
                    #expect(answer.reachesEverybody, "\(message.file): \(answer)")
                }
            }
        }
        let deliveries = await server.deliveries
        try Self.expectArrival(of: messages, as: deliveries.map(\.bytes), atLeast: 30)
        #expect(deliveries.flatMap(\.cuts).isEmpty)
    }

    /// The app that sends a payload; any may send one that names none.
    private static func agent(of payload: MessagePayload) throws -> Int {
        struct Envelope: Decodable {
            var agentid: Int?
        }
        return try JSONDecoder().decode(Envelope.self, from: Data(payload.bytes)).agentid ?? 1000002
    }
}
