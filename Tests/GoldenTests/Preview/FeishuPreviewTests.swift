import Foundation
import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource
import Testing

/// Looks for every text of a card in its preview, so that an element that was forgotten is found.
@Suite struct FeishuPreviewTests {
    @Test(arguments: FeishuPayload.goldens)
    func everyVisibleTextIsShown(_ payload: FeishuPayload) throws {
        let preview = try #require(payload.preview())
        let shown = ShownWords(preview).all
        for word in try payload.visibleWords() where !shown.contains(word) {
            Issue.record("'\(word)' is not in the preview of \(payload.testDescription)")
        }
    }

    /// What follows the values through the card must not change how it looks.
    @Test(arguments: FeishuPayload.templates) func marksLeaveNoTrace(_ path: String) throws {
        let bytes = Array(try Data(contentsOf: GoldenCase.root.appending(path: path)))
        var diagnostics = Diagnostics()
        let compiled = Compiler().compile(SourceFile(path: path, bytes: bytes), &diagnostics)
        for sample in compiled?.template.samples ?? [] {
            let messages = compiled?.rendered(
                sample.arguments, sample: sample.name, headroom: [], findings: [], &diagnostics)
            for message in messages ?? [] where message.vendor == "feishu-card" {
                let plain = try #require(
                    FeishuPayload(path, String(decoding: message.payload, as: UTF8.self)).preview())
                #expect(ShownWords(message.preview, withLooks: true).all == ShownWords(plain, withLooks: true).all)
            }
        }
    }

    /// An empty folder or a wrong path would let every comparison pass.
    @Test func thereArePayloads() throws {
        #expect(FeishuPayload.goldens.count > 80)
        #expect(FeishuPayload.templates.count > 40)
        #expect(try FeishuPayload.goldens.flatMap { try $0.visibleWords() }.count > 500)
    }

    @Test(arguments: [
        ("{\"shouldChooseChat\": true, \"openChatIDs\": [\"oc_1\"]", "chats that the sender chooses"),
        ("{\"openChatIDs\": [\"oc_1\", \"oc_2\"], \"openIDs\": [\"ou_1\"]", "oc_1, oc_2"),
        ("{\"openIDs\": [\"ou_1\"]", "ou_1"),
        ("{\"triggerCode\": \"abc\"", "the chat whose + menu was opened"),
    ])
    func factsSayWhoGetsIt(_ targets: String, _ expected: String) throws {
        let json = targets + ", \"cardContent\": {\"msg_type\": \"interactive\", \"card\": {\"elements\": []}}}"
        let preview = try #require(FeishuPayload("targets", json).preview())
        #expect(preview.facts.filter { $0.label == "To" }.map(\.value.words) == [expected])
    }

    @Test(arguments: FeishuLook.all) func textsAreRead(_ look: FeishuLook) throws {
        #expect(try look.runs() == look.expected)
    }

    /// A line break within a line of Markdown does not end the quotation or the item.
    @Test func lineBreaksStayInTheirParagraphs() throws {
        let text = #"> 一<br>二\n- 三<br>四\n五"#
        let card = #"{"schema": "2.0", "body": {"elements": [{"tag": "markdown", "content": "\#(text)"}]}}"#
        let preview = try #require(FeishuPayload("breaks", card).preview())
        guard case .text(let shown)? = preview.blocks.first else {
            Issue.record("no text")
            return
        }
        #expect(
            shown.paragraphs.map(\.kind) == [
                .quote, .quote, .item(marker: "•", depth: 0), .item(marker: "", depth: 0), .plain,
            ])
    }

    @Test func markdownTablesAreTables() throws {
        let text = #"前\n| 名称 | **数** |\n|:--|--:|\n| 甲 | 1 |\n| 乙 | 2 |\n后\n```\n| a |\n|---|\n```"#
        let card = #"{"schema": "2.0", "body": {"elements": [{"tag": "markdown", "content": "\#(text)"}]}}"#
        let preview = try #require(FeishuPayload("tables", card).preview())
        #expect(preview.blocks.count == 3)
        guard case .table(let table)? = preview.blocks.dropFirst().first else {
            Issue.record("no table")
            return
        }
        #expect(table.heads.map(\.words) == ["名称", "数"])
        #expect(table.rows.map { $0.map(\.words) } == [["甲", "1"], ["乙", "2"]])
        #expect(table.pageSize == 5)
    }

    @Test func numbersAndDatesOfTablesAreSpelled() throws {
        let preview = try #require(
            FeishuPayload(
                "table",
                #"""
                {"schema": "2.0", "body": {"elements": [{"tag": "table", "columns": [
                  {"name": "a", "display_name": "金额", "data_type": "number",
                   "format": {"precision": 2, "symbol": "¥", "separator": true}},
                  {"name": "b", "display_name": "日期", "data_type": "date", "date_format": "YYYY/MM/DD HH:mm"},
                  {"name": "c", "data_type": "options"}, {"name": "d", "data_type": "persons"}],
                "rows": [
                  {"a": 1234567.995, "b": 1709182800000, "c": [{"text": "急", "color": "red"}, {"text": "新"}], "d": "ou_1"},
                  {"a": -12.3, "b": 0, "c": "完", "d": ["ou_1", "ou_2"]}]}]}}
                """#
            ).preview())
        guard case .table(let table)? = preview.blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(table.heads.map(\.words) == ["金额", "日期", "", ""])
        #expect(
            table.rows.map { $0.map(\.words) } == [
                ["¥1,234,568.00", "2024/02/29 13:00", "急 新", "@ou_1"],
                ["-¥12.30", "1970/01/01 08:00", "完", "@ou_1 @ou_2"],
            ])
        #expect(table.rows[0][2].paragraphs[0].runs.map(\.color) == [.red, nil, .blue])
    }

    @Test func chineseIsShownFirst() throws {
        let text = #""tag": "plain_text", "content": "own", "i18n_content": {"en_us": "one", "zh_cn": "一"}"#
        let card = #"{"schema": "2.0", "header": {"title": {\#(text)}}, "body": {"elements": [{"tag": "hr"}]}}"#
        let preview = try #require(FeishuPayload("languages", card).preview())
        #expect(ShownWords(preview).all.contains("一"))
        #expect(preview.facts.contains { $0.value.words == "en_us, zh_cn; zh_cn is shown" })
    }
}

/// A text in one of the three markups, and how it is to be read.
struct FeishuLook: Sendable, CustomTestStringConvertible {
    enum Markup: String, Sendable { case lark, markdown1, markdown2 }

    let markup: Markup
    let text: String
    let expected: [PreviewRun]

    var testDescription: String { "\(markup.rawValue): \(text)" }

    init(_ markup: Markup, _ text: String, _ expected: PreviewRun...) {
        (self.markup, self.text, self.expected) = (markup, text, expected)
    }

    static let all = [
        FeishuLook(
            .lark, "**a** __b__ *c* ~~d~~ e_f_g",
            PreviewRun("a", .bold), PreviewRun(" "), PreviewRun("b", .bold), PreviewRun(" "), PreviewRun("c", .italic),
            PreviewRun(" "), PreviewRun("d", .struck), PreviewRun(" e_f_g")),
        FeishuLook(
            .lark, "[a](https://a.cn)<a href='https://b.cn'>b</a>",
            PreviewRun("a", link: "https://a.cn"), PreviewRun("b", link: "https://b.cn")),
        FeishuLook(
            .lark, "<font color='red-500'>a</font><font color=\"default\">b</font>",
            PreviewRun("a", color: .red), PreviewRun("b")),
        FeishuLook(
            .lark, "<at id=all></at> <at id=ou_1>x</at>",
            PreviewRun("@所有人", .mention), PreviewRun(" "), PreviewRun("@ou_1", .mention)),
        FeishuLook(
            .lark, "10:30:OK: 12:30:45", PreviewRun("10:30"), PreviewRun(":OK:", .symbol), PreviewRun(" 12:30:45")),
        FeishuLook(.lark, "<text_tag color='lime'>新</text_tag>", PreviewRun("新", .tag, color: .lime)),
        FeishuLook(
            .lark, "![x](img_1) `y` <link url='https://a.cn'>z</link>",
            PreviewRun("!"), PreviewRun("x", link: "img_1"), PreviewRun(" `y` <link url='https://a.cn'>z</link>")),
        FeishuLook(.lark, "# a &#42; > b", PreviewRun("# a * > b")),
        FeishuLook(
            .markdown1, "![x](img_1)<link icon='chat' url='' pc_url='https://a.cn'>z</link>",
            PreviewRun("🖼 x", .symbol), PreviewRun("z", link: "https://a.cn")),
        FeishuLook(.markdown1, "[here]($home) `y`", PreviewRun("here", link: "https://home.cn"), PreviewRun(" `y`")),
        FeishuLook(
            .markdown1, "<at ids=ou_1,ou_2></at><person id='ou_3' show_name=true></person>",
            PreviewRun("@ou_1 @ou_2", .mention), PreviewRun("@ou_3", .tag)),
        FeishuLook(.markdown1, "<number_tag>3</number_tag>", PreviewRun("<number_tag>3</number_tag>")),
        FeishuLook(.markdown2, "<number_tag background_color='red'>3</number_tag>", PreviewRun("3", .tag, color: .red)),
        FeishuLook(
            .markdown2, "`a` <local_datetime millisecond='1709182800000'></local_datetime>",
            PreviewRun("a", .code), PreviewRun(" 2024-02-29 13:00")),
    ]

    func runs() throws -> [PreviewRun] {
        let content = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        let links = #""href": {"home": {"url": "https://home.cn"}}"#
        let card =
            switch markup {
            case .lark: #"{"elements": [{"tag": "div", "text": {"tag": "lark_md", "content": \#(content)}}]}"#
            case .markdown1: #"{"elements": [{"tag": "markdown", "content": \#(content), \#(links)}]}"#
            case .markdown2:
                #"{"schema": "2.0", "body": {"elements": [{"tag": "markdown", "content": \#(content)}]}}"#
            }
        let preview = try #require(FeishuPayload("text", card).preview())
        guard case .text(let text)? = preview.blocks.first else { return [] }
        return text.paragraphs.flatMap(\.runs)
    }
}
