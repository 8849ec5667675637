import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// `.` and `..` alone in a path are steps, and no escape changes that: they are refused where they would be alone.
struct DotSegmentTests {
    @Test(arguments: [
        ("https://example.com/{{p}}/a", "..", false), ("https://example.com/{{p}}/a", ".", false),
        ("https://example.com/a/{{p}}", "..", false), ("https://example.com/a/{{p}}?b=c", "..", false),
        ("https://example.com/a/{{p}}#b", "..", false), ("https://example.com/a/.{{p}}/b", ".", false),
        ("https://example.com/a/{{p}}./b", ".", false), ("https://example.com/a/{{p}}{{p}}/b", ".", false),
        ("https://example.com/a/{{p}}/b", "...", true), ("https://example.com/a/{{p}}/b", "a..", true),
        ("https://example.com/a/{{p}}/b", "../c", true), ("https://example.com/a/{{p}}/b", "%2e%2e", true),
        ("https://example.com/a/x{{p}}/b", "..", true), ("https://example.com/a/{{p}}x/b", "..", true),
        ("https://example.com/a/{{p}}-{{p}}/b", "..", true), ("https://example.com/a?b={{p}}", "..", true),
        ("https://example.com/a?b=/{{p}}/c", "..", true), ("https://example.com/a#/{{p}}", "..", true),
    ])
    func stepsAreRefused(address: String, value: String, isTaken: Bool) {
        let link = "message: {link: {title: a, description: b, url: '\(address)'}}\n"
        let section = "vendors:\n  wecom-app:\n    touser: a\n    agentid: 1\n"
        let href = "    text: {content: '看 a/{{p}}/b <a href=\"\(address)\">这里</a>'}\n"
        for template in [link + section, section + href] {
            let source = "parameters: {p: {type: text, max: 20}}\n\(template)samples: {s: {p: '\(value)'}}\n"
            var diagnostics = Diagnostics()
            let compiled = Compiler().compile(SourceFile(path: "steps.msg.yaml", text: source), &diagnostics)
            #expect((compiled != nil) == isTaken)
            #expect(diagnostics.all.map(\.code) == (isTaken ? [] : ["dot-segment"]))
            #expect(diagnostics.all.allSatisfy { $0.span.text == "{{p}}" })
        }
    }

    @Test(arguments: [("pages/{{p}}/index", false), ("{{p}}/index", false), ("pages/index?a={{p}}", true)])
    func pagesHaveStepsToo(page: String, isTaken: Bool) {
        let source = """
            parameters: {p: {type: id, max: 20}}
            message: {miniprogram: {appid: wx1, page: '\(page)', title: a}}
            vendors: {wecom-app: {touser: a, agentid: 1}}
            samples: {s: {p: ..}}
            """
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "steps.msg.yaml", text: source), &diagnostics)
        #expect(diagnostics.all.map(\.code) == (isTaken ? [] : ["dot-segment"]))
    }
}
