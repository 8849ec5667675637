import MessageCompiler
import MessageSource
import Testing

/// What rules mark and mend, in every style in which YAML spells a text.
struct PlacementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let code: String
        let text: String
        /// The words that are marked.
        let mark: String
        /// The text once it is mended; `nil` where no fix is offered.
        let mended: String?

        var testDescription: String { "\(code): \(text)" }
        func template(_ text: String) -> String { "message:\n  text: \(text)\nvendors: {wecom-chat: }\n" }
    }

    static let cases = [
        Case(code: "html-entity", text: "甲&nbsp;乙", mark: "&nbsp;", mended: "甲 乙"),
        Case(code: "html-entity", text: "'it''s&nbsp;乙'", mark: "&nbsp;", mended: "'it''s 乙'"),
        Case(code: "html-entity", text: "\"甲\\n&quot;乙\"", mark: "&quot;", mended: "\"甲\\n\\\"乙\""),
        Case(code: "html-entity", text: "'甲&apos;乙'", mark: "&apos;", mended: "'甲''乙'"),
        Case(code: "html-entity", text: "|\n    甲\n    乙&amp;丙", mark: "&amp;", mended: "|\n    甲\n    乙&丙"),
        // The sign that is meant is one of two in the source.
        Case(
            code: "html-entity", text: "\"\\u0026amp; &amp;\"", mark: "\"\\u0026amp; &amp;\"", mended: nil),
        Case(
            code: "escaped-quote", text: "'<b class=\\\"a\\\">'", mark: "\\\"", mended: "'<b class=\"a\">'"),
        Case(
            code: "escaped-quote", text: "\"<b class=\\\\\\\"a\\\\\\\">\"", mark: "\\\\\\\"",
            mended: "\"<b class=\\\"a\\\">\""),
        Case(code: "escaped-line-break", text: "甲\\n乙", mark: "\\n", mended: "\"甲\\n乙\""),
        Case(code: "escaped-line-break", text: "'it''s\\n乙'", mark: "\\n", mended: "\"it's\\n乙\""),
        Case(code: "escaped-line-break", text: "|\n    甲\\n乙", mark: "\\n", mended: nil),
        Case(code: "escaped-line-break", text: "\"甲\\\\n乙\"", mark: "\\\\n", mended: nil),
        Case(code: "outer-blanks", text: "'甲  '", mark: "  ", mended: "'甲'"),
        Case(code: "invisible-character", text: "甲\u{200B}乙", mark: "\u{200B}", mended: "甲乙"),
    ]

    private func findings(_ text: String, of code: String) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "words.msg.yaml", text: text), &diagnostics)
        return diagnostics.sorted.filter { $0.code == code }
    }

    @Test(arguments: cases)
    func theWordsAreMarkedAndMended(example: Case) throws {
        let template = example.template(example.text)
        let finding = try #require(findings(template, of: example.code).first)
        #expect(finding.span.text == example.mark)
        guard let mended = example.mended else {
            #expect(finding.fix == nil)
            return
        }
        let edits = try #require(finding.fix).edits.sorted { $0.span.range.lowerBound > $1.span.range.lowerBound }
        var bytes = Array(template.utf8)
        for edit in edits { bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8)) }
        #expect(String(decoding: bytes, as: UTF8.self) == example.template(mended))
    }

    /// The words of an alias are reported once, where they are written.
    @Test func sharedWordsAreReportedOnce() {
        let text = """
            message:
              card:
                title: 通知
                body: [{text: &words 甲&nbsp;乙}, {quote: *words}]
            vendors: {wecom-app: {touser: a, agentid: 1}, feishu-card: {shouldChooseChat: true}}

            """
        #expect(findings(text, of: "html-entity").map(\.span.text) == ["&nbsp;"])
    }
}
