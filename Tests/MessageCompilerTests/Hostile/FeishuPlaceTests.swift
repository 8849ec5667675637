import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// The same places in whole cards, compiled and filled as anybody would.
struct FeishuPlaceTests {
    static let combinations = FeishuMarkupTests.combinations.flatMap { place, dialect in
        // A number is written as it is, and part of the name where the author writes an emoji around it.
        Place.Kind.allCases.filter { $0 != .integer || place.name != "in an emoji" }.map { (place, dialect, $0) }
    }

    @Test(arguments: combinations)
    func noValueChangesTheCard(
        place: FeishuPlace, dialect: FeishuMarkdownReading.Dialect, kind: Place.Kind
    ) throws {
        let inCard = Place(place.name, [kind], dialect.template(place.source)) { payload, filled in
            place.faults(of: payload.text(dialect.path) ?? "nothing", in: dialect, filledWith: filled.shown)
        }
        let compiled = try CompiledPlace(inCard, kind)
        let structure = try compiled.structure()
        for value in Self.values(kind) {
            let faults = try compiled.faults(of: value, structure: structure)
            #expect(faults.isEmpty, "\(place.name), \(dialect), \(kind): '\(value)'")
        }
    }

    /// Foundation loses U+FEFF when it reads JSON.
    private static func values(_ kind: Place.Kind) -> [String] {
        let texts = FeishuMarkupTests.values.filter { !$0.unicodeScalars.contains("\u{FEFF}") }
        switch kind {
        case .text: return texts
        case .id: return texts.filter(\.isID)
        case .url: return texts.map { "https://e.cn/" + $0 }
        case .integer: return ["0", "-1", "7"]
        case .choice: return HostileValues.choices.filter { !$0.isEmpty && !$0.unicodeScalars.contains("\u{FEFF}") }
        }
    }

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
        let escaped = source.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        let content = "\"" + escaped.replacing("¤", with: "{{p}}") + "\""
        let card =
            switch self {
            case .larkMD: "{elements: [{tag: div, text: {tag: lark_md, content: \(content)}}]}"
            case .markdown: "{elements: [{tag: markdown, content: \(content)}]}"
            case .markdown2: "{schema: '2.0', body: {elements: [{tag: markdown, content: \(content)}]}}"
            }
        return "vendors:\n  feishu-card:\n    shouldChooseChat: true\n    card: \(card)\n"
    }
}
