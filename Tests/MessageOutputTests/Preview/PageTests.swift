import MessageModel
import MessageSource
import Testing

@testable import MessageOutput

@Suite struct PageTests {
    private func message(
        _ template: String, sample: String?, vendor: String = "some-vendor", findings: [Diagnostic] = []
    ) -> RenderedMessage {
        let headroom = [10, 128, 20].map { bound in
            Headroom(
                template: template, vendor: vendor, place: "p\(bound)", limit: .atMost(128, .bytes, .truncated),
                verdict: bound == 128 ? .refuted : .proven, bound: bound, isHard: true)
        }
        return RenderedMessage(
            template: template, summary: "Says \(template).", vendor: vendor, vendorName: vendor.uppercased(),
            sample: sample,
            preview: Preview(
                .bubble, [.text(PreviewText("你好"))], notification: Preview.Notification(PreviewText("新消息")),
                facts: [Preview.Fact("To", PreviewText("张三"))]),
            payload: Array(#"{"a":"<b>"}"#.utf8), headroom: headroom, findings: findings)
    }

    @Test func whatIsToBeKnownStandsBesideTheMessage() {
        let (_, spans) = SourceFile.marked("a: ⟦b⟧\n", path: "t/a.msg.yaml")
        let findings = [
            Diagnostic(SampleProblem(severity: .note, span: spans[0], message: "by the way")),
            Diagnostic(SampleProblem(severity: .error, span: spans[0], help: "cut it")),
        ]
        let page = PreviewPage([message("order", sample: "short", findings: findings)]).text
        for part in [
            "<title>order</title>", "<p class=\"summary\">Says order.</p>", ">SOME-VENDOR</h3>",
            "<dt>To</dt><dd>张三</dd>", "<p class=\"size\">11 bytes</p>", "<div>新消息</div>",
            "<span class=\"usage\">128 of 128 bytes, 100 %, refuted</span>", "cut it", "t/a.msg.yaml:1:4",
            "<button type=\"button\" data-action=\"copy\" hidden>Copy payload</button>",
            "{\n  &quot;a&quot;: &quot;&lt;b&gt;&quot;\n}</pre>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        // The tightest limit first, and the worst finding.
        #expect(
            page.split(separator: "class=\"place\">p").map { String($0.prefix(3)) }.dropFirst() == [
                "128", "20<", "10<",
            ])
        let severities = page.split(separator: "<li class=\"finding ").dropFirst().map { $0.prefix(5) }
        #expect(severities == ["error", "note\""])
    }

    @Test func samplesAreSetsAndVendorsStandSideBySide() {
        let messages = ["short", "full"].flatMap { sample in
            ["a", "b"].map { message("order", sample: sample, vendor: $0) }
        }
        let page = PreviewPage(messages).text
        let sets = page.split(separator: "<section class=\"set\"").dropFirst()
        #expect(sets.map { $0.split(separator: "<article ").count - 1 } == [2, 2])
        #expect(page.contains("<h2 class=\"sample\" id=\"m-1\">short</h2>"))
        #expect(!page.contains("\"sets messages\""))
        #expect(PreviewPage([messages[0], messages[2]]).text.contains("<div class=\"sets messages\">"))
    }

    @Test func aGalleryHasAPlaceForEveryTemplate() {
        let page = GalleryPage([
            message("a", sample: "short", vendor: "v1"), message("b", sample: nil, vendor: "v2"),
            message("a", sample: "full", vendor: "v1"),
        ]).text
        #expect(page.contains("<li><a href=\"#t1\">a</a></li>\n<li><a href=\"#t2\">b</a></li>\n"))
        #expect(page.split(separator: "<section class=\"template\"").count == 3)
        #expect(page.split(separator: "data-action=\"vendor\"").count == 3)
        #expect(page.contains("<h2 class=\"unseen\"") == false)
        #expect(page.contains("<h3 class=\"unseen\" id=\"t2-1\">messages</h3>"))
        #expect(page.contains("aria-live=\"polite\""))
    }

    /// A name that stands twice would lead to one of two places.
    @Test func everyNameOfAPlaceIsThereOnce() {
        let messages = ["a", "b", "c"].flatMap { template in
            ["x", "y"].flatMap { sample in ["v1", "v2"].map { message(template, sample: sample, vendor: $0) } }
        }
        for page in [PreviewPage(Array(messages.prefix(4))).text, GalleryPage(messages).text] {
            let names = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(names.count > 5)
            #expect(Set(names).count == names.count)
            for reference in page.split(separator: "aria-labelledby=\"").dropFirst() {
                #expect(names.contains(reference.prefix { $0 != "\"" }))
            }
        }
    }
}
