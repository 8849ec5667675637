import Foundation
import Testing

struct PictureTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
        try workspace.makeFolder("tmp")
    }

    private func install(_ script: String, as name: String = "browser") throws {
        try workspace.write(name, script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: workspace.url(name).path)
    }

    /// Every folder for what passes lies in the workspace, where it is seen.
    private func render(_ arguments: String, environment: [String: String] = [:]) throws -> Workspace.Run {
        let msgc = try Executable.url().path
        let variables = environment.map { "\($0.key)='\($0.value)' " }.joined()
        return try workspace.shell(
            "TMPDIR=\(workspace.url("tmp").path) \(variables)\"\(msgc)\" render \(arguments)")
    }

    private var picture: Data? { Data(base64Encoded: BrowserStandIn.picture) }

    @Test func oneFileHoldsAllMessages() throws {
        try install(BrowserStandIn.script())
        let run = try render("t/order.msg.yaml --browser ./browser -o order.png")
        #expect((run.status, run.output, run.error) == (0, "", ""))
        #expect(try Data(contentsOf: workspace.url("order.png")) == picture)
        let arguments = try workspace.text("arguments")
        #expect(arguments.contains("/msgc-") && arguments.contains(" --user-data-dir=/"))
        #expect(arguments.contains("--no-sandbox") == isRoot)
        let commands = try workspace.text("commands")
        #expect(commands.components(separatedBy: "Page.captureScreenshot").count == 2)
        #expect(commands.contains("SF-1234567890123") && commands.contains("<mark") && !commands.contains("<script"))
        #expect(!commands.contains("Copy payload") && !commands.contains("touser"))
        #expect(commands.contains(#""width":856,"height":300,"deviceScaleFactor":2"#))
        #expect(workspace.files("tmp").isEmpty)
    }

    @Test func eachMessageOfAFolderHasAPictureOfItsOwn() throws {
        try install(BrowserStandIn.script())
        let run = try render("t --format png -o pictures --browser ./browser")
        #expect((run.status, run.output, run.error) == (0, "", ""))
        let names = ["greeting/wecom-app.png", "order/wecom-app.long.png", "order/wecom-app.short.png"]
        #expect(workspace.files("pictures") == names)
        #expect(try workspace.text("arguments").split(separator: "\n").count == 1)
        #expect(try workspace.text("commands").contains(#""width":432,"#))
        let one = try render("t/order.msg.yaml --sample long --format png -o more/ --browser ./browser")
        #expect(one.status == 0)
        #expect(workspace.files("more") == ["order/wecom-app.long.png"])
    }

    @Test func standardOutputTakesAPicture() throws {
        try install(BrowserStandIn.script(), as: "bin/chromium")
        let path = "/usr/bin:/bin"
        let run = try render(
            "t/greeting.msg.yaml --format png > picture", environment: ["PATH": "\(workspace.url("bin").path):\(path)"])
        #expect(run.status == 0, "\(run.error)")
        #expect(try Data(contentsOf: workspace.url("picture")) == picture)
    }

    @Test func aVariableNamesTheBrowser() throws {
        try install(BrowserStandIn.script())
        #expect(try render("t/greeting.msg.yaml -o a.png", environment: ["CHROME_PATH": "./browser"]).status == 0)
        #expect(workspace.exists("a.png"))
        let dark = try render("t/greeting.msg.yaml -o a.png --dark", environment: ["CHROME_PATH": "./browser"])
        #expect(dark.status == 0)
        let commands = try workspace.text("commands")
        #expect(commands.contains(#"data-theme=\"light\""#) && commands.contains(#"data-theme=\"dark\""#))
    }

    @Test(arguments: [
        ("t/greeting.msg.yaml -o a.png", "/nowhere", "no Chromium or Chrome was found to take pictures with: none of "),
        ("t/greeting.msg.yaml -o a.png --browser nobody", "/bin", "'nobody', which --browser names, is no program"),
        ("t/greeting.msg.yaml -o a.png --browser ./t", "/bin", "'./t', which --browser names, is no program"),
        ("t -o a.png", "/bin", "each message of a folder gets a picture of its own; name a folder for them with -o"),
        (
            "t --format png", "/bin",
            "each message of a folder gets a picture of its own; name a folder for them with -o"
        ),
    ])
    func whatCannotBegin(arguments: String, path: String, words: String) throws {
        let run = try render(arguments, environment: ["PATH": path])
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.hasPrefix("msgc: " + words), "\(run.error)")
        #expect(!workspace.exists("a.png"))
    }

    @Test(arguments: [
        ("#!/bin/bash\necho 'cannot open display' >&2\nexit 1\n", "it has ended before it had taken the picture"),
        (BrowserStandIn.silent, "it has not answered for 1 second"),
        (BrowserStandIn.script(data: "QUJD"), "what it gives is no picture"),
        (BrowserStandIn.script(data: String(BrowserStandIn.picture.prefix(80))), "what it gives is no picture"),
        (BrowserStandIn.script(height: ""), "it is too old: Chromium 123, of 2024, is the first that can"),
        (BrowserStandIn.script(height: "99999"), "the picture would be 99999 pixels tall, and 16384 are the most"),
        (BrowserStandIn.script(before: "printf 'what?\\0' >&4"), "it does not answer as Chromium does"),
        ("#!/no/such/shell\n", "it cannot be started: there is no such file"),
    ])
    func whatGoesWrong(script: String, words: String) throws {
        try install(script)
        try workspace.write("a.png", "an older picture")
        let run = try render("t/greeting.msg.yaml -o a.png --browser ./browser --browser-timeout 1")
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.hasPrefix("msgc: './browser' has taken no picture: \(words)"), "\(run.error)")
        #expect(run.error.contains("display") == script.contains("display"))
        #expect(try workspace.text("a.png") == "an older picture")
        #expect(workspace.files("tmp").isEmpty)
    }

    @Test func aSignalEndsTheBrowserToo() throws {
        try install(BrowserStandIn.silent)
        let msgc = try Executable.url().path
        let run = try workspace.shell(
            """
            export TMPDIR=$PWD/tmp
            "\(msgc)" render t/greeting.msg.yaml -o a.png --browser ./browser &
            until [ -s started ]; do sleep 0.05; done
            kill -TERM $!
            wait $!
            echo $?
            kill -0 $(cat started) && echo it runs still
            """)
        #expect(run.output == "143\n")
        #expect(!workspace.exists("a.png"))
        #expect(workspace.files("tmp").isEmpty)
    }

    @Test func aTemplateWithErrorsNeedsNoBrowserToSaySo() throws {
        try install(BrowserStandIn.script())
        try workspace.write("t/bad.msg.yaml", Workspace.broken)
        let alone = try render("t/bad.msg.yaml -o bad.png --browser ./browser")
        #expect(alone.status == 1)
        #expect(!workspace.exists("bad.png") && !workspace.exists("commands"))
        let all = try render("t --format png -o pictures --browser ./browser")
        #expect(all.status == 1)
        #expect(workspace.files("pictures").count == 3)
    }
}
