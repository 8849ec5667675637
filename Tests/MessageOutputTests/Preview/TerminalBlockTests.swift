import MessageModel
import Testing

/// How each kind of block looks in a terminal.
@Suite struct TerminalBlockTests {
    @Test(arguments: [
        // At blanks in English, anywhere in Chinese, but not before or behind what belongs together.
        (22, "a short English text that is broken", ["a short English", "text that is", "broken"]),
        (22, "订单已经由顺丰速运揽收，请留意", ["订单已经由顺丰速运", "揽收，请留意"]),
        (21, "订单已经由顺丰速运，请留意查收", ["订单已经由顺丰速", "运，请留意查收"]),
        (20, "订单已经由顺丰「速运」揽收", ["订单已经由顺丰", "「速运」揽收"]),
        (20, "已由 EMS 揽收 1234567 件", ["已由 EMS 揽收", "1234567 件"]),
        (20, "见 https://a.example.com/b/c", ["见 https://a.", "example.com/b/c"]),
        (24, "https://example.com/orders?id=1", ["https://example.com/", "orders?id=1"]),
        (20, "0123456789012345678901", ["0123456789012345", "678901"]),
        (20, "  两格缩进", ["  两格缩进"]), (20, "a\n\nb", ["a", "", "b"]),
    ])
    func wordsAreBroken(width: Int, text: String, lines: [String]) {
        let shown = TerminalText([.text(PreviewText(text))], width: width).lines
        #expect(shown.dropFirst().dropLast().map(Self.content) == lines)
    }

    /// What stands between the borders of a line.
    private static func content(_ line: String) -> String {
        let inner = line.dropFirst(2).dropLast()
        return String(inner.dropLast(inner.reversed().prefix { $0 == " " }.count))
    }

    @Test func theClientsLineCountsAreKept() {
        let long = String(repeating: "很长的标题", count: 12)
        let wide = TerminalText([.text(PreviewText(long, role: .title, lines: 2))], width: 60).lines
        #expect(wide.count == 4)
        #expect(Self.content(wide[2]).hasSuffix("…"))
        // A terminal narrower than a phone needs more lines for what a phone shows in two.
        let narrow = TerminalText([.text(PreviewText(long, role: .title, lines: 2))], width: 24).lines
        #expect(narrow.count == 6)
        let short = TerminalText([.text(PreviewText("短标题", lines: 1))], width: 60).lines
        #expect(Self.content(short[1]) == "短标题")
    }

    @Test func framesDiffer() {
        let block = PreviewBlock.text(PreviewText("你好"))
        #expect(TerminalText([block], .bubble, width: 60).lines == ["╭──────╮", "│ 你好 │", "╰──────╯"])
        #expect(TerminalText([block], .card, width: 100).lines[0].count == 56)
        #expect(TerminalText([block], .page, width: 100).lines[0].count == 76)
        #expect(TerminalText([block], .window, width: 30).lines[1] == "║ 你好                       ║")
        #expect(TerminalText([block], .bare, width: 30).lines == ["你好"])
        #expect(TerminalText([block], .line, width: 30).lines == ["             你好"])
    }

    @Test(arguments: samples) func blocksLookAsExpected(_ sample: Sample) {
        let expected = sample.shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(TerminalText(sample.blocks, width: 34).lines == expected)
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let blocks: [PreviewBlock]
        let shown: String
    }

    private static func text(_ words: String) -> PreviewText { PreviewText(words) }

    static let samples = [
        Sample(
            testDescription: "header, text, divider, entry",
            blocks: [
                .header(
                    .init(text("订单已发货"), subtitle: text("张三"), color: .green, tags: [.init(text("加急"), .red)])),
                .text(text("请留意 🚚")), .divider, .entry(text("查看物流"), opens: nil),
            ],
            shown: """
                ┌────────────────────────────────┐
                │ 订单已发货 [加急]              │
                │ 张三                           │
                ├────────────────────────────────┤
                │ 请留意 🚚                      │
                ├────────────────────────────────┤
                │ 查看物流                     › │
                └────────────────────────────────┘
                """),
        Sample(
            testDescription: "fields and buttons",
            blocks: [
                .fields([.init(text("订单号"), text("A1")), .init(text("商品"), text("机械键盘（茶轴，深灰色）"))], inRow: 1),
                .fields([.init(text("开始"), text("周一")), .init(text("结束"), text("周二"))], inRow: 2),
                .buttons([
                    .init(text("同意"), .primary), .init(text("驳回"), .danger, confirmation: text("确定吗？")),
                    .init(text("打开看板"), isWide: true),
                ]),
            ],
            shown: """
                ┌────────────────────────────────┐
                │ 订单号  A1                     │
                │ 商品    机械键盘（茶轴，深灰   │
                │         色）                   │
                │                                │
                │ 开始            结束           │
                │ 周一            周二           │
                │                                │
                │ [ 同意 ] [ 驳回 ]              │
                │          [ 打开看板 ]          │
                │ 驳回 asks: 确定吗？            │
                └────────────────────────────────┘
                """),
        Sample(
            testDescription: "wide buttons share a row, if all fit into it",
            blocks: [
                .buttons([.init(text("同意"), isWide: true), .init(text("驳回"), isWide: true)]),
                .buttons([.init(text("我已阅读规定"), isWide: true), .init(text("请假"), isWide: true)]),
            ],
            shown: """
                ┌────────────────────────────────┐
                │    [ 同意 ]       [ 驳回 ]     │
                │                                │
                │        [ 我已阅读规定 ]        │
                │            [ 请假 ]            │
                └────────────────────────────────┘
                """),
        Sample(
            testDescription: "kinds of paragraphs",
            blocks: [
                .text(
                    PreviewText([
                        .init(.heading(2), [PreviewRun("标题")]), .init(.quote, [PreviewRun("引用")]),
                        .init(.item(marker: "•", depth: 0), [PreviewRun("第一项，它比一行的宽度要长一些")]),
                        .init(.item(marker: "1.", depth: 1), [PreviewRun("其中")]),
                        .init(.code(language: "sh"), [PreviewRun("ls  -l")]), .init(.divider, []),
                        .init(.plain, [PreviewRun("新", .tag, color: .lime), PreviewRun(" 完")]),
                    ]))
            ],
            shown: """
                ┌────────────────────────────────┐
                │ 标题                           │
                │ ▎ 引用                         │
                │ • 第一项，它比一行的宽度要长一 │
                │   些                           │
                │   1. 其中                      │
                │ ┆ ls  -l                       │
                ├────────────────────────────────┤
                │ [新] 完                        │
                └────────────────────────────────┘
                """),
        Sample(
            testDescription: "pictures and placeholders",
            blocks: [
                .article([.text(text("新品到店"))], picture: .init("img_1", .thumbnail), isLarge: false),
                .picture(.init("img_2", .ratio(5, 4))),
                .placeholder(.init(.chart, title: text("销售额"), details: [text("pie")])),
            ],
            shown: """
                ┌────────────────────────────────┐
                │ 新品到店            ┌╌╌╌╌╌╌╌╌┐ │
                │                     ╎   ▨    ╎ │
                │                     └╌╌╌╌╌╌╌╌┘ │
                │                                │
                │ ┌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┐ │
                │ ╎          ▨ img_2           ╎ │
                │ └╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┘ │
                │                                │
                │ ┌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┐ │
                │ ╎ ▥ 销售额                   ╎ │
                │ ╎ chart                      ╎ │
                │ ╎ pie                        ╎ │
                │ └╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┘ │
                └────────────────────────────────┘
                """),
        Sample(
            testDescription: "inputs",
            blocks: [
                .input(.init(.line, label: text("姓名"), prompt: text("请输入"), isRequired: true)),
                .input(.init(.menu([text("甲"), text("乙")]), chosen: [1])),
                .input(.init(.options([text("甲"), text("乙")], takesSeveral: true), chosen: [0])),
            ],
            shown: """
                ┌────────────────────────────────┐
                │ 姓名 *                         │
                │ ┌────────────────────────────┐ │
                │ │ 请输入                     │ │
                │ └────────────────────────────┘ │
                │                                │
                │ ┌────────────────────────────┐ │
                │ │ 乙                       ▾ │ │
                │ └────────────────────────────┘ │
                │ · 甲                           │
                │ ✓ 乙                           │
                │                                │
                │ ☑ 甲                           │
                │ ☐ 乙                           │
                └────────────────────────────────┘
                """),
        Sample(
            testDescription: "tables, and groups",
            blocks: [
                .table(
                    .init(
                        heads: [text("门店"), text("销售额")],
                        rows: [[text("旗舰店"), text("¥86,210")], [text("苏州"), text("¥3")]], pageSize: 1)),
                .group(.init(.box(.blue), [.text(text("框"))])),
                .group(.init(.panel(title: text("更多"), isOpen: true), [.text(text("内容"))])),
                .columns([
                    .init([.text(text("左"))], weight: 1), .init([.text(text("右"))], weight: 1),
                    .init([.text(text("窄"))], weight: 0),
                ]),
            ],
            shown: """
                ┌────────────────────────────────┐
                │ 门店   │ 销售额                │
                │ ───────┼────────               │
                │ 旗舰店 │ ¥86,210               │
                │ 1 more on the next pages:      │
                │ 苏州   │ ¥3                    │
                │                                │
                │ ╭────────────────────────────╮ │
                │ │ 框                         │ │
                │ ╰────────────────────────────╯ │
                │                                │
                │ ▾ 更多                         │
                │   内容                         │
                │                                │
                │ 左            右            窄 │
                └────────────────────────────────┘
                """),
    ]
}
