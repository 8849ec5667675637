import MessageSource
import Testing

@testable import MessageModel

struct MarkdownTests {
    @Test(arguments: [
        // Marks in a line.
        ("请**尽快**处理", "p(请b(尽快)处理)"),
        ("**重点：**后面", "p(b(重点：)后面)"),
        ("*a* ~~b~~ `c`", "p(i(a) s(b) code(c))"),
        ("**a *b* ~~c~~**", "p(b(a i(b) s(c)))"),
        ("**a *b***", "p(b(a i(b)))"),
        ("*a **b***", "p(i(a b(b)))"),
        ("**注意**：请于**今天**", "p(b(注意)：请于b(今天))"),
        ("a *b **c** d*", "p(a i(b b(c) d))"),
        ("`a * b \\n [c](d)`", "p(code(a * b \\n [c](d)))"),
        // What looks like a mark and is text.
        ("5 * 3", "p(5 * 3)"),
        ("2*3*4 和 1**2**3", "p(2*3*4 和 1**2**3)"),
        ("138****5678 138***5678 138***1234", "p(138****5678 138***5678 138***1234)"),
        ("*以上价格含税", "p(*以上价格含税)"),
        ("*一 *二*", "p(*一 i(二))"),
        ("好的~~ 3~5 天", "p(好的~~ 3~5 天)"),
        ("张** 李**", "p(张** 李**)"),
        ("snake_case_name __ 姓名：____", "p(snake_case_name __ 姓名：____)"),
        ("a < b, c<d, <张三>", "p(a < b, c<d, <张三>)"),
        ("R&D; a&b;", "p(R&D; a&b;)"),
        ("[重要] [a][b] [a] (b) [1]：c", "p([重要] [a][b] [a] (b) [1]：c)"),
        ("注意![重要]", "p(注意![重要])"),
        ("a | b", "p(a | b)"),
        ("https://example.com/_a_/b", "p(https://example.com/_a_/b)"),
        ("\\*a\\* \\`b \\[c](d) \\\\ \\中 \\", "p(*a* `b [c](d) \\ \\中 \\)"),
        // Links.
        ("见[说明](https://example.com/a_(b)?c=*d*)。", "p(见a(说明)→https://example.com/a_(b)?c=*d*。)"),
        ("[**a** `]`](http://a.cn)", "p(a(b(a) code(]))→http://a.cn)"),
        ("**[a](HTTPS://a.cn)**", "p(b(a(a)→HTTPS://a.cn))"),
        ("[a [1]]( https://a.cn/\\) )", "p(a(a [1])→https://a.cn/))"),
        // Blocks.
        ("# 一\n## 二\n### **三**", "h1(一)\nh2(二)\nh3(b(三))"),
        ("#5 号\n#\n#话题#", "p(#5 号↵#↵#话题#)"),
        ("甲\n乙\n\n丙", "p(甲↵乙)\np(丙)"),
        ("  甲  \n　　乙", "p(甲↵　　乙)"),
        ("> 甲\n>乙\n>\n> 丙\n丁", "quote(甲↵乙↵↵丙)\np(丁)"),
        ("甲\n- 一\n- 二\n\n- 三\n丙", "p(甲)\nlist(-(一)-(二)-(三))\np(丙)"),
        ("1. 一\n2. 二\n- 三", "list(1(一)2(二))\nlist(-(三))"),
        ("7. 一\n   续\n9. 二", "list(7(一↵续)9(二))"),
        ("1.5 元\n1) 一\n-一\n- \n1234567890. a", "p(1.5 元↵1) 一↵-一↵-↵1234567890. a)"),
        ("\\# a\n\\- b\n1\\. c\n\\> d", "p(# a↵- b↵1. c↵> d)"),
        ("======\n甲", "p(======↵甲)"),
        ("", ""),
        ("\n \n", ""),
    ])
    func tree(markdown: String, expected: String) {
        let (tree, problems) = MarkdownSample(markdown).parsed
        #expect(problems.map(\.message) == [])
        #expect(tree?.description == expected)
    }

    @Test(arguments: [
        ("**{{a}}** *{{a}}* ~~{{a}}~~ `{{a}}`", "p(b({a}) i({a}) s({a}) code({a}))"),
        ("**{{a}}{{b}}，c**", "p(b({a}{b}，c))"),
        ("{{a}}*{{b}}", "p({a}*{b})"),
        ("{{a}} - b", "p({a} - b)"),
        ("#{{a}}\n# {{a}}\n> {{a}}\n- {{a}}\n1. {{a}}", "p(#{a})\nh1({a})\nquote({a})\nlist(-({a}))\nlist(1({a}))"),
        ("\\{{a}}", "p(\\{a})"),
        ("order_{{a}}_x_{{b}}_", "p(order_{a}_x_{b}_)"),
        ("[{{a}}]({{link}})", "p(a({a})→{link:whole URL})"),
        (
            "[{{a}} b](https://a.cn/{{a}}?u={{link}})",
            "p(a({a} b)→https://a.cn/{a:URL component}?u={link:URL component})"
        ),
        ("{{a}}[x](https://a.cn)", "p({a}a(x)→https://a.cn)"),
        ("[{{a}}", "p([{a})"),
    ])
    func holes(markdown: String, expected: String) {
        let (tree, problems) = MarkdownSample(markdown).parsed
        #expect(problems.map(\.message) == [])
        #expect(tree?.description == expected)
    }

    @Test(arguments: [
        ("# 标题\n正文 **重**\n\n第二段", "标题\n正文 重\n\n第二段"),
        ("正文\n## 标题\n> 引用\n> 两行\n\n- 一\n- `二`", "正文\n\n标题\n「引用\n两行」\n• 一\n• 二"),
        ("3. 一\n4. {{a}}", "3. 一\n4. {a}"),
        ("见[说明](https://a.cn)。\n[b](https://b.cn) c", "见说明 https://a.cn 。\nb https://b.cn c"),
        ("> [{{a}}]({{link}})", "「{a} {link:whole URL} 」"),
        ("[https://a.cn](https://a.cn)，[{{link}}]({{link}})", "https://a.cn ，{link:whole URL}"),
        ("\\*\\*不粗\\*\\*", "**不粗**"),
    ])
    func plainText(markdown: String, expected: String) throws {
        let sample = MarkdownSample(markdown)
        let tree = try #require(sample.parsed.markdown)
        let plain = tree.plainText(at: sample.text.span)
        #expect(plain.pieces.description == expected)
        #expect(plain.pieces.allSatisfy { ($0.span == nil) == ($0.origin == .compiler) })
        #expect(Set(plain.pieces.map(\.origin)).subtracting([.compiler]) == [MarkdownSample.origin])
    }

    @Test func piecesKeepTheirPlaceWhenTheyAreSplit() throws {
        for indent in ["", "    "] {
            let tree = try #require(MarkdownSample("甲\n请**尽快**处理{{a}}，谢谢", indent: indent).parsed.markdown)
            let pieces = tree.plainText(at: MarkdownSample("").text.span).pieces
            #expect(pieces.compactMap(\.span?.text) == ["甲", "请", "尽快", "处理", "{{a}}", "，谢谢"])
        }
    }
}
