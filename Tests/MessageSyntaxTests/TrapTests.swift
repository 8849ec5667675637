import MessageSource
import MessageSyntax
import Testing

/// Plain YAML traps: each is marked where it stands, and its fix gives what was meant.
struct TrapTests {
    struct Trap: CustomTestStringConvertible, Sendable {
        let code: String
        let marked: String
        let fixed: String?

        init(_ code: String, _ marked: String, _ fixed: String?) {
            (self.code, self.marked, self.fixed) = (code, marked, fixed)
        }

        var testDescription: String { marked }
    }

    @Test(arguments: [
        Trap("unquoted-hole", "title: ⟦{{order}} 已发货⟧", "title: \"{{order}} 已发货\""),
        Trap("unquoted-hole", "title: ⟦{{order}}⟧ # 发货", "title: \"{{order}}\" # 发货"),
        Trap("unquoted-hole", "title: ⟦{{a}} \"b\" \\c⟧", "title: \"{{a}} \\\"b\\\" \\\\c\""),
        Trap("unquoted-hole", "title: ⟦{{order|upper}}⟧", "title: \"{{order|upper}}\""),
        Trap("unquoted-hole", "title: ⟦{{a}}: 好⟧", "title: \"{{a}}: 好\""),
        Trap("unquoted-hole", "f: {label: 单号, value: ⟦{{order}}⟧}", "f: {label: 单号, value: \"{{order}}\"}"),
        Trap("unquoted-hole", "f: [⟦{{a}} 件⟧, b]", "f: [\"{{a}} 件\", b]"),
        Trap("unquoted-hole", "f: {a: ⟦{{b, c}} 件⟧, d: e}", "f: {a: \"{{b, c}} 件\", d: e}"),
        Trap("unquoted-hole", "- ⟦{{a}}⟧\n- b", "- \"{{a}}\"\n- b"),
        Trap("unquoted-hole", "⟦{{a}}⟧: b", "\"{{a}}\": b"),
        Trap("unquoted-hole", "- ⟦{{a}}⟧: b", nil),
        Trap("unquoted-hole", "a: ⟦{{b}} c⟧\n  d", nil),
        Trap("unquoted-mention", "to: ⟦@all⟧", "to: \"@all\""),
        Trap("unquoted-mention", "to: {a: ⟦@zhang san⟧}", "to: {a: \"@zhang san\"}"),
        Trap("unquoted-mention", "- ⟦@all⟧", "- \"@all\""),
        Trap("unquoted-mention", "a: [b,\n  ⟦@c⟧]", "a: [b,\n  \"@c\"]"),
        Trap("unquoted-code", "text: ⟦`msgc` 好⟧", "text: \"`msgc` 好\""),
        Trap("unquoted-emphasis", "text: ⟦**好**: 请看⟧", "text: \"**好**: 请看\""),
        Trap("unquoted-emphasis", "text: ⟦*好*⟧", "text: \"*好*\""),
        Trap("unquoted-emphasis", "text: ⟦*ab cd*⟧", "text: \"*ab cd*\""),
        Trap("unquoted-emphasis", "a: &x 1\ntext: ⟦*x y⟧", "a: &x 1\ntext: \"*x y\""),
        Trap("unquoted-quote", "text: ⟦> 好⟧ # c", "text: \"> 好\" # c"),
        Trap("unquoted-item", "text: ⟦- 好⟧", "text: \"- 好\""),
        Trap("unquoted-item", "text: ⟦* 好⟧", "text: \"* 好\""),
        Trap("unquoted-item", "text: ⟦- 好⟧\n  - 坏", nil),
        Trap("unquoted-link", "text: ⟦[a](https://b.c/?d=1,2) 好⟧", "text: \"[a](https://b.c/?d=1,2) 好\""),
        Trap("unquoted-link", "f: {text: ⟦[a](b)⟧, c: d}", "f: {text: \"[a](b)\", c: d}"),
        Trap("unquoted-sign", "text: ⟦% 好⟧", "text: \"% 好\""),
        Trap("unquoted-sign", "text: ⟦!important⟧", "text: \"!important\""),
        Trap("unquoted-sign", "text: ⟦!important 好⟧", "text: \"!important 好\""),
        Trap("unquoted-sign", "⟦!important 好⟧\n... ", "\"!important 好\"\n... "),
        Trap("unquoted-sign", "text: ⟦!重要⟧", "text: \"!重要\""),
        Trap("unquoted-sign", "text: ⟦& 好⟧", "text: \"& 好\""),
        Trap("unquoted-sign", "text: ⟦| a | b |⟧", "text: \"| a | b |\""),
        Trap("unquoted-sign", "text: ⟦{a} 好⟧", "text: \"{a} 好\""),
        Trap("unquoted-sign", "text: ⟦, 好⟧", "text: \", 好\""),
        Trap("colon-in-text", "card:\n  title: ⟦提醒: 明天⟧", "card:\n  title: \"提醒: 明天\""),
        Trap("colon-in-text", "title: ⟦提醒:⟧", "title: \"提醒:\""),
        Trap("colon-in-text", "- title: ⟦a: b⟧\n  c: d", "- title: \"a: b\"\n  c: d"),
        Trap("colon-in-text", "f: {title: ⟦a: b⟧, c: d}", "f: {title: \"a: b\", c: d}"),
        Trap("text-after-quote", "title: ⟦\"重要\" 通知⟧", "title: \"\\\"重要\\\" 通知\""),
        Trap("text-after-quote", "title: ⟦'a' b⟧ # c", "title: \"'a' b\" # c"),
    ])
    func isMarkedAndMended(trap: Trap) {
        let example = Example(trap.marked)
        let reading = Reading(yaml: example.text)
        #expect(reading.codes == [trap.code])
        #expect(reading.marks == example.marks)
        #expect(reading.findings.compactMap(\.fix).isEmpty == (trap.fixed == nil))
        if let fixed = trap.fixed {
            #expect(reading.fixed == fixed)
            #expect(Reading(yaml: fixed).findings.isEmpty)
        }
    }

    /// What looks alike and is what its author meant.
    @Test(arguments: [
        "title: 订单 {{order}} 已发货", "title: \"{{order}}\"", "a: {b: {c: d}}", "a: { {b: c} }", "a: [{b: c}]",
        "a: 50% b", "a: b@c", "a: b*c*", "a: -b", "a: >\n  b", "a: >- # c\n  b", "a: &x b\nc: *x", "a: [b, c]",
        "a: 9:30", "a: http://b.c", "a: # c\n  b: d", "a: # c\n- b", "a: b # c", "a: # c", "- # c\n- b", "# c\na: b",
        "a: #\nb: c", "a: !!str b", "a: ''  # c",
    ])
    func ordinaryYAMLIsLeftAlone(text: String) {
        let reading = Reading(yaml: text)
        #expect(reading.codes.filter { $0 != "non-scalar-key" } == [])
    }

    @Test func allTrapsOfAFileAreReportedAtOnce() throws {
        let example = Example(
            """
            card:
              title: ⟦{{order}} 已发货⟧
              tone: ⟦@info⟧
              body:
                - ⟦**a** b⟧ # c
                - {label: ⟦{{a}}⟧, value: ⟦`b`⟧}
                - text: ⟦提醒: 明天⟧
              actions: ⟦> 好⟧
            """)
        let reading = Reading(yaml: example.text)
        #expect(reading.marks == example.marks)
        #expect(Reading(yaml: reading.fixed).findings.isEmpty)
        // Reading goes on as if the quotes were there, and every text is where it was written.
        let root = try #require(reading.tree?.root)
        for node in root.subtree where node.kind == .scalar {
            #expect(node.span.text == node.string && node.style == .plain)
        }
    }

    @Test func otherFindingsComeAlong() {
        let reading = Reading(yaml: "a: @x\na: 1\nb:\n  c: *d\n  e: {f: g, f: h}\n  # 好\ni: **j**")
        #expect(
            reading.codes == [
                "unquoted-mention", "duplicate-key", "unknown-anchor", "duplicate-key", "unquoted-emphasis",
            ])
        #expect(reading.marks == ["@x", "a", "*d", "f", "**j**"])
    }

    @Test func aMendedMistakeBringsNoOthers() {
        #expect(Reading(yaml: "a: {b: @c").codes == ["unquoted-mention"])
        #expect(Reading(yaml: "a: @b\nc: 1\nd: 2\n e: 3").codes == ["unquoted-mention", "bad-indentation"])
    }

    @Test func aFileFullOfTrapsIsGivenUp() {
        let reading = Reading(yaml: (0..<1000).map { "a\($0): @x\n" }.joined())
        #expect(reading.tree == nil && reading.codes.count == 21)
    }
}
