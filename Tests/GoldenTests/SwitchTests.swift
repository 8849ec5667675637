import Foundation
import MessageCompiler
import MessageSource
import Testing

/// What of the envelope each type of message has, written down here a second time from the vendor's page, which lists
/// it for every type on its own (WeCom 90236).
@Suite struct SwitchTests {
    struct MessageType: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// A body that has all it must have.
        let body: String
        /// The levels of `safe`; empty where the type has no `safe`.
        let safe: [Int]
        let translatesIDs: Bool
        var namesAgent = true
        var goesToEveryone = true
    }

    private static let article = "articles: [{title: a, url: 'https://example.com'}]"
    private static let kept = "articles: [{title: a, thumb_media_id: a, content: a}]"
    private static let linked = "title: a, description: a, url: 'https://example.com'"
    private static let card =
        "card_type: text_notice, sub_title_text: a, card_action: {type: 1, url: 'https://example.com'}"

    private static let types = [
        MessageType(testDescription: "text", body: "content: a", safe: [0, 1], translatesIDs: true),
        MessageType(testDescription: "image", body: "media_id: a", safe: [0, 1], translatesIDs: false),
        MessageType(testDescription: "voice", body: "media_id: a", safe: [], translatesIDs: false),
        MessageType(testDescription: "video", body: "media_id: a", safe: [0, 1], translatesIDs: false),
        MessageType(testDescription: "file", body: "media_id: a", safe: [0, 1], translatesIDs: false),
        MessageType(testDescription: "textcard", body: linked, safe: [], translatesIDs: true),
        MessageType(testDescription: "news", body: article, safe: [], translatesIDs: true),
        MessageType(testDescription: "mpnews", body: kept, safe: [0, 1, 2], translatesIDs: true),
        MessageType(testDescription: "markdown", body: "content: a", safe: [], translatesIDs: false),
        MessageType(
            testDescription: "miniprogram_notice", body: "appid: a, title: 四个汉字", safe: [], translatesIDs: true,
            namesAgent: false, goesToEveryone: false),
        MessageType(testDescription: "template_card", body: card, safe: [], translatesIDs: true),
    ]

    @Test(arguments: types, [0, 1, 2])
    func secrecy(of type: MessageType, level: Int) throws {
        let (payload, findings) = try compile(type, "safe: \(level)")
        if type.safe.isEmpty {
            #expect(findings.map(\.code) == ["switch-not-supported"])
            #expect(findings.map(\.span.text) == ["\(level)"])
            #expect(payload?["safe"] == nil)
        } else if type.safe.contains(level) {
            #expect(findings.isEmpty)
            #expect(payload?["safe"] as? Int == level)
        } else {
            #expect(findings.map(\.code) == ["safe-level-not-supported"])
            #expect(payload == nil)
        }
    }

    @Test(arguments: types, [0, 1])
    func translationOfIDs(in type: MessageType, on: Int) throws {
        let (payload, findings) = try compile(type, "enable_id_trans: \(on)")
        #expect(findings.map(\.code) == (type.translatesIDs ? [] : ["switch-not-supported"]))
        #expect(payload?["enable_id_trans"] as? Int == (type.translatesIDs ? on : nil))
    }

    @Test(arguments: types)
    func everyTypeIsCheckedForDuplicates(_ type: MessageType) throws {
        let (payload, findings) = try compile(type, "enable_duplicate_check: 1, duplicate_check_interval: 60")
        #expect(findings.isEmpty)
        #expect(payload?["enable_duplicate_check"] as? Int == 1)
        #expect(payload?["duplicate_check_interval"] as? Int == 60)
    }

    @Test(arguments: types)
    func theAgentThatSends(_ type: MessageType) throws {
        let (without, missing) = try compile(type, agent: false)
        #expect(missing.map(\.code) == (type.namesAgent ? ["missing-agentid"] : []))
        #expect((without == nil) == type.namesAgent)

        let (payload, findings) = try compile(type, agent: true)
        #expect(findings.map(\.code) == (type.namesAgent ? [] : ["switch-not-supported"]))
        #expect(payload?["agentid"] as? Int == (type.namesAgent ? 7 : nil))
    }

    @Test(arguments: types)
    func everybodyAsReceiver(of type: MessageType) throws {
        let (payload, findings) = try compile(type, touser: "'@all'")
        #expect(findings.map(\.code) == (type.goesToEveryone ? [] : ["no-broadcast"]))
        #expect(payload?["touser"] as? String == (type.goesToEveryone ? "@all" : nil))
    }

    /// Departments may get everything.
    @Test(arguments: types)
    func aDepartmentAsReceiver(of type: MessageType) throws {
        let (payload, findings) = try compile(type, "toparty: 2")
        #expect(findings.isEmpty)
        #expect(payload?["toparty"] as? String == "2")
    }

    private func compile(
        _ type: MessageType, _ envelope: String? = nil, touser: String = "a", agent: Bool? = nil
    ) throws -> ([String: Any]?, [Diagnostic]) {
        let members = [
            "touser: \(touser)", agent ?? type.namesAgent ? "agentid: 7" : nil,
            "\(type.testDescription): {\(type.body)}",
            envelope,
        ].compactMap(\.self)
        let text = "vendors: {wecom-app: {\(members.joined(separator: ", "))}}"
        var diagnostics = Diagnostics()
        let compiled = Compiler().compile(SourceFile(path: GoldenCase.templateName, text: text), &diagnostics)
        guard let compiled else { return (nil, diagnostics.all) }
        var repeated = Diagnostics()
        let payload = try #require(BuildOutput(compiled, pretty: false, &repeated).files.first)
        return (try JSONSerialization.jsonObject(with: Data(payload.bytes)) as? [String: Any], diagnostics.all)
    }
}
