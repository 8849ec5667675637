import Foundation
import MessageRuntime
import SendLayer

/// `send PROJECT LOG RECEIVER…` sends `build-finished.msg.yaml` to members of a company on WeCom, or on a Youdu server.
/// The environment says with which account:
///
///     WECOM_CORPORATION, WECOM_SECRET, WECOM_AGENT, and WECOM_HOST where it is another than the vendor's
///     YOUDU_HOST, YOUDU_ENTERPRISE, YOUDU_APP, YOUDU_KEY
///
/// It fails with status 1 where somebody does not get the message, and with 2 where nothing was tried.
@main
enum Send {
    private static let environment = ProcessInfo.processInfo.environment
    private static let limit = Duration.seconds(60)

    static func main() async {
        let transport = Transport()
        let status: Int32
        do {
            status = try await send(Array(CommandLine.arguments.dropFirst()), with: transport) ? 0 : 1
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            status = 2
        }
        try? await transport.shutdown()
        exit(status)
    }

    /// Whether everybody gets it.
    private static func send(_ arguments: [String], with transport: Transport) async throws -> Bool {
        guard arguments.count >= 3 else { throw WrongUsage(description: "send PROJECT LOG RECEIVER…") }
        if let corporation = environment["WECOM_CORPORATION"], let secret = environment["WECOM_SECRET"] {
            guard let agent = environment["WECOM_AGENT"].flatMap(Int.init) else {
                throw WrongUsage(description: "WECOM_AGENT is not the number of an app")
            }
            let message = try message(arguments, agent: agent)
            let sender = WeComSender(
                corporation: corporation, secret: Secret(secret), transport: transport,
                host: environment["WECOM_HOST"] ?? WeComSender.host)
            return report(await sender.send(try message.wecomApp(), within: limit))
        }
        if let host = environment["YOUDU_HOST"], let app = environment["YOUDU_APP"], let key = environment["YOUDU_KEY"],
            let enterprise = environment["YOUDU_ENTERPRISE"].flatMap(Int.init)
        {
            // The template asks for an app of WeCom's, and what it makes for Youdu names none.
            let message = try message(arguments, agent: 1)
            let envelope = try YouduEnvelope(appID: app, key: Secret(key))
            let sender = YouduSender(enterprise: enterprise, envelope: envelope, transport: transport, host: host)
            return report(await sender.send(message.youduApp(), within: limit))
        }
        throw WrongUsage(description: "the environment names no account of WeCom or Youdu")
    }

    private static func message(_ arguments: [String], agent: Int) throws -> Messages.BuildFinished {
        try Messages.BuildFinished(
            project: arguments[0], log: arguments[1], receivers: Array(arguments.dropFirst(2)), agent: agent)
    }

    /// Prints what has become of each part. Whoever is not reached has to be told by other means.
    private static func report<Answer>(_ delivery: Delivery<Answer>) -> Bool {
        for (number, part) in delivery.parts.enumerated() {
            print("part \(number + 1): \(word(for: part.outcome))")
        }
        return delivery.reachesEverybody
    }

    private static func word<Answer>(for outcome: Delivery<Answer>.Outcome) -> String {
        switch outcome {
        case .answered(let answer) where answer.reachesEverybody: "delivered"
        case .answered(let answer): answer.refusal.map { "\($0)" } ?? "not delivered to all: \(answer)"
        case .failed(let error): "\(error)"
        case .notTried: "not sent"
        }
    }

    private struct WrongUsage: Error, CustomStringConvertible {
        let description: String
    }
}
