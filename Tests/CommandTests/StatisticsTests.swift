import Foundation
import Testing

struct StatisticsTests {
    @Test func everyLimitOfATemplateIsShown() throws {
        let workspace = try Workspace()
        try workspace.write("order.msg.yaml", Workspace.order)
        let run = try workspace.run("lint", "order.msg.yaml", "--statistics")
        #expect((run.status, run.error) == (0, ""))
        #expect(
            run.output == """
                Limits, tightest first
                  order  wecom-app  text.content       33 of 2 048 bytes, 1 %  proven
                  order  wecom-app  touser              1 of 1 000 items, 0 %  proven
                  order  wecom-app  touser        at least 1 character, has 8  proven
                  order  wecom-app  text.content  at least 1 character, has 8  proven
                  order  wecom-app  touser             at least 1 item, has 1  proven

                Limits by verdict
                  5  proven  no allowed values break them

                no problems in 1 file

                """)
        #expect(try workspace.run("lint", "order.msg.yaml").output == "no problems in 1 file\n")
    }

    /// An error that a proof gives does not hide its limit; what cannot be filled has none.
    @Test func whatIsNotProvenComesFirst() throws {
        let workspace = try Workspace()
        try workspace.write("bad.msg.yaml", Workspace.broken)
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        try workspace.write("order.msg.yaml", Workspace.order.replacingOccurrences(of: "max: 16", with: "max: 2100"))
        let run = try workspace.run("lint", ".", "--statistics", "--prove")
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex(of: "Findings by code"))
        #expect(lines[(start + 1)...(start + 2)] == ["  1  error  may-exceed", "  1  error  unknown-parameter"])
        #expect(lines[start + 3] == "Limits, tightest first")
        #expect(lines[start + 4].hasPrefix("  order     wecom-app  text.content  2 117 of 2 048 bytes, 104 %  refuted"))
        let end = [
            "Limits by verdict", "  1  refuted  some of the allowed values break them",
            "  9  proven   no allowed values break them",
            "  not counted: 1 of 3 files, which have errors or are payloads", "2 errors in 3 files",
        ]
        #expect(lines.suffix(end.count) == end[...])
    }

    /// A card has limits of tables and charts, whether or not it has any.
    @Test func whatIsNeverThereIsNotShown() throws {
        let workspace = try Workspace()
        let section =
            "vendors: {feishu-card: {shouldChooseChat: true, card: {elements: [{tag: markdown, content: 你好}]}}}"
        try workspace.write("card.msg.yaml", section + "\n")
        let output = try workspace.run("lint", "card.msg.yaml", "--statistics").output
        #expect(output.contains("cardContent"))
        #expect(!output.contains(" 0 of "))
    }

    @Test func ofTheGalleryTheTightestAreShown() throws {
        let workspace = try Workspace()
        for number in 1...30 {
            let order = Workspace.order.replacingOccurrences(of: "max: 16", with: "max: \(20 * number)")
            try workspace.write("order\(number).msg.yaml", order)
        }
        let lines = try workspace.run("lint", "--statistics").output.split(separator: "\n").map(String.init)
        #expect(lines[1].hasPrefix("  order30  wecom-app  text.content  617 of 2 048 bytes, 30 %  proven"))
        #expect(lines[21] == "  and 130 more; a run over a single template shows all that it has")
        #expect(lines.last == "no problems in 30 files")
    }

    @Test func programsAreToldWhereToLook() throws {
        let run = try Workspace().run("lint", "--statistics", "--format", "json")
        #expect((run.status, run.output) == (2, ""))
        #expect(run.error.contains("manifest.json of 'msgc build'"))
        let text = try Workspace().run("lint", "--statistics", "--format", "text")
        #expect(!text.error.contains("manifest.json"))
    }
}
