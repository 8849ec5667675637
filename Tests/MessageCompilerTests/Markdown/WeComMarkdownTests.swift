import MessageCompiler
@testable import MessageModel
import MessageRuntime
import MessageSource
import Testing

@testable import MessageVendors

struct WeComMarkdownTests {
    @Test(arguments: [
        // Words.
        ("请**尽快**处理", "请**尽快**处理"),
        ("*斜* ~~旧~~ **粗** `码`", "斜 旧 **粗** `码`"),
        ("**a *b* ~~c~~ `d` e**", "**a b c `d` e**"),
        ("**甲**~~**乙**~~*丙*", "**甲乙**丙"),
        ("**`甲`**~~`乙`~~", "**`甲`**`乙`"),
        ("`甲`~~`乙`~~ `丙`", "`甲乙` `丙`"),
        ("**甲**\n**乙**", "**甲**\n**乙**"),
        // Text that would be markup.
        ("\\# a\n\\> b \\*c\\* \\`d\\`", "＃ a\n＞ b ＊c＊ ｀d｀"),
        ("2*3 [重要] #5 a < b \\\\", "2＊3 ［重要］ ＃5 a ＜ b ＼"),
        ("`a*b[0] \\n <c>`", "`a＊b［0］ ＼n ＜c＞`"),
        ("snake_case_name (a) ~ ! | @a $b", "snake_case_name (a) ~ ! | @a $b"),
        // Links.
        ("见[说明](https://a.cn/b?c=d)。", "见[说明](https://a.cn/b?c=d)。"),
        ("[a [1]](https://a.cn/b_(c)*?d[]=%28)", "[a ［1］](https://a.cn/b_%28c%29%2A?d[]=%28)"),
        ("[**粗** `]`](https://a.cn)", "[**粗** `］`](https://a.cn)"),
        ("**见[**粗**体](https://a.cn)**", "**见[粗体](https://a.cn)**"),
        ("**[甲](https://a.cn)**[**乙**](https://b.cn)", "**[甲](https://a.cn)**[**乙**](https://b.cn)"),
        // Blocks.
        ("# 一\n## 二\n### **三**\n正文", "# 一\n\n## 二\n\n### **三**\n正文"),
        ("甲\n乙\n\n丙", "甲\n乙\n\n丙"),
        ("甲\n> 乙\n> **丙**\n>\n> 丁\n戊", "甲\n> 乙\n> **丙**\n> \n> 丁\n\n戊"),
        ("> 甲\n- 乙\n- 丙", "> 甲\n\n• 乙\n• 丙"),
        ("> 甲\n\n> 乙\n# 丙", "> 甲\n\n> 乙\n\n# 丙"),
        ("- 甲\n  续\n- 乙\n丙", "• 甲\n续\n• 乙\n丙"),
        ("3. 甲\n4. *乙*", "3. 甲\n4. 乙"),
        // Values.
        ("**{{a}}** `{{a}}` {{a}}", "**[x]** `[x]` [x]".replacing("[x]", with: "［x］")),
        ("[{{a}}](https://a.cn/{{a}}?u={{u}})", "[［x］](https://a.cn/%5Bx%5D?u=https%3A%2F%2Fu.cn%2F%28)"),
        ("[{{u}}]({{u}})", "[https://u.cn/(](https://u.cn/%28)"),
    ])
    func lowered(markdown: String, expected: String) throws {
        let message = try MarkdownTemplate.message(markdown)
        let text = message.markdown.weComMarkdown(at: message.source.span)
        #expect(MarkdownTemplate.filled(text, .weComMarkdown, a: "[x]", u: "https://u.cn/(") == expected)
        #expect(text.pieces.allSatisfy { ($0.span == nil) == ($0.origin == .compiler) })
        #expect(text.span == message.source.span)
    }

    @Test func nothingGivesNothing() {
        #expect(Markdown(blocks: []).weComMarkdown(at: SourceFile.nowhere.start).pieces.isEmpty)
        let empty: [Markdown.Inline] = [.bold([]), .code([]), .italic([.struck([])])]
        #expect(
            Markdown(blocks: [.paragraph(empty)]).weComMarkdown(at: SourceFile.nowhere.start).pieces.isEmpty)
    }

    /// A value is words wherever it stands: the marks in the message are those that the template wrote.
    @Test(arguments: [
        "# {{a}}\n甲{{a}}乙", "> {{a}}\n> 甲\n\n{{a}}", "**{{a}}** `{{a}}` *{{a}}*", "{{a}}*{{a}}\\*{{a}}",
        "- {{a}}\n- [{{a}}](https://a.cn/{{a}})", "[甲]({{u}}){{a}}(https://evil.cn)", "[甲] {{a}} **乙**{{a}}~~{{a}}~~",
    ])
    func noValueBecomesMarkup(markdown: String) throws {
        let message = try MarkdownTemplate.message(markdown)
        let text = message.markdown.weComMarkdown(at: message.source.span)
        let special = "<>[]*`#\\"
        func marks(_ value: String) -> String {
            MarkdownTemplate.filled(text, .weComMarkdown, a: value, u: "https://u.cn/" + value).filter(special.contains)
        }
        // An address keeps these where they are allowed in one; a label that ends needs a parenthesis behind it.
        let keptInAddress = markdown.contains("{{u}}") ? "[]#" : ""
        let expected = marks("x")
        for value in Self.hostile {
            let found = marks(value)
            if value.contains(where: keptInAddress.contains) {
                let kept = value.filter(keptInAddress.contains)
                #expect(found.count == expected.count + kept.count, "'\(value)'")
            } else {
                #expect(found == expected, "'\(value)'")
            }
        }
    }

    @Test func noValueEndsAnAddress() throws {
        let message = try MarkdownTemplate.message("[甲]({{u}}/{{a}})")
        let text = message.markdown.weComMarkdown(at: message.source.span)
        for value in Self.hostile {
            let link = MarkdownTemplate.filled(text, .weComMarkdown, a: value, u: "https://u.cn/" + value)
            let address = link.dropFirst("[甲](".count).dropLast()
            #expect(link.hasSuffix(")"))
            #expect(!address.contains { "()*<>`\\ \n".contains($0) }, "'\(value)' in \(address)")
        }
    }

    @Test(
        arguments: [
            ("# 甲\n> 乙\n- 丙\n1. [丁](https://a.cn)", []),
            ("- *甲*\n1. [~~乙~~](https://a.cn)", [.italic, .struck]),
            ("# **a *b***\n> `c`", [.bold, .italic, .code]),
        ] as [(String, Set<Markdown.Style>)])
    func stylesAreFound(markdown: String, styles: Set<Markdown.Style>) throws {
        #expect(try MarkdownTemplate.message(markdown).markdown.styles == styles)
    }

    @Test(arguments: [
        ("**甲** `乙`", nil), ("*甲*", "WeCom shows no italics here"), ("~~甲~~", "WeCom shows no struck text here"),
        ("~~甲~~ *乙* **丙**", "WeCom shows no italics and no struck text here"),
    ])
    func lostStylesAreNamed(markdown: String, problem: String?) throws {
        let message = try MarkdownTemplate.message(markdown)
        let lost = message.markdown.styles.subtracting(Markdown.weComStyles)
        #expect(lost.isEmpty == (problem == nil))
        guard let problem else { return }
        let finding = StyleLost(lost, vendor: WeComApp.name, span: message.source.span)
        #expect(finding.message == problem)
        #expect(finding.severity == .warning)
        #expect(finding.span == message.source.span)
    }

    @Test func allStylesCanBeLost() {
        let finding = StyleLost(Set(Markdown.Style.allCases), vendor: "甲", span: SourceFile.nowhere.start)
        #expect(finding.message == "甲 shows no bold text, no italics, no struck text and no code here")
    }

    /// All mixtures of three, which is as long as the shortest markup around a character.
    private static let hostile: [String] = {
        let parts = ["<", ">", "[", "]", "*", "`", "#", "\\", "(", ")", "\n", " ", "a", "](http://evil)", "\n> "]
        return parts + parts.flatMap { a in parts.flatMap { b in parts.map { c in a + b + c } } }
    }()
}
