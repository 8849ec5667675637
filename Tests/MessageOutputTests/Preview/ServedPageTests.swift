import MessageModel
import MessageSource
import Testing

@testable import MessageOutput

/// The pages of the server, and what its scripts find in them.
@Suite struct ServedPageTests {
    private static let message = RenderedMessage(
        template: "a", summary: nil, vendor: "v", vendorName: "V", sample: nil,
        preview: Preview(.bubble, [.text(PreviewText("<b>你好</b>"))]), payload: Array("{}".utf8), headroom: [],
        findings: [])

    @Test func aPageHoldsFormFindingsAndMessages() throws {
        let sample = try ServedSample("{order: {type: id, max: 6}}")
        let page = sample.page(messages: [Self.message]).page
        for part in [
            "<title>a</title>", #"<form class="values""#, #"id="tally" role="status">Nothing was found.</p>"#,
            "&lt;b&gt;你好&lt;/b&gt;", #"data-preview="/preview/a.msg.yaml""#, #"data-generation="r-1""#,
            #"id="connection" role="status""#, "connect-src &#39;self&#39;",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        let fragment = sample.page(messages: [Self.message]).fragment
        #expect(page.contains(fragment))
        #expect(fragment.hasPrefix("<div class=\"desk\""))
    }

    @Test func findingsComeWithTheirLines() throws {
        let sample = try ServedSample("{order: {type: id, max: 6}}")
        let (_, spans) = SourceFile.marked("a: 1\ntitle: 订单<b> ⟦{{ordr}}⟧ 已发货\n", path: "t/a.msg.yaml")
        let values = SourceFile(path: "values", text: "{\"order\":\"12345678\"}")
        let page = sample.page(
            findings: [
                Diagnostic(SampleProblem(severity: .warning, span: spans[0], help: "cut it")),
                Diagnostic(SampleProblem(span: values.start, message: "too long", parameter: "order")),
            ], values: values
        ).fragment
        #expect(page.contains(">1 error, 1 warning</p>"))
        #expect(page.contains("<div class=\"place\">t/a.msg.yaml:2:14</div>"))
        #expect(
            page.contains(
                """
                <span class="gutter">2 | </span>title: 订单&lt;b&gt; <mark class="slip">{{ordr}}</mark> 已发货</pre>
                """))
        // Who typed a value knows where it stands.
        #expect(page.contains(#"<li class="finding error" data-parameter="order">"#))
        #expect(!page.contains("values:1:1"))
        #expect(page.contains("There is no preview until the errors are mended."))
    }

    @Test func whatCannotBeReadKeepsNoForm() {
        let page = ServedTemplate(
            path: "x/a b.msg.yaml", template: nil, messages: [], findings: [], values: nil,
            trouble: "cannot open <it>", generation: "r-1"
        ).page
        #expect(page.contains("cannot open &lt;it&gt;"))
        #expect(page.contains("<h1>x/a b.msg.yaml</h1>"))
        #expect(page.contains(#"data-preview="/preview/x/a%20b.msg.yaml""#))
        #expect(!page.contains("<form"))
    }

    @Test func aListNamesEveryTemplate() {
        let entries = [
            ServedList.Entry(
                path: "shop/\"<订单>.msg.yaml", name: "order", summary: "Says <it>.", vendors: ["V", "W"], errorCount: 2,
                warningCount: 1),
            ServedList.Entry(
                path: "b.msg.yaml", name: "b", summary: nil, vendors: [], errorCount: 0, warningCount: 0),
        ]
        let page = ServedList(folder: "t", entries: entries, troubles: ["cannot open 'x'"], generation: "r-7").page
        for part in [
            #"<a href="/t/shop/%22%3C%E8%AE%A2%E5%8D%95%3E.msg.yaml">order</a>"#, "Says &lt;it&gt;.", " — V, W",
            #"<span class="badge error">2 errors</span>"#, #"<span class="badge warning">1 warning</span>"#,
            "cannot open &#39;x&#39;", #"data-generation="r-7""#,
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(page.split(separator: "class=\"badge").count == 3)
    }

    @Test(arguments: [[], ["cannot open 'x'"]])
    func aListWithoutTemplatesSaysWhy(troubles: [String]) {
        let page = ServedList(folder: "t", entries: [], troubles: troubles, generation: "r-1").page
        #expect(page.contains("There is no template here yet.") == troubles.isEmpty)
        #expect(page.contains("cannot open &#39;x&#39;") == !troubles.isEmpty)
    }

    @Test func everyPageAllowsItsOwnScriptsAlone() {
        let page = ServedNotice("Not Found", "<script>alert(1)</script>").page
        #expect(page.contains("&lt;script&gt;alert(1)"))
        let scripts = page.matches(of: /<script>([\s\S]*?)<\/script>/).map { Array($0.output.1.utf8) }
        #expect(scripts.count == 3)
        for script in scripts { #expect(ServedPolicy.text.contains(ContentHash(script).source)) }
        #expect(ServedPolicy.text.hasSuffix("form-action 'none'; frame-ancestors 'none'"))
    }

    @Test func changesAreEventsOfOneLine() {
        var generation = ServedChange.Generation(run: "r")
        generation.number = 3
        #expect(generation.text == "r-3")
        let change = ServedChange(generation, paths: ["a\n\n\"b.msg.yaml"])
        #expect(
            String(decoding: change.event, as: UTF8.self)
                == "data: {\"run\":\"r\",\"number\":3,\"paths\":[\"a\\n\\n\\\"b.msg.yaml\"]}\n\n")
        #expect(
            String(decoding: ServedChange(generation, paths: nil).event, as: UTF8.self)
                == "data: {\"run\":\"r\",\"number\":3}\n\n")
    }
}
