import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// Only the author, and an address that is a value as a whole, say to which host a message leads.
struct HostTests {
    @Test(arguments: [
        ("https://{{t}}/a", "hole-in-host"), ("https://{{i}}", "hole-in-host"), ("https://{{n}}/a", "hole-in-host"),
        ("https://{{u}}/a", "hole-in-host"), ("https:///{{t}}", "hole-in-host"), ("https://\\{{t}}", "hole-in-host"),
        ("https://{{t}}.com", "hole-in-host"), ("https://{{t}}.com/", "hole-in-host"),
        ("https://{{t}}.com.cn/a", "hole-in-host"), ("https://{{t}}.co.uk:8080", "hole-in-host"),
        ("https://{{t}}.example.com@evil.cn/", "hole-in-host"), ("https://example.com{{n}}/a", "hole-in-host"),
        ("https://example.com:{{t}}/a", "hole-in-host"), ("https://1.2.3.{{n}}/", "hole-in-host"),
        ("{{u}}{{t}}", "hole-in-host"), ("{{u}}{{i}}/a", "hole-in-host"), ("{{u}}{{n}}", "hole-in-host"),
        ("{{u}}-{{t}}", "hole-in-host"), ("{{u}}:{{t}}", "hole-in-host"), ("{{u}}{{c}}{{t}}", "hole-in-host"),
        ("{{u}}{{u}}", "hole-in-host"),
        ("https://example.com/%{{t}}", "malformed-url"), ("https://example.com/?a=%4{{i}}", "malformed-url"),
        ("https://example.com/{{t}}", nil), ("https://{{t}}.example.com/a", nil), ("https://{{t}}.a.com.cn", nil),
        ("https://example.com:{{n}}/{{t}}", nil), ("https://{{c}}.com/", nil), ("{{u}}/{{t}}", nil),
        ("{{u}}?q={{t}}", nil), ("{{u}}#{{t}}", nil), ("{{u}}{{c}}", nil), ("{{u}}", nil),
        ("https://example.com/%41{{t}}", nil), ("https://a{{n}}.example.com:{{n}}/{{n}}", nil),
    ])
    func hostsAreTheAuthors(address: String, code: String?) {
        let bodies = [
            "textcard: {title: a, description: b, url: '\(address)'}", "markdown: {content: '[看](\(address))'}",
            "text: {content: '<a href=\"\(address)\">看</a>'}", "text: {content: '<a href=\"\(address)'}",
            "markdown: {content: '[看](\(address)'}",
        ]
        for body in bodies {
            let source = """
                parameters:
                  t: {type: text, max: 9}
                  i: {type: id, max: 9}
                  n: {type: integer, min: 0, max: 9}
                  u: {type: url, max: 90}
                  c: {type: choice, of: [a, b]}
                vendors: {wecom-app: {touser: a, agentid: 1, \(body)}}
                """
            var diagnostics = Diagnostics()
            _ = Compiler().compile(SourceFile(path: "host.msg.yaml", text: source), &diagnostics)
            let codes = diagnostics.all.filter { $0.severity == .error }.map(\.code)
            #expect(codes == [code].compactMap { $0 }, "\(body)")
        }
    }

    @Test(arguments: [("pages/index?a=%{{t}}", ["malformed-url"]), ("pages/index?a={{t}}", [])])
    func pagesHaveNoHalfSigns(page: String, codes: [String]) {
        let source = """
            parameters: {t: {type: text, max: 9}}
            message: {miniprogram: {appid: wx1, page: '\(page)', title: a}}
            vendors: {wecom-app: {touser: a, agentid: 1}}
            """
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "page.msg.yaml", text: source), &diagnostics)
        #expect(Set(diagnostics.all.filter { $0.severity == .error }.map(\.code)) == Set(codes))
    }
}
