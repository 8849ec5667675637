import Testing

struct ExplainTests {
    @Test func aPageHasAFailingAndAPassingExample() throws {
        let run = try Workspace().run("explain", "duplicate-key")
        #expect((run.status, run.error) == (0, ""))
        #expect(run.output.hasPrefix("duplicate-key\n\nA mapping has the same key twice"))
        for words in [
            "\nIt is an error.\n", "\nFails:\n\n    ", "\nPasses:\n\n    ", ": error: the key '", "[duplicate-key]\n",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
        #expect(!run.output.contains("\u{1B}"))
        #expect(!run.output.contains("in 1 file"))
        let colored = try Workspace().run("explain", "duplicate-key", "--color", "always")
        #expect(colored.output.hasPrefix("\u{1B}[1mduplicate-key\u{1B}[0m\n"))
    }

    @Test func fixesAndVendorsAreNamed() throws {
        let workspace = try Workspace()
        #expect(
            try workspace.run("explain", "blanks-between-ids").output.contains("\n'msgc lint --fix' can mend it.\n"))
        #expect(try workspace.run("explain", "swallowed-text").output.contains("\n'msgc lint --unsafe-fixes' can"))
        #expect(
            try workspace.run("explain", "page-not-html").output.contains("\nIt occurs with wecom-chat alone.\n"))
    }

    @Test func markdownIsForDocuments() throws {
        let workspace = try Workspace()
        let page = try workspace.run("explain", "duplicate-key", "--format", "markdown", "--color", "always")
        #expect(page.output.hasPrefix("# duplicate-key\n\nA mapping"))
        #expect(page.output.contains("\nPasses:\n\n```yaml\n"))
        #expect(!page.output.contains("\u{1B}"))

        let all = try workspace.run("explain", "--all", "--format", "markdown")
        #expect(all.status == 0)
        #expect(all.output.hasPrefix("# Diagnostics\n"))
        #expect(all.output.contains("\n### duplicate-key\n"))
        #expect(try workspace.run("explain", "--all").output == all.output)
    }

    @Test func everyCodeIsListed() throws {
        let run = try Workspace().run("explain", "--list")
        #expect(run.status == 0)
        let codes = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != " " } }
        #expect(codes.count > 150)
        #expect(codes == codes.sorted())
        #expect(codes.contains("duplicate-key"))
    }

    @Test(arguments: [
        ("explain duplicate-kye", "There is no diagnostic 'duplicate-kye'; did you mean 'duplicate-key'?"),
        ("explain exceed", "did you mean 'may-exceed'?"),
        ("explain xyzzy", "'msgc explain --list' lists them"),
        ("explain", "Give one code, '--all' or '--list'"),
        ("explain duplicate-key --all", "Give one code, '--all' or '--list'"),
        ("explain --all --format text", "'--all' is in Markdown"),
        ("explain --list --format markdown", "'--list' has no other format"),
        ("explain duplicate-key --format html", "'html'"),
    ])
    func wrongUsageSaysWhatToDo(line: String, words: String) throws {
        let run = try Workspace().shell("\"$msgc\" \(line)")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix("Error: ") && run.error.contains(words), "\(run.error)")
    }
}
