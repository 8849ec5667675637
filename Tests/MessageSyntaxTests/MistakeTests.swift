import MessageSource
import MessageSyntax
import Testing

/// What is no YAML is marked where a person would point.
struct MistakeTests {
    @Test(arguments: [
        ("unclosed-quote", "a: ⟦\"⟧b\nc: d"),
        ("unclosed-quote", "a: ⟦\"⟧b\nc: \"d\"\ne: f"),
        ("unclosed-quote", "a: ⟦'⟧b\nc: 'd'\ne: f"), ("unclosed-quote", "a: ⟦\"⟧b\nc: \"}"),
        ("unclosed-bracket", "a: ⟦[⟧b, c\nd: e"),
        ("unclosed-bracket", "a: ⟦{⟧b: c\nd: e"),
        ("unclosed-bracket", "a: [b, ⟦[⟧c, d\ne: f"),
        ("unclosed-bracket", "a: {b: ⟦[⟧c}"),
        ("missing-comma", "a: [\"b\" ⟦\"c\"⟧]"),
        ("missing-comma", "a: {b: 1\n  ⟦c⟧: 2}"),
        ("missing-comma", "a: {b: 'c' ⟦d⟧: 2}"),
        ("bad-indentation", "a:\n  b: 1\n ⟦c⟧: 2"),
        ("bad-indentation", "a: b\n  ⟦c⟧: d"),
        ("bad-indentation", "a: \"b\"\n  ⟦c⟧: d"),
        ("bad-indentation", "- a: 1\n   ⟦b⟧: 2"),
        ("bad-indentation", "  a: 1\n⟦b⟧: 2"),
        ("missing-dash", "a:\n  - b\n  ⟦c⟧: d"),
        ("unexpected-item", "a: 1\n⟦-⟧ b"),
        ("missing-colon", "a: 1\n⟦b⟧\nc: 2"),
        ("missing-colon", "⟦a⟧\nb: 2"),
        ("missing-colon", "a: 1\n⟦b:2⟧ # c\nd: 3"),
        ("missing-colon", "a: 1\n⟦b：2⟧\nc: 3"),
        ("tab-indentation", "a:\n⟦\t⟧b: 1"),
        ("tab-indentation", "a:\n  b: 1\n⟦\t\t⟧c: 1"),
        ("tab-indentation", "a: |\n⟦\t⟧b"),
        ("invalid-escape", "a: \"b⟦\\q⟧\""),
        ("invalid-escape", "a: \"⟦\\u12⟧g\""),
        ("invalid-escape", "a: \"⟦\\ud800⟧\""),
        ("invalid-escape", "a: \"⟦\\好⟧\""),
        ("invalid-yaml", "a: [⟦,⟧ b]"),
        ("invalid-yaml", "⟦%FOO⟧\na: 1"), ("invalid-yaml", "⟦%FOO bar⟧ # c\n---\na: 1"),
        ("invalid-yaml", "⟦%YAML 9.9⟧\n---\na: 1"), ("invalid-yaml", "%YAML 1.1\n⟦%YAML 1.1⟧\n---\na: 1"),
        ("unopened-bracket", "⟦]⟧"), ("unopened-bracket", "a: {b: c}⟦}⟧"), ("unopened-bracket", "a: {b: c}⟦}⟧} # d"),
        ("unopened-bracket", "a: {\n  b: c\n}\n⟦}⟧\nd: e"), ("unopened-bracket", "{a: b}\n⟦}⟧"),
        ("unopened-bracket", "a: {b: [c]⟦]⟧}"), ("unopened-bracket", "a: \"b\"⟦}⟧"), ("unclosed-bracket", "a: ⟦[⟧b}"),
        ("text-after-end", "a: 1\n...\n⟦b⟧"), ("text-after-end", "a: 1\n... # c\n⟦b: 2⟧ # d"),
        ("text-after-end", "{a: 1}\n⟦b⟧"), ("text-after-end", "[a]\n⟦- b⟧"),
        ("slash-comment", "⟦// a⟧\nb: 1"), ("slash-comment", "a: 1\n⟦// b⟧\nc: 2"),
        ("slash-comment", "a:\n  ⟦// b⟧\n  c: 2"), ("slash-comment", "{\n  ⟦// a⟧\n  \"b\": 1\n}"),
        ("slash-comment", "{\n  \"b\": 1, ⟦// a⟧\n  \"c\": 1\n}"), ("slash-comment", "a: {b: 1} ⟦// c⟧"),
        ("slash-comment", "a: \"b\" ⟦// c⟧"), ("slash-comment", "⟦/* a */⟧\nb: 1"),
        ("slash-comment", "a: 1\n⟦// b⟧\n// c\nd: 2"),
        ("merge-conflict", "a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n=======\nb: 3\n>>>>>>> c"),
        ("merge-conflict", "a: 1\nb: 3\n⟦>>>>>>> c⟧\nd: 4"), ("merge-conflict", "a: @b\n⟦=======⟧\nc: d"),
        ("missing-colon", "a:\n  ⟦b⟧\n    c: 1\nd: 2"), ("missing-colon", "⟦a⟧\n  b: 1"),
        ("missing-colon", "a:\n  - ⟦b⟧\n      c: 1"), ("missing-colon", "a: 1\n⟦b⟧\n  # c\n  d: 2"),
        ("bad-indentation", "a: b\n  c\n    ⟦d⟧: e"), ("bad-indentation", "a: |\n  // b\n ⟦c⟧: d"),
        ("several-documents", "a: 1\n⟦---⟧\nb: 2\n---\nc: 3"),
        ("empty-file", "⟦⟧"), ("empty-file", "⟦⟧# c\n\n"), ("empty-file", "⟦⟧---\n...\n"),
        ("unknown-tag", "a: ⟦!!int⟧ 5"), ("unknown-tag", "a: ⟦!foo⟧ {b: c}"), ("unknown-tag", "a: &x ⟦!foo⟧ b"),
        ("unknown-tag", "a: ⟦!foo⟧ 'b'"), ("unknown-tag", "a: ⟦!!str⟧ [b]"),
        ("non-scalar-key", "? ⟦{a: 1}⟧\n: b"), ("non-scalar-key", "a: {⟦[b]⟧: c}"),
        ("non-scalar-key", "a: &x [b]\n⟦*x⟧ : c"),
    ])
    func isMarked(code: String, marked: String) {
        let example = Example(marked)
        let reading = Reading(yaml: example.text)
        #expect(reading.codes == [code])
        #expect(reading.marks == example.marks)
    }

    @Test(arguments: [
        ("a: 1\nb：2\nc: 3", "a: 1\nb: 2\nc: 3"), ("a: 1\nb:2\nc: 3", "a: 1\nb: 2\nc: 3"), ("a: !!int 5", "a: 5"),
        ("a:\n  b\n    c: 1", "a:\n  b:\n    c: 1"), ("a: {b: c}}", "a: {b: c}"), ("// a\nb: 1", "# a\nb: 1"),
    ])
    func isMended(text: String, fixed: String) {
        #expect(Reading(yaml: text).fixed == fixed)
    }

    @Test func theHelpNamesTheColumnsThatFit() {
        let reading = Reading(yaml: "a:\n  b: 1\n c: 2")
        #expect(reading.findings.map(\.help) == ["indent it by 0 or 2 blanks, like the line it belongs with"])
    }
}
