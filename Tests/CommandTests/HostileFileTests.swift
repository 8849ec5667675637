import Foundation
import Testing

struct HostileFileTests {
    @Test func aMissingFileDoesNotStopTheOthers() throws {
        let workspace = try Workspace()
        try workspace.write("good.msg.yaml", Workspace.greeting)
        let run = try workspace.run("lint", "nothing.msg.yaml", "good.msg.yaml")
        #expect(run.status == 2)
        #expect(run.error == "msgc: cannot open 'nothing.msg.yaml': there is no such file\n")
        #expect(run.output == "no problems in 1 file\n")
    }

    @Test func aFolderIsNoTemplate() throws {
        let workspace = try Workspace()
        try workspace.makeFolder("x.msg.yaml")
        for line in ["lint x.msg.yaml", "render x.msg.yaml --format html"] {
            let run = try workspace.shell("\"$msgc\" \(line)")
            #expect(run.status == 2)
            #expect(
                run.error
                    == "msgc: cannot open 'x.msg.yaml': nothing in this folder ends in .msg.yaml or .msg.yml\n")
        }
        // Within a folder it is searched like any other.
        try workspace.write("x.msg.yaml/a.msg.yaml", Workspace.greeting)
        #expect(try workspace.run("lint").output == "no problems in 1 file\n")
    }

    @Test(.enabled(if: canDropRights, "msgc cannot be run as a user whom permissions stop"))
    func permissionsAreReported() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Workspace.greeting)
        try workspace.write("shut/b.msg.yaml", Workspace.greeting)
        try workspace.write("half/shut/c.msg.yaml", Workspace.greeting)
        for path in ["a.msg.yaml", "shut"] { chmod(workspace.url(path).path, 0) }
        // What is in it has names, and no more.
        chmod(workspace.url("half").path, 0o444)
        defer { for path in ["half", "shut"] { chmod(workspace.url(path).path, 0o700) } }
        let run = try workspace.shellWithoutRights("exec \"$msgc\" lint .")
        #expect(run.status == 2)
        for path in ["a.msg.yaml", "shut", "half/shut"] {
            #expect(run.error.contains("msgc: cannot open './\(path)': permission denied\n"))
        }
    }

    @Test func linksInACircleEnd() throws {
        let workspace = try Workspace()
        try workspace.write("t/a.msg.yaml", Workspace.greeting)
        try workspace.link("t/loop.msg.yaml", to: "loop.msg.yaml")
        try workspace.link("t/up", to: "..")
        try workspace.link("t/gone.msg.yaml", to: "nowhere")
        let run = try workspace.run("lint", "t")
        #expect(run.status == 2)
        #expect(run.output == "no problems in 1 file\n")
        #expect(run.error.contains("'t/loop.msg.yaml': its symbolic links lead in a circle\n"))
        #expect(run.error.contains("'t/gone.msg.yaml': there is no such file\n"))
    }

    @Test func aLinkToATemplateIsFollowed() throws {
        let workspace = try Workspace()
        try workspace.write("elsewhere/source.yaml", Workspace.broken)
        try workspace.makeFolder("t")
        try workspace.link("t/a.msg.yaml", to: "../elsewhere/source.yaml")
        #expect(try workspace.run("lint", "t").output.hasPrefix("t/a.msg.yaml:1:18: error: "))
    }

    @Test func aPipeInAFolderIsNotWaitedFor() throws {
        let workspace = try Workspace()
        #expect(mkfifo(workspace.url("p.msg.yaml").path, 0o600) == 0)
        let run = try workspace.run("lint", ".")
        #expect((run.status, run.error) == (2, "msgc: cannot open './p.msg.yaml': it is not a regular file\n"))
    }

    /// However large it is, no more of it is read than could be parsed.
    @Test func aHugeFileIsRefused() throws {
        let workspace = try Workspace()
        try workspace.write("huge.msg.yaml", Data())
        // It takes no room on the disk, and reads as zeros.
        #expect(truncate(workspace.url("huge.msg.yaml").path, 100 << 20) == 0)
        for path in ["huge.msg.yaml", "/dev/zero"] {
            let run = try workspace.run("lint", path)
            #expect(run.status == 1)
            #expect(run.output.contains(": error: the file holds more than 32 MiB [file-too-large]\n"))
        }
    }

    @Test func contentThatIsNoTextIsAFinding() throws {
        let workspace = try Workspace()
        try workspace.write("bytes.msg.yaml", Data([0x6E, 0xFF, 0xFE, 0x0A]))
        try workspace.write("empty.msg.yaml", Data())
        try workspace.write("nul.msg.yaml", Data([0x61, 0x3A, 0x20, 0x00, 0x0A]))
        let run = try workspace.run("lint")
        #expect(run.status == 1)
        #expect(run.output.contains("./bytes.msg.yaml:1:2: error: "))
        #expect(run.output.contains("./empty.msg.yaml:1:1: error: "))
        #expect(run.output.contains("./nul.msg.yaml:1:4: error: "))
    }

    @Test(arguments: ["two\nlines", "with blank", "通知", "-dash", "\u{1B}[31m"].map { $0 + ".msg.yaml" })
    func strangeNamesAreRead(name: String) throws {
        let workspace = try Workspace()
        try workspace.write(name, "name: a\n" + Workspace.broken)
        let run = try workspace.run("lint")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("./"))
        // The name stays on its line, and no escape sequence reaches the terminal.
        #expect(run.output.split(separator: "\n").first?.hasSuffix("[unknown-parameter]") == true)
        #expect(!run.output.contains("\u{1B}"))
        #expect(try workspace.run("lint", "--", name).status == 1)
    }

    #if os(Linux)
        /// The search does not pass it by without a word: there may be templates in it.
        @Test func aFolderWhoseNameIsNotUTF8IsReported() throws {
            let workspace = try Workspace()
            let line = #"d="$(printf 'bad\377')" && mkdir "$d" && printf 'a' > "$d/a.msg.yaml" && "$msgc" lint ."#
            let run = try workspace.shell(line)
            #expect((run.status, run.error) == (2, "msgc: cannot open './bad\u{FFFD}': its name is not UTF-8\n"))
        }

        @Test func aFileThatCannotBeReadIsReported() throws {
            let workspace = try Workspace()
            let run = try workspace.run("lint", "/proc/self/mem")
            #expect((run.status, run.output) == (2, "no problems in 0 files\n"))
            #expect(run.error.hasPrefix("msgc: cannot read '/proc/self/mem': "))
        }

        @Test func aNameThatIsNotUTF8IsReported() throws {
            let workspace = try Workspace()
            let line = #"printf 'a' > "$(printf 'bad\377.msg.yaml')" && "$msgc" lint . "$(printf 'bad\377.msg.yaml')""#
            let run = try workspace.shell(line)
            #expect(run.status == 2)
            #expect(
                run.error == """
                    msgc: cannot open './bad\u{FFFD}.msg.yaml': its name is not UTF-8
                    msgc: cannot open 'bad\u{FFFD}.msg.yaml': its name is not UTF-8

                    """)
        }

        @Test(arguments: ["lint a.msg.yaml", "render a.msg.yaml", "vendors", "--help"])
        func aFullDiskBehindStandardOutputIsAFailure(line: String) throws {
            let workspace = try Workspace()
            try workspace.write("a.msg.yaml", Workspace.greeting)
            let run = try workspace.shell("\"$msgc\" \(line) > /dev/full")
            #expect(run.status == 2)
            #expect(run.error == "msgc: cannot write to standard output: no space is left\n")
        }
    #endif

    @Test func aClosedPipeIsQuiet() throws {
        let workspace = try Workspace()
        try workspace.write("a.msg.yaml", Workspace.greeting)
        try workspace.write("bad.msg.yaml", Workspace.broken)
        let good = try workspace.runUnread("lint", "a.msg.yaml")
        #expect((good.status, good.error) == (0, ""))
        let bad = try workspace.runUnread("lint", ".")
        #expect((bad.status, bad.error) == (1, ""))
    }
}
