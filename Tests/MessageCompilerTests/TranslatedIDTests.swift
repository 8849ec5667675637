import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// `$userName=ID$` is read as a name only where the message says so; only there is a dollar sign exchanged.
struct TranslatedIDTests {
    @Test(arguments: [
        ("", "$"), ("enable_id_trans: 0, ", "$"), ("enable_id_trans: false, ", "$"), ("enable_id_trans: 1, ", "＄"),
        ("enable_id_trans: true, ", "＄"), ("enable_id_trans: '{{on}}', ", "＄"),
    ])
    func dollarsFollowTheSwitch(option: String, dollar: String) throws {
        let source = """
            parameters: {v: {type: text}, on: {type: boolean}}
            message: {link: {title: '$a{{v}}', description: '$b{{v}}', url: 'https://example.com/{{v}}'}}
            vendors: {wecom-app: {touser: a, \(option)agentid: 1}}
            samples: {s: {v: '$c', on: false}}
            """
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "names.msg.yaml", text: source)
        let compiled = try #require(Compiler().compile(file, &diagnostics))
        let filled = try #require(compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics))
        let payload = try Payload(filled[0].bytes)
        #expect(payload.text("textcard.title") == "\(dollar)a\(dollar)c")
        #expect(payload.text("textcard.description") == "\(dollar)b\(dollar)c")
        #expect(payload.text("textcard.url") == "https://example.com/%24c")
    }

    /// The vendor's page names the fields in which it looks for such names; in others a dollar sign is one.
    @Test(arguments: [
        ("news: {articles: [{title: '$a{{v}}', url: 'https://a'}]}", "news.articles.0.title", true),
        (
            "news: {articles: [{title: a, description: '$a{{v}}', url: 'https://a'}]}", "news.articles.0.description",
            true
        ),
        (article("title: '$a{{v}}', content: a"), "mpnews.articles.0.title", true),
        (article("title: a, content: '$a{{v}}'"), "mpnews.articles.0.content", true),
        (article("title: a, content: a, digest: '$a{{v}}'"), "mpnews.articles.0.digest", true),
        (article("title: a, content: a, author: '$a{{v}}'"), "mpnews.articles.0.author", false),
        (notice("title: '$a甲乙{{v}}'"), "miniprogram_notice.title", true),
        (notice("title: 甲乙丙丁, description: '$a甲乙{{v}}'"), "miniprogram_notice.description", true),
        (
            notice("title: 甲乙丙丁, content_item: [{key: a, value: '$a{{v}}'}]"),
            "miniprogram_notice.content_item.0.value", true
        ),
        (
            notice("title: 甲乙丙丁, content_item: [{key: '$a{{v}}', value: a}]"), "miniprogram_notice.content_item.0.key",
            false
        ),
        ("video: {media_id: m, title: '$a{{v}}'}", "video.title", false),
        ("markdown: {content: '$a{{v}}'}", "markdown.content", false),
    ])
    func dollarsFollowTheField(body: String, path: String, isTranslated: Bool) throws {
        for isOn in [false, true] {
            let source = """
                parameters: {v: {type: text}}
                vendors: {wecom-app: {touser: a, agentid: 1, enable_id_trans: \(isOn), \(body)}}
                samples: {s: {v: '$c'}}
                """
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "names.msg.yaml", text: source)
            let compiled = try #require(Compiler().compile(file, &diagnostics))
            let filled = try #require(compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics))
            let text = try #require(try Payload(filled[0].bytes).text(path))
            // What the author of a native body writes stays: it may be meant as a name.
            #expect(text.first == "$")
            #expect(text.hasSuffix(isOn && isTranslated ? "＄c" : "$c"), "\(text)")
        }
    }

    /// Values between signs that the author wrote for money make no name of each other.
    @Test(arguments: [
        "${{t}}$", "${{t}}{{s}}$", "${{s}}{{t}}$ {{t}}$", "$user{{t}}{{s}}$", "${{c}}{{t}}$", "${{t}}{{u}}$",
        "共 ${{t}}，已付 ${{s}}$", "$5$user{{t}}$", "$<b>{{t}}$",
    ])
    func valuesMakeNoNames(content: String) throws {
        let parts = ["userName=a", "userName", "=a", "Name=a$", "a", "", "$userName=a$", "$", "a=b"]
        for (t, s) in parts.flatMap({ t in parts.map { (t, $0) } }) {
            let source = """
                parameters:
                  t: {type: text}
                  s: {type: text}
                  c: {type: choice, of: {a: userName=, b: userName}}
                  u: {type: url}
                vendors: {wecom-app: {touser: a, agentid: 1, enable_id_trans: 1, text: {content: '\(content)。'}}}
                samples: {s: {t: '\(t)', s: '\(s)', c: a, u: 'https://a.cn/?userName=a'}}
                """
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "names.msg.yaml", text: source)
            let compiled = try #require(Compiler().compile(file, &diagnostics))
            let filled = try #require(compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics))
            let text = try #require(try Payload(filled[0].bytes).text("text.content"))
            #expect(!text.contains(/\$[A-Za-z]+=[^$]*\$/), "\(content) with '\(t)' and '\(s)': \(text)")
            #expect(!content.contains("{{u}}") || text.contains("https://a.cn/?userName=a"))
        }
    }

    /// Elsewhere an equals sign is one.
    @Test(arguments: [
        ("{{t}}", "a=b"), ("$5：{{t}}", "$5：a=b"), ("$userName=lisi$ {{t}}", "$userName=lisi$ a=b"), ("${{t}}", "$a＝b"),
    ])
    func equalsSignsStay(content: String, expected: String) throws {
        let source = """
            parameters: {t: {type: text}}
            vendors: {wecom-app: {touser: a, agentid: 1, enable_id_trans: 1, text: {content: '\(content)'}}}
            samples: {s: {t: a=b}}
            """
        var diagnostics = Diagnostics()
        let compiled = try #require(
            Compiler().compile(SourceFile(path: "names.msg.yaml", text: source), &diagnostics))
        let filled = try #require(compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics))
        #expect(try Payload(filled[0].bytes).text("text.content") == expected)
    }

    private static func article(_ members: String) -> String {
        "mpnews: {articles: [{thumb_media_id: m, \(members)}]}"
    }

    private static func notice(_ members: String) -> String { "miniprogram_notice: {appid: a, \(members)}" }
}
