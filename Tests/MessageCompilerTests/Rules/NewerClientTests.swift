import MessageCompiler
import MessageSource
import Testing

/// From which version on Feishu's clients show a card: once for each version.
struct NewerClientTests {
    private static let chart = "{tag: chart, chart_spec: {type: bar}}"
    private static let panel =
        "{tag: collapsible_panel, header: {title: {tag: plain_text, content: 详情}}, elements: [\(chart), \(chart)]}"
    private static let table = "{tag: table, columns: [{name: a, data_type: text}], rows: [{a: 一}]}"
    private static let words = "{tag: markdown, content: 你好}"
    private static let sound = "{tag: audio, file_key: file_v2_a"

    private func findings(_ template: String) -> [String] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "card.msg.yaml", text: template), &diagnostics)
        return diagnostics.sorted.filter { $0.code == "newer-client" }.map { "\($0.span.text): \($0.message)" }
    }

    @Test(arguments: [
        ("{elements: [\(words)]}", []), ("{elements: [\(words), \(chart), \(chart)]}", ["7.1 on show 'chart'"]),
        (
            "{elements: [\(panel), \(table)]}",
            ["7.1 on show 'chart'", "7.4 on show 'table'", "7.9 on show 'collapsible_panel'"]
        ),
        // What is shown in a chart or a table is data.
        ("{elements: [{tag: chart, chart_spec: {tag: table}}]}", ["7.1 on show 'chart'"]),
        (
            "{elements: [\(panel)], fallback: {trigger_conditions: [{type: min_client_version, value: '7.9'}]}}",
            []
        ),
    ])
    func ofTheFirstVersion(card: String, findings expected: [String]) {
        let template = "vendors:\n  feishu-card: {shouldChooseChat: true, card: \(card)}\n"
        #expect(findings(template) == expected.map { "feishu-card: only Feishu clients from \($0)" })
    }

    @Test(arguments: [
        ("[\(words), \(chart), \(table)]", []),
        ("[\(sound)}]", ["feishu-card: only Feishu clients from 7.49 on show 'audio'"]),
        ("[\(sound), fallback: {tag: fallback_text, text: {tag: plain_text, content: 语音}}}]", []),
    ])
    func ofTheSecondVersion(elements: String, findings expected: [String]) {
        let template = """
            vendors:
              feishu-card:
                shouldChooseChat: true
                card: {schema: '2.0', config: {enable_forward: false}, body: {elements: \(elements)}}

            """
        #expect(findings(template) == expected)
    }

    /// Who writes `version: "2.0"` has chosen it.
    @Test func ofPortableMessages() {
        let template = "message: {text: 你好}\nvendors:\n  feishu-card: {shouldChooseChat: true, version: '2.0'}\n"
        #expect(findings(template).isEmpty)
    }

    @Test func ofPayloads() {
        var diagnostics = Diagnostics()
        let payload = #"{"elements": [{"tag": "chart", "chart_spec": {"type": "bar"}}]}"#
        Compiler().check(payload: SourceFile(path: "a.json", text: payload), for: "feishu-card", &diagnostics)
        #expect(diagnostics.sorted.map(\.code) == ["newer-client"])
    }
}
