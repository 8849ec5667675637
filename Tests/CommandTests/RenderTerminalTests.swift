import Foundation
import Testing

struct RenderTerminalTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        try workspace.write("order.msg.yaml", Workspace.order)
    }

    private static let greeting = """
        greeting

        ── WeCom ───────────────────────────────────────────────────────────────────────

        ╭──────╮
        │ 你好 │
        ╰──────╯

        To    zhangsan
        App   1000002

        """

    @Test func aMessageIsShownAsItsReaderWillSeeIt() throws {
        let run = try workspace.run("render", "greeting.msg.yaml")
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.hasPrefix(Self.greeting), "\(run.output)")
        #expect(run.output.contains("\nSize  "))
    }

    @Test func allSamplesStandBelowEachOther() throws {
        let run = try workspace.run("render", "order.msg.yaml")
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.contains("── WeCom · sample 'short' ─"))
        #expect(run.output.contains("│ 订单 SF-1234567890123 已发货 │"))
        let one = try workspace.run("render", "order.msg.yaml", "--sample", "long")
        #expect(!one.output.contains("'short'"))
    }

    @Test func aFolderIsShownTemplateByTemplate() throws {
        let run = try workspace.run("render", ".")
        #expect(run.status == 0)
        let titles = run.output.split(separator: "\n").filter { $0 == "greeting" || $0 == "order" }
        #expect(titles == ["greeting", "order"])
    }

    @Test(arguments: [("40", 40), ("100", 100), ("5", 20), ("wide", 80), ("-3", 80), ("99999999999", 1000)])
    func theWidthIsTheTerminals(columns: String, width: Int) throws {
        let run = try workspace.run("render", "greeting.msg.yaml", environment: ["COLUMNS": columns])
        let heading = run.output.split(separator: "\n").first { $0.hasPrefix("── ") }
        #expect(heading?.count == width)
    }

    @Test func coloursAreForTerminalsAndForThoseWhoAsk() throws {
        let plain = try workspace.run("render", "greeting.msg.yaml").output
        #expect(!plain.contains("\u{1B}"))
        #expect(try workspace.run("render", "greeting.msg.yaml", "--color", "always").output.contains("\u{1B}[1m"))
        let forced = ["FORCE_COLOR": "1"]
        #expect(try workspace.run("render", "greeting.msg.yaml", environment: forced).output.contains("\u{1B}[1m"))
        let never = try workspace.run("render", "greeting.msg.yaml", "--color", "never", environment: forced)
        #expect(never.output == plain)
    }

    @Test func aFileHoldsWhatATerminalWouldShow() throws {
        let run = try workspace.run("render", "greeting.msg.yaml", "-o", "preview.txt", environment: ["COLUMNS": "30"])
        #expect((run.status, run.output) == (0, ""))
        #expect(try workspace.text("preview.txt").hasPrefix(Self.greeting))
    }

    @Test func whatWasFoundStandsBelowOnce() throws {
        try workspace.write("dubious.msg.yaml", Workspace.dubious)
        let run = try workspace.run("render", "dubious.msg.yaml")
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.components(separatedBy: "warning: ").count == 2)
        #expect(run.output.contains("dubious.msg.yaml:2:"))
    }

    @Test func whatCannotBeShownIsSaidOnStandardError() throws {
        try workspace.write("bad.msg.yaml", Workspace.broken)
        let run = try workspace.run("render", ".")
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix("./bad.msg.yaml:1:18: error: ") || run.error.hasPrefix("bad.msg.yaml:1:18: error: "))
        #expect(run.output.contains("│ 你好 │"))
    }

    @Test func sequencesInValuesAreShownAsWords() throws {
        let payload = #"{"touser":"a","msgtype":"text","agentid":1,"text":{"content":"\u001b[31m红\u001b]0;x\u0007"}}"#
        try workspace.write("x.wecom-app.json", payload)
        let run = try workspace.run("render", "x.wecom-app.json", "--color", "always")
        #expect(run.output.contains("␛[31m红␛]0;x␇"))
    }
}
