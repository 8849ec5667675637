import Loopback
import MessageRuntime
import Testing

@testable import SendLayer

/// No log and no error shows a token, an app's secret or a key, whatever the server does.
struct SecretTests {
    @Test func aSecretIsNotPrinted() {
        let secret = Secret("do-not-print-me")
        var dumped = ""
        dump([secret], to: &dumped)
        dump(VendorRequest("GET", "https://host", "/path", query: ["key": secret]), to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped, "\([secret])"] {
            #expect(!text.contains("do-not-print-me"))
        }
    }

    @Test func aSecretIsEncodedInTheQuery() {
        let request = VendorRequest(
            "GET", "https://host", "/path", query: ["a": Secret("x&y=ü %1"), "b": Secret("-._~")])
        #expect(request.address == "https://host/path?a=x%26y%3D%C3%BC%20%251&b=-._~")
    }

    /// A server may escape what it repeats.
    @Test(arguments: [
        "ab/cd+ef==", #"ab\/cd+ef=="#, "ab%2Fcd%2Bef%3D%3D", "ab%2fcd%2bef%3d%3d", #"ab\u002fcd\u002Bef\u003d="#,
        #"ab\/cd%2Bef=="#,
    ])
    func aSecretIsStruckOutHoweverItIsWritten(spelling: String) {
        let answer = Secret("ab/cd+ef==").scrubbed(from: Array(#"{"errmsg":"ab \#(spelling)\#(spelling), ab"}"#.utf8))
        #expect(String(decoding: answer, as: UTF8.self) == #"{"errmsg":"ab ……, ab"}"#)
    }

    @Test(arguments: ["ab/cd+ef=", "ab/cd ef==", "ab%2/cd+ef==", ""]) func whatIsNoSecretStays(text: String) {
        let bytes = Array(text.utf8)
        #expect(Secret("ab/cd+ef==").scrubbed(from: bytes) == bytes)
    }

    /// All that can go wrong, with a server that repeats the token in what it says.
    @Test func nothingThatGoesWrongShowsASecret() async throws {
        let fixture = WeComFixture(strangers: ["left"])
        var printed: [String] = []
        let issued = try await fixture.run { sender in
            var printed: [String] = []
            func attempt(
                _ trouble: Trouble? = nil, to receivers: String = "zhangsan", within limit: Duration = .seconds(30)
            ) async {
                if let trouble { await fixture.server.prepare(trouble) }
                do throws(SendError) {
                    let answer = try await sender.send(.weComText(to: receivers), within: limit)
                    printed += ["\(answer)", "\(answer.outcome)", String(reflecting: answer)]
                } catch {
                    printed += ["\(error)", String(reflecting: error)]
                }
            }
            await attempt()
            for code in [-1, 45009, 40058, 99999, 40014] {
                let token = try #require(await fixture.server.issued.last)
                await attempt(.refusal(code, message: "invalid access_token \(token), hint: [\(token)]"))
            }
            let token = try #require(await fixture.server.issued.last)
            await attempt(.page(status: 502))
            await attempt(.redirect(to: "http://127.0.0.1:1/?access_token=\(token)"))
            await attempt(.hang, within: .milliseconds(300))
            await attempt(.close)
            await attempt(to: "zhangsan|left")
            return printed + ["--"] + (await fixture.server.issued)
        }
        let split = issued.split(separator: "--", maxSplits: 1)
        printed += split[0]
        for token in Array(split[1]) + [WeComFixture.secret] {
            #expect(!printed.contains { $0.contains(token) })
            #expect(!fixture.journal.lines.contains { $0.contains(token) })
        }
        #expect(fixture.journal.lines.count > 8)
    }

    @Test func aServerThatRepeatsTheAppsSecretShowsNothing() async throws {
        let fixture = WeComFixture()
        let error = await #expect(throws: SendError.self) {
            try await LoopbackServer.run(Parrot()) { address in
                try await withTransport { transport in
                    try await fixture.sender(transport, address).send(.weComText())
                }
            }
        }
        guard case .noToken(let reason) = error else { throw Unexpected(error as Any) }
        #expect(reason.contains("secret …") && !reason.contains(WeComFixture.secret))
        #expect(!fixture.journal.lines.contains { $0.contains(WeComFixture.secret) })
    }

    @Test func youduShowsNoTokenAndNoKey() async throws {
        let fixture = YouduFixture()
        var printed: [String] = []
        let tokens = try await fixture.run { sender in
            printed.append("\(try await sender.send(.youduText()))")
            let token = try #require(await fixture.server.issued.last)
            await fixture.server.prepare(.refusal(5, message: "bad request with \(token)"))
            printed.append("\(try await sender.send(.youduText()))")
            #expect("\(sender)" == "YouduSender")
            var dumped = ""
            dump(sender, to: &dumped)
            dump(try YouduEnvelope(appID: YouduFixture.app, key: Secret(YouduFixture.key)), to: &dumped)
            #expect(dumped == "- YouduSender\n- YouduEnvelope\n")
            return await fixture.server.issued
        }
        for secret in tokens + [YouduFixture.key] {
            #expect(!(printed + fixture.journal.lines).contains { $0.contains(secret) })
        }
    }

    /// Says what it was sent.
    private struct Parrot: LoopbackVendor {
        func reply(to request: LoopbackRequest) async -> LoopbackReply {
            let secret = request.query["corpsecret"] ?? ""
            return .json(Array(#"{"errcode":40001,"errmsg":"no app has the secret \#(secret)"}"#.utf8))
        }
    }
}
