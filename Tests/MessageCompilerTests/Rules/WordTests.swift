import MessageCompiler
import MessageLint
import MessageModel
import MessageSource
import MessageVendors
import Testing

/// Words that look like a mistake, beside those that are one.
struct WordTests {
    private static let codes = Set(Rules.all.map { $0.code } + Vendors.all.flatMap { $0.rules.map { $0.code } })

    private func findings(_ template: String) -> [String] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "words.msg.yaml", text: template), &diagnostics)
        return diagnostics.sorted.filter { Self.codes.contains($0.code) || $0.severity == .error }.map {
            "\($0.code) at \($0.span.text)"
        }
    }

    private func findings(inText words: String) -> [String] {
        findings("message:\n  text: '\(words.replacing("'", with: "''"))'\nvendors: {wecom-chat: }\n")
    }

    @Test(arguments: [
        #"当 x<y 时，请输入 \"ok\" 确认"#, #"脚本 echo "<b class=\"x\">" 报错"#,
        "中奖名单：张**、李**、王**", "中奖名单：张**先生、李**女士", "联系 138****1234 或 139****5678",
        "改动 src/**/*.swift 与 test/**/b", "调用 f(*args, **kwargs) 与 g(**opts)",
        "当 a<b 且 c>d", "i<p && q>r", "Result<S>", "Array<I>", "x<s 时取 s，>", "用法：deploy <a> <b>",
        "库存不足，待补充，请仓库尽快", "测试内容：回归登录", "本次提测的测试标题为登录", "文档里的占位符已全部替换",
        "第 XXX 届", "型号 XXX-2000", "v1.2.3-XXX", "12 个 " + "FIX" + "ME", "TO" + "DO" + ": 周五前提交周报",
        "@Override 注解缺失", "@2x 图标", "@media 查询", "@here/maps 升级", "包 @all/core", "@everyone乐队",
        "见 https://medium.com/@all/story",
        "接口 GET /users/{id} 返回 500", #"\frac{a}{b} 与 \frac{ab}{cd}"#, "x^{n} 与 x_{max}", "JIRA {code} 宏",
        "集合 {a} 与 {b}",
        "奶茶烫烫烫，小心拿", "双十一屯屯屯", "命名空间 http://maven.apache.org/POM/4.0.0",
        "实体 &amp; 会被转义", #"正则 [\r\n]+"#, #"账号 CORP\nWang"#,
        "ประชุม\u{200B}วันนี้", "(שלום)\u{200F} מחר", "(مرحبا)\u{200F} غدا",
    ])
    func ordinaryWordsAreLeftAlone(words: String) {
        #expect(findings(inText: words) == [])
    }

    @Test(arguments: [
        (
            #"状态 <font color=\"red\">a</font>"#,
            #"markup-shown at <font color=\"red\">, escaped-quote at \""#
        ),
        ("请**尽快**处理", "markup-shown at **尽快**"), ("**注意**：请处理", "markup-shown at **注意**"),
        ("按 <b>确定</b> 键", "markup-shown at <b>"), ("一<br/>二", "markup-shown at <br/>"),
        ("时间：待补充", "placeholder-text at 待补充"), ("测试标题", "placeholder-text at 测试标题"),
        ("公告（占位符）", "placeholder-text at 占位符"), ("TO" + "DO", "placeholder-text at " + "TO" + "DO"),
        ("尊敬的xxx，您好", "placeholder-text at xxx"), ("XXXX年XX月XX日起", "placeholder-text at XXXX年XX月"),
        ("[标题]", "placeholder-text at [标题]"), ("见 https://www.xxx.cn/", "placeholder-text at xxx"),
        ("XXX 公司中标", "placeholder-text at XXX"),
        ("@张三 请处理", "mention-in-words at @张三"), ("@张三，请处理", "mention-in-words at @张三"),
        ("请@all今晚留意", "mention-in-words at @all"), ("请 @everyone 留意", "mention-in-words at @everyone"),
        ("您好 {name}", "foreign-placeholder at {name}"), ("您好 ${a}", "foreign-placeholder at ${a}"),
        ("{a}", ""), ("Tom&nbsp;Jerry", "html-entity at &nbsp;"), (#"第一行\n第二行"#, #"escaped-line-break at \n"#),
        (
            "https://open.feishu.cn/open-apis/bot/v2/hook/9f86d081-884c-4d65-9a2f-eaa0c55ad015",
            "secret-in-address at 9f86d081-884c-4d65-9a2f-eaa0c55ad015"
        ),
        (
            "https://s3.example.com/a?X-Amz-Signature=9f86d081884c7d659a2feaa0c55ad015",
            "secret-in-address at 9f86d081884c7d659a2feaa0c55ad015"
        ),
        (
            "https://e.example.com/a?jwt=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
            "secret-in-address at eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
        ),
        ("https://e.example.com/a?password=Spring2026", "secret-in-address at Spring2026"),
    ])
    func mistakesAreFound(words: String, finding: String) {
        #expect(findings(inText: words).joined(separator: ", ") == finding)
    }

    @Test(arguments: [
        (
            "message: {card: {title: 甲, body: [{text: 乙}]}}\nvendors: {wecom-app: {touser: zhangsan, agentid: 1}} # 张三\n",
            ""
        ),
        ("message:\n  text: 已处理 # 内部备注\nvendors: {wecom-chat: }\n", ""),
        ("name: q5 # 名\nmessage:\n  text: 已处理\nvendors: {wecom-chat: }\n", ""),
        ("message:\n  text: 已处理\nvendors:\n  wecom-app:\n    touser: zhangsan #张三\n    agentid: 1 #号\n", ""),
        (
            "parameters:\n  c:\n    type: choice #承运商\n    of: [sf, yto]\nmessage:\n  card:\n    title: 甲\n    body:\n"
                + "      - text: 乙\n        when: c is sf #顺丰\n      - divider #线\n"
                + "samples:\n  a:\n    c: sf #顺丰\n  b:\n    c: yto\nvendors: {wecom-chat: }\n", ""
        ),
        ("message:\n  text: 工单 #128\nvendors: {wecom-chat: }\n", "swallowed-text at #128"),
        (
            "message:\n  card:\n    title: 工单 #128\n    body: [{text: 乙}]\nvendors: {wecom-chat: }\n",
            "swallowed-text at #128"
        ),
    ])
    func commentsAreLeftAlone(template: String, finding: String) {
        #expect(findings(template).joined(separator: ", ") == finding)
    }

    @Test(arguments: [
        ("{wecom-app: {touser: a, agentid: 1}}", ""), ("{feishu-card: {shouldChooseChat: true}}", ""),
        ("{wecom-chat: }", "colon-in-label at ："), ("{youdu-app: {toUser: a}}", "colon-in-label at ："),
    ])
    func aColonIsDoubledByWhoPutsOneBehindLabels(vendors: String, finding: String) {
        let template = """
            message: {card: {title: 工单, body: [{fields: [{label: '单号：', value: x}]}], url: https://example.com/a}}
            vendors: \(vendors)

            """
        #expect(findings(template).filter { $0.hasPrefix("colon") }.joined(separator: ", ") == finding)
    }

    @Test(arguments: [
        ("亲~~请查收~~", ""), ("原价 ~~99~~", "undocumented-markdown at ~~99~~"), ("#值班", ""),
        ("##值班", "heading-without-blank at ##"), ("当 a<b 且 c>d，i<p && q>r", ""), ("Array<I> 与 Result<S>", ""),
        ("请<b>看</b>", "foreign-tag at <b>"),
    ])
    func ofAppMarkdown(words: String, finding: String) {
        let template = "vendors: {wecom-app: {touser: a, agentid: 1, markdown: {content: '\(words)'}}}\n"
        #expect(findings(template).joined(separator: ", ") == finding)
    }

    @Test(arguments: [
        ("[a](https://e.example.com/a____b)", ""), ("签字：____", "four-marks at ____"), ("当 a<b 且 c>d", ""),
        ("请<b>看</b>", "tag-of-web-pages at <b>"),
    ])
    func ofCardMarkdown(words: String, finding: String) {
        let card = "{elements: [{tag: markdown, content: '\(words)'}]}"
        let template = "vendors: {feishu-card: {shouldChooseChat: true, card: \(card)}}\n"
        #expect(findings(template).joined(separator: ", ") == finding)
    }

    /// Rules that went back to the beginning at each sign would take minutes.
    @Test(arguments: [
        "{a", "${a ", "#{a", "<%a ", "{%a ", "｛a", "a://", "https://a", "](https://", "**", "<b ", "<b x=\"", "</b>",
        "X",
        "XXX ", "@all ", "&amp;", "%s ", "\\n", #"\nA:"#, "____ ", "?a=", "待补充",
    ])
    func aLongTextIsReadOnce(part: String) {
        let words = String(repeating: part, count: 30_000 / part.utf8.count)
        let template = "message: {card: {title: '[标题]', body: [{text: '\(words)'}]}}\nvendors: {wecom-chat: }\n"
        #expect(findings(template).contains("placeholder-text at [标题]"))
    }
}
