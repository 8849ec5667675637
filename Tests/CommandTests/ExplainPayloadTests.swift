import Foundation
import Testing

/// `msgc explain --vendor ID CODE --payload FILE`: which member a code most likely speaks of, and its line in the template.
struct ExplainPayloadTests {
    private static let template = """
        parameters:
          note: {type: text, max: 400}
        message:
          card:
            title: 订单已发货
            body:
              - text: 您的包裹已由顺丰揽收
              - text: "{{note}}"
            actions:
              - {label: 查看物流, url: "https://example.com/a"}
        vendors:
          wecom-app:
            touser: zhangsan|lisi
            agentid: 1000002
        samples:
          short: {note: 好}

        """

    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("t/order.msg.yaml", Self.template)
        #expect(try workspace.run("build", "t", "-o", "out").status == 0)
    }

    /// What follows the page of the code.
    private func blame(_ arguments: String) throws -> String {
        let run = try workspace.shell("\"$msgc\" explain --vendor wecom-app \(arguments)")
        #expect(run.status == 0, "\(run.error)")
        return String(run.output.drop { $0 != "\n" }.split(separator: "\n\n").dropFirst().joined(separator: "\n\n"))
    }

    @Test func receiversAreFoundInPayloadAndTemplate() throws {
        #expect(
            try blame("81013 --payload out/order/wecom-app.short.json") == """
                It speaks of this, in which msgc finds no fault:
                  touser is 'zhangsan|lisi'
                    out/order/wecom-app.short.json:1:11
                    t/order.msg.yaml:13:13

                """)
        #expect(
            try blame("40056 --payload out/order/wecom-app.short.json") == """
                It speaks of this, in which msgc finds no fault:
                  agentid is '1000002'
                    out/order/wecom-app.short.json:1:63
                    t/order.msg.yaml:14:14

                """)
    }

    @Test func theLongestTextIsShownWithItsLimit() throws {
        let said = try blame("45002 --payload out/order/wecom-app.short.json")
        #expect(
            said == """
                Most likely:
                  template_card.sub_title_text has 12 characters of the 160 that fit
                    out/order/wecom-app.short.json:1:162
                    t/order.msg.yaml:7:15

                """)
    }

    /// An item of a list that `each` repeats, and a text whose limit is that of the whole payload.
    @Test func theLongestTextMayBeARepeatedOne() throws {
        try workspace.write(
            "u/news.msg.yaml",
            """
            parameters:
              rows: {type: list, min: 1, max: 4, of: {name: {type: text, min: 1, max: 20}}}
            message:
              articles:
                - {title: 今日要闻, url: "https://example.com/0"}
                - each: row in rows
                  title: "{{row.name}}"
                  url: https://example.com/1
            vendors:
              wecom-app: {touser: zhangsan, agentid: 1000002}
              tencent-chat: {to: a, conversationType: C2C}
            samples:
              two: {rows: [{name: 甲}, {name: 一二三四五六七八九十}]}

            """)
        #expect(try workspace.run("build", "u", "-o", "news").status == 0)
        #expect(
            try blame("45002 --payload news/news/wecom-app.two.json") == """
                Most likely:
                  news.articles[2].title has 30 bytes of the 128 that fit
                    news/news/wecom-app.two.json:1:177
                    u/news.msg.yaml:7:14

                """)
        let run = try workspace.run(
            "explain", "--vendor", "tencent-chat", "80002", "--payload", "news/news/tencent-chat.two.json")
        #expect(run.output.contains("  options.payload.text has "), "\(run.output)")
        #expect(run.output.contains("    u/news.msg.yaml:5:"), "\(run.output)")
    }

    @Test func whatBreaksARuleIsFound() throws {
        let content = String(repeating: "长", count: 700)
        try workspace.write(
            "long.json",
            #"{"touser":"a","msgtype":"text","agentid":1,"text":{"content":"\#(content)"}}"#)
        for code in ["40058", "45002"] {
            let said = try blame("\(code) --payload long.json")
            #expect(said.contains("text.content"), "\(said)")
            #expect(said.contains("has 2100 bytes, and 2048 fit\n    long.json:1:62\n"), "\(said)")
            #expect(
                said.hasSuffix("No manifest.json lists the payload; '--template FILE' says what it was built from.\n"))
        }
        // The vendor answers with this very number, says the rule.
        try workspace.write(
            "card.json",
            """
            {"touser":"a","msgtype":"template_card","agentid":1,"template_card":{"card_type":"text_notice",
             "main_title":{"title":"a"},"card_action":{"type":1,"url":"https://example.com"},
             "horizontal_content_list":[{"keyname":"a"},{"keyname":"b"},{"keyname":"c"},{"keyname":"d"},
              {"keyname":"e"},{"keyname":"f"},{"keyname":"g"}]}}
            """)
        #expect(try blame("42035 --payload card.json").contains("has 7 items, and at most 6 fit\n    card.json:3:"))
    }

    @Test func whatIsNotInThePayloadBlamesNothing() throws {
        for code in ["45033", "42001", "-- -1"] {
            let said = try blame("--payload out/order/wecom-app.short.json \(code)")
            #expect(said == "It does not speak of anything in a payload.\n")
        }
        #expect(
            try blame("40058 --payload out/order/wecom-app.short.json") == """
                Nothing in 'out/order/wecom-app.short.json' breaks a rule that msgc knows; the vendor's own words may \
                say more.

                """)
        let said = try blame("90201 --payload out/order/wecom-app.short.json")
        #expect(said.contains("there is no 'content_item' in the payload"), "\(said)")
    }

    @Test func theTemplateCanBeNamed() throws {
        try workspace.write("sent.json", try workspace.text("out/order/wecom-app.short.json"))
        let said = try blame("81013 --payload sent.json --template t/order.msg.yaml")
        #expect(said.hasSuffix("    sent.json:1:11\n    t/order.msg.yaml:13:13\n"), "\(said)")
        try workspace.write("t/order.msg.yaml", Workspace.broken)
        #expect(
            try blame("81013 --payload sent.json --template t/order.msg.yaml")
                .hasSuffix("'t/order.msg.yaml' has errors; 'msgc lint' shows them.\n"))
        try FileManager.default.removeItem(at: workspace.url("t"))
        #expect(
            try blame("81013 --payload out/order/wecom-app.short.json")
                .hasSuffix("No template below this folder is called 'order'; '--template FILE' says where it is.\n"))
    }

    /// Of two templates either may be meant, and a line of the wrong one would mislead.
    @Test func severalTemplatesOfANameAreAllNamed() throws {
        let copies = ["a", "b", "c", "d"]
        for (count, copy) in zip(2..., copies) {
            try workspace.write("\(copy)/order.msg.yaml", Self.template)
            let said = try blame("81013 --payload out/order/wecom-app.short.json")
            let paths = (copies.prefix(count - 1) + ["t"]).prefix(4).map { "'\($0)/order.msg.yaml'" }
            let list = paths.dropLast().joined(separator: ", ") + " and " + (paths.last ?? "")
            let more = count > 4 ? " among them" : ""
            #expect(
                said.hasSuffix(
                    ":1:11\n\n\(count) templates are called 'order', \(list)\(more); '--template FILE' says which.\n"),
                "\(said)")
        }
        #expect(
            try blame("81013 --payload out/order/wecom-app.short.json --template b/order.msg.yaml")
                .hasSuffix("    b/order.msg.yaml:13:13\n"))
    }

    @Test func aTemplateWithoutTheVendorIsNoOrigin() throws {
        try workspace.write(
            "u/other.msg.yaml", "message: {text: a}\nvendors: {tencent-chat: {to: a, conversationType: C2C}}\n")
        let said = try blame("81013 --payload out/order/wecom-app.short.json --template u/other.msg.yaml")
        #expect(
            said.hasSuffix(
                """
                :1:11

                'u/other.msg.yaml' has nothing for 'wecom-app'; '--template FILE' says what the payload was built from.

                """), "\(said)")
    }

    /// The codes speak of articles and addresses, and msgc finds all of them in order.
    @Test func whatIsInOrderIsNotAccused() throws {
        try workspace.write(
            "news.json",
            """
            {"touser":"a","msgtype":"news","agentid":1,"news":{"articles":[
              {"title":"a","url":"https://example.com/1","picurl":"https://example.com/1.png"},
              {"title":"b","url":"https://example.com/2"}]}}
            """)
        #expect(
            try blame("41016 --payload news.json") == """
                It speaks of this, in which msgc finds no fault:
                  news.articles has 2 items
                    news.json:1:63

                No manifest.json lists the payload; '--template FILE' says what it was built from.

                """)
        let addresses = try blame("40094 --payload news.json")
        #expect(addresses.hasPrefix("It speaks of these, in which msgc finds no fault:\n  news.articles[0]."))
        try workspace.write(
            "untitled.json",
            #"{"touser":"a","msgtype":"news","agentid":1,"news":{"articles":[{"url":"https://example.com/1"}]}}"#)
        let untitled = try blame("41016 --payload untitled.json")
        #expect(untitled.hasPrefix("Most likely:\n  news.articles[0]"), "\(untitled)")
        try workspace.write("nested.json", #"{"touser":"a","msgtype":"news","agentid":1,"news":{"title":"a"}}"#)
        let nested = try blame("41016 --payload nested.json")
        #expect(nested.hasPrefix("Most likely:\n  there is no 'articles' in"), "\(nested)")
    }

    @Test func aPayloadThatIsNoJSONIsAFinding() throws {
        try workspace.write("broken.json", "<html>")
        let run = try workspace.run("explain", "--vendor", "wecom-app", "40058", "--payload", "broken.json")
        #expect(
            run.status == 1 && run.output.isEmpty && run.error.hasPrefix("broken.json:1:1: error: "), "\(run.error)")
    }
}
