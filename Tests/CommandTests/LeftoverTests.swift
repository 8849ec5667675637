import Foundation
import Testing

/// What an earlier build has written goes when its template does, and nothing else ever does.
struct LeftoverTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
    }

    @Test func filesOfATemplateThatIsGoneAreRemoved() throws {
        try workspace.write("out/greeting/mine.txt", "")
        try FileManager.default.removeItem(at: workspace.url("t/greeting.msg.yaml"))
        try FileManager.default.removeItem(at: workspace.url("t/order.msg.yaml"))
        try workspace.write("t/order.msg.yaml", Workspace.order.replacingOccurrences(of: "short:", with: "brief:"))
        let run = try workspace.run("build", "t", "-o", "out")
        #expect(run.error == "1 template, 2 payloads, 1 file written, 1 unchanged, 2 removed\n")
        #expect(
            workspace.files("out") == [
                "greeting/mine.txt", "manifest.json", "order/wecom-app.brief.json", "order/wecom-app.long.json",
            ])
    }

    @Test func aRunWithErrorsRemovesNothing() throws {
        try workspace.write("t/greeting.msg.yaml", Workspace.broken)
        #expect(try workspace.run("build", "t", "-o", "out").status == 1)
        #expect(workspace.exists("out/greeting/wecom-app.json"))
        #expect(try workspace.text("out/manifest.json").contains("greeting/wecom-app.json"))
        // Once it is mended under another name, the files of the old one are known still.
        try workspace.write("t/greeting.msg.yaml", "name: hello\n" + Workspace.greeting)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        #expect(!workspace.exists("out/greeting"))
    }

    @Test func aRunOverSomeFilesLeavesTheOthers() throws {
        #expect(try workspace.run("build", "t/order.msg.yaml", "-o", "out").status == 0)
        #expect(workspace.exists("out/greeting/wecom-app.json"))
        #expect(try workspace.run("build", "t", "-o", "out", "--check").status == 0)
    }

    @Test(arguments: [
        ("../keep.json", "..", "keep"), ("greeting/../../keep.json", "greeting/../..", "keep"),
        ("keep/../../keep.json", "keep/..", "../keep"), ("/tmp/keep.json", "/tmp", "keep"),
        ("greeting/notes.json", "greeting", "other"), ("linked/keep.json", "linked", "keep"),
    ])
    func noManifestLeadsElsewhere(path: String, template: String, vendor: String) throws {
        try workspace.write("keep.json", "{}")
        try workspace.write("outside/keep.json", "{}")
        try workspace.write("out/greeting/notes.json", "{}")
        try workspace.link("out/linked", to: "../outside")
        try workspace.write(
            "out/manifest.json",
            #"{"files": [{"path": "\#(path)", "template": "\#(template)", "vendor": "\#(vendor)", "bytes": 2}]}"#)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        #expect(workspace.exists("keep.json"))
        #expect(workspace.exists("outside/keep.json"))
        #expect(workspace.exists("out/greeting/notes.json"))
    }

    @Test(arguments: ["", "[]", "{\"files\": 3}", "no json", "{\"files\": [null, {\"path\": 1}]}"])
    func aSpoiltManifestIsReplaced(text: String) throws {
        try workspace.write("out/manifest.json", text)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
        #expect(try workspace.run("build", "t", "-o", "out", "--check").status == 0)
    }
}
