import MessageCompiler
import MessageModel
import MessageSource
import MessageVendors
import Testing

/// What the vendors' rules find in texts with their markup, and where they keep quiet.
struct VendorMarkupTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// The lines of a text.
        let text: String
        /// Each as `code at source`.
        let findings: [String]

        init(_ text: String, _ findings: String...) {
            self.text = text
            self.findings = findings
        }

        var testDescription: String { text }
        /// As a block of YAML, each line with an indent.
        func block(indent: Int) -> String {
            let margin = String(repeating: " ", count: indent)
            return text.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }
                .joined(separator: "\n")
        }
    }

    @Test(arguments: [
        Case("# 发布通知\n版本 **2.3** 已上线"),
        Case("#发布通知"), Case("##发布通知", "heading-without-blank at ##"),
        Case("版本 2.3\n###变更", "heading-without-blank at ###"),
        Case("#128 已关闭"), Case("#新品发布# 今晚八点"), Case("#号楼 停电"), Case("{{who}}#标题"), Case("#######标题"),
        Case("<font color=\"red\">a</font>", "unlisted-color at red"),
        Case("<font color='info'>a</font> <font color=warning>b</font> <FONT COLOR=\"comment\">c</FONT>"),
        // What is wrong is the backslash.
        Case("<font color=\\\"info\\\">a</font>"),
        Case("请 <@zhangsan> 看", "robot-mention at <@zhangsan>"), Case("邮箱 <zhang@example.com>，上限 <@ 9"),
        Case("<b>a</b>", "foreign-tag at <b>"),
        Case("用 `<b>` 加粗"), Case("a<b，且 b>c"), Case("部署到 <环境> 或 <env>"),
        Case("|a|b|\n|---|:-:|\n|1|2|", "undocumented-markdown at |---|:-:|"), Case("一 | 二 - 三"),
        Case("```\n---\n~~a~~\n```\n完", "undocumented-markdown at ```"),
        Case("一\n---\n二", "undocumented-markdown at ---"), Case("一 --- 二"),
        Case("![图](https://example.com/a.png)", "undocumented-markdown at !["),
        Case("注意![详情](https://example.com)"),
        Case("9~18 点，~~旧~~价", "undocumented-markdown at ~~旧~~"), Case("呜~~ 好累"),
        Case("$userName=zhangsan$ 提交", "untranslated-id at $userName="),
    ])
    func ofWeCom(example: Case) {
        let template = """
            parameters: {who: {type: text, max: 9}}
            vendors:
              wecom-app:
                touser: lisi
                agentid: 1000002
                markdown:
                  content: |-
            \(example.block(indent: 8))

            """
        #expect(findings(template, WeComApp.rules.map { $0.code }) == example.findings)
    }

    @Test(arguments: [
        Case("**版本** 2.3"), Case("# 版本", "marks-shown at #"), Case("#版本"), Case("### 版本", "marks-shown at ###"),
        Case("> 引用", "marks-shown at >"), Case("> 30 分钟"), Case("结果 > 引用"),
        Case("`main` 失败", "marks-shown at `main`"), Case("它是 ` 号"),
        Case("**一****二**", "four-marks at ****"), Case("***一***"), Case("____", "four-marks at ____"),
        Case("<at id=ou_1></at> <at email=a@example.com></at> <at ids=ou_1,ou_2></at>"),
        Case("<at id=a@example.com></at>", "address-as-id at id"),
        Case("<at user_id=ou_1></at>", "mention-of-text-message at user_id"),
        Case("<at id='all'></at>", "everybody-called at <at id='all'>"),
        Case("<font color=gray>a</font>", "unlisted-font-color at gray"), Case("<font color=\"blue-300\">a</font>"),
        Case("<br>", "tag-of-web-pages at <br>"), Case("`<br>`", "marks-shown at `<br>`"),
    ])
    func ofFeishu(example: Case) {
        let template = """
            vendors:
              feishu-card:
                shouldChooseChat: true
                card:
                  elements:
                    - tag: markdown
                      content: |-
            \(example.block(indent: 12))

            """
        #expect(findings(template, FeishuCard.rules.map { $0.code }) == example.findings)
    }

    private func findings(_ template: String, _ codes: [String]) -> [String] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "markup.msg.yaml", text: template), &diagnostics)
        return diagnostics.sorted.filter { codes.contains($0.code) }.map { "\($0.code) at \($0.span.text)" }
    }
}
