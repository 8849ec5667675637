import Foundation
import MessageCompiler
import MessageOutput
import MessageSource
import Testing

/// Which receivers each type of message has, written down here a second time from the vendor's page, which lists them
/// for every type on its own.
@Suite struct YouduReceiverTests {
    struct MessageType: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let receivers: [String]
    }

    private static let usual = ["toUser", "toDept"]

    private static let types = [
        MessageType(testDescription: "text", body: "{content: a}", receivers: usual),
        MessageType(testDescription: "image", body: "{media_id: a}", receivers: usual),
        MessageType(testDescription: "file", body: "{media_id: a}", receivers: usual),
        MessageType(testDescription: "mpnews", body: "[{title: a, media_id: a, content: a}]", receivers: usual),
        MessageType(testDescription: "link", body: "{title: a, url: 'https://a'}", receivers: usual),
        MessageType(
            testDescription: "exlink", body: "[{title: a, url: 'https://a', media_id: a}]", receivers: usual + ["toGid"]
        ),
        MessageType(
            testDescription: "sysMsg", body: "{title: a, msg: [{text: {content: a}}]}", receivers: usual + ["toAll"]),
        MessageType(testDescription: "sms", body: "{from: '1', content: a}", receivers: usual),
        MessageType(testDescription: "mail", body: "{action: new}", receivers: ["toUser", "toEmail"]),
    ]

    private static let values = [
        "toUser": "a", "toDept": "'2'", "toEmail": "a@b.c", "toGid": "g", "toAll": "{onlyOnline: true}",
    ]

    /// Alone they get the message, or are refused.
    @Test(arguments: types, values.keys.sorted())
    func receivers(of type: MessageType, alone field: String) throws {
        let (payload, codes) = try compile(type, [field])
        if type.receivers.contains(field) {
            #expect(payload?[field] != nil, "\(codes)")
            #expect(!codes.contains("receivers-not-of-type"))
        } else {
            #expect(payload == nil)
            #expect(codes.filter { $0 != "doubtful-here" } == ["receivers-not-of-type"])
        }
    }

    /// Beside others, those that the type does not have are left out.
    @Test(arguments: types, ["toDept", "toEmail", "toGid", "toAll"])
    func receivers(of type: MessageType, besideAccounts field: String) throws {
        let (payload, codes) = try compile(type, ["toUser", field])
        #expect(payload?["toUser"] != nil)
        #expect((payload?[field] != nil) == type.receivers.contains(field))
        #expect(codes.contains("receivers-not-of-type") != type.receivers.contains(field))
    }

    private func compile(_ type: MessageType, _ fields: [String]) throws -> ([String: Any]?, [String]) {
        let receivers = fields.map { "\($0): \(Self.values[$0] ?? "")" }.joined(separator: ", ")
        let source = "vendors: {youdu-app: {\(receivers), \(type.testDescription): \(type.body)}}"
        var diagnostics = Diagnostics()
        let compiled = Compiler().compile(SourceFile(path: GoldenCase.templateName, text: source), &diagnostics)
        let codes = diagnostics.all.map(\.code)
        guard let compiled, let file = BuildOutput(compiled, pretty: false, &diagnostics).files.first else {
            return (nil, codes)
        }
        return (try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any], codes)
    }
}
