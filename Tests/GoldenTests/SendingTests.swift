import Foundation
import Testing

/// The few lines of JavaScript that the README gives for client programs, tried with every golden payload: in Node, with
/// a stand-in for the SDK that refuses what the SDK refuses.
struct SendingTests {
    private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "JavaScript")

    private static let node = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/node" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(.enabled(if: node != nil, "Node is not installed"))
    func everyPayloadIsCreatedAndSent() throws {
        let payloads = ImportTests.payloads.filter { $0.vendor == "tencent-chat" }.map(\.path)
        #expect(payloads.count > 40)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: try #require(Self.node))
        process.arguments =
            [Self.scripts.appending(path: "stand-in.mjs").path]
            + payloads.map { GoldenCase.root.appending(path: $0).path }
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(printed)")

        let last = try #require(printed.split(separator: "\n").last)
        let sent = try #require(try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [[String: Any]])
        #expect(sent.count == payloads.count)
        #expect(Set(sent.compactMap { $0["method"] as? String }).count == 11)
    }
}
