import Foundation
import Loopback
import Testing

/// The program `send`, with an account of the loopback's.
struct SendCommandTests {
    @Test func weComGetsTheMessage() async throws {
        let server = WeComFixture(strangers: ["left"]).server
        try await LoopbackServer.run(server) { host in
            let account = [
                "WECOM_HOST": host, "WECOM_CORPORATION": WeComFixture.corporation, "WECOM_SECRET": WeComFixture.secret,
                "WECOM_AGENT": "1000002",
            ]
            let run = try await Self.run(["官网", "https://ci.example.com/881", "zhangsan"], account)
            #expect(run.status == 0 && run.output == "part 1: delivered\n")
            let partly = try await Self.run(["官网", "https://ci.example.com/881", "zhangsan", "left"], account)
            #expect(partly.status == 1 && partly.output.hasPrefix("part 1: not delivered to all: "))
            #expect(partly.output.contains("left"))
            #expect(!(run.output + partly.output).contains(WeComFixture.secret))
        }
        #expect(await server.deliveries.map(\.users) == [["zhangsan"], ["zhangsan"]])
    }

    @Test func youduGetsTheMessage() async throws {
        let server = YouduFixture().server
        try await LoopbackServer.run(server) { host in
            let account = [
                "YOUDU_HOST": host, "YOUDU_ENTERPRISE": "\(YouduFixture.enterprise)", "YOUDU_APP": YouduFixture.app,
                "YOUDU_KEY": YouduFixture.key,
            ]
            let run = try await Self.run(["官网", "https://ci.example.com/881", "zhangsan"], account)
            #expect(run.status == 0 && run.output == "part 1: delivered\n")
        }
        #expect(await server.deliveries.map(\.users) == [["zhangsan"]])
    }

    @Test func withoutAnAccountNothingIsTried() async throws {
        let run = try await Self.run(["官网", "https://ci.example.com/881", "zhangsan"], [:])
        #expect(run.status == 2 && run.output == "error: the environment names no account of WeCom or Youdu\n")
    }

    /// Another app than the one that is meant would send.
    @Test(arguments: [nil, "", "100000Z"]) func withoutTheNumberOfAnAppNothingIsTried(agent: String?) async throws {
        let server = WeComFixture().server
        try await LoopbackServer.run(server) { host in
            var account = [
                "WECOM_HOST": host, "WECOM_CORPORATION": WeComFixture.corporation, "WECOM_SECRET": WeComFixture.secret,
            ]
            account["WECOM_AGENT"] = agent
            let run = try await Self.run(["官网", "https://ci.example.com/881", "zhangsan"], account)
            #expect(run.status == 2 && run.output == "error: WECOM_AGENT is not the number of an app\n")
        }
        #expect(await server.requests.isEmpty)
    }

    /// The program lies beside the tests.
    private static func executable() throws -> URL {
        let tests = CommandLine.arguments.first { $0.contains(".xctest") } ?? Bundle.main.bundlePath
        let folder = URL(filePath: tests.components(separatedBy: ".xctest")[0]).deletingLastPathComponent()
        let executable = folder.appending(path: "send")
        try #require(FileManager.default.isExecutableFile(atPath: executable.path), "\(executable.path)")
        return executable
    }

    private static func run(
        _ arguments: [String], _ environment: [String: String]
    ) async throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = try executable()
        process.arguments = arguments
        let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
            !name.hasPrefix("WECOM_") && !name.hasPrefix("YOUDU_")
        }
        process.environment = inherited.merging(environment) { $1 }
        process.standardOutput = pipe
        process.standardError = pipe
        let (ends, continuation) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = {
            continuation.yield($0.terminationStatus)
            continuation.finish()
        }
        try process.run()
        let status = await ends.first { _ in true } ?? -1
        return (status, String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self))
    }
}
