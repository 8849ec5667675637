import MessageCompiler
import MessageModel
import MessageRuntime
import MessageSource
import Testing

@testable import MessageVendors

struct FeishuMarkdownTests {
    /// As it goes out in a text object or an element of card JSON 1.0, with what `lark_md` makes of the author's words.
    @Test(arguments: [
        ("请**尽快**处理", "请**尽快**处理"),
        ("*斜* ~~旧~~ **粗** `码`", "*斜* ~~旧~~ **粗** 码"),
        ("**a *b* ~~c~~ `d` e**", "**a *b* ~~c~~ d e**"),
        ("**甲**~~**乙**~~", "**甲~~乙~~**"),
        ("**甲**\n**乙**", "**甲**\n**乙**"),
        ("2\\*3 [重要] #5 a < b", "2&#42;3 &#91;重要&#93; &#35;5 a &#60; b"),
        ("时间 10:20 a_b", "时间 10&#58;20 a&#95;b"),
        ("见[说明](https://a.cn/b?c=d)。", "见[说明](https://a.cn/b?c=d)。"),
        ("[a](https://a.cn/b_(c)*?d=%28;e)", "[a](https://a.cn/b_%28c%29%2A?d=%28%3Be)"),
        ("# 一\n## *二*\n正文", "**一**\n\n***二***\n正文"),
        ("甲\n乙\n\n丙", "甲\n乙\n\n丙"),
        ("> 甲\n> **乙**\n丙", "「甲\n**乙**」\n丙"),
        ("> as *said*", "“as *said*”"),
        ("- 甲\n  续\n- 乙", "• 甲\n续\n• 乙"),
        ("3. 甲\n4. *乙*", "3. 甲\n4. *乙*"),
        ("**{{a}}** [{{a}}](https://a.cn/{{a}})", "**&#91;x&#93;** [&#91;x&#93;](https://a.cn/%5Bx%5D)"),
        ("见{{u}}", "见[https&#58;//u.cn/&#40;](https://u.cn/%28)"),
        ("[{{u}}]({{u}})", "[https&#58;//u.cn/&#40;](https://u.cn/%28)"),
    ])
    func loweredToWords(markdown: String, expected: String) throws {
        let message = try MarkdownTemplate.message(markdown)
        let text = message.markdown.feishuMarkdown(at: message.source.span)
        #expect(MarkdownTemplate.filled(text, .larkMD) == expected)
    }

    /// As it goes out in an element of card JSON 2.0.
    @Test(arguments: [
        ("*斜* ~~旧~~ **粗** `码`", "*斜* ~~旧~~ **粗** `码`"),
        ("**`甲`**~~`乙`~~", "**`甲`**~~`乙`~~"),
        ("# 一\n### **三**\n正文", "# 一\n\n### **三**\n\n正文"),
        ("甲\n乙\n\n丙", "甲<br>乙\n\n丙"),
        ("> 甲\n> **乙**\n丙", "> 甲<br>**乙**\n\n丙"),
        ("- 甲\n  续\n- 乙\n丙", "- 甲<br>续\n- 乙\n\n丙"),
        ("3. 甲\n4. *乙*", "3. 甲\n4. *乙*"),
        ("1. 甲\n5. 乙", "1&#46; 甲<br>5&#46; 乙"),
        ("1.5 - a", "1&#46;5 &#45; a"),
        ("`a*b[0] \\n <c>|`", "`a*b[0] \\n ＜c＞｜`"),
        ("**{{a}}** `{{a}}`", "**&#91;x&#93;** `[x]`"),
        ("> 见{{u}}", "> 见[https&#58;//u&#46;cn/&#40;](https://u.cn/%28)"),
    ])
    func loweredToMarkdown2(markdown: String, expected: String) throws {
        let message = try MarkdownTemplate.message(markdown)
        let text = message.markdown.feishuMarkdown2(at: message.source.span)
        #expect(MarkdownTemplate.filled(text, .feishuMarkdown2) == expected)
        #expect(text.pieces.allSatisfy { ($0.span == nil) == ($0.origin == .compiler) })
    }

    @Test func nothingGivesNothing() {
        let empty: [Markdown.Inline] = [.bold([]), .code([]), .italic([.struck([])])]
        let markdown = Markdown(blocks: [.paragraph(empty)])
        #expect(markdown.feishuMarkdown(at: SourceFile.nowhere.start).pieces.isEmpty)
        #expect(markdown.feishuMarkdown2(at: SourceFile.nowhere.start).pieces.isEmpty)
    }

    /// What the independent reading finds is what the portable markdown says, whatever the value is.
    @Test(arguments: [
        "# {{a}}\n甲{{a}}乙", "> {{a}}\n> 甲\n\n{{a}}", "**{{a}}** *{{a}}* ~~{{a}}~~ 甲`{{a}}`",
        "- {{a}}\n- [{{a}}](https://a.cn/{{a}})",
        "[甲]({{u}}){{a}}(https://evil.cn)", "1. {{a}}{{a}}\n2. {{a}}",
    ])
    func noValueBecomesMarkup(markdown: String) throws {
        let message = try MarkdownTemplate.message(markdown)
        for dialect in FeishuMarkdownReading.Dialect.allCases {
            let text =
                dialect == .markdown2
                ? message.markdown.feishuMarkdown2(at: message.source.span)
                : message.markdown.feishuMarkdown(at: message.source.span)
            func signs(_ value: String) -> [String] {
                let filled = MarkdownTemplate.filled(text, dialect.syntax.escape, a: value, u: "https://u.cn/(")
                return FeishuMarkdownReading(filled, dialect).marks.map(\.sign)
            }
            let expected = signs("甲")
            for value in FeishuMarkupTests.values where !value.isEmpty {
                if dialect != .markdown2, value.unicodeScalars.contains("\n") { continue }
                #expect(signs(value) == expected, "\(dialect): '\(value)'")
            }
        }
    }
}
