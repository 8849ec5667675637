import Testing

struct UsageTests {
    @Test(arguments: [["--help"], ["--version"], [], ["lint", "--help"], ["help", "build"]])
    func helpIsNoError(arguments: [String]) throws {
        let run = try Workspace().shell((["\"$msgc\""] + arguments).joined(separator: " "))
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        #expect(!run.output.isEmpty)
    }

    @Test(arguments: [
        "frobnicate", "lint --format xml", "lint --select", "lint --ignore x", "lint --color maybe", "build",
        "build . -o", "build . -o ''",
        "build . -o b --emit swif", "build . -o b --emit json,", "build . -o B.swift --emit json",
        "build . -o b --vendor wecom-ap", "render", "render a.msg.yaml --format htm",
        "render a.msg.yaml --sample s --data d", "render - --data -", "vendors wecom-ap", "vendors --format yaml",
        "new", "new card", "new crad order", "new card Order_Shipped",
    ])
    func wrongUsageIsTwo(line: String) throws {
        let workspace = try Workspace()
        let run = try workspace.shell("\"$msgc\" \(line)")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix("Error: "), "\(run.error)")
        #expect(workspace.files().isEmpty)
    }

    @Test(arguments: [
        ("vendors wecom-ap", "did you mean 'wecom-app'?"), ("new crad order", "did you mean 'card'?"),
        ("build", "--output <dir>"),
        ("new card Order_Shipped", "'Order_Shipped' is no name for a template"),
    ])
    func usageErrorsSayWhatToDo(line: String, words: String) throws {
        let run = try Workspace().shell("\"$msgc\" \(line)")
        #expect(run.error.contains(words), "\(run.error)")
    }
}
