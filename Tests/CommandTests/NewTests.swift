import Foundation
import Testing

struct NewTests {
    /// Those that some vendor carries.
    private static func kinds() throws -> [String] {
        let run = try Workspace().run("vendors", "--format", "json")
        let vendors = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
        let carried = vendors.flatMap { vendor in
            (vendor["kinds"] as? [String: [String: String]] ?? [:]).filter {
                $0.value["support"]?.hasPrefix("carried") == true
            }.keys
        }
        return Set(carried).sorted()
    }

    @Test func everyStarterCompilesWithoutFindings() throws {
        let workspace = try Workspace()
        let kinds = try Self.kinds()
        #expect(kinds.contains("card"))
        for kind in kinds {
            let run = try workspace.run("new", kind, "my-\(kind)")
            #expect((run.status, run.output, run.error) == (0, "my-\(kind).msg.yaml\n", ""))
            let text = try workspace.text("my-\(kind).msg.yaml")
            #expect(text.contains("parameters:") && text.contains("samples:"))
        }
        let lint = try workspace.run("lint", "--strict")
        #expect((lint.status, lint.output) == (0, "no problems in \(kinds.count) files\n"))
        let build = try workspace.run("build", "-o", "out")
        #expect(build.status == 0)
        #expect(workspace.files("out").count > kinds.count)
    }

    @Test func nothingIsOverwritten() throws {
        let workspace = try Workspace()
        try workspace.write("order.msg.yaml", "mine")
        let run = try workspace.run("new", "card", "order")
        #expect((run.status, run.error) == (2, "msgc: cannot create 'order.msg.yaml': it exists already\n"))
        #expect(try workspace.text("order.msg.yaml") == "mine")
        #expect(try workspace.run("new", "card", "order", "-o", "other.msg.yaml").status == 0)
        #expect(workspace.exists("other.msg.yaml"))
    }

    @Test func theFolderHasToBeThere() throws {
        let run = try Workspace().run("new", "card", "order", "-o", "missing/order.msg.yaml")
        #expect(run.status == 2)
        #expect(run.error == "msgc: cannot create 'missing/order.msg.yaml': its folder does not exist\n")
    }
}
