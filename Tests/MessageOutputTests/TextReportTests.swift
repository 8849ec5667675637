import MessageOutput
import MessageSource
import Testing

@Suite struct TextReportTests {
    @Test func theExampleOfTheManual() throws {
        let (file, spans) = SourceFile.marked(
            String(repeating: "\n", count: 18) + "    title: ⟦订单 {{order}} 已发货⟧\n", path: "order.msg.yaml")
        let problem = SampleProblem(
            severity: .warning, span: try #require(spans.first), message: "title may hold 67 characters, and 64 fit",
            help: "order may hold 60 characters (line 7); with max: 57 it always fits",
            fix: Fix("write 57", [Fix.Edit(file.start, "57")]))
        #expect(
            TextReport().render(LintRun([problem], vendor: "some-vendor", fileCount: 3)) == """
                order.msg.yaml:19:12: warning: title may hold 67 characters, and 64 fit (for some-vendor) [sample]
                   19 |     title: 订单 {{order}} 已发货
                      |            ^^^^^^^^^^^^^^^^^^^^^
                   = order may hold 60 characters (line 7); with max: 57 it always fits
                   = fix: write 57

                1 warning in 3 files

                """)
    }

    @Test func remarksStandInLine() throws {
        let (file, spans) = SourceFile.marked("⟦a⟧: b\n")
        let problem = SampleProblem(
            span: try #require(spans.first), help: "first\n  second: x\nthird",
            notes: [Diagnostic.Note("a remark")],
            fix: Fix("remove it", [Fix.Edit(file.span(0..<1), "")], isSafe: false))
        #expect(
            TextReport().render(LintRun([problem])) == """
                a.yaml:1:1: error: this is wrong [sample]
                    1 | a: b
                      | ^
                   = first
                       second: x
                     third
                   = fix: remove it
                   = note: a remark

                1 error in 1 file

                """)
    }

    @Test func aFixThatTheHelpNamesIsNotNamedAgain() throws {
        let (file, spans) = SourceFile.marked("⟦a⟧: b\n")
        let problem = SampleProblem(
            span: try #require(spans.first), help: "remove it to send the rest",
            fix: Fix("remove it", [Fix.Edit(file.start, "")]))
        #expect(!TextReport().render(LintRun([problem])).contains("fix: "))
    }

    @Test func notesShowOtherPlaces() throws {
        let (_, spans) = SourceFile.marked("⟦name⟧: a\nb: 1\n⟦name⟧: ⟦c⟧\n")
        let elsewhere = try #require(SourceFile.marked("⟦x⟧: y\n", path: "b.yaml").spans.first)
        let problem = SampleProblem(
            span: spans[1],
            help: "remove one",
            notes: [
                .init("it was first given here", at: spans[0]), .init("this is its value", at: spans[2]),
                .init("another file", at: elsewhere),
            ])
        #expect(
            TextReport().render(LintRun([problem], fileCount: 2)) == """
                a.yaml:3:1: error: this is wrong [sample]
                    3 | name: c
                      | ^^^^
                   = remove one
                a.yaml:1:1: note: it was first given here
                    1 | name: a
                      | ^^^^
                a.yaml:3:7: note: this is its value
                b.yaml:1:1: note: another file
                    1 | x: y
                      | ^

                1 error in 2 files

                """)
    }

    @Test func nothingUnsafeReachesTheTerminal() throws {
        let file = SourceFile(path: "a\u{1B}[2J.yaml", text: "a: b\n")
        let problem = SampleProblem(
            span: file.start, message: "'\u{7}\n\u{202E}' is unknown", help: "see \u{1B}]0;x\u{7}",
            notes: [.init("\r", at: nil), .init("\u{9D}", at: file.span(3..<4))])
        #expect(
            TextReport().render(LintRun([problem], vendor: "\u{8}")) == """
                a␛[2J.yaml:1:1: error: '␇␊\u{FFFD}' is unknown (for ␈) [sample]
                    1 | a: b
                      | ^
                   = see ␛]0;x␇
                   = note: ␍
                a␛[2J.yaml:1:4: note: \u{FFFD}

                1 error in 1 file

                """)
    }

    static let summaries: [([Severity], Int, String)] = [
        ([], 0, "no problems in 0 files"),
        ([], 1, "no problems in 1 file"),
        ([], 3, "no problems in 3 files"),
        ([.error, .warning, .error], 3, "2 errors, 1 warning in 3 files"),
        ([.warning, .warning], 1, "2 warnings in 1 file"),
        ([.note, .error], 2, "1 error, 1 note in 2 files"),
    ]

    @Test(arguments: summaries) func summary(severities: [Severity], fileCount: Int, expected: String) {
        let file = SourceFile(path: "a.yaml", text: "")
        let problems = severities.map { SampleProblem(severity: $0, span: file.start) }
        let report = TextReport().render(LintRun(problems, fileCount: fileCount))
        #expect(report.split(separator: "\n").last.map(String.init) == expected)
    }

    @Test func colors() throws {
        let problem = SampleProblem(span: try #require(SourceFile.marked("a: ⟦b⟧\n").spans.first), help: "do it")
        let report = TextReport(palette: .colored).render(LintRun([problem], vendor: "v"))
        #expect(
            report.replacing("\u{1B}", with: "␛") == """
                ␛[1ma.yaml:1:4:␛[0m ␛[1;31merror:␛[0m this is wrong ␛[2m(for v)␛[0m ␛[2m[sample]␛[0m
                ␛[34m    1 |␛[0m a: b
                ␛[34m      |␛[0m    ␛[1;32m^␛[0m
                   ␛[34m=␛[0m do it

                ␛[1;31m1 error␛[0m in 1 file

                """)
    }

    @Test func formatsAreFoundByName() {
        #expect(DiagnosticFormats.names == ["text", "json", "sarif", "github", "gitlab", "junit"])
        #expect(DiagnosticFormats.named("json") is JSONReport)
        #expect(DiagnosticFormats.named("xml") == nil)
    }
}
