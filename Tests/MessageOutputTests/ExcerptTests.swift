import MessageOutput
import MessageSource
import Testing

/// What stands between the first line of a finding and the summary, for one marked file each.
@Suite struct ExcerptTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let source: String
        let place: String
        let excerpt: String

        init(_ name: String, _ source: String, at place: String, _ excerpt: String) {
            (self.testDescription, self.source, self.place, self.excerpt) = (name, source, place, excerpt)
        }
    }

    @Test(arguments: plain + wide + odd) func excerpt(_ sample: Case) throws {
        let span = try #require(SourceFile.marked(sample.source).spans.first)
        let report = TextReport().render(LintRun([SampleProblem(span: span)]))
        let excerpt = sample.excerpt.isEmpty ? "" : sample.excerpt + "\n"
        #expect(
            report == "a.yaml:\(sample.place): error: this is wrong [sample]\n\(excerpt)\n1 error in 1 file\n")
    }

    static let plain = [
        Case(
            "ASCII", "name: ⟦order⟧\n", at: "1:7",
            """
                1 | name: order
                  |       ^^^^^
            """),
        Case(
            "a line in the middle, indented", "a:\n  b:\n    ⟦c⟧: d\ne: f\n", at: "3:5",
            """
                3 |     c: d
                  |     ^
            """),
        Case(
            "an empty span", "a: ⟦⟧b\n", at: "1:4",
            """
                1 | a: b
                  |    ^
            """),
        Case(
            "the end of a line", "a: b⟦⟧\nc: d\n", at: "1:5",
            """
                1 | a: b
                  |     ^
            """),
        Case(
            "the end of the file", "a: b⟦⟧", at: "1:5",
            """
                1 | a: b
                  |     ^
            """),
        Case(
            "the line break alone", "a: b⟦\n⟧c: d\n", at: "1:5",
            """
                1 | a: b
                  |     ^
            """),
        Case(
            "the empty line after the last line break", "a: b\n⟦⟧", at: "2:1",
            """
                2 |
                  | ^
            """),
        Case("an empty file", "⟦⟧", at: "1:1", ""),
        Case(
            "a long number of line", String(repeating: "\n", count: 99_999) + "⟦a⟧: b", at: "100000:1",
            """
            100000 | a: b
                   | ^
            """),
        Case(
            "several lines", "a:\n  ⟦b: 1\n  c: 2\n⟧\n\nd: 3\n", at: "2:3",
            """
                2 |   b: 1
                  |   ^^^^
              ... | to line 3
            """),
        Case(
            "one line and the blank lines below", "a: ⟦b\n\n  \n⟧c: d\n", at: "1:4",
            """
                1 | a: b
                  |    ^
            """),
        Case(
            "several lines from the end of one", "a: |⟦\n  text⟧\n", at: "1:5",
            """
                1 | a: |
                  |     ^
              ... | to line 2
            """),
    ]

    static let wide = [
        Case(
            "Chinese before and inside", "标题: ⟦订单 {{order}} 已发货⟧\n", at: "1:5",
            """
                1 | 标题: 订单 {{order}} 已发货
                  |       ^^^^^^^^^^^^^^^^^^^^^
            """),
        Case(
            "an empty span before Chinese", "a: ⟦⟧订单\n", at: "1:4",
            """
                1 | a: 订单
                  |    ^
            """),
        Case(
            "a family, a flag and a heart", "- 👨‍👩‍👧🇨🇳❤️ ⟦👨‍👩‍👧⟧\n", at: "1:13",
            """
                1 | - 👨‍👩‍👧🇨🇳❤️ 👨‍👩‍👧
                  |          ^^
            """),
        Case(
            "a scalar inside a family marks the whole", "- 👨‍⟦👩⟧‍👧\n", at: "1:5",
            """
                1 | - 👨‍👩‍👧
                  |   ^^
            """),
        Case(
            "combining marks", "cafe\u{301}: ⟦e\u{301}\u{323}t⟧\n", at: "1:8",
            """
                1 | cafe\u{301}: e\u{301}\u{323}t
                  |       ^^
            """),
        Case(
            "nothing to be seen", "a: b⟦\u{200B}⟧c\n", at: "1:5",
            """
                1 | a: b\u{200B}c
                  |     ^
            """),
    ]

    static let odd = [
        Case(
            "tabs before and inside", "\ta:\t⟦b\tc⟧\n", at: "1:5",
            """
                1 |     a:  b   c
                  |         ^^^^^
            """),
        Case(
            "a tab after Chinese", "订\t⟦b⟧\n", at: "1:3",
            """
                1 | 订  b
                  |     ^
            """),
        Case(
            "CR LF", "a: b\r\nc: ⟦d⟧\r\n", at: "2:4",
            """
                2 | c: d
                  |    ^
            """),
        Case(
            "the end of a line with CR LF", "a: ⟦b\r\n⟧c: d\r\n", at: "1:4",
            """
                1 | a: b
                  |    ^
            """),
        Case(
            "a byte order mark", "\u{FEFF}⟦name⟧: a\n", at: "1:1",
            """
                1 | name: a
                  | ^^^^
            """),
        Case(
            "the beginning, with a byte order mark", "⟦⟧\u{FEFF}name: a\n", at: "1:1",
            """
                1 | name: a
                  | ^
            """),
        Case(
            "control characters", "a: \u{1B}[31m⟦\u{0}\u{7F}\u{9B}⟧b\n", at: "1:9",
            """
                1 | a: ␛[31m␀␡\u{FFFD}b
                  |         ^^^
            """),
        Case(
            "an override of direction", "a: \u{202E}⟦b\u{2066}c⟧\n", at: "1:5",
            """
                1 | a: \u{FFFD}b\u{FFFD}c
                  |     ^^^
            """),
    ]

    @Test func invalidBytesTakeOneColumn() {
        let file = SourceFile(path: "a.yaml", bytes: Array("a: ".utf8) + [0xFF, 0xE8, 0xAE] + Array("订\n".utf8))
        let report = TextReport().render(LintRun([SampleProblem(span: file.span(3..<6))]))
        #expect(report.contains("    1 | a: \u{FFFD}\u{FFFD}订\n      |    ^^\n"))
    }

    @Test func aSpanBeyondTheFileIsShownAtItsEnd() {
        let file = SourceFile(path: "a.yaml", text: "a: b")
        let report = TextReport().render(LintRun([SampleProblem(span: file.span(4..<9))]))
        #expect(report.contains("    1 | a: b\n      |     ^\n"))
    }
}
