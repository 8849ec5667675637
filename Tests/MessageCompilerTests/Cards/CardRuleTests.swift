import MessageCompiler
import MessageModel
import MessageSource
import MessageSyntax
import Testing

@testable import MessageVendors

/// The rules between the members of template cards, each broken once.
@Suite struct CardRuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let card: String
        /// `code at what is underlined`.
        let findings: [String]

        init(_ card: String, _ findings: String...) {
            self.card = card
            self.findings = findings
        }

        var testDescription: String { card }
    }

    static let title = "main_title: {title: 开会}"
    static let action = "card_action: {type: 1, url: 'https://example.com'}"
    static let text = "card_type: text_notice, \(title), \(action)"
    static let news = "card_type: news_notice, \(title), \(action)"
    static let button = "card_type: button_interaction, task_id: t, \(title)"
    static let vote = "card_type: vote_interaction, task_id: t, \(title), submit_button: {text: 提交, key: k}"
    static let multiple = "card_type: multiple_interaction, task_id: t, \(title), submit_button: {text: 提交, key: k}"

    @Test(arguments: [
        Case("card_type: buttons, \(title)", "invalid-value at buttons"),
        Case("\(text), emphasis_content: {title: a}, quote_area: {title: b}", "advised-against at quote_area"),
        Case("\(text), source: {}", "empty-member at {}"),
        Case("\(text), task_id: t, action_menu: {}", "missing-field at {}"),
        Case("\(text), button_list: []", "unknown-field at button_list"),
        Case("card_type: text_notice, \(title), card_action: {type: 0}", "invalid-value at 0"),
        Case("\(news), card_image: {url: 'https://example.com/a', aspect_ratio: 1.29}", "invalid-value at 1.29"),
        Case("\(news), card_image: {url: 'https://example.com/a', aspect_ratio: 2.25}"),
        Case("\(news), card_image: {url: 'https://example.com/a', aspect_ratio: 1.3}"),
        Case("\(news), image_text_area: {image_url: 'https://example.com/a', type: 2}", "required-together at 2"),
        Case("\(button), button_list: [{text: a}]", "required-together at {text: a}"),
        Case("\(button), button_list: [{text: a, type: 1}]", "required-together at 1"),
        Case("\(button), card_action: {type: 0}, button_list: [{text: a, type: 1, url: 'https://example.com'}]"),
        Case("\(button), button_list: [{text: a, key: x}, {text: b, key: x}]", "repeated-key at x"),
        Case(
            "\(button), button_list: [{text: a, key: x}], "
                + "button_selection: {question_key: q, option_list: [{id: a, text: b}], selected_id: c}",
            "unknown-option at c"),
        Case(
            "\(vote), checkbox: {question_key: q, option_list: [{id: a, text: b}, {id: a, text: c}]}",
            "repeated-key at a"),
        Case(
            "\(multiple), select_list: [{question_key: q, option_list: [{id: a, text: b}], selected_id: a}, "
                + "{question_key: q, option_list: [{id: a, text: b}]}]",
            "repeated-key at q"),
    ])
    func aBrokenRuleIsReported(example: Case) {
        #expect(findings(example.card) == example.findings)
    }

    /// Alternatives are items with `when`, and only one of them goes out.
    @Test(arguments: [
        ("when: urgent", "when: not urgent", true), ("when: kind is a", "when: kind is b", true),
        ("when: urgent", "when: urgent", false), ("when: urgent", "when: kind is a", false),
        ("when: kind is a", "when: not kind is b", false),
    ])
    func itemsThatAreNeverTogetherMayBeAlike(first: String, second: String, isTaken: Bool) {
        let buttons = "[{\(first), text: a, key: x}, {\(second), text: b, key: x}, {text: c, key: z}]"
        #expect(findings("\(Self.button), button_list: \(buttons)") == (isTaken ? [] : ["repeated-key at x"]))
    }

    @Test func aPayloadWithoutTicksIsDoubtful() throws {
        let json = """
            {"question_key": "q", "option_list": [{"id": "a", "text": "b"}, {"id": "c", "text": "d", "is_checked": true}]}
            """
        var diagnostics = Diagnostics()
        let tree = try #require(SyntaxTree.parseJSON(SourceFile(path: "payload.json", text: json), &diagnostics))
        var reading = Reading(payload: diagnostics, takingOtherTypes: false, keepingUnknownKeys: false)
        #expect(
            Checkbox.shape.read(tree.root, &reading)?.options.items.map { $0.value.isChecked?.literal } == [
                false, true,
            ])
        #expect(reading.diagnostics.sorted.map { $0.code } == ["doubtful-absence"])
        #expect(reading.diagnostics.sorted.first?.severity == .warning)
    }

    private func findings(_ card: String) -> [String] {
        let template = """
            parameters: {urgent: {type: boolean}, kind: {type: choice, of: [a, b, c]}}
            vendors: {wecom-app: {touser: a, agentid: 1, template_card: {\(card)}}}

            """
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "card.msg.yaml", text: template)
        _ = Compiler().compile(file, &diagnostics)
        // Not every card uses all of the parameters.
        return diagnostics.sorted.filter { $0.code != "unused-parameter" }.map { "\($0.code) at \($0.span.text)" }
    }
}
