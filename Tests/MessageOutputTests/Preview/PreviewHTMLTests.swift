import MessageModel
import MessageSource
import Testing

@testable import MessageOutput

/// What pages are made of, block by block.
@Suite struct PreviewHTMLTests {
    private static func text(_ words: String) -> PreviewText { PreviewText(words) }

    private static func html(_ block: PreviewBlock) -> String {
        var text = ""
        block.html.write(to: &text)
        return text.replacing("\n", with: "")
    }

    private static func aligned(_ alignment: PreviewText.Alignment) -> PreviewText {
        var text = PreviewText("a")
        text.alignment = alignment
        return text
    }

    private static let web = #"href="https://a.b/c" target="_blank" rel="noopener noreferrer""#

    @Test(arguments: [
        (PreviewText("你好\n再见"), #"<div class="text body"><p class="line">你好</p><p class="line">再见</p></div>"#),
        (
            PreviewText("a\n\nb", role: .secondary, lines: 2),
            #"<div class="text secondary cut lines-2">a<br><br>b</div>"#
        ),
        (PreviewText("a", lines: 40), #"<div class="text body cut lines-12">a</div>"#),
        (aligned(.center), #"<div class="text body center"><p class="line">a</p></div>"#),
        (aligned(.trailing), #"<div class="text body trailing"><p class="line">a</p></div>"#),
        (
            PreviewText([.init(.heading(2), [PreviewRun("a")]), .init(.divider, []), .init(.quote, [PreviewRun("b")])]),
            #"<div class="text body"><p class="line heading-2">a</p><hr><blockquote>b</blockquote></div>"#
        ),
        (
            PreviewText([.init(.item(marker: "•", depth: 7), [PreviewRun("a")])]),
            #"<div class="text body"><p class="line item deep-5"><span class="marker">•</span><span>a</span></p></div>"#
        ),
        (
            PreviewText([.init(.plain, [PreviewRun("a", [.bold, .struck]), PreviewRun("b", .mention, color: .red)])]),
            #"<div class="text body"><p class="line"><s><b>a</b></s><span class="mention ink-red">b</span></p></div>"#
        ),
        (
            PreviewText([.init(.plain, [PreviewRun("a", link: "https://a.b/c", parameter: "buyer")])]),
            """
            <div class="text body"><p class="line"><mark class="value" title="buyer" data-parameter="buyer">\
            <a class="link" title="https://a.b/c" \(web)>a</a></mark></p></div>
            """
        ),
        (
            PreviewText([.init(.plain, [PreviewRun("a", link: "wework://x")])]),
            #"<div class="text body"><p class="line"><span class="link" title="wework://x">a</span></p></div>"#
        ),
    ])
    func texts(text: PreviewText, html: String) {
        #expect(Self.html(.text(text)) == html)
    }

    @Test func linesOfCodeStandInOneBlock() {
        var page = ""
        let lines = ["", "b"].map { PreviewText.Paragraph(.code(language: "c"), [PreviewRun($0)]) }
        PreviewText(lines).html.write(to: &page)
        // A browser drops the first line break; the one behind it is the text's.
        #expect(page.contains("<pre class=\"code\">\n\nb</pre>"), "\(page)")
    }

    @Test(arguments: [
        (PreviewBlock.divider, "<hr>"),
        (
            .header(.init(text("标题"), color: .green, tags: [.init(text("新"), .red)])),
            """
            <div class="head ground-green"><div class="words"><div class="title-line"><div class="text body">\
            <p class="line">标题</p></div><span class="tag ground-red">新</span></div></div></div>
            """
        ),
        (
            .picture(.init("img_v2_1", .ratio(5, 4))),
            """
            <figure class="picture ratio" title="img_v2_1"><svg viewBox="0 0 5 4" aria-hidden="true"></svg>\
            <span class="caption">img_v2_1</span></figure>
            """
        ),
        (
            .picture(.init("https://a.b/c/猫.png?w=9#/x", alternative: text("猫"), .ratio(2.35, 1))),
            """
            <figure class="picture ratio" title="https://a.b/c/猫.png?w=9#/x">\
            <svg viewBox="0 0 2.35 1" aria-hidden="true"></svg>\
            <span class="caption"><b>猫</b><br>猫.png</span></figure>
            """
        ),
        (
            .buttons([
                .init(text("a"), .danger, confirmation: text("确定吗？"), icon: .init("i", .icon), isWide: true),
                .init(text("b")),
            ]),
            """
            <div class="asking"><div class="buttons"><span class="button danger wide">\
            <figure class="picture icon" title="i"><span class="caption">i</span></figure>a</span>\
            <span class="button plain">b</span></div><p class="asks">a asks: 确定吗？</p></div>
            """
        ),
        (
            .buttons([.init(text("同意"), .primary, opens: "https://a.b/c"), .init(text("x"), isDisabled: true)]),
            """
            <div class="buttons"><a class="button primary" title="https://a.b/c" \(web)>同意</a>\
            <span class="button plain off">x</span></div>
            """
        ),
        (
            .entry(text("查看"), opens: "pages/a"),
            """
            <span class="entry" title="pages/a"><span>查看</span>\
            <span class="arrow" aria-hidden="true">›</span></span>
            """
        ),
        (
            .columns([.init([.divider], weight: 3), .init([], weight: 0)]),
            #"<div class="columns"><div class="column share-3"><hr></div><div class="column share-0"></div></div>"#
        ),
        (
            .group(.init(.plain, [.divider], opens: "https://a.b/c")),
            """
            <div class="group plain opens"><hr><a class="way" title="https://a.b/c" \(web)>\
            <span class="unseen">opens https://a.b/c</span></a></div>
            """
        ),
        (
            .group(.init(.panel(title: text("更多"), isOpen: true), [.divider])),
            #"<details class="group panel" open><summary>更多</summary><hr></details>"#
        ),
        (
            .table(.init(heads: [text("店")], rows: [], pageSize: 5)),
            """
            <div class="table"><table><thead><tr><th scope="col">店</th></tr></thead><tbody></tbody></table></div>
            """
        ),
        (
            .input(.init(.line, label: text("名"), prompt: text("请填"), isRequired: true)),
            """
            <div class="input"><div class="label">名<span class="star" title="required"> *</span></div>\
            <div class="control line"><span class="prompt">请填</span></div></div>
            """
        ),
        (
            .input(.init(.options([text("甲"), text("乙")], takesSeveral: false), chosen: [1, 5])),
            """
            <div class="input"><ul class="options"><li class="option"><span class="mark">○</span><span>甲</span></li>\
            <li class="option"><span class="mark">◉</span><span>乙</span></li></ul></div>
            """
        ),
    ])
    func blocks(block: PreviewBlock, html: String) {
        #expect(Self.html(block) == html)
    }

    @Test func laterPagesOfATableAreFolded() {
        let rows = (1...7).map { [Self.text("r\($0)")] }
        let html = Self.html(.table(PreviewBlock.Table(heads: [], rows: rows, pageSize: 5)))
        let parts = html.split(separator: "<details><summary>2 more on the next pages</summary>")
        #expect(parts.count == 2)
        #expect(parts[0].contains("r5") && !parts[0].contains("r6"))
        #expect(parts[1].contains("r6") && parts[1].contains("r7"))
    }

    /// A class that no style knows looks like nothing.
    @Test(arguments: [
        PreviewText.Alignment.allCases.filter { $0 != .leading }.map(\.rawValue),
        PreviewBlock.Button.Look.allCases.filter { $0 != .plain }.map(\.rawValue) + ["wide", "off"],
        Preview.Frame.allCases.map(\.rawValue), ["asks", "note", "quote", "panel", "large"],
    ])
    func everyLookIsInTheStyle(names: [String]) {
        for name in names { #expect(MessageStyle.words.description.contains(".\(name) ")) }
    }

    /// Every colour that vendors have a name for has an ink and a ground.
    @Test(arguments: PreviewColor.allCases.filter { $0 != .neutral })
    func everyColourIsInTheStyle(color: PreviewColor) {
        #expect(ColorStyle.words.description.contains(".\(color.textClass) {"))
        #expect(ColorStyle.words.description.contains(".\(color.groundClass) {"))
    }
}
