import MessageRuntime
import MessageSource
import Testing

@testable import MessageModel

struct RecordTests {
    /// Whatever is wrong with one field, the others are read.
    @Test(arguments: [
        (
            "{title: [a], descripton: b, urls: c, cover: {url: d, media: [e]}}",
            [
                "wrong-type: [a]", "unknown-field: descripton", "unknown-field: urls", "url-without-scheme: d",
                "wrong-type: [e]",
            ]
        ),
        (
            "{title: ~, url: '{{x}}', button: '{{y}}'}",
            ["empty-value: ~", "unknown-parameter: {{x}}", "unknown-parameter: {{y}}"]
        ),
        ("{}", ["missing-field: {}", "missing-field: {}"]),
        ("[a]", ["wrong-type: [a]"]), ("a", ["wrong-type: a"]), ("~", ["wrong-type: ~"]),
        ("{title: a, url: 'https://a'}", []),
    ])
    func links(yaml: String, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        let link = sample.read(LinkMessage.shape)
        #expect(sample.findings == findings)
        if !findings.isEmpty, yaml.contains("[") { #expect(link == nil) }
    }

    @Test(arguments: [
        ("{label: a, url: 'https://a'}", []), ("{label: a, key: b}", []),
        ("{label: a, miniprogram: {appid: b, page: c}}", []), ("{label: a}", ["missing-alternative: {label: a}"]),
        ("{label: a, url: 'https://a', key: b}", ["several-variants: b"]),
        ("{label: a, style: loud, key: b}", ["invalid-value: loud"]),
        ("{label: a, style: danger, key: b}", []),
    ])
    func actions(yaml: String, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        _ = sample.read(Card.Action.shape)
        #expect(sample.findings == findings)
    }

    @Test(arguments: [
        ("{text: a}", []), ("divider", []), ("{divider: ~}", []), ("{divider: a}", ["invalid-value: a"]),
        ("{}", ["missing-kind: {}"]), ("{text: a, quote: b}", ["several-variants: quote"]),
        ("{txt: a}", ["unknown-field: txt"]), ("{text: a, nope: b}", ["unknown-field: nope"]),
        ("text", ["wrong-type: text"]),
        ("{fields: [{label: a, value: b}]}", []), ("{fields: {label: a}}", ["wrong-type: {label: a}"]),
    ])
    func parts(yaml: String, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        _ = sample.read(Card.Part.shape)
        #expect(sample.findings == findings)
    }

    @Test(arguments: [
        ("a", []), ("{body: a}", []), ("{body: a, mention: all}", []), ("{body: a, mention: [b, c]}", []),
        ("{body: a, mention: '{{people}}'}", []),
        ("{body: a, mention: '{{parcels}}'}", ["hole-of-wrong-type: {{parcels}}"]),
        ("{mention: all}", ["missing-field: {mention: all}"]), ("[a]", ["wrong-type: [a]"]),
    ])
    func texts(yaml: String, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        _ = sample.read(TextMessage.shape)
        #expect(sample.findings == findings)
    }

    @Test(
        arguments: [
            ("https://a.cn/b", "url"), ("MEDIA_ID", "media"), ("'{{page}}'", "url"), ("'{{page}}/b'", "url"),
            ("'{{order}}'", "media"), ("{url: 'https://a'}", "url"), ("{media: a}", "media"),
            ("{url: 'https://a', media: b}", "url media"), ("{media: {one: a, two: b}}", "media"), ("{one: a}", nil),
            ("www.a.cn", "media"), ("'{{name}}'", nil), ("[a]", nil), ("{media: {three: a}}", "media"),
        ] as [(String, String?)])
    func pictures(yaml: String, expected: String?) throws {
        let sample = try ModelSample(yaml)
        let picture = sample.read(Picture.shape)
        guard let expected else {
            #expect(!sample.findings.isEmpty)
            return
        }
        let parts = [picture?.url.map { _ in "url" }, picture?.media.map { _ in "media" }]
        #expect(parts.compactMap { $0 }.joined(separator: " ") == expected)
        #expect(sample.findings == (yaml.contains("three") ? ["unknown-vendor: three"] : []))
    }

    @Test func mediaAreChosenByVendor() throws {
        let one = try ModelSample("a")
        #expect(one.read(Media.shape)?.id(for: "two")?.literal == "a")
        let many = try ModelSample("{one: a, two: '{{order}}'}")
        let media = try #require(many.read(Media.shape))
        #expect(media.id(for: "one")?.literal == "a")
        #expect(media.id(for: "two")?.onlyHole?.name == "order")
        #expect(media.id(for: "three") == nil)
        // Showing one of them shows the picture.
        #expect(media.id(for: "one")?.origins == media.id(for: "two")?.origins)
    }

    @Test(arguments: [
        ("https://a.cn/{{name}}", ["url: component"]), ("'{{page}}'", ["whole"]),
        ("'{{page}}/{{page}}'", ["whole", "component"]),
    ])
    func addresses(yaml: String, expected: [String]) throws {
        let sample = try ModelSample(yaml)
        let text = try #require(sample.read(.url()))
        let escapes = text.pieces.filter { if case .hole = $0.content { true } else { false } }.map(\.escape)
        #expect(escapes == expected.map { $0.hasSuffix("whole") ? .wholeURL : .urlComponent })
        #expect(sample.findings.isEmpty)
    }

    @Test(arguments: [
        ("''", ["url-without-scheme: ''"]), ("a.cn", ["url-without-scheme: a.cn"]),
        ("ftp://a", ["url-without-scheme: ftp://a"]),
        ("'{{name}}/a'", ["url-without-scheme: {{name}}"]),
        ("'{{urgent}}'", ["hole-of-wrong-type: {{urgent}}", "url-without-scheme: {{urgent}}"]),
        ("HTTPS://a", []), ("https{{name}}", ["url-without-scheme: https{{name}}"]),
        ("'{{pgae}}'", ["unknown-parameter: {{pgae}}"]),
    ])
    func schemes(yaml: String, findings: [String]) throws {
        let sample = try ModelSample(yaml)
        _ = sample.read(.url())
        #expect(sample.findings == findings)
    }
}
