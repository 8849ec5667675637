import MessageOutput
import MessageSource
import Testing

@Suite struct GitHubReportTests {
    /// The commands of a report, of which every line must be one.
    private func commands(_ run: LintRun) throws -> [GitHubCommand] {
        let lines = GitHubReport().render(run).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        return try lines.dropLast().map { try #require(GitHubCommand(String($0)), "\($0)") }
    }

    @Test func aCleanRunPrintsNothing() {
        #expect(GitHubReport().render(LintRun([])) == "")
    }

    @Test func theLineIsTheDocumentedOne() {
        let (_, spans) = SourceFile.marked("标题: ⟦订单⟧\n", path: "./t/a.msg.yaml")
        let problem = SampleProblem(severity: .warning, span: spans[0], message: "it is long", help: "cut it")
        #expect(
            GitHubReport().render(LintRun([problem], vendor: "some-vendor"))
                == "::warning file=t/a.msg.yaml,line=1,endLine=1,col=5,endColumn=7,title=sample::"
                + "it is long (for some-vendor)%0Acut it\n")
    }

    @Test func columnsAreLeftOutOfSeveralLines() throws {
        let (_, spans) = SourceFile.marked("a: ⟦|\n  b\n  c⟧\n")
        let command = try #require(try commands(LintRun([SampleProblem(span: spans[0])])).first)
        #expect(command.properties == ["file": "a.yaml", "line": "1", "endLine": "3", "title": "sample"])
    }

    @Test(arguments: [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")])
    func severitiesAreCommands(severity: Severity, name: String) throws {
        let (file, _) = SourceFile.marked("a: b\n")
        let problem = SampleProblem(severity: severity, span: file.start)
        #expect(try commands(LintRun([problem])).map(\.name) == [name])
    }

    /// Whatever stands in a path or in a message is read back as it was, and ends neither.
    @Test(arguments: [
        "100%", "%25", "%0A", "a:b,c=d", "::error::no", "a::b", "a b", "订单 %2C", "title=x,file=y", "a\rb", "50%::,",
    ])
    func whatIsEscapedIsReadBack(text: String) throws {
        let file = SourceFile(path: "t/" + text, text: "a: b\n")
        let problem = SampleProblem(span: file.start, message: "'\(text)'", help: "\(text)\nand more")
        let command = try #require(try commands(LintRun([problem])).first)
        #expect(command.properties["file"] == "t/" + text)
        #expect(command.properties["title"] == "sample")
        // Control characters are shown by symbols, as on a terminal.
        let shown = text.replacing("\r", with: "␍")
        #expect(command.message == "'\(shown)'\n\(shown)\nand more")
    }

    @Test func notesSayWhereTheyPoint() throws {
        let (_, spans) = SourceFile.marked("a: ⟦b⟧\nc: ⟦d⟧\n")
        let problem = SampleProblem(
            span: spans[0], notes: [.init("declared here", at: spans[1]), .init("it is so")])
        let command = try #require(try commands(LintRun([problem])).first)
        #expect(command.message == "this is wrong\na.yaml:2:4: note: declared here\nnote: it is so")
    }
}
