import SeededRandom
import Testing

@testable import MessageModel

struct PreviewMarkupTests {
    /// All signs, and a tag with each effect.
    static let everything = PreviewDialect(
        [
            .headings, .bold, .italic, .struck, .code, .fences, .links, .pictures, .quotes, .lists, .dividers,
            .entities,
        ],
        tags: [
            "a": { .look(link: $0["href"]) },
            "u": { _ in .look(.underlined) },
            "font": { .look(color: $0["color"].flatMap(PreviewColor.init)) },
            "at": { .words([PreviewRun("@" + ($0["id"] ?? "?"), .mention)], replacesContent: true) },
            "div": { .paragraph(color: $0["class"].flatMap(PreviewColor.init)) },
            "br": { _ in .lineBreak },
            "hr": { _ in .divider },
            "script": { _ in .hidden },
        ])

    /// As browsers read pages.
    static let html = PreviewDialect(
        [.entities, .folding],
        tags: everything.tags.merging([
            "p": { _ in .paragraph() },
            "b": { _ in .look(.bold) },
            "h1": { _ in .paragraph(.heading(1)) },
            "li": { _ in .paragraph(.item(marker: "•", depth: 0)) },
            "blockquote": { _ in .paragraph(.quote) },
            "style": { _ in .hidden },
        ]) { $1 }, dropsUnknownTags: true)

    @Test(arguments: [
        // Signs in a line, and in each other.
        ("请**尽快**处理", "p(请 b(尽快) 处理)"),
        ("**a *b* ~~c~~ `d`**", "p(b(a ) bi(b) b( ) bs(c) b( ) bc(d))"),
        ("*a **b***", "p(i(a ) bi(b))"),
        ("**a *b***", "p(b(a ) bi(b))"),
        ("***a***", "p(bi(a))"),
        ("*一 **二", "p(*一 **二)"),
        ("**5*3** *2", "p(b(5*3)  *2)"),
        ("[重要] 见[说明](https://a.cn)", "p([重要] 见 说明→https://a.cn)"),
        ("[[a]](https://a.cn)", "p([a]→https://a.cn)"),
        ("[**a** b](https://a.cn)", "p(b(a)→https://a.cn  b→https://a.cn)"),
        ("**[a](https://a.cn)**", "p(b(a)→https://a.cn)"),
        ("`**a** <u>b</u> &lt;`", "p(c(**a** <u>b</u> &lt;))"),
        ("\\*a\\* \\中", "p(*a* \\中)"),
        ("![图](img_1) ![](img_2)", "p(y(🖼 图)   y(🖼))"),
        // Signs that nothing closes, or with nothing between them.
        ("**a", "p(**a)"),
        ("5 * 3 ** 2 ~~ 1 ` 0", "p(5 * 3 ** 2 ~~ 1 ` 0)"),
        ("**** ~~~~ `` []", "p(**** ~~~~ `` [])"),
        ("[a] (b) [c](d", "p([a] (b) [c](d)"),
        // Tags.
        ("<u>a<font color='red'>b</font></u>c", "p(u(a) u(b)red c)"),
        ("<U>a</U >", "p(u(a))"),
        ("<u>**a</u>** b", "p(bu(a)  b)"),
        ("**<u>a</u>**", "p(bu(a))"),
        ("<u>a\nb</u>c", "p(u(a))\np(u(b) c)"),
        ("<u>a", "p(u(a))"),
        ("a</u>b", "p(ab)"),
        ("<i>a</i> 1 < 2 > 0 <u <u", "p(<i>a</i> 1 < 2 > 0 <u <u)"),
        ("a<br>b<br/>c", "p(a)\np(b)\np(c)"),
        ("a<br>\nb", "p(a)\np(b)"),
        ("a<hr>b", "p(a)\n---\np(b)"),
        ("<at id=ou_1>小明</at>，<at id=all>", "p(m(@ou_1) ， m(@all))"),
        ("<div class=\"grey\">a</div> <div>b</div>\n<div>c\nd</div>e", "p(a grey)\np(b)\np(c)\np(d)\np(e)"),
        ("<div>\na\n</div>\n\nb", "p(a)\np()\np(b)"),
        // Attributes.
        ("<font color = \"red\" size=3 x>a</font>", "p(a red)"),
        ("<font size='>' color=red>a</font>", "p(a red)"),
        ("<font color=\"r'ed\">a</font><font color>b</font>", "p(ab)"),
        ("<a href='https://a.cn/?b=\"c\"'>d</a>", "p(d→https://a.cn/?b=\"c\")"),
        ("<font color=\\\"red\\\">a</font>", "p(a)"),
        // Entities.
        (
            "&lt;u&gt; &amp;lt; &#42;&#x4E2D; &nbsp;| &no; & &#0x; &#99999999;",
            "p(<u> &lt; *中 \u{A0}| &no; & &#0x; &#99999999;)"
        ),
        // What is not shown.
        ("a<script>alert('</b>')</script>b", "p(ab)"),
        ("a<script>if (a<b) \"\nc</script >d", "p(a)\np(d)"),
        ("a<script>b", "p(a)"),
        // Lines.
        ("# a\n###### b\n####### c\n#d", "h1(a)\nh6(b)\np(####### c)\np(#d)"),
        ("> a\n>> b\nc", "quote(a)\nquote(b)\np(c)"),
        ("- a\n  * b\n    1. c\n12. d\n-e", "•0(a)\n•1(b)\n1.1(c)\n12.0(d)\np(-e)"),
        ("a\n---\n\n--", "p(a)\n---\np()\np(--)"),
        ("```swift\n**a** <u>\n\n```\n**b**\n```\nc", "code swift(**a** <u>)\ncode swift()\np(b(b))\ncode(c)"),
        ("", "p()"),
        ("a\r\nb\n", "p(a)\np(b)\np()"),
    ])
    func signsAndTags(text: String, expected: String) {
        #expect(PreviewText(text, as: Self.everything).described == expected)
    }

    @Test(arguments: [
        ("a\n b\t\tc", "p(a b c)"),
        ("<p>a</p>\n\n<p> b </p> ", "p(a)\np(b)"),
        ("<p>a <b> b </b> c</p>", "p(a  b(b ) c)"),
        ("<p>a<p>b<h1>c</h1>d", "p(a)\np(b)\nh1(c)\np(d)"),
        ("<blockquote>a<p>b</p>c</blockquote>d", "quote(a)\nquote(b)\nquote(c)\np(d)"),
        ("<ul>\n <li>a</li>\n <li>b</li>\n</ul>", "•0(a)\n•0(b)"),
        ("a<br><br>b", "p(a)\np()\np(b)"),
        ("<p><br></p>a", "p()\np(a)"),
        ("<span style=\"color:red\">a</span><wbr>b<x-y>c", "p(abc)"),
        ("a<!-- don't <p> -->b<!DOCTYPE html>c<?d?>e", "p(abce)"),
        ("a<!-- b", "p(a)"),
        ("a <script>b", "p(a)"),
        ("<style>p > b {}</style><SCRIPT>\"</b>\" <b></Script>c", "p(c)"),
        ("1 < 2 && 3 > 2 <3", "p(1 < 2 && 3 > 2 <3)"),
        (" <p> </p> ", ""),
    ])
    func pages(text: String, expected: String) {
        #expect(PreviewText(text, as: Self.html).described == expected)
    }

    @Test func plainTextHasNoMarkup() {
        let text = "**a** <b>&lt;</b> [c](d)\n# e\n\n> f"
        #expect(PreviewText(text).words == text)
    }

    @Test func whatIsEmptyIsNoText() {
        #expect(PreviewText(nil as Text?) == nil)
        #expect(PreviewText("").isEmpty && PreviewText("\n").isEmpty && !PreviewText(" ").isEmpty)
    }

    /// Texts that nobody writes, and that make a reader go back again and again.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["<a ", "<b>x", "<a \"", "<!--", "[", "[](", "**a ", "<script>", "</b", "&", "> "])
    func hostileTextsAreReadAtOnce(piece: String) {
        let text = String(repeating: piece, count: 5000)
        for dialect in [Self.everything, Self.html] {
            #expect(PreviewText(text, as: dialect).paragraphs.count <= 1)
        }
    }

    @Test func textsOfAnySignsAreRead() {
        var random = SeededGenerator(seed: 9)
        let parts = [
            "a", "中", " ", "\n", "**", "*", "~~", "`", "```", "[", "](", ")", "![", "<", ">", "</", "/>", "div", "<u>",
            "</u>", "<script>", "</script>", "<br>", "\"", "'", "=", "&lt;", "&", ";", "# ", "> ", "- ", "1. ", "---",
            "\\", "\u{100001}", "\u{10FFFD}", "🇨🇳", "e\u{301}", "\r\n",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0..<30, using: &random)).compactMap { _ in
                parts.randomElement(using: &random)
            }.joined()
            for dialect in [Self.everything, Self.html] {
                let read = PreviewText(text, as: dialect)
                // Every run says something, and no run has the look of its neighbour.
                for paragraph in read.paragraphs {
                    #expect(paragraph.runs.allSatisfy { !$0.text.isEmpty }, "\(text)")
                    #expect(!paragraph.runs.contains { $0.text.contains("\n") }, "\(text)")
                }
            }
            #expect(PreviewText(text).words == text.replacing("\r\n", with: "\n"))
        }
    }
}

extension PreviewText {
    /// Paragraph by paragraph: `p(请 b(尽快) 处理)`.
    fileprivate var described: String {
        paragraphs.map { paragraph in
            let runs = paragraph.runs.map(\.described).joined(separator: " ")
            return switch paragraph.kind {
            case .plain: "p(\(runs))"
            case .heading(let level): "h\(level)(\(runs))"
            case .quote: "quote(\(runs))"
            case .item(let marker, let depth): "\(marker)\(depth)(\(runs))"
            case .code(let language): "code\(language.map { " " + $0 } ?? "")(\(runs))"
            case .divider: "---"
            }
        }
        .joined(separator: "\n")
    }
}

extension PreviewRun {
    fileprivate var described: String {
        let letters: [(Style, String)] = [
            (.bold, "b"), (.italic, "i"), (.struck, "s"), (.underlined, "u"), (.code, "c"), (.mention, "m"),
            (.symbol, "y"),
        ]
        let styles = letters.filter { style.contains($0.0) }.map(\.1).joined()
        let words = styles.isEmpty ? text : "\(styles)(\(text))"
        return words + (color.map { styles.isEmpty ? " \($0)" : "\($0)" } ?? "") + (link.map { "→\($0)" } ?? "")
    }
}
