import MessageRuntime
import MessageSource
import MessageSyntax
import Testing

@testable import MessageModel

/// Values by their parameters.
struct ArgumentTests {
    private static let declared = """
        text: {type: text, min: 1, max: 4, characters: 'a-z 甲 -', default: a}
        free: {type: text, default: ''}
        id: {type: id, max: 4, default: a}
        url: {type: url, max: 20, default: 'http://a'}
        ftp: {type: url, schemes: [ftp], default: 'ftp://a'}
        integer: {type: integer, min: -1, max: 9, default: 0}
        boolean: {type: boolean, default: true}
        choice: {type: choice, of: {low: 低, high: 高}, default: low}
        ids: {type: list, min: 1, max: 2, of: {type: id}, default: [a]}
        rows: {type: list, of: {name: {type: text}, size: {type: integer, optional: true}}, default: []}
        note: {type: text, optional: true}
        """

    @Test(arguments: [
        ("text: abc-", MessageArgument.text("abc-")), ("text: 甲甲甲甲", .text("甲甲甲甲")), ("free: ''", .text("")),
        ("free: \"a\\n\\tb\"", .text("a\n\tb")), ("free: 1.50", .text("1.50")), ("free: no", .text("no")),
        ("free: '{{order}}'", .text("{{order}}")), ("id: a@:/", .text("a@:/")), ("id: 007", .text("007")),
        ("url: HTTPS://a.cn", .text("HTTPS://a.cn")), ("ftp: 'ftp://a'", .text("ftp://a")),
        ("integer: -1", .integer(-1)), ("integer: '9'", .integer(9)), ("boolean: false", .boolean(false)),
        ("choice: high", .choice(1)), ("ids: [a, b]", .list([[.text("a")], [.text("b")]])),
        ("rows: [{name: a, size: 1}, {name: b}]", .list([[.text("a"), .integer(1)], [.text("b"), .absent]])),
        ("rows: [{size: ~, name: a}]", .list([[.text("a"), .absent]])), ("note: a", .text("a")), ("note: ~", .absent),
        ("note:", .absent), ("integer: ~", .integer(0)),
    ])
    func taken(yaml: String, expected: MessageArgument) throws {
        let (arguments, findings, index) = try read(yaml)
        #expect(findings.isEmpty)
        #expect(arguments?.values[index] == expected)
    }

    @Test(arguments: [
        ("text: ⟦''⟧", "refused-value"), ("text: ⟦abcde⟧", "refused-value"), ("text: ⟦aB⟧", "refused-value"),
        ("text: ⟦[a]⟧", "wrong-type"), ("text: ⟦{a: b}⟧", "wrong-type"), ("free: ⟦\"\\r\"⟧", "refused-value"),
        ("free: ⟦\"\\e\"⟧", "refused-value"), ("free: ⟦\"\\x7f\"⟧", "refused-value"),
        ("free: ⟦\"\\x85\"⟧", "refused-value"), ("id: ⟦''⟧", "refused-value"), ("id: ⟦a b⟧", "refused-value"),
        ("id: ⟦é⟧", "refused-value"), ("id: ⟦a|b⟧", "refused-value"), ("id: ⟦abcde⟧", "refused-value"),
        ("url: ⟦''⟧", "refused-value"), ("url: ⟦a.cn⟧", "refused-value"), ("url: ⟦'http:/a'⟧", "refused-value"),
        ("url: ⟦'http://'⟧", "refused-value"), ("url: ⟦'ftp://a'⟧", "refused-value"),
        ("url: ⟦'javascript:alert(1)'⟧", "refused-value"), ("url: ⟦'http://a b'⟧", "refused-value"),
        ("url: ⟦\"http://a\\n\"⟧", "refused-value"), ("url: ⟦'http://a.cn/123456789'⟧", "refused-value"),
        ("ftp: ⟦'http://a'⟧", "refused-value"), ("integer: ⟦-2⟧", "refused-value"), ("integer: ⟦10⟧", "refused-value"),
        ("integer: ⟦1.0⟧", "refused-value"), ("integer: ⟦0x1⟧", "refused-value"), ("integer: ⟦+1⟧", "refused-value"),
        ("integer: ⟦01⟧", "refused-value"), ("integer: ⟦99999999999999999999⟧", "refused-value"),
        ("boolean: ⟦yes⟧", "refused-value"), ("boolean: ⟦1⟧", "refused-value"), ("boolean: ⟦True⟧", "refused-value"),
        ("choice: ⟦高⟧", "refused-value"), ("choice: ⟦LOW⟧", "refused-value"), ("ids: ⟦a⟧", "wrong-type"),
        ("ids: ⟦[]⟧", "refused-value"), ("ids: ⟦[a, b, c]⟧", "refused-value"), ("ids: [a, ⟦b c⟧]", "refused-value"),
        ("ids: [⟦~⟧]", "empty-value"), ("rows: [⟦a⟧]", "wrong-type"), ("rows: [⟦{size: 1}⟧]", "missing-value"),
        ("rows: [{name: a, ⟦nam⟧: b}]", "unknown-value"), ("rows: [{name: a, size: ⟦b⟧}]", "refused-value"),
        ("⟦nope⟧: a", "unknown-value"), ("⟦[a]⟧", "wrong-type"),
    ])
    func refused(marked: String, code: String) throws {
        let example = Example(marked)
        let (arguments, findings, _) = try read(example.text)
        #expect(arguments == nil)
        #expect(findings == example.marks.map { "\(code): \($0)" })
    }

    @Test func everyMistakeIsReported() throws {
        let (arguments, findings, _) = try read(
            "{integer: x, boolean: y, nope: z, ids: [a b, c d], rows: [{}, {name: [e]}]}")
        #expect(arguments == nil)
        #expect(findings.count == 7, "\(findings)")
    }

    @Test func valuesThatMustBeGivenAreMissed() throws {
        let (arguments, findings, _) = try read(
            "{}", declared: "a: {type: id}\nb: {type: id, optional: true}\nc: {type: id}")
        #expect(arguments == nil)
        #expect(findings == ["missing-value: {}", "missing-value: {}"])
    }

    private func read(
        _ yaml: String, declared: String = declared
    ) throws -> (arguments: MessageArguments?, findings: [String], index: Int) {
        let sample = try ModelSample(yaml, parameters: declared)
        let arguments = sample.reading.arguments(sample.tree.root)
        let name = yaml.prefix { $0 != ":" }
        return (arguments, sample.findings, sample.reading.parameters.firstIndex { $0.name == name } ?? 0)
    }
}
