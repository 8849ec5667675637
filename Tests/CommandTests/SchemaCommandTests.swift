import Foundation
import Testing

struct SchemaCommandTests {
    @Test(arguments: [["schema"], ["schema", "--vendor", "wecom-app"]])
    func whatIsPrintedIsASchema(arguments: [String]) throws {
        let run = try Workspace().shell((["\"$msgc\""] + arguments).joined(separator: " "))
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.hasSuffix("}\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
        let properties = try #require(object["properties"] as? [String: Any])
        #expect(properties[arguments.count == 1 ? "vendors" : "touser"] != nil)
    }

    @Test func anUnknownVendorIsWrongUsage() throws {
        let run = try Workspace().run("schema", "--vendor", "wecom-ap")
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.contains("did you mean 'wecom-app'?"))
    }
}
