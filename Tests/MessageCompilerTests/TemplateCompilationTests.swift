import Foundation
import MessageCompiler
import Testing

/// The compiler as another program uses it, through its public face alone.
@Suite struct TemplateCompilationTests {
    @Test func aSoundTemplateGivesItsPayloads() throws {
        let compilation = TemplateCompilation(
            of: """
                parameters: {who: {type: text, max: 9}}
                message: {text: '你好，{{who}}'}
                vendors: {wecom-app: {touser: zhangsan, agentid: 1}}
                samples: {one: {who: '<张三>'}, two: {who: 李四}}
                """, path: "greeting.msg.yaml")
        #expect(compilation.findings.isEmpty)
        #expect(compilation.payloads.map(\.sample) == ["one", "two"])
        #expect(compilation.payloads.map(\.vendor) == ["wecom-app", "wecom-app"])
        let payload = try #require(compilation.payloads.first)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(payload.json)) as? [String: Any])
        #expect((json["text"] as? [String: String])?["content"] == "你好，＜张三＞")
    }

    @Test func aTemplateWithAnErrorGivesItsPlaceAndNoPayload() throws {
        let compilation = TemplateCompilation(
            of: "message: {text: '你好，{{who}}'}\nvendors: {wecom-app: {touser: zhangsan, agentid: 1}}\n",
            path: "greeting.msg.yaml")
        #expect(compilation.payloads.isEmpty)
        let finding = try #require(compilation.findings.first)
        #expect(compilation.findings.count == 1)
        #expect(finding.severity == .error)
        #expect(finding.code == "unknown-parameter")
        #expect(finding.message == "no parameter is called 'who'")
        #expect(finding.line == 1 && finding.column == 21)
        #expect(finding.vendor == nil)
        #expect(finding.help != nil)
    }
}
