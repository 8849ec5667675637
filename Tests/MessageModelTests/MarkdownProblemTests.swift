import MessageSource
import Testing

@testable import MessageModel

struct MarkdownProblemTests {
    @Test(arguments: [
        ("a ⟦![图](https://a.cn/b.png)⟧ c", "an image"),
        ("太好了⟦![{{a}}]({{link}})⟧", "an image"),
        ("| a | b |\n⟦|---|:-:|⟧\n| ![c](d) | d |\ne", "a table"),
        ("⟦```⟧swift\n**a\n```\nb", "a block of code"),
        ("⟦```⟧\na", "a block of code"),
        ("a ⟦``⟧b``", "code between several backticks"),
        ("a ⟦<b>⟧c⟦</b>⟧", "an HTML tag"),
        ("⟦<font color=\"info\">⟧a", "an HTML tag"),
        ("⟦<https://a.cn>⟧", "an HTML tag"),
        ("⟦<@zhang>⟧", "a mention"),
        ("a⟦&nbsp;⟧b⟦&#39;⟧", "an HTML entity"),
        ("⟦####⟧ a", "a heading of the fourth level or deeper"),
        ("a\n⟦---⟧\n\n⟦* * *⟧\n⟦___⟧", "a horizontal rule"),
        ("a\n⟦===⟧", "an underlined heading"),
        ("⟦***a***⟧", "bold and italic at once"),
        ("a ⟦_b_⟧, ⟦__c {{a}}__⟧", "emphasis with underscores"),
        ("⟦*⟧ a\n⟦+⟧ b", "another kind of bullet"),
        ("- ⟦[ ]⟧ a\n- ⟦[x]⟧ b", "a task list"),
        ("- a\n  ⟦-⟧ b\n  ⟦1.⟧ c", "a list inside a list"),
        ("- ⟦-⟧ a", "a list inside a list"),
        ("- ⟦>⟧ a\n1. ⟦#⟧ b", "a block inside a quote or an item"),
        ("> ⟦-⟧ a\n> ⟦>⟧ b", "a block inside a quote or an item"),
        ("⟦[a]:⟧ https://a.cn\nb", "the address of a reference link"),
        ("⟦[]⟧(https://a.cn)", "a link without a label"),
        ("[a ⟦[b](https://b.cn)⟧](https://a.cn)", "a link inside a link"),
    ])
    func unsupported(marked: String, name: String) {
        let example = Example(marked)
        for indent in ["", "  "] {
            let (tree, problems) = MarkdownSample(example.text, indent: indent).parsed
            #expect(tree == nil)
            #expect(problems.map(\.span.text) == example.marks)
            for problem in problems {
                #expect(problem.code == "unsupported-markdown")
                #expect(problem.message.hasSuffix("is \(name), which portable markdown does not have"))
                #expect(problem.notes.first?.message.contains("**bold**") == true)
            }
        }
    }

    @Test(arguments: [
        ("请⟦**⟧尽快处理\n**a**", "unclosed-markdown", "'**' is not closed on its line"),
        ("**a *b** c* ⟦**⟧d", "unclosed-markdown", "'**' is not closed on its line"),
        ("a ⟦`⟧b\nc", "unclosed-markdown", "'`' is not closed on its line"),
        ("见⟦[a](https://a.cn⟧\nb)", "unclosed-markdown", "'](' is not closed on its line"),
        ("[a](⟦www.a.cn⟧)", "url-without-scheme", "'link' does not begin with 'http://' or 'https://'"),
        ("[a](⟦⟧)", "url-without-scheme", "'link' does not begin with 'http://' or 'https://'"),
        ("[a](⟦{{b}}⟧/c)", "url-without-scheme", "'link' begins with 'b', which is not a 'url' parameter"),
        ("[a](⟦{{file}}⟧)", "scheme-not-opened", "'link' does not open 'ftp' addresses"),
        ("[a](https://a.cn⟦ ⟧\"b\")", "forbidden-in-address", "' ' cannot stand in an address"),
        ("[a](https://a.cn/⟦|⟧)", "forbidden-in-address", "'|' cannot stand in an address"),
    ])
    func otherProblems(marked: String, code: String, message: String) {
        let example = Example(marked)
        for indent in ["", "  "] {
            let (tree, problems) = MarkdownSample(example.text, indent: indent).parsed
            #expect(tree == nil)
            #expect(problems.map(\.code) == [code])
            #expect(problems.map(\.span.text) == example.marks)
            #expect(problems.map(\.message) == [message])
        }
    }

    @Test(arguments: [
        ("* a", "- a"), ("a _b_ c", "a *b* c"), ("__b__", "**b**"), ("[a](https://a.cn/ b)", "[a](https://a.cn/%20b)"),
        ("[a](www.a.cn)", "[a](https://www.a.cn)"),
    ])
    func fixes(markdown: String, mended: String) throws {
        let problem = try #require(MarkdownSample(markdown).parsed.problems.first)
        var bytes = Array(markdown.utf8)
        for edit in try #require(problem.fix).edits.reversed() {
            bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == mended)
    }

    /// Where the author spelt the value with escapes, the whole piece is marked, and nothing is offered to be changed.
    @Test func aPieceThatIsSpeltDifferentlyIsMarkedAsAWhole() throws {
        let span = SourceFile(path: "a", text: #""a\n* b""#).span(0..<8)
        var diagnostics = Diagnostics()
        #expect(Markdown.parse(Text([Text.Piece(.data("a\n* b"), span: span)], span: span), &diagnostics) == nil)
        let problem = try #require(diagnostics.all.first)
        #expect(problem.span == span)
        #expect(problem.fix == nil)
    }

    @Test func quotesAndHeadersAreNotMistakenForText() {
        for (source, value) in [("'请**尽快'", "请**尽快"), ("|-\r\n  一\r\n  请**尽快\r\n", "一\n请**尽快\n")] {
            let file = SourceFile(path: "a", text: source)
            let span = file.span(0..<file.bytes.count)
            var diagnostics = Diagnostics()
            _ = Markdown.parse(Text([Text.Piece(.data(value), span: span)], span: span), &diagnostics)
            #expect(diagnostics.all.map(\.span.text) == ["**"])
        }
    }

    @Test func theListIsAlphabetical() {
        let codes = MarkdownProblems.all.map { $0.code }
        #expect(codes == codes.sorted())
    }
}
