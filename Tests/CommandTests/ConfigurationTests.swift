import Foundation
import Testing

struct ConfigurationTests {
    /// A limit that some values break.
    private static let endangered = """
        parameters: {order: {type: id, max: 80}}
        message: {link: {title: "订单 {{order}}", url: 'https://example.com/a'}}
        vendors:
          wecom-app: {touser: zhangsan, agentid: 1000002}
          wecom-chat:
        samples: {short: {order: A1}}

        """

    @Test func theNearestOneApplies() throws {
        let workspace = try Workspace()
        try workspace.write("shop/msgc.yaml", "prove: required\n")
        try workspace.write("shop/drafts/msgc.yaml", "# nothing yet\n")
        for path in ["a.msg.yaml", "shop/b.msg.yaml", "shop/orders/c.msg.yaml", "shop/drafts/d.msg.yaml"] {
            try workspace.write(path, Self.endangered)
            let isRequired = path.contains("b.") || path.contains("c.")
            #expect(try workspace.run("lint", path).status == (isRequired ? 1 : 0), "\(path)")
        }
        // A flag asks for it where no configuration does, and a configuration can be named.
        #expect(try workspace.run("lint", "a.msg.yaml", "--prove").status == 1)
        #expect(try workspace.run("lint", "a.msg.yaml", "--config", "shop/msgc.yaml").status == 1)
        #expect(try workspace.run("lint", "shop/b.msg.yaml", "--config", "shop/drafts/msgc.yaml").status == 0)
    }

    @Test func itNamesVendorsAndHowFarTypesReach() throws {
        let workspace = try Workspace()
        try workspace.write("msgc.yaml", "vendors: [wecom-chat]\nswift: {access: public}\n")
        try workspace.write("order.msg.yaml", Self.endangered)
        #expect(try workspace.run("build", "order.msg.yaml", "-o", "out", "--emit", "json,swift").status == 0)
        #expect(workspace.files("out") == ["Order.swift", "manifest.json", "order/wecom-chat.short.json"])
        #expect(try workspace.text("out/Order.swift").contains("public struct Order"))
        // Flags beat it.
        let run = try workspace.run(
            "build", "order.msg.yaml", "-o", "O.swift", "--vendor", "wecom-app", "--access", "package")
        #expect(run.status == 0)
        #expect(try workspace.text("O.swift").contains("package func wecomApp"))
    }

    @Test(arguments: [
        ("vendor: [wecom-app]\n", "a configuration has no field 'vendor'"),
        ("vendors: [wecom]\n", "there is no vendor 'wecom'"),
        ("swift: {access: open}\n", "'open'"),
        ("prove: [\n", "error: "),
        ("- prove\n", "error: "),
    ])
    func aBrokenOneEndsTheRun(text: String, words: String) throws {
        let workspace = try Workspace()
        try workspace.write("msgc.yaml", text)
        try workspace.write("order.msg.yaml", Self.endangered)
        let run = try workspace.run("lint", "order.msg.yaml")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.contains(words) && run.error.contains("msgc.yaml:1:"), "\(run.error)")
    }
}
