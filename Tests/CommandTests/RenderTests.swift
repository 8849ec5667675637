import Foundation
import Testing

struct RenderTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        try workspace.write("order.msg.yaml", Workspace.order)
    }

    private func payload(_ order: String) -> String {
        #"{"touser":"zhangsan","msgtype":"text","agentid":1000002,"text":{"content":"订单 \#(order) 已发货"}}"#
    }

    @Test func thePayloadGoesToStandardOutput() throws {
        let run = try workspace.run("render", "greeting.msg.yaml", "--format", "json")
        #expect((run.status, run.error) == (0, ""))
        #expect(
            run.output
                == #"{"touser":"zhangsan","msgtype":"text","agentid":1000002,"text":{"content":"你好"}}"# + "\n")
        let pretty = try workspace.run("render", "greeting.msg.yaml", "--pretty", "--format", "json")
        #expect(pretty.output.hasSuffix("\n}\n"))
    }

    @Test func aFileHoldsThePayloadAlone() throws {
        #expect(try workspace.run("render", "order.msg.yaml", "--sample", "short", "-o", "a.json").status == 0)
        #expect(try workspace.text("a.json") == payload("A1"))
    }

    @Test func theFirstSampleIsTakenAndNamed() throws {
        let run = try workspace.run("render", "order.msg.yaml", "--format", "json")
        #expect(run.output == payload("A1") + "\n")
        #expect(run.error == "msgc: filled with sample 'short'; --sample can choose 'long' instead\n")
        #expect(try workspace.run("render", "order.msg.yaml", "--sample", "long", "--format", "json").error.isEmpty)
    }

    @Test(arguments: [
        (["order.msg.yaml", "--sample", "shrt"], "'order' has no sample 'shrt'; did you mean 'short'?"),
        (["greeting.msg.yaml", "--sample", "short"], "'greeting' has no sample 'short'; it has no samples"),
        (["needy.msg.yaml"], "'needy' has no samples; bring its values with --data FILE"),
        (["greeting.msg.yaml", "--data", "nothing.yaml"], "cannot open 'nothing.yaml': there is no such file"),
        (["nothing.msg.yaml"], "cannot open 'nothing.msg.yaml': there is no such file"),
    ])
    func whatCannotBeChosen(arguments: [String], words: String) throws {
        try workspace.write(
            "needy.msg.yaml", Workspace.order.split(separator: "\n").dropLast().joined(separator: "\n") + "\n")
        let run = try workspace.shell("\"$msgc\" render " + arguments.joined(separator: " "))
        #expect((run.status, run.output, run.error) == (2, "", "msgc: \(words)\n"))
    }

    @Test func valuesComeFromYAMLAndJSON() throws {
        try workspace.write("data.yaml", "order: B2\n")
        try workspace.write("data.json", #"{"order": "C3"}"#)
        #expect(
            try workspace.run("render", "order.msg.yaml", "--data", "data.yaml", "--format", "json").output
                == payload("B2") + "\n")
        #expect(
            try workspace.run("render", "order.msg.yaml", "--data", "data.json", "--format", "json").output
                == payload("C3") + "\n")
        let piped = try workspace.run(
            "render", "order.msg.yaml", "--data", "-", "--format", "json", input: .text("order: D4\n"))
        #expect(piped.output == payload("D4") + "\n")
    }

    @Test(arguments: [
        ("data.yaml", "order: B2\nbuyer: x\n", "data.yaml:2:1: error: no parameter is called 'buyer'"),
        ("data.yaml", "order: 'a b'\n", "data.yaml:1:8: error: 'order'"),
        ("data.json", "{\"order\": \"A1\",\n \"order2\": 1}", "data.json:2:2: error: no parameter is called 'order2'"),
        ("data.json", "{\"order\": }", "data.json:1:11: error: "),
        ("data.yaml", "", "data.yaml:1:1: error: "),
    ])
    func valuesThatAreRefusedAreFindings(name: String, text: String, words: String) throws {
        try workspace.write(name, text)
        let run = try workspace.run("render", "order.msg.yaml", "--data", name)
        #expect((run.status, run.output) == (1, ""))
        #expect(run.error.contains(words), "\(run.error)")
    }

    @Test func aTemplateWithErrorsIsNotShown() throws {
        try workspace.write("bad.msg.yaml", Workspace.broken)
        let run = try workspace.run("render", "bad.msg.yaml", "-o", "a.json")
        #expect((run.status, run.output) == (1, ""))
        #expect(run.error.hasPrefix("bad.msg.yaml:1:18: error: "))
        #expect(!workspace.exists("a.json"))
    }

    @Test func hostileValuesStayData() throws {
        let value = #"<a href=\"https://evil.example\">x</a>\" }\u0000"#
        try workspace.write(
            "text.msg.yaml", Workspace.order.replacingOccurrences(of: "type: id, max: 16", with: "type: text, max: 99"))
        try workspace.write("data.json", #"{"order": "\#(value.replacingOccurrences(of: "\\u0000", with: ""))"}"#)
        let run = try workspace.run("render", "text.msg.yaml", "--data", "data.json", "--format", "json")
        #expect(run.status == 0)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let content = (object?["text"] as? [String: Any])?["content"] as? String
        #expect(content?.contains("<a") == false)
        try workspace.write("data.json", #"{"order": "\#(value)"}"#)
        #expect(try workspace.run("render", "text.msg.yaml", "--data", "data.json", "--format", "json").status == 1)
    }
}
