import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// What values may say where the author calls people.
struct FeishuPlaceTests {
    /// Only the author of a template calls everybody.
    @Test(arguments: FeishuMarkdownReading.Dialect.allCases, ["<at id={{p}}></at>", "<at ids='ou_1,{{p}}'></at>"])
    func noValueCallsEverybody(dialect: FeishuMarkdownReading.Dialect, content: String) throws {
        let compiled = try CompiledPlace(
            Place("at", [.id], dialect.template(content.replacing("{{p}}", with: "¤"))) { _, _ in [] }, .id)
        for value in ["all", "ALL", "All"] {
            guard case .refused(let codes) = try compiled.fill(value) else {
                Issue.record("'\(value)' calls everybody")
                continue
            }
            #expect(codes == ["broadcast-from-parameter"])
        }
        for value in ["ou_1", "a.b@c.cn", "alle", "1"] {
            guard case .filled(let bytes) = try compiled.fill(value) else {
                Issue.record("'\(value)' is refused")
                continue
            }
            #expect(try Payload(bytes).text(dialect.path) == content.replacing("{{p}}", with: value))
        }
    }
}

extension FeishuMarkdownReading.Dialect {
    /// Where the text stands in the payload.
    fileprivate var path: String {
        switch self {
        case .larkMD: "cardContent.card.elements.0.text.content"
        case .markdown: "cardContent.card.elements.0.content"
        case .markdown2: "cardContent.card.body.elements.0.content"
        }
    }

    /// A card that holds nothing but the text.
    ///
    /// - Parameter source: with `¤` for the hole.
    fileprivate func template(_ source: String) -> String {
        let content = source.placed
        let card =
            switch self {
            case .larkMD: "{elements: [{tag: div, text: {tag: lark_md, content: \(content)}}]}"
            case .markdown: "{elements: [{tag: markdown, content: \(content)}]}"
            case .markdown2: "{schema: '2.0', body: {elements: [{tag: markdown, content: \(content)}]}}"
            }
        return "vendors:\n  feishu-card:\n    shouldChooseChat: true\n    card: \(card)\n"
    }
}
