import MessageOutput
import MessageSource
import Testing

/// A line of more than 160 columns is cut around what is marked.
@Suite struct LongLineTests {
    static func excerpt(_ source: String) throws -> (text: Substring, carets: Substring) {
        let span = try #require(SourceFile.marked(source).spans.first)
        let lines = TextReport().render(LintRun([SampleProblem(span: span)])).split(separator: "\n")
        return (lines[1].dropFirst(8), lines[2].dropFirst(8))
    }

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let cases: [(source: String, text: String, carets: String)] = [
        // 160 columns fit.
        (repeated("a", 159) + "⟦b⟧", repeated("a", 159) + "b", repeated(" ", 159) + "^"),
        // The beginning, the middle and the end of a longer line.
        ("⟦b⟧" + repeated("a", 300), "b" + repeated("a", 157) + "…", "^"),
        (
            repeated("a", 200) + "⟦bb⟧" + repeated("c", 200),
            "…" + repeated("a", 78) + "bb" + repeated("c", 78) + "…", repeated(" ", 79) + "^^"
        ),
        (repeated("a", 200) + "⟦b⟧", "…" + repeated("a", 157) + "b", repeated(" ", 158) + "^"),
        // Past the end.
        (repeated("a", 200) + "⟦⟧", "…" + repeated("a", 158), repeated(" ", 159) + "^"),
        // A mark longer than the room goes on under the ellipsis.
        (
            repeated("a", 200) + "⟦" + repeated("b", 300) + "⟧",
            "…" + repeated("a", 19) + repeated("b", 139) + "…", repeated(" ", 20) + repeated("^", 140)
        ),
        // A wide character is not cut in half.
        (
            "a" + repeated("订", 100) + "⟦b⟧" + repeated("单", 100),
            "…" + repeated("订", 39) + "b" + repeated("单", 39) + "…", repeated(" ", 79) + "^"
        ),
    ]

    @Test(arguments: cases) func isCut(source: String, text: String, carets: String) throws {
        let excerpt = try Self.excerpt(source)
        #expect(excerpt.text == text)
        #expect(excerpt.carets == carets)
        #expect(TerminalWidth.columns(of: String(excerpt.text)) <= 160)
    }

    /// Findings share what is read of their line, and show what each would show alone.
    @Test func aLineMayHaveManyFindings() {
        let source = (0..<900).map { "a\t订⟦单\($0)⟧" + Self.repeated("👍🏽", $0 % 9) }.joined()
        let problems = SourceFile.marked("x\n" + source).spans.map { SampleProblem(span: $0) }
        let together = TextReport().render(LintRun(problems)).split(separator: "\n").dropLast()
        let apart = problems.flatMap { TextReport().render(LintRun([$0])).split(separator: "\n").dropLast() }
        #expect(together.elementsEqual(apart))
    }

    /// Only what is near the mark is looked at.
    @Test func aLineMayHaveMegabytes() throws {
        let excerpt = try Self.excerpt(Self.repeated("订单", 1 << 18) + "⟦bb⟧" + Self.repeated("单", 1 << 18))
        #expect(excerpt.text == "…单" + Self.repeated("订单", 19) + "bb" + Self.repeated("单", 39) + "…")
        #expect(excerpt.carets == Self.repeated(" ", 79) + "^^")
    }
}
