import Foundation
import SendLayer

/// `envelope seal` encrypts for Youdu and `envelope open` decrypts, with `YOUDU_APP` and `YOUDU_KEY` of the environment.
/// Each line of the standard input is a message, or an envelope, in Base64, and gives one line. What cannot be opened
/// gives `error: ` and why.
@main
enum Envelope {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(2)
        }
    }

    private static func run(_ arguments: [String]) throws {
        let environment = ProcessInfo.processInfo.environment
        guard let app = environment["YOUDU_APP"], let key = environment["YOUDU_KEY"],
            arguments == ["seal"] || arguments == ["open"]
        else { throw WrongUsage() }
        let envelope = try YouduEnvelope(appID: app, key: Secret(key))
        while let line = readLine() {
            do {
                if arguments == ["seal"] {
                    guard let message = Data(base64Encoded: line) else { throw YouduEnvelopeError.notBase64 }
                    print(try envelope.sealed(message))
                } else {
                    print(Data(try envelope.opened(line)).base64EncodedString())
                }
            } catch {
                print("error: \(error)")
            }
        }
    }

    private struct WrongUsage: Error, CustomStringConvertible {
        var description: String { "YOUDU_APP=… YOUDU_KEY=… envelope (seal | open) <lines of Base64" }
    }
}
