import AsyncHTTPClient
import InMemoryTracing
import Loopback
import MessageRuntime
import SendLayer
import Testing
import Tracing

/// A tracer that a program has set up for all of it sees the addresses of other clients, and none of a sender's.
struct TracingTests {
    @Test func noSpanHoldsAToken() async throws {
        let tracer = InMemoryTracer()
        InstrumentationSystem.bootstrap(tracer)
        let fixture = WeComFixture()
        _ = try await fixture.run { sender in try await sender.send(.weComText()) }
        #expect(await fixture.server.deliveries.count == 1)
        #expect(!Self.attributes(of: tracer).contains { $0.contains("access_token") })

        // What is looked for above is there with a client as anybody makes it.
        let client = HTTPClient(eventLoopGroupProvider: .singleton)
        try await LoopbackServer.run(fixture.server) { address in
            let request = HTTPClientRequest(url: address + "/cgi-bin/gettoken?access_token=shown")
            _ = try await client.execute(request, timeout: .seconds(30))
        }
        try await client.shutdown()
        #expect(Self.attributes(of: tracer).contains { $0.contains("access_token=shown") })
    }

    private static func attributes(of tracer: InMemoryTracer) -> [String] {
        var attributes: [String] = []
        for span in tracer.finishedSpans { span.attributes.forEach { attributes.append("\($0) \($1)") } }
        return attributes
    }
}
