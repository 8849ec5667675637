import MessageCompiler
import MessageLint
import MessageSource
import Testing

/// Rules that are wrong are switched off: what people may well write is left alone.
struct PrecisionTests {
    private static let codes = Set(Rules.all.map { $0.code })

    private func findings(_ template: String) -> [String] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "words.msg.yaml", text: template), &diagnostics)
        return diagnostics.sorted.filter { Self.codes.contains($0.code) || $0.severity == .error }.map {
            "\($0.code) at \($0.span.text)"
        }
    }

    @Test(arguments: [
        "本月完成率 100%，同比 +5 %，环比 -3%d区",
        "请在 2026-10-01 前完成；时间待定，地点待定",
        "TODO 应用已更新；您有 3 条 TODO",
        "尺码 XXL、XXXL 已到货，XX 公司中标",
        "集合 {1, 2}、{} 与 { a }；JSON {\"a\": 1}；正则 \\d{2,4}",
        "命令 `echo ${HOME} {name} %s \\n <b>` 已执行",
        "首付 $500，余款 $1,200；US$ 与 HK$",
        "公式 \\nabla 与 \\nu；路径 D:\\new\\Notes",
        "a < b > c，2 ** 3 = 8，* 注意 *",
        "R&D、AT&T、Q&A；详见附件",
        "发件人 all@all.com，联系 it@here.example.com",
        "见 [1](上文)，数组 a[0](b)",
        "Café «Paris»，Ärger，São Paulo，25 °C，ÄÖÜ",
        "👨‍👩‍👧‍👦 与 ❤️‍🔥，🏳️‍🌈，1️⃣",
        "العربية\u{200F} و فارسی می\u{200C}خواهم",
        "使用 http 与 https 两种协议，见 https://example.com/http",
        "访问 http://192.168.0.10/ 或 http://oa/ 或 http://git.corp/",
        "密码已重置，请访问 https://example.com/reset?token=abc&key=k1",
        "　　各位同事：\n　　放假安排如下。",
        "邮箱 user.name@example.com 已开通",
        "版本 {v}：https://example.com".replacing("{v}", with: "3.0"),
    ])
    func ordinaryWordsAreLeftAlone(words: String) {
        let quoted = words.replacing("'", with: "''").replacing("\n", with: "\n\n    ")
        #expect(findings("message:\n  text: '\(quoted)'\nvendors: {wecom-chat: }\n") == [])
    }

    @Test(arguments: [
        "CI/CD", "API 网关告警", "VPN 与 OA", "P0 INCIDENT", "HTTP 500", "iOS 与 macOS", "GMV", "SQL, API, VPN",
        "KUBERNETES", "MYSQL_CONNECTION_TIMEOUT", "SRE-PRODUCTION-0012345", "POSTGRESQL MONGODB REDIS",
    ])
    func titlesMayHoldAbbreviations(title: String) {
        let template = "message:\n  link: {title: '\(title)', url: https://example.com/a}\nvendors: {wecom-chat: }\n"
        #expect(findings(template) == [])
    }

    @Test(arguments: [
        "https://example.com/订单?id=1&名称=甲", "https://example.com/a%20b?x=1&copy=2#amp;", "http://oa.corp/a",
        "https://example.com/r?page=1&key=chapter-three", "https://user@example.com/a",
        "https://zh.wikipedia.org/wiki/北京（消歧义）", "https://zh.wikipedia.org/wiki/《红楼梦》",
        "https://example.com/a?q=你好，世界", "https://example.com/s?q=好吗？&id=1", "https://medium.com/@all/story",
        "https://zoom.us/j/1?pwd=QWERTY12345", "https://meeting.tencent.com/dm/a?pwd=123456",
        "https://example.com/a?password=******", "https://example.com/a?secret=public-santa",
        "https://example.com/a?api_key=YOUR_API_KEY", "https://example.com/webhooks/introduction-to-webhooks-2026",
        "https://example.com/r?u=http://other.example.com/a", "https://example.com/yourcompany/xxx.png",
        "https://example.com/webhook/send?key={{key}}", "http://10.1.2.3:8080/{{key}}",
    ])
    func ordinaryAddressesAreLeftAlone(address: String) {
        let parameters = address.contains("{{") ? "parameters: {key: {type: id, max: 9}}\nsamples: {a: {key: b}}\n" : ""
        #expect(
            findings("\(parameters)message:\n  link: {title: 公告, url: '\(address)'}\nvendors: {wecom-chat: }\n") == [])
    }

    /// Where errors keep a part from being read, nobody knows what is used in it.
    @Test func whatIsBrokenUsesWhatItNames() {
        let template = """
            parameters: {note: {type: text, max: 9}, buyer: {type: text, max: 9}}
            message: {card: {title: '{{buyer}}', body: [{txt: '{{note}}'}]}}
            vendors: {wecom-app: {touser: a, agentid: 1}}

            """
        #expect(!findings(template).contains { $0.hasPrefix("unused-parameter") })
    }
}
