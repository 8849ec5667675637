import Foundation
import Testing

/// Whatever a process may find itself in: the same bytes come out, or a sentence says what is missing.
struct SurroundingsTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("t/greeting.msg.yaml", Workspace.greeting)
        try workspace.write("t/order.msg.yaml", Workspace.order)
        try workspace.write("t/通知.msg.yaml", "name: broken\n" + Workspace.broken)
    }

    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "zh_CN.GB18030", "LANGUAGE": "zh"], ["LC_ALL": "tr_TR.UTF-8"],
        ["LC_ALL": "no such locale"], ["HOME": "/nowhere", "TMPDIR": "/nowhere", "TERM": "", "COLUMNS": "-1"],
        ["PATH": "", "TZ": "Nowhere/Nothing"],
    ])
    func nothingDependsOnTheEnvironment(variables: [String: String]) throws {
        for command in [["lint", "t"], ["render", "t/order.msg.yaml"], ["lint", "t", "--format", "sarif"]] {
            let usual = try workspace.run(command, environment: [:])
            let other = try workspace.run(command, environment: variables)
            #expect((other.status, other.output, other.error) == (usual.status, usual.output, usual.error))
        }
    }

    /// Not even `HOME` and `PATH`.
    @Test func anEmptyEnvironmentIsEnough() throws {
        let run = try workspace.shell("exec env -i \"$msgc\" lint t/greeting.msg.yaml t/order.msg.yaml")
        #expect((run.status, run.output, run.error) == (0, "no problems in 2 files\n", ""))
    }

    @Test func fewFilesMayBeOpen() throws {
        for number in 0..<50 { try workspace.write("many/\(number)/n\(number).msg.yaml", Workspace.greeting) }
        let run = try workspace.shell("ulimit -n 8; exec \"$msgc\" build many -o out")
        #expect((run.status, run.error) == (0, "50 templates, 50 payloads, 50 files written, 0 unchanged\n"))
    }

    /// What a shell closes with `>&-` is no file of ours that is opened next.
    @Test func streamsMayBeClosed() throws {
        let usual = try workspace.shell("exec \"$msgc\" build t -o usual")
        #expect(usual.status == 1)
        #expect(try workspace.shell("exec \"$msgc\" build t -o silent <&- >&- 2>&-").status == 1)
        #expect(workspace.files("silent") == workspace.files("usual"))
        for file in workspace.files("usual") {
            #expect(try workspace.text("silent/\(file)") == workspace.text("usual/\(file)"))
        }
        let unheard = try workspace.shell("exec \"$msgc\" lint t/greeting.msg.yaml >&-")
        #expect(unheard.status == 2)
        #expect(unheard.error.hasPrefix("msgc: cannot write to standard output: "))
        let unfed = try workspace.shell("exec \"$msgc\" lint - <&-")
        #expect(unfed.status == 2)
        #expect(unfed.error.hasPrefix("msgc: cannot read '-': "))
    }

    @Test func theFolderMayBeGone() throws {
        let run = try workspace.shell("mkdir gone && cd gone && rmdir ../gone && exec \"$msgc\" lint")
        #expect(run.status == 2)
        #expect(run.error.hasPrefix("msgc: cannot open '.': "))
        let other = try workspace.shell(
            "t=\"$PWD/t\" && mkdir gone && cd gone && rmdir ../gone && exec \"$msgc\" lint \"$t/greeting.msg.yaml\"")
        #expect((other.status, other.output) == (0, "no problems in 1 file\n"))
    }

    /// A path that the system does not take is longer than that of any template, and none is passed by silently.
    @Test func foldersMayLieDeep() throws {
        let name = String(repeating: "d", count: 200)
        // From the inside out, since no path to the innermost folder would be taken.
        let run = try workspace.shell(
            """
            mkdir deep && mkdir deep/\(name) && : > deep/\(name)/a.msg.yaml
            i=0; while [ $i -lt 25 ]; do
                mkdir next && mv deep/\(name) next/ && mv next \(name) && mv \(name) deep/ || exit 9
                i=$((i + 1))
            done
            "$msgc" lint deep; status=$?
            rm -rf deep; exit $status
            """)
        #expect((run.status, run.output) == (2, "no problems in 0 files\n"))
        #expect(run.error.hasSuffix("': its name is too long\n"))
    }

    @Test func thereMayBeTenThousandFiles() throws {
        for number in 0..<100 { try workspace.write("many/t\(number).msg.yaml", Workspace.greeting) }
        for number in 0..<9_900 {
            let url = workspace.url("many/\(number % 100)-\(number)" + (number.isMultiple(of: 2) ? ".msg.yaml" : ".md"))
            #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
        }
        let run = try workspace.run("lint", "many")
        #expect((run.status, run.error) == (1, ""))
        #expect(run.output.hasSuffix("\n4950 errors in 5050 files\n"))
        let built = try workspace.run("build", "many", "-o", "out")
        #expect(built.status == 1)
        #expect(built.error.hasSuffix("\n100 templates, 100 payloads, 100 files written, 0 unchanged\n"))
    }
}
