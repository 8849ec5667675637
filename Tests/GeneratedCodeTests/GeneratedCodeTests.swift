import Foundation
import MessageCompiler
import MessageRuntime
import Testing

/// What the plugin has compiled gives the bytes that the compiler itself gives, and throws where a limit breaks.
struct GeneratedCodeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test(arguments: Expectations.samples)
    func aSampleGivesTheBytesOfTheCompiler(sample: Expectation) throws {
        let yaml = try String(contentsOf: Self.folder.appending(path: sample.path), encoding: .utf8)
        let payloads = TemplateCompilation(of: yaml, path: sample.path).payloads
            .filter { $0.sample == sample.values }
        let messages = try sample.render()
        #expect(!payloads.isEmpty && messages.map(\.vendor) == payloads.map(\.vendor))
        for (message, payload) in zip(messages, payloads) {
            #expect(message.json == String(decoding: payload.json, as: UTF8.self))
        }
    }

    @Test(arguments: Expectations.witnesses)
    func aWitnessIsRefused(witness: Expectation) throws {
        let error = #expect(throws: MessageError.self) { try witness.render() }
        #expect(error?.place == witness.values || error?.parameter == witness.values, "\(String(describing: error))")
    }

    /// Every template of the gallery is among them.
    @Test func nothingIsLeftOut() throws {
        let templates = try FileManager.default.contentsOfDirectory(
            atPath: Self.folder.appending(path: "templates").path
        ).filter { $0.hasSuffix(".msg.yaml") }
        #expect(Set(Expectations.samples.map(\.path)).isSuperset(of: templates.map { "templates/" + $0 }))
        #expect(Expectations.witnesses.count > 1)
    }

    @Test(arguments: [0, 1, 1000, 1001, 2500, 5000], [1, 100, 101, 300])
    func everyReceiverGetsOneMessage(members: Int, parties: Int) throws {
        let ids = (0..<members).map { "m\($0)" }
        let numbers = (0..<parties).map(String.init)
        let messages = try Messages.ManyReceivers(members: ids, parties: numbers).wecomApp()
        let bodies = try messages.map { message in
            try #require(try JSONSerialization.jsonObject(with: Data(message.bytes)) as? [String: Any])
        }
        func receivers(_ key: String) -> [[String]] {
            bodies.compactMap { $0[key] as? String }.map { $0.split(separator: "|").map(String.init) }
        }
        #expect(receivers("touser").flatMap { $0 } == ids)
        #expect(receivers("toparty").flatMap { $0 } == numbers)
        #expect(
            receivers("touser").allSatisfy { $0.count <= 1000 } && receivers("toparty").allSatisfy { $0.count <= 100 })
        #expect(receivers("totag") == [["7"]])
        #expect(bodies.allSatisfy { ($0["text"] as? [String: String])?["content"] == "放假安排" })
    }

    @Test func aValueIsCheckedBeforeAnythingIsRendered() {
        let error = #expect(throws: MessageError.self) {
            try Messages.LongTitles(order: String(repeating: "1", count: 61), lines: ["长"], note: "")
        }
        #expect(error?.description == "long-titles: 'order' has 61 characters, and 60 fit")
    }

    @Test func noValueAddressesEverybody() throws {
        let message = try Messages.WideTexts(body: "", member: "@All")
        let error = #expect(throws: MessageError.self) { try message.wecomApp() }
        #expect(error?.problem == .broadcast && error?.place == "touser")
    }

    @Test func noValueLeadsToAnotherPage() throws {
        let message = try Messages.WideTexts(body: "长", member: "..")
        let error = #expect(throws: MessageError.self) { try message.wecomChat() }
        #expect(error?.problem == .dotSegment && error?.parameter == "member")
    }

    /// Messages are compared by their values, whatever they are to become.
    @Test func messagesOfEqualValuesAreEqual() throws {
        func message(order: String = "A-1", lines: [String] = ["长", "短"], note: String = "") throws(MessageError)
            -> Messages.LongTitles
        { try Messages.LongTitles(order: order, lines: lines, note: note) }
        let messages = try [message(), message(order: "A-2"), message(lines: ["短", "长"]), message(note: "急")]
        #expect(try messages[0] == message())
        #expect(try messages[0].hashValue == message().hashValue)
        #expect(Set(messages).count == messages.count)
    }

    /// What is rendered into a buffer that is used again is what is rendered by itself.
    @Test func aBufferIsUsedAgain() throws {
        let message = try Messages.WideTexts(body: "你好", member: "zhangsan")
        var buffer = Array("before".utf8)
        try message.wecomApp(into: &buffer)
        #expect(try buffer == Array("before".utf8) + message.wecomApp().bytes)
    }
}
