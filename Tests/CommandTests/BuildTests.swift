import Foundation
import Testing

struct BuildTests {
    @Test func payloadsAndTheirManifestAreWritten() throws {
        let workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
        let run = try workspace.run("build", "t", "-o", "out/deep")
        #expect((run.status, run.output) == (0, ""))
        #expect(run.error == "2 templates, 3 payloads, 3 files written, 0 unchanged\n")
        #expect(
            workspace.files("out/deep") == [
                "greeting/wecom-app.json", "manifest.json", "order/wecom-app.long.json", "order/wecom-app.short.json",
            ])
        #expect(
            try workspace.text("out/deep/order/wecom-app.short.json")
                == #"{"touser":"zhangsan","msgtype":"text","agentid":1000002,"text":{"content":"订单 A1 已发货"}}"#)
        let data = try Data(contentsOf: workspace.url("out/deep/manifest.json"))
        let manifest = try JSONDecoder().decode(Manifest.self, from: data)
        #expect(manifest.files.map(\.path) == workspace.files("out/deep").filter { $0 != "manifest.json" })
        #expect(manifest.files.map(\.sample) == [nil, "long", "short"])
        for file in manifest.files {
            #expect(file.bytes == (try Data(contentsOf: workspace.url("out/deep/" + file.path)).count))
        }
    }

    @Test func whatIsRightIsNotTouched() throws {
        let workspace = try Workspace()
        try workspace.write("t/order.msg.yaml", Workspace.order)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        let old = Date(timeIntervalSince1970: 1_000_000_000)
        for file in workspace.files("out") {
            let path = workspace.url("out/" + file).path
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
        }
        try workspace.write("out/order/wecom-app.long.json", "{}")
        let run = try workspace.run("build", "t", "-o", "out/")
        #expect(run.error == "1 template, 2 payloads, 1 file written, 1 unchanged\n")
        for file in ["manifest.json", "order/wecom-app.short.json"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: workspace.url("out/" + file).path)
            #expect(attributes[.modificationDate] as? Date == old)
        }
    }

    @Test func prettyFilesEndInALineBreak() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        #expect(try workspace.run("build", "-o", "out", "--pretty").status == 0)
        let text = try workspace.text("out/greeting/wecom-app.json")
        #expect(text.hasPrefix("{\n  \"touser\": \"zhangsan\",\n"))
        #expect(text.hasSuffix("\n}\n"))
    }

    @Test func nothingIsWrittenForATemplateWithErrors() throws {
        let workspace = try Workspace()
        try workspace.write("t/bad.msg.yaml", Workspace.broken)
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        let run = try workspace.run("build", "t", "-o", "out")
        #expect((run.status, run.output) == (1, ""))
        #expect(run.error.hasPrefix("t/bad.msg.yaml:1:18: error: "))
        #expect(run.error.hasSuffix("1 error in 2 files\n1 template, 1 payload, 1 file written, 0 unchanged\n"))
        #expect(workspace.files("out") == ["greeting/wecom-app.json", "manifest.json"])
    }

    @Test func checkWritesNothingAndNamesEveryDifference() throws {
        let workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
        let first = try workspace.run("build", "t", "-o", "out", "--check")
        #expect(first.status == 1)
        #expect(
            first.output == """
                missing: out/greeting/wecom-app.json
                missing: out/order/wecom-app.short.json
                missing: out/order/wecom-app.long.json
                missing: out/manifest.json

                """)
        #expect(!workspace.exists("out"))

        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        let same = try workspace.run("build", "t", "-o", "out", "--check")
        #expect((same.status, same.output) == (0, ""))

        try workspace.write("out/order/wecom-app.short.json", "{}")
        try FileManager.default.removeItem(at: workspace.url("t/greeting.msg.yaml"))
        let changed = try workspace.run("build", "t", "-o", "out", "--check")
        #expect(changed.status == 1)
        #expect(
            changed.output == """
                different: out/order/wecom-app.short.json
                different: out/manifest.json
                left over: out/greeting/wecom-app.json

                """)
        #expect(try workspace.text("out/order/wecom-app.short.json") == "{}")
        #expect(workspace.exists("out/greeting/wecom-app.json"))
    }

    @Test func anUnknownVendorIsWrongUsage() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        #expect(try workspace.run("build", "-o", "out", "--vendor", "wecom-app").status == 0)
        let run = try workspace.run("build", "-o", "other", "--vendor", "wecom")
        #expect(run.status == 2)
        #expect(!workspace.exists("other"))
    }

    /// What `build` lists.
    struct Manifest: Decodable {
        let files: [File]

        struct File: Decodable {
            let path: String
            let sample: String?
            let bytes: Int
        }
    }
}
