import MessageSource
import MessageSyntax
import Testing

struct AliasTests {
    @Test(arguments: [
        ("a: &x 1\nb: *x", "{a: \"1\", b: \"1\"}"),
        ("a: &x {b: 1}\nc: [*x, *x]", "{a: {b: \"1\"}, c: [{b: \"1\"}, {b: \"1\"}]}"),
        ("a: &x 1\nb: &x 2\nc: *x", "{a: \"1\", b: \"2\", c: \"2\"}"),
        ("a: &x k\n*x : 1", "{a: \"k\", k: \"1\"}"),
        ("a: &x\nb: *x", "{a: \"\", b: \"\"}"),
        (
            "a: &x {p: 1, q: 2}\nb:\n  q: 3\n  <<: *x\n  r: 4",
            "{a: {p: \"1\", q: \"2\"}, b: {q: \"3\", r: \"4\", p: \"1\"}}"
        ),
        (
            "a: &x {p: 1}\nb: &y {p: 2, q: 3}\nc: {<<: [*x, *y]}",
            "{a: {p: \"1\"}, b: {p: \"2\", q: \"3\"}, c: {p: \"1\", q: \"3\"}}"
        ),
        (
            "a: &x {p: 1}\nb: &y {<<: *x, q: 2}\nc: {<<: *y}",
            "{a: {p: \"1\"}, b: {q: \"2\", p: \"1\"}, c: {q: \"2\", p: \"1\"}}"
        ),
        ("a: {<<: {p: 1}}", "{a: {p: \"1\"}}"),
        ("a: {\"<<\": 1}", "{a: {<<: \"1\"}}"),
    ])
    func work(text: String, outline: String) {
        let reading = Reading(yaml: text)
        #expect(reading.findings.isEmpty)
        #expect(reading.tree?.root.outline == outline)
    }

    @Test(arguments: [
        ("unknown-anchor", "a: ⟦*x⟧\nb: [⟦*y⟧]"), ("unknown-anchor", "a: {b: ⟦*x⟧, c: d}"),
        ("recursive-alias", "a: &x [⟦*x⟧]"), ("recursive-alias", "a: &x {<<: ⟦*x⟧}"),
        ("recursive-alias", "&x a: &y {b: {c: ⟦*y⟧}}"),
        ("invalid-merge", "a: {<<: ⟦b⟧}"), ("invalid-merge", "a: &x [⟦b⟧]\nc: {<<: *x}"),
        ("invalid-merge", "a: {<<: [{b: c}, ⟦d⟧, ⟦[e]⟧]}"), ("duplicate-key", "a: &x {}\nb: {<<: *x, ⟦<<⟧: *x}"),
        ("duplicate-key", "a: &x k\nk: 1\n⟦*x⟧ : 2"),
    ])
    func failClearly(code: String, marked: String) {
        let example = Example(marked)
        let reading = Reading(yaml: example.text)
        #expect(Set(reading.codes) == [code])
        #expect(reading.marks == example.marks)
    }

    @Test func duplicatesPointToTheFirst() throws {
        let reading = Reading(yaml: "a: 1\nb: 2\na: 3\n\"a\": 4")
        #expect(reading.places == ["3:1-3:2", "4:1-4:4"])
        #expect(reading.findings.map { $0.notes.first?.span.map(reading.place) } == ["1:1-1:2", "1:1-1:2"])
        // The tree keeps its promise that keys differ.
        #expect(reading.tree?.root.outline == "{a: \"1\", b: \"2\"}")
    }

    @Test func aMisspeltAliasGetsASuggestion() {
        #expect(Reading(yaml: "a: &short 1\nb: *shrot").findings.map(\.help) == ["did you mean '*short'?"])
    }

    /// Few nodes can be much text.
    @Test func aliasesOfALongTextAreCounted() {
        let source = "a: &a '\(String(repeating: "x", count: 100_000))'\nb:\n" + String(repeating: "- *a\n", count: 100)
        var diagnostics = Diagnostics()
        _ = SyntaxTree.parseYAML(SourceFile(path: "long.yaml", text: source), &diagnostics)
        #expect(diagnostics.all.map(\.code) == ["too-many-aliases"])
    }
}
