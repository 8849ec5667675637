import MessageModel
import Testing

/// What a value says in a message for all vendors is seen in Feishu's card, and changes nothing else in it.
struct FeishuLoweringTests {
    /// A text of a message that becomes markup around a value.
    struct Text: Sendable, CustomTestStringConvertible {
        typealias Mark = FeishuMarkdownReading.Mark

        /// With `¤` for the value.
        let message: String
        let version: String
        /// Where the text stands in the elements of the card.
        let path: String
        let dialect: FeishuMarkdownReading.Dialect
        /// What is read there, with `¤` for the value.
        let place: FeishuPlace

        var testDescription: String { "\(place.name) \(version)" }

        init(
            _ name: String, _ message: String, _ version: String, _ path: String,
            _ dialect: FeishuMarkdownReading.Dialect, seen: String, _ marks: [Mark]
        ) {
            self.message = message
            self.version = version
            let elements = version == "2.0" ? "body.elements" : "elements"
            self.path = "cardContent.card.\(elements).\(path)"
            self.dialect = dialect
            place = FeishuPlace(name, "¤", seen: seen, marks)
        }

        var template: String {
            let message = message.replacing("¤", with: "{{p}}")
            return "message: \(message)\nvendors: {feishu-card: {shouldChooseChat: true, version: '\(version)'}}\n"
        }
    }

    static let texts = [
        Text("field", field, "1.0", "0.fields.0.text.content", .larkMD, seen: "甲\n「¤」", [.init("**", "甲")]),
        Text("field", field, "2.0", "0.content", .markdown2, seen: "甲\n「¤」", [.init("**", "甲")]),
        Text(
            "label", "{card: {title: a, body: [fields: [{label: '「¤」', value: 乙}]]}}", "1.0",
            "0.fields.0.text.content", .larkMD, seen: "「¤」\n乙", [.init("**", "「¤」")]),
        Text(
            "quote", "{card: {title: a, body: [quote: '「¤」']}}", "2.0", "0.content", .markdown2, seen: "「¤」",
            [.init(">", "「¤」")]),
        Text("title", article, "1.0", "0.text.content", .larkMD, seen: "「¤」\n乙", articleMarks),
        Text("title", article, "2.0", "0.content", .markdown2, seen: "「¤」\n乙", articleMarks),
    ]

    private static let field = "{card: {title: a, body: [fields: [{label: 甲, value: '「¤」'}]]}}"
    private static let article = "{articles: [{title: '「¤」', url: 'https://a.cn', description: 乙}]}"
    private static let articleMarks: [Text.Mark] = [
        .init("[]", "「¤」", to: "https://a.cn"), .init("**", "「¤」"),
    ]

    @Test(arguments: texts)
    func noValueChangesTheCard(text: Text) throws {
        let place = Place(text.place.name, [.text], text.template) { payload, filled in
            text.place.faults(of: payload.text(text.path) ?? "nothing", in: text.dialect, filledWith: filled.shown)
        }
        let compiled = try CompiledPlace(place, .text)
        let structure = try compiled.structure()
        // Foundation loses U+FEFF when it reads JSON.
        for value in FeishuMarkupTests.values where !value.unicodeScalars.contains("\u{FEFF}") {
            let faults = try compiled.faults(of: value, structure: structure)
            #expect(faults.isEmpty, "\(text.testDescription): '\(value)'")
        }
    }
}
