import Foundation
import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// Where a hole may stand in the author's own markup, and what neighbours make of each other there.
struct MarkupPlacementTests {
    /// What is found in a body whose holes are `t` (text), `i` (id), `c` (choice) and `u` (url).
    @Test(arguments: [
        ("[看](https://example.com/{{t}})", []), ("[看]({{u}})", []), ("[看]({{u}}/{{t}})", []), ("[重要]{{t}}", []),
        ("[看](https://example.com/(a)/{{t}})", []), ("<font color=\"{{c}}\">甲</font>", []), ("1 < 2 {{t}}", []),
        ("<font color=\"info\">{{t}}</font>", []), ("[看](https://{{t}}.example.com)", []), ("[重要]{{i}}({{t}})", []),
        ("<font color=\"{{t}}\">甲</font>", ["hole-in-tag"]), ("<font color={{c}}>甲</font>", ["hole-in-tag"]),
        ("<{{c}}>甲</{{c}}>", ["hole-in-tag", "hole-in-tag"]), ("<font {{t}}>", ["hole-in-tag"]),
        ("<@{{i}}>", ["hole-in-tag"]), ("<{{t}}", ["hole-in-tag"]), ("</{{t}}>", ["hole-in-tag"]),
        ("<!--{{t}}-->", ["hole-in-tag"]), ("<a title=\"{{u}}\">", ["hole-in-tag"]),
        ("[看](https://{{t}}/a)", ["hole-in-host"]), ("[看](https://{{i}})", ["hole-in-host"]),
        ("[看](https://example.com{{t}}/a)", ["hole-in-host"]), ("[看](https://example.com:{{t}})", ["hole-in-host"]),
        ("<a href=\"https://{{t}}/a\">看</a>", ["hole-in-host"]),
        ("[看]({{t}})", ["url-without-scheme"]), ("[看]({{i}}/a)", ["url-without-scheme"]),
        ("[看]({{c}})", ["url-without-scheme"]), ("[看](//{{t}})", ["url-without-scheme"]),
        ("[看](<https://example.com/{{t}}>)", ["url-without-scheme"]), ("[看]( {{u}})", ["url-without-scheme"]),
        ("[看](https://example.com/a \"{{t}}\")", ["malformed-url"]),
        ("[重要]{{t}}({{s}})", ["link-around-nothing"]), ("[重要]{{t}}{{s}}(甲)", ["link-around-nothing"]),
        ("[重要]{{e}}({{s}})", ["link-around-nothing"]), ("[重要]{{t}} ({{s}})", []), ("[重要]{{t}}{{c}}({{s}})", []),
        ("<a href=\"{{t}}\">看</a>", ["url-without-scheme"]),
        ("<a href=\"javascript:{{t}}\">看</a>", ["url-without-scheme"]), ("![图](data:{{t}})", ["url-without-scheme"]),
    ])
    func unsafePlacesAreRefused(content: String, codes: [String]) {
        #expect(Self.codes("markdown: {content: '\(content)'}") == codes)
    }

    @Test(arguments: [
        ("<p>{{t}}</p>", []), ("<a href=\"{{u}}\">看</a>", []), ("<a href=\"https://example.com/{{t}}\">看</a>", []),
        ("<p class=\"{{c}}\">甲</p>", []), ("[看]({{t}})", []), ("<p {{t}}>", ["hole-in-tag"]),
        ("<p style=\"{{t}}\">", ["hole-in-tag"]), ("<p onclick=\"{{t}}\">", ["hole-in-tag"]),
        ("<img src=\"{{u}}\">", ["hole-in-tag"]), ("<a href=https://example.com/{{t}}>", ["hole-in-tag"]),
        ("<{{t}}>", ["hole-in-tag"]), ("<!--{{t}}-->", ["hole-in-tag"]),
        ("<style>p {color: {{t}}}</style>", ["hole-in-tag"]), ("<SCRIPT src=\"a\">a({{i}})", ["hole-in-tag"]),
        ("<style>p</p>{{t}}", ["hole-in-tag"]), ("<style>a < b {{t}}</style>", ["hole-in-tag"]),
        ("<style>p</style>{{t}}", []), ("<script>a()</script >{{t}}", []), ("<styles>{{t}}</styles>", []),
        ("<a href=\"https://{{t}}/a\">看</a>", ["hole-in-host"]), ("<a href=\"{{t}}\">看</a>", ["url-without-scheme"]),
        ("<a href=\"javascript:{{t}}\">看</a>", ["url-without-scheme"]),
    ])
    func unsafePlacesInHTMLAreRefused(content: String, codes: [String]) {
        #expect(Self.codes("mpnews: {articles: [{title: a, thumb_media_id: m, content: '\(content)'}]}") == codes)
    }

    /// A choice shows its text wherever people read it, also where it has an escape of its own.
    @Test(arguments: [
        ("[重要]{{w}}", "[重要]顺丰（a）"), ("[重要] {{w}}", "[重要] 顺丰(a)"), ("[{{w}}](https://a/{{w}})", "[顺丰(a)](https://a/sf)"),
    ])
    func choicesShowTheirTexts(content: String, expected: String) throws {
        #expect(try Self.filled(content, t: "", s: "", u: "https://a") == expected)
    }

    /// Two values side by side make no mark of each other, even where one of them is empty.
    @Test(arguments: [
        ("{{t}}{{s}}", 0), ("[重要]{{t}}{{s}}", 0), ("[重要]{{t}}{{t}}{{s}}", 0), ("{{u}}{{s}}", 0), ("{{u}}({{s}})", 0),
        ("[重要]{{u}}{{s}}", 0), ("[{{t}}]{{s}}", 0), ("[{{u}}]{{s}}", 0), ("**{{t}}**{{s}}", 1), ("> {{t}}{{s}}", 1),
        ("[看](https://example.com/(a)/{{t}}){{s}}", 1), ("[看]({{u}}){{s}}({{t}})", 1), ("`{{t}}`{{s}}{{t}}", 1),
    ])
    func neighboursMakeNothingOfEachOther(content: String, count: Int) throws {
        let parts = ["", "a", "](", "[x]", "(http://evil)", "http://evil", "!", "*", "`", "<", "\\", "> q", "# q"]
        for (t, s) in parts.flatMap({ t in parts.map { (t, $0) } }) {
            // Nothing in bold or in code is no mark at all, and nothing alone is no message.
            if t.isEmpty, content.contains("*") || content.contains("`") || s.isEmpty { continue }
            let text = try Self.filled(content, t: t, s: s, u: "https://example.com/\(t.replacing(" ", with: ""))")
            #expect(MarkdownReading(text).marks.count == count, "\(content) with '\(t)' and '\(s)': \(text)")
        }
    }

    /// An address among words is one that can be opened.
    @Test(arguments: [
        ("{{u}}", "https://a.cn/b?c=d&e=f#g", "https://a.cn/b?c=d&e=f#g"),
        ("[重要]{{u}}", "https://a.cn/#g", "[重要]https://a.cn/#g"),
        ("> {{u}}", "https://a.cn/路_(1)*", "> https://a.cn/%E8%B7%AF_%281%29%2A"),
        ("{{u}}", "https://a.cn/?b[]=1", "https://a.cn/?b%5B%5D=1"),
        ("[看]({{u}})", "https://[::1]/?b[]=1", "[看](https://[::1]/?b[]=1)"),
    ])
    func addressesCanBeOpened(content: String, url: String, expected: String) throws {
        #expect(try Self.filled(content, t: "", s: "", u: url) == expected)
    }

    private static let parameters =
        "parameters: {t: {type: text}, s: {type: text}, i: {type: id}, c: {type: choice, of: [a]}, u: {type: url}, "
        + "w: {type: choice, of: {sf: 顺丰(a)}, default: sf}, e: {type: choice, of: {a: ''}, default: a}}\n"

    private static func source(_ body: String) -> SourceFile {
        SourceFile(
            path: "markup.msg.yaml",
            text: parameters + "vendors:\n  wecom-app:\n    touser: a\n    agentid: 1\n    \(body)\n")
    }

    /// The codes of the errors.
    private static func codes(_ body: String) -> [String] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(source(body), &diagnostics)
        return diagnostics.all.filter { $0.severity == .error }.map(\.code)
    }

    private static func filled(_ content: String, t: String, s: String, u: String) throws -> String {
        var diagnostics = Diagnostics()
        let compiled = try #require(Compiler().compile(source("markdown: {content: '\(content)'}"), &diagnostics))
        let data = try JSONSerialization.data(withJSONObject: ["t": t, "s": s, "i": "a", "c": "a", "u": u])
        let file = SourceFile(path: "data.json", bytes: [UInt8](data))
        let values = try #require(
            Compiler().values(file, isJSON: true, for: compiled.template, &diagnostics))
        let payloads = try #require(compiled.fill(values, called: "data", &diagnostics))
        let payload = try Payload(payloads[0].bytes)
        return try #require(payload.text("markdown.content"))
    }
}
